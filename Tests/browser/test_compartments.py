"""Compartments and emergencies, by keyboard: what the police leave, who reads it, and who never does."""

import re

import pytest
from playwright.sync_api import expect

from conftest import DESKTOP, PHONE

SUSPICION = "Sågs vid förrådet i Norra hamnen natten till torsdag."


def tab_to(page, control):
    """The control in focus, as a keyboard leaves it."""
    control.focus()
    expect(control).to_be_focused()


def case_of(page, name):
    page.goto("/arenden")
    page.get_by_role("link", name=name).first.click()
    return re.search(r"/arenden/([0-9a-f]{32})", page.url).group(1)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["wide", "phone"])
def test_a_suspicion_goes_from_the_police_to_the_lots_and_no_further(size, open_page, sign_in, shot, axe):
    text = f"{SUSPICION} ({size['width']})"
    police = open_page(size)
    sign_in(police, "Anders Bräck")
    case = case_of(police, "Elias Sandvik")
    tab_to(police, police.get_by_role("link", name="Lämna uppgift till skyddat fack"))
    police.keyboard.press("Enter")
    expect(police.get_by_role("heading", level=1)).to_have_text("Lämna uppgift till skyddat fack")
    axe(police)
    tab_to(police, police.get_by_label("En misstanke som inte är delgiven"))
    police.keyboard.press("Space")
    tab_to(police, police.get_by_label("Det du vill skriva"))
    police.keyboard.type(text)
    shot(police, f"fack-polisen-{size['width']}")
    tab_to(police, police.get_by_role("button", name="Lämna uppgiften"))
    police.keyboard.press("Enter")
    expect(police.get_by_role("status").first).to_contain_text("sparad i det skyddade facket")
    expect(police.get_by_text(text)).to_have_count(0)
    for path in ["", "/flode", "/vem-har-tittat"]:
        police.goto(f"/arenden/{case}{path}")
        assert text not in police.content()
    assert police.goto(f"/arenden/{case}/sakerhet/suspicions").status == 404

    lots = open_page(size)
    sign_in(lots, "Mira Holmqvist")
    lots.goto(f"/arenden/{case}/sakerhet")
    axe(lots)
    shot(lots, f"fack-alla-{size['width']}")
    assert text not in lots.content()
    tab_to(lots, lots.get_by_role("link", name="Misstankar som inte är delgivna"))
    lots.keyboard.press("Enter")
    expect(lots.get_by_text(text)).to_be_visible()
    axe(lots)
    shot(lots, f"fack-misstankar-{size['width']}")
    row = lots.locator(".feed-row", has_text=text)
    tab_to(lots, row.get_by_role("link", name="Bedöm om personen får veta"))
    lots.keyboard.press("Enter")
    expect(lots.get_by_role("heading", level=1)).to_have_text("Får personen veta?")
    tab_to(lots, lots.get_by_label("Nej", exact=True))
    lots.keyboard.press("Space")
    tab_to(lots, lots.get_by_label("Vad bygger bedömningen på?"))
    lots.keyboard.type("Anders håller förhör först.")
    axe(lots)
    shot(lots, f"fack-bedom-{size['width']}")
    tab_to(lots, lots.get_by_role("button", name="Spara bedömningen"))
    lots.keyboard.press("Enter")
    expect(lots.locator(".feed-row", has_text=text)).to_contain_text("Får inte berättas för personen")

    person = open_page(size)
    sign_in(person, "Elias Sandvik")
    for path in ["", "/min-plan", "/mitt-ja", "/vem-har-tittat"]:
        person.goto(f"/min-sida{path}")
        assert SUSPICION not in person.content()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["wide", "phone"])
def test_a_file_is_opened_in_an_emergency_and_the_leader_judges_it(size, open_page, sign_in, shot, axe):
    """By somebody without a part in the case; its number is known from a colleague."""
    name, opener = "Maja Rosén" if size == DESKTOP else "Liam Forsberg", "Mira Holmqvist"
    leader = open_page(size)
    sign_in(leader, "Eva Lindmark")
    case = case_of(leader, name)
    page = open_page(size)
    sign_in(page, opener)
    assert page.goto(f"/arenden/{case}").status == 404
    page.goto("/arenden")
    tab_to(page, page.get_by_role("link", name="Nödöppning"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Nödöppning")
    axe(page)
    tab_to(page, page.get_by_role("button", name="Öppna akten"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Skriv vad som har hänt")
    tab_to(page, page.get_by_label("Personnummer eller ärendenummer"))
    page.keyboard.type(case)
    tab_to(page, page.get_by_label("Vad har hänt, och varför behöver du läsa nu?"))
    page.keyboard.type("Ringde och lät rädd.")
    tab_to(page, page.get_by_label("Någons liv eller hälsa är i fara"))
    page.keyboard.press("Space")
    shot(page, f"nodoppning-{size['width']}")
    tab_to(page, page.get_by_role("button", name="Öppna akten"))
    page.keyboard.press("Enter")
    expect(page.locator(".emergency-band")).to_contain_text("Nödöppning till")
    axe(page)
    shot(page, f"nodoppning-akten-{size['width']}")

    leader.goto("/min-dag")
    tab_to(leader, leader.get_by_role("link", name=f"Bedöm nödöppningen av {opener}").first)
    leader.keyboard.press("Enter")
    expect(leader.get_by_text("Ringde och lät rädd.")).to_be_visible()
    tab_to(leader, leader.get_by_label("Ja", exact=True))
    leader.keyboard.press("Space")
    tab_to(leader, leader.get_by_label("Vad bygger du det på?"))
    leader.keyboard.type("Lotsarna gick inte att nå.")
    axe(leader)
    shot(leader, f"nodoppning-bedom-{size['width']}")
    tab_to(leader, leader.get_by_role("button", name="Spara bedömningen"))
    leader.keyboard.press("Enter")
    expect(leader.get_by_role("status").first).to_contain_text("Bedömningen är antecknad")


def test_a_paper_about_somebody_protected_asks_why_first(open_page, sign_in, shot, axe):
    page = open_page()
    sign_in(page, "Jonas Ekdahl")
    page.goto("/arenden")
    page.locator("a", has_text="Skyddad identitet").first.click()
    case = re.search(r"/arenden/([0-9a-f]{32})", page.url).group(1)
    page.goto(f"/arenden/{case}/utskrift/beslut")
    expect(page.get_by_role("heading", level=1)).to_have_text("Varför ska det skrivas ut?")
    axe(page)
    tab_to(page, page.get_by_label("Det behövs på ett möte"))
    page.keyboard.press("Space")
    tab_to(page, page.get_by_label("Vem får papperet, och hur tas det om hand?"))
    page.keyboard.type("Samlas in efteråt.")
    shot(page, "utskrift-skal")
    tab_to(page, page.get_by_role("button", name="Spara skälet och visa"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/utskrift/beslut"))
    page.goto(f"/arenden/{case}/gor/write-note")
    page.get_by_label("En uppgift").check()
    page.get_by_label("Anteckningen").fill("Bor på Storgatan 12.")
    page.get_by_role("button", name="Spara anteckningen").click()
    expect(page.get_by_text("facket Skyddade uppgifter")).to_be_visible()
    axe(page)
    shot(page, "skyddad-anteckning")
