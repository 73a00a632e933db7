"""From a ready investigation to a signed decision that has been handed over, on a phone-wide screen and with the
keyboard only; and the decision as a PDF, on paper that can be read aloud."""

import io
import re

import pypdf
import pytest
from playwright.sync_api import expect

from conftest import SCREENSHOTS
from hands import Hands, today

READY = "Jonatan Vik"
UNKNOWN = "/arenden/" + "0" * 29 + "123"


@pytest.fixture
def people(open_page, sign_in):
    pages = {}

    def person(name):
        if name not in pages:
            pages[name] = Hands(sign_in(open_page({"width": 390, "height": 844}), name))
        return pages[name]

    return person


def test_a_decision_is_signed_and_handed_over(people, axe, fits, shot):
    lots, leader = people("Karim Daher"), people("Eva Lindmark")
    file = open_file(lots, READY)
    expect(lots.go(file + "/beslut").main).to_contain_text("Gör barnkonsekvensanalysen")
    check(lots, axe, fits, shot, "decision-1-before")

    answer_material(lots, file)
    think_of_the_child(lots, axe, fits, shot, file)
    grant(leader, axe, fits, shot, file)
    check(leader, axe, fits, shot, "decision-4-signed")
    expect(leader.main).to_contain_text("Vid väsentlig ändring")
    expect(leader.main).to_contain_text("Barn 1, väntas i april")

    hand_over(lots, axe, fits, shot, file)
    check(lots, axe, fits, shot, "decision-6-handed-over")
    expect(lots.main).not_to_contain_text("Lämna beslutet till")

    read_as_pdf(lots, people("Anders Bräck"), file)


def test_a_refusal_tells_how_to_appeal(people, axe, fits, shot):
    leader = people("Magnus Rydell")
    file = open_file(leader, "Kevin Alm")
    leader.go(file + "/beslut")
    check(leader, axe, fits, shot, "decision-7-refused")
    expect(leader.main).to_contain_text("Överklagandet ska ha kommit in inom 21 dagar")
    expect(leader.main).to_contain_text("ekräftat mot lagtexten")
    expect(leader.main).to_contain_text("Överklagas senast")
    leader.go(file + "/utskrift/beslut")
    fits(leader.page)
    axe(leader.page)
    shot(leader.page, "decision-8-refused-print")


def open_file(hands, name):
    hands.go("/arenden").follow(re.compile(name))
    return re.search(r"/arenden/[0-9a-f]{32}", hands.page.url)[0]


def answer_material(lots, file):
    lots.go(file + "/beslut").follow("Anteckna svaret")
    lots.type("Med personens egna ord", "Det stämmer, det är så det är.")
    lots.day("Vilken dag kom svaret?", today()).press("Spara svaret").done("Svaret är antecknat.")


def think_of_the_child(lots, axe, fits, shot, file):
    lots.go(file + "/beslut").follow("Gör barnkonsekvensanalysen")
    lots.press("Spara analysen")
    expect(lots.main).to_contain_text("Välj om beslutet får märkbara följder för något barn.")
    lots.tick("Får beslutet märkbara följder för något barn?", "Ja").type("Vilka barn?", "Barn 1, väntas i april")
    lots.type("Vad betyder beslutet för barnen?", "En pappa som är hemma på helgerna.")
    lots.tick("Har barnet fått säga vad det tycker?", "Nej")
    lots.type("Vad sa barnet, eller varför", "Barnet är inte fött.")
    lots.type("Vad är bäst för barnen?", "Två föräldrar som orkar.")
    lots.type("Hur har barnens bästa vägts", "Möten läggs inte efter mars.")
    check(lots, axe, fits, shot, "decision-2-child-impact")
    lots.press("Spara analysen").done("Barnkonsekvensanalysen är sparad.")
    expect(lots.main).to_contain_text("Allt som ett beviljande kräver är på plats.")


def grant(leader, axe, fits, shot, file):
    leader.go(file + "/beslut").follow("Bevilja SIG")
    leader.tick("I vilken form beviljas insatsen?", "Bistånd")
    leader.tick("Lagrum", "Socialtjänstlagen (2025:400) 11 kap. 1 §")
    leader.type("Skäl för beslutet", "Alla villkor är uppfyllda, och Jonatan vill själv.")
    assert leader.main.locator("[name=reservation]:checked").count() == 0, "förbehåll is never chosen beforehand"
    leader.tick("Behövs förbehåll?", "Behövs, med den här lydelsen").type("Skälet", "Barnet kan ändra mycket.")
    check(leader, axe, fits, shot, "decision-3-form")
    # That the lots was consulted stands in the file already: nothing more is asked.
    leader.press("Bevilja SIG").done("SIG är beviljat.")


def hand_over(lots, axe, fits, shot, file):
    expect(lots.go("/min-dag").main).to_contain_text("Lämna beslutet")
    lots.go(file + "/beslut").follow(re.compile("Lämna beslutet till"))
    lots.tick("Vem har fått det?", "Jonatan").tick("Hur?", "I handen")
    lots.day("Vilken dag lämnades det?", today()).type("Kvitto", "Undertecknat, flik 2")
    check(lots, axe, fits, shot, "decision-5-hand-over")
    lots.press("Spara").done("Det är antecknat att beslutet är lämnat.")


def read_as_pdf(lots, outsider, file):
    answer = lots.page.context.request.get(file + "/utskrift/beslut.pdf")
    assert answer.status == 200, answer.text()
    assert answer.headers["content-disposition"] == 'attachment; filename="beslut.pdf"'
    (SCREENSHOTS / "beslut.pdf").write_bytes(answer.body())
    document = pypdf.PdfReader(io.BytesIO(answer.body()))
    words = " ".join(" ".join(page.extract_text() for page in document.pages).split())
    for sentence in (
        "Social insatsgrupp beviljas", READY, "Vid väsentlig ändring", "ekräftat mot lagtexten",
        "Barnkonsekvensanalys", "Barn 1, väntas i april", "Punkt 1, Bevilja social insatsgrupp", "Utskrivet",
    ):
        assert sentence in words, sentence
    assert "Tillbaka" not in words, "what is for the screen is not on paper"
    root = document.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root and root["/Lang"].startswith("sv")
    declared = root["/Metadata"].get_data().decode()
    assert re.search(r"pdfuaid:part\W+1\b", declared), declared
    assert READY not in declared

    denied = outsider.page.context.request.get(file + "/utskrift/beslut.pdf")
    missing = outsider.page.context.request.get(UNKNOWN + "/utskrift/beslut.pdf")
    assert denied.status == missing.status == 404 and denied.body() == missing.body()


def check(hands, axe, fits, shot, name):
    fits(hands.page)
    axe(hands.page)
    shot(hands.page, name)
