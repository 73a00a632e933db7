"""The short plan by keyboard on a phone, and the paper for the fridge: one page, tagged, with nothing on it that tells
what it is for (R-PLN-07, R-PLN-09)."""

import io
import re
import subprocess

import pypdf
import pytest
from playwright.sync_api import expect

from conftest import SCREENSHOTS
from hands import Hands

NAME = "Elias Sandvik"
# What would tell a guest in the kitchen, in any of the languages.
TELLING = re.compile(
    r"\bSIG\b|samlots|social|insatsgrupp|polis|police|frivård|kriminal|jobbtorg|lots\b|myndighet|authorit|åtgärdsplan"
    r"|genomförande|ekhamn|samtycke|شرطة|booliis",
    re.IGNORECASE,
)
# What the neutral paper does not say either.
PLAN = re.compile(r"\bplan|\bmöte\b|meeting|kulturhuset|خطة|اجتماع|qorshe|kulan", re.IGNORECASE)


def test_the_short_plan_on_a_phone(open_page, sign_in, axe, fits, shot):
    lots = Hands(sign_in(open_page({"width": 390, "height": 844}), "Mira Holmqvist"))
    file = open_file(lots)
    lots.go(file + "/plan?plan=kort")
    check(lots, axe, fits, shot, "plan-short")
    lots.go(file + "/plan")
    check(lots, axe, fits, shot, "plan-long")
    lots.go(file + "/gor/make-action-plan")
    check(lots, axe, fits, shot, "plan-short-form")
    lots.go(file + "/gor/make-plan")
    check(lots, axe, fits, shot, "plan-long-form")
    lots.go(file + "/gor/record-start")
    check(lots, axe, fits, shot, "plan-start")
    lots.go(file + "/gor/add-activity?goal=1")
    check(lots, axe, fits, shot, "plan-add")
    lots.go(file + "/gor/rate-goal?goal=1")
    check(lots, axe, fits, shot, "plan-rate")
    person = Hands(sign_in(open_page({"width": 390, "height": 844}), NAME))
    person.go("/min-sida/min-plan")
    check(person, axe, fits, shot, "plan-own")
    expect(person.main.locator(".own-trail")).not_to_have_count(0)


def test_both_plans_on_a_wide_screen(open_page, sign_in, fits, shot):
    lots = Hands(sign_in(open_page({"width": 1280, "height": 900}), "Mira Holmqvist"))
    file = open_file(lots)
    for name, query in (("long", ""), ("short", "?plan=kort")):
        lots.go(file + "/plan" + query)
        fits(lots.page)
        shot(lots.page, "plan-wide-" + name)


@pytest.mark.parametrize("language", ["sv", "en", "ar", "so"])
@pytest.mark.parametrize("paper", ["kylskapsplan", "min-lista"])
def test_the_paper_tells_nothing(open_page, sign_in, paper, language):
    lots = Hands(sign_in(open_page({"width": 1280, "height": 900}), "Mira Holmqvist"))
    file = open_file(lots)
    answer = lots.page.context.request.get(f"{file}/utskrift/{paper}.pdf?sprak={language}")
    assert answer.status == 200, answer.text()
    name = {"kylskapsplan": "min-plan", "min-lista": "min-lista"}[paper]
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}.pdf"'
    target = SCREENSHOTS / f"{name}-{language}.pdf"
    target.write_bytes(answer.body())
    document = pypdf.PdfReader(io.BytesIO(answer.body()))
    assert len(document.pages) == 1, "it fits on one A4"
    root = document.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"].startswith(language)
    words = subprocess.run(["pdftotext", str(target), "-"], capture_output=True, check=True, text=True).stdout
    assert "Jag tränar boxning" in words, words
    everything = words + root["/Metadata"].get_data().decode() + str(document.metadata)
    everything = everything.replace("WeasyPrint", "")
    assert not TELLING.search(everything), TELLING.search(everything)
    if paper == "min-lista":
        assert not PLAN.search(words), PLAN.search(words)
        assert "Elias" not in words.replace("Elias väljer mat", "")
    for unreviewed in ("not been reviewed", "granskad", "not yet"):
        assert unreviewed not in words
    subprocess.run(["pdftoppm", "-png", "-r", "60", str(target), str(target.with_suffix(""))], check=True)


def open_file(hands):
    hands.go("/arenden").follow(re.compile(NAME))
    return re.search(r"/arenden/[0-9a-f]{32}", hands.page.url)[0]


def check(hands, axe, fits, shot, name):
    fits(hands.page)
    axe(hands.page)
    shot(hands.page, name)
