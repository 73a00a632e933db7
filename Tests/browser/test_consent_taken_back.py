"""Promise 2: taking back is one act, and the other party's page is gone in the same moment (R-CON-06, R-SHR-04)."""

import re

from playwright.sync_api import expect

from hands import Hands


def test_the_person_takes_back_and_the_party_sees_nothing(open_page, sign_in, shot):
    person = Hands(sign_in(open_page({"width": 390, "height": 844}), "Marcus Hedlund"))
    party, agency = first_party(person)
    other = sign_in(open_page(), agency)
    other.goto("/arenden")
    other.get_by_role("main").get_by_role("link", name="Marcus Hedlund").first.click()
    file = other.url
    assert other.goto(file).status == 200

    person.go("/min-sida/mitt-ja").follow(re.compile("Ta tillbaka"))
    expect(person.main).to_contain_text("Inget har hänt än")
    shot(person.page, "take-back-before")
    confirm = person.main.get_by_role("button", name=re.compile("Ta tillbaka|Ja, ta tillbaka")).last
    confirm.focus()
    confirm.press("Enter")
    expect(person.main).to_contain_text(party)
    shot(person.page, "take-back-after")

    assert other.goto(file).status == 404
    other.goto("/arenden")
    expect(other.get_by_role("main")).not_to_contain_text("Marcus Hedlund")


STAFF = {"Polisen": "Anders Bräck", "Jobbtorg": "Rasmus Hägg", "Frivården": "Ingrid Sjö", "Beroendevården": "Hanna Fält"}


def first_party(person):
    """The first party that the person can take back from, and somebody who works there."""
    person.go("/min-sida/mitt-ja")
    link = person.main.get_by_role("link", name=re.compile("Ta tillbaka")).first
    words = link.evaluate("e => (e.closest('li') ?? e.closest('section')).innerText")
    party = next(name for name in STAFF if name in words)
    return party, STAFF[party]
