"""B4-19: what somebody may no longer read is gone from the open page, from Back, and from a lost connection."""

import re
import time

import pytest
from playwright.sync_api import expect

from hands import Hands
from server import demo_server

PHONE = {"width": 390, "height": 844}
FILE = re.compile("/arenden/[0-9a-f]{32}$")
LONGEST = 3.0

PERSON = "Marcus Hedlund"
STAFF = {"Polisen": "Anders Bräck", "Jobbtorg": "Rasmus Hägg", "Frivården": "Ingrid Sjö", "Beroendevården": "Hanna Fält"}


@pytest.fixture(scope="module")
def address():
    """A city of its own, since its consents are taken back one after the other."""
    with demo_server() as started:
        yield started


@pytest.fixture
def taken_back(open_page, sign_in):
    """taken_back(): the open file of a party that still reads it, and how the person takes it back."""

    def prepared():
        person = Hands(sign_in(open_page(PHONE), PERSON))
        person.go("/min-sida/mitt-ja")
        link = person.main.get_by_role("link", name=re.compile("Ta tillbaka")).first
        words = link.evaluate("e => (e.closest('li') ?? e.closest('section')).innerText")
        party = next(each for each in STAFF if each in words)
        other = sign_in(open_page(), STAFF[party])
        other.goto("/arenden")
        other.get_by_role("main").get_by_role("link", name=PERSON).first.click()
        other.wait_for_url(FILE)
        expect(other.locator("body")).to_contain_text(PERSON)
        person.follow(re.compile("Ta tillbaka"))

        def take_back():
            button = person.main.get_by_role("button", name=re.compile("Ta tillbaka|Ja, ta tillbaka")).last
            button.focus()
            button.press("Enter")

        return other, take_back

    return prepared


def test_an_open_file_is_emptied_within_a_second(taken_back, axe, shot):
    other, take_back = taken_back()
    file = other.url
    listens(other)
    take_back()
    began = time.monotonic()
    expect(other.locator("body")).not_to_contain_text(PERSON, timeout=LONGEST * 1000)
    print(f"gone from the open page after {time.monotonic() - began:.2f} s")
    assert PERSON not in other.content()
    expect(other.get_by_role("heading", name="Sidan är stängd")).to_be_visible()
    expect(other.get_by_role("link", name="Till Min dag")).to_be_visible()
    assert "/arenden/" not in other.url
    axe(other)
    shot(other, "live-gone")

    other.go_back()
    other.wait_for_load_state()
    expect(other.locator("body")).not_to_contain_text(PERSON)
    assert other.goto(file).status == 404


def test_a_list_lets_go_of_the_row(taken_back):
    other, take_back = taken_back()
    other.goto("/arenden")
    expect(other.get_by_role("main")).to_contain_text(PERSON)
    listens(other)
    take_back()
    began = time.monotonic()
    expect(other.get_by_role("main")).not_to_contain_text(PERSON, timeout=LONGEST * 1000)
    print(f"gone from the list after {time.monotonic() - began:.2f} s")
    expect(other.get_by_role("heading", name="Ärenden")).to_be_visible()


def test_news_is_told_without_moving_the_page_or_touching_what_is_typed(open_page, sign_in, shot, axe):
    name = "Emil Brant"
    jonas = sign_in(open_page(), "Jonas Ekdahl")
    jonas.goto("/arenden")
    jonas.get_by_role("main").get_by_role("link", name=name).first.click()
    jonas.wait_for_url(FILE)
    file = jonas.url
    samira = sign_in(open_page(), "Samira Noori")
    samira.goto(f"{file}/gor/write-note")
    field = samira.get_by_role("main").locator("textarea").first
    field.fill("Halva meningen")
    before = field.bounding_box()
    listens(samira)

    writes_a_note(jonas, file)

    expect(samira.get_by_role("status").filter(has_text="Något har ändrats.")).to_be_visible(timeout=LONGEST * 1000)
    assert field.bounding_box() == before
    assert field.input_value() == "Halva meningen"
    axe(samira)
    shot(samira, "live-changed", full_page=False)

    # The last words are typed just before, and the way to the server is slow.
    samira.route("**/utkast/**", slowly)
    field.fill("Hela meningen")
    with samira.expect_navigation():
        samira.get_by_role("button", name="Läs om sidan").click()
    expect(samira.get_by_role("main").locator("textarea").first).to_have_value("Hela meningen")


def slowly(route):
    time.sleep(1)
    route.continue_()


def test_what_could_not_be_kept_stays_on_the_page(open_page, sign_in):
    name = "Emil Brant"
    samira = sign_in(open_page(), "Samira Noori")
    samira.goto("/arenden")
    samira.get_by_role("main").get_by_role("link", name=name).first.click()
    samira.wait_for_url(FILE)
    file = samira.url
    samira.goto(f"{file}/gor/write-note")
    listens(samira)
    jonas = sign_in(open_page(), "Jonas Ekdahl")
    writes_a_note(jonas, file)
    again = samira.get_by_role("button", name="Läs om sidan")
    expect(again).to_be_visible(timeout=LONGEST * 1000)

    samira.route("**/utkast/**", lambda route: route.abort())
    field = samira.get_by_role("main").locator("textarea").first
    field.fill("Får inte försvinna")
    again.click()
    expect(samira.get_by_text("Utkastet är inte sparat.")).to_be_visible()
    expect(field).to_have_value("Får inte försvinna")

    samira.unroute("**/utkast/**")
    with samira.expect_navigation():
        again.click()
    expect(samira.get_by_role("main").locator("textarea").first).to_have_value("Får inte försvinna")


def test_a_lost_connection_shows_nothing_and_keeps_what_is_typed(open_page, sign_in, shot, axe):
    name = "Emil Brant"
    page = open_page()
    page.clock.install()
    samira = sign_in(page, "Samira Noori")
    samira.goto("/arenden")
    samira.get_by_role("main").get_by_role("link", name=name).first.click()
    samira.wait_for_url(FILE)
    samira.goto(f"{samira.url}/gor/write-note")
    field = samira.get_by_role("main").locator("textarea").first
    field.fill("Det här får inte försvinna")
    listens(samira)
    samira.context.set_offline(True)
    samira.clock.run_for(21_000)
    expect(samira.get_by_role("heading", name="Anslutningen är bruten")).to_be_visible()
    assert name not in samira.content()
    assert "Det här får inte försvinna" not in samira.locator("body").inner_text()
    axe(samira)
    shot(samira, "live-broken")

    samira.context.set_offline(False)
    samira.get_by_role("button", name="Försök igen").click()
    expect(samira.get_by_role("main").locator("textarea").first).to_have_value("Det här får inte försvinna")
    expect(samira.locator("body")).to_contain_text(name)


def test_signing_out_in_one_tab_empties_the_others(open_page, sign_in):
    name = "Emil Brant"
    samira = sign_in(open_page(), "Samira Noori")
    samira.goto("/arenden")
    samira.get_by_role("main").get_by_role("link", name=name).first.click()
    samira.wait_for_url(FILE)
    listens(samira)
    tab = samira.context.new_page()
    tab.goto("/regler")
    tab.locator("details.account summary").click()
    tab.get_by_role("button", name="Logga ut").click()
    expect(samira.locator("body")).not_to_contain_text(name, timeout=LONGEST * 1000)


def test_a_page_from_the_memory_of_the_browser_is_covered_and_read_again(open_page, sign_in):
    samira = sign_in(open_page(), "Samira Noori")
    samira.goto("/arenden")
    samira.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    assert samira.evaluate("getComputedStyle(document.body).opacity") == "0"
    with samira.expect_navigation():
        samira.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    assert samira.evaluate("getComputedStyle(document.body).opacity") == "1"


def test_without_scripts_the_page_is_as_it_was(no_script, sign_in):
    samira = sign_in(no_script, "Samira Noori")
    samira.goto("/arenden")
    samira.get_by_role("main").get_by_role("link", name="Emil Brant").first.click()
    expect(samira.locator("body")).to_contain_text("Emil Brant")
    expect(samira.locator("body")).not_to_contain_text("Sidan är stängd")


def writes_a_note(page, file):
    page.goto(f"{file}/gor/write-note")
    main = page.get_by_role("main")
    main.locator("textarea").first.fill("Något nytt.")
    for group in main.get_by_role("group").all():
        group.get_by_role("radio").first.check()
    with page.expect_navigation():
        main.get_by_role("button").last.press("Enter")


def listens(page):
    """Waits until the page has its stream."""
    page.wait_for_function("document.body.dataset.live !== undefined")
    page.wait_for_timeout(500)
