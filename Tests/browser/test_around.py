"""Concern for a child and the list of interventions, by keyboard on a phone."""

import re

import pytest
from playwright.sync_api import expect

from conftest import DESKTOP, PHONE
from hands import Hands, today

WORRY = "Alva berättade att hon var ensam hemma hela natten."


def case_of(page, name):
    page.goto("/arenden")
    page.get_by_role("link", name=name).first.click()
    return re.search(r"/arenden/([0-9a-f]{32})", page.url).group(1)


def test_a_lots_reports_concern_from_a_row_and_may_not_read_it_afterwards(open_page, sign_in, shot, axe, fits):
    lots = open_page(PHONE)
    sign_in(lots, "Mira Holmqvist")
    case = case_of(lots, "Elias Sandvik")
    hands = Hands(lots)
    hands.go(f"/arenden/{case}/utredning")
    axe(lots)
    fits(lots)
    row = lots.locator("#barn .row", has_text="Alva")
    shot(lots, "barn-och-anhoriga-390")
    link = row.get_by_role("link", name="Anmäl oro")
    link.focus()
    link.press("Enter")
    expect(lots.get_by_role("heading", level=1)).to_have_text("Anmäl oro för ett barn")
    expect(lots.get_by_label("Vilket barn gäller det?")).to_have_value(re.compile("Alva"))
    expect(lots.get_by_text("Misstänker du att ett barn far illa")).to_be_visible()
    axe(lots)
    fits(lots)
    hands.type("Vad har du sett eller hört?", WORRY).type("Vilken enhet tar emot?", "Mottagningen i Ekhamn")
    hands.press("Spara anmälan")
    expect(lots.get_by_text("Svara på om anmälan är lämnad.").first).to_be_visible()
    expect(lots.get_by_label("Vad har du sett eller hört?")).to_have_value(WORRY)
    hands.tick("Är anmälan lämnad?", "Inte än")
    shot(lots, "anmal-oro-390")
    hands.press("Spara anmälan").done("bara de som är läsare ser det")
    assert lots.goto(f"/arenden/{case}/sakerhet/child-reports").status == 404
    for path in ["", "/utredning", "/sakerhet", "/journal", "/moten", "/vem-har-tittat"]:
        lots.goto(f"/arenden/{case}{path}")
        assert WORRY not in lots.content(), path

    secretary = open_page(PHONE)
    sign_in(secretary, "Samira Noori")
    expect(secretary.get_by_text("Något i ett skyddat fack är inte skickat").first).to_be_visible()
    secretary.goto(f"/arenden/{case}/sakerhet/child-reports")
    expect(secretary.get_by_text(WORRY)).to_be_visible()
    axe(secretary)
    fits(secretary)
    shot(secretary, "orosanmalningar-390")
    Hands(secretary).follow("Anteckna att den är lämnad").time("Klockan", "00:01").type(
        "Hur lämnades den?", "Telefon till jouren"
    ).press("Spara").done("Det är antecknat")
    expect(secretary.get_by_text("Väntar på bekräftelse").first).to_be_visible()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["wide", "phone"])
def test_the_interventions_show_who_decides_how_long_it_took_and_what_is_missing(
    size, open_page, sign_in, shot, axe, fits
):
    lots = open_page(size)
    sign_in(lots, "Mira Holmqvist")
    case = case_of(lots, "Elias Sandvik")
    hands = Hands(lots)
    hands.go(f"/arenden/{case}/uppfoljning")
    expect(lots.get_by_role("heading", name="Insatser", exact=True)).to_be_visible()
    expect(lots.get_by_text("dagar från ansökan till start").first).to_be_visible()
    axe(lots)
    fits(lots)
    shot(lots, f"insatser-{size['width']}")
    if size == DESKTOP:
        return
    hands.follow("Anteckna insats")
    axe(lots)
    fits(lots)
    hands.choose("Vilken insats?", "Ungdomsbehandlare").type("Varför passar den just här?", "Han vill prata om sömnen.")
    hands.tick("Vem ger den?", "En annan del av socialtjänsten").type("Namn på den som ger den", "Ungdomsmottagningen")
    hands.tick("Beslutas den?", "Ja").day("Söktes", today())
    shot(lots, "insats-form-390")
    hands.press("Spara insatsen")
    expect(lots.get_by_text("Skriv vems beslut det är.").first).to_be_visible()
    hands.type("Vems beslut är det?", "Ekhamn Väst").press("Spara insatsen").done("Insatsen är antecknad")
    expect(lots.get_by_text("Ungdomsmottagningen").first).to_be_visible()
