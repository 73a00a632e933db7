"""A threat that grows, by keyboard on a phone: from the assessment to both receipts, and who learns nothing."""

import datetime
import re

import pytest
from playwright.sync_api import expect

from conftest import PHONE
from hands import Hands
from server import demo_server

TODAY = datetime.date.today()
WORDS = "De vet var han tränar."


@pytest.fixture(scope="module")
def address():
    """A city of its own: elsewhere the same person takes back what this chain rests on."""
    with demo_server() as started:
        yield started


def case_of(page, name):
    page.goto("/arenden")
    page.get_by_role("link", name=name).first.click()
    return re.search(r"/arenden/([0-9a-f]{32})", page.url).group(1)


def seen(page, shot, axe, fits, name):
    axe(page)
    fits(page)
    shot(page, name)


def test_a_threat_grows_until_the_city_takes_over(open_page, sign_in, shot, axe, fits):
    page = open_page(PHONE)
    sign_in(page, "Jonas Ekdahl")
    case = case_of(page, "Marcus Hedlund")
    hands = Hands(page).go(f"/arenden/{case}/sakerhet")
    seen(page, shot, axe, fits, "hot-sakerhet")

    hands.follow("Anteckna den första kontakten")
    seen(page, shot, axe, fits, "hot-polisen")
    hands.press("Spara kontakten")
    expect(page.get_by_role("alert")).to_contain_text("Skriv vem hos polisen")
    hands.type("Vem talade du med?", "Anders Bräck, områdespolis").type("Vad gällde det?", "Bokade en tid.")
    hands.tick("På vilken grund?", "Samtycke").press("Spara kontakten")
    expect(page.get_by_text("Bokade en tid.")).to_be_visible()

    hands.follow("Hot och risk").follow("Anteckna hot eller våld")
    hands.tick("Vem är utsatt?", "Personen").type("Vad har ni fått veta?", WORDS)
    hands.type("Vilket stöd och skydd behövs nu?", "Följs hem.").press("Spara i facket")
    hands.follow("Informera polisen")
    seen(page, shot, axe, fits, "hot-informera")
    hands.tick("På vilken grund?", "Samtycke").type("Vem hos polisen fick veta?", "Anders Bräck").press("Spara")

    hands.follow("Bedöm hotbilden").tick("Hur ser hotbilden ut?", "Hotbild som kräver skydd")
    hands.type("Vem har bedömt?", "Anders Bräck, polisen").type("I samråd med vem", "Jonas Ekdahl")
    hands.type("Bedömningen", WORDS).type("Skydd som behövs", "Larm.")
    hands.day("När bedöms det på nytt?", TODAY + datetime.timedelta(days=7)).press("Spara bedömningen")

    hands.follow("Anteckna att BOPS rådfrågats")
    hands.type("Vilken avhopparsamordnare", "Anders Bräck").type("Vad gäller frågan?", "Behövs flytt?").press("Spara i facket")
    hands.follow("Anteckna svaret").tick("Hur bedömer BOPS", "Hotet är högt, och personen behöver flytta")
    seen(page, shot, axe, fits, "hot-svar")
    hands.type("Vem svarade?", "Gruppchefen").type("Vad var svaret?", "Behöver flytta.").press("Spara svaret")

    hands.follow("Till checklistan").type("Vem tar emot där?", "Handläggaren")
    hands.type("Vem hos BOPS tar över?", "Gruppchefen").type("Vilken lokal polis", "Anders Bräck")
    hands.type("Vad lämnas över?", "Planen.").day("Personen sa ja den", TODAY).type("Till vad?", "Planen")
    hands.tick("Gjort", "Lots, social", "BOPS tar", "Personen vet", "Det som lämnas", "Det är bestämt")
    seen(page, shot, axe, fits, "hot-checklista")
    hands.press("Spara checklistan")
    for side in ["Vi har lämnat över", "Den centrala"]:
        hands.follow("Kvittera").tick("Vem kvitterar?", side).type("Namn", "Den som kvitterar").press("Kvittera")
    expect(page.get_by_text("BOPS har tagit över efter avhopparsamordnaren").first).to_be_visible()
    seen(page, shot, axe, fits, "hot-kedjan")

    secretary = open_page(PHONE)
    sign_in(secretary, "Samira Noori")
    for path in ["", "/sakerhet", "/journal", "/vem-har-tittat"]:
        secretary.goto(f"/arenden/{case}{path}")
        assert WORDS not in secretary.content() and "BOPS" not in secretary.content()


def test_a_placement_says_what_it_means(open_page, sign_in, shot, axe, fits):
    page = open_page(PHONE)
    sign_in(page, "Jonas Ekdahl")
    case = case_of(page, "Liam Forsberg")
    hands = Hands(page)
    seen(page, shot, axe, fits, "placering-oversikt")
    hands.follow("Bedöm om SIG fortsätter").tick("Fortsätter SIG", "Ja")
    hands.type("Vad bygger bedömningen på?", "Liam vill att gruppen är kvar.").press("Spara bedömningen")
    expect(page.get_by_text("SIG fortsätter under placeringen.")).to_be_visible()
    page.goto(f"/arenden/{case}/gor/place-person")
    seen(page, shot, axe, fits, "placering-ny")
