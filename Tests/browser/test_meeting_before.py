"""Calling with an agenda and its check of consent, and preparing with the person, by keyboard on a phone."""

import re

from playwright.sync_api import expect

from conftest import PHONE
from hands import Hands, today


def case_of(page, name):
    page.goto("/arenden")
    page.get_by_role("link", name=name).first.click()
    return re.search(r"/arenden/([0-9a-f]{32})", page.url).group(1)


def test_a_lots_calls_with_an_agenda_where_somebody_may_not_hear_a_point(open_page, sign_in, shot, axe, fits):
    lots = open_page(PHONE)
    sign_in(lots, "Mira Holmqvist")
    case = case_of(lots, "Elias Sandvik")
    hands = Hands(lots)
    hands.go(f"/arenden/{case}/gor/call-meeting")
    expect(lots.get_by_role("heading", name="Vem hör vad?")).to_be_visible()
    axe(lots)
    fits(lots)
    shot(lots, "kalla-390")
    hands.choose("Vad för möte?", "Hembesök").day("Dag", today(9)).time("Börjar", "15:00").type("Plats", "Hemma")
    hands.tick("Vilka bjuds in?", "Elias Sandvik", "Sofia Nyberg")
    hands.press("Fler punkter")
    row = lots.locator("fieldset.point-fields").last
    words = row.get_by_label("Vad?")
    words.focus()
    lots.keyboard.insert_text("Hur det går med medicinen")
    row.get_by_label("Handlar om").select_option(label="Hälsa")
    hands.press("Kontrollera vem som hör vad")
    expect(lots.get_by_text("Samtycket täcker inte att").first).to_be_visible()
    shot(lots, "vem-hor-vad-390")
    hands.press("Kalla till mötet")
    expect(lots.get_by_text("Låt dem lämna rummet för den").first).to_be_visible()
    expect(lots.locator("fieldset.wrong").first).to_be_visible()
    axe(lots)
    fits(lots)
    problem = lots.locator("fieldset.wrong").first
    box = problem.get_by_label(re.compile("Sofia Nyberg"))
    box.focus()
    box.press("Space")
    hands.press("Kontrollera vem som hör vad")
    expect(lots.get_by_text("Den här punkten tas utan").first).to_be_visible()
    hands.press("Kalla till mötet").done("Mötet är kallat")
    axe(lots)
    fits(lots)
    shot(lots, "moten-med-dagordning-390")

    school = open_page(PHONE)
    sign_in(school, "Sofia Nyberg")
    school.goto(f"/arenden/{case}/moten")
    expect(school.get_by_text("Hembesök").first).to_be_visible()
    assert "medicinen" not in school.content()


def test_a_meeting_is_prepared_with_the_person_and_seen_on_their_own_page(open_page, sign_in, shot, axe, fits):
    lots = open_page(PHONE)
    sign_in(lots, "Mira Holmqvist")
    case = case_of(lots, "Elias Sandvik")
    hands = Hands(lots)
    hands.go(f"/arenden/{case}/moten").follow("Ändra förberedelsen")
    expect(lots.get_by_role("img", name=re.compile("Bordet uppifrån"))).to_be_visible()
    axe(lots)
    fits(lots)
    shot(lots, "forbered-mote-390")
    lots.locator("summary", has_text="Byt platser").press("Enter")
    hands.choose("Plats 1", "Karin Sandvik").choose("Plats 2", "Elias Sandvik").press("Visa bordet")
    expect(lots.locator(".seats li").nth(1)).to_have_text("Elias Sandvik")
    hands.tick("Vem ger ordet?", "Personen leder").type("Ny fråga 1", "Får jag sluta tidigare på fredagar?")
    hands.press("Spara förberedelsen").done("Förberedelsen är sparad")
    axe(lots)
    fits(lots)

    young = open_page(PHONE)
    sign_in(young, "Elias Sandvik")
    Hands(young).go("/min-sida").follow("Mer om mötet")
    expect(young.get_by_text("Den gula platsen är din.")).to_be_visible()
    expect(young.get_by_text("Får jag sluta tidigare på fredagar?")).to_be_visible()
    axe(young)
    fits(young)
    shot(young, "min-sida-mote-390")
    mine = Hands(young)
    mine.follow("Skriv en fråga").press("Spara")
    expect(young.get_by_text("Skriv frågan").first).to_be_visible()
    mine.type("Vad vill du fråga?", "Vem får läsa det här?").press("Spara")
    expect(young.get_by_text("Vem får läsa det här?")).to_be_visible()
    mine.follow("Ändra det du skrev").type("Vad ska bli annorlunda", "Kortare möte.").press("Spara")
    expect(young.get_by_text("Kortare möte.")).to_be_visible()


def test_the_agenda_is_changed_after_the_call(open_page, sign_in, shot, axe, fits):
    lots = open_page(PHONE)
    sign_in(lots, "Mira Holmqvist")
    case = case_of(lots, "Elias Sandvik")
    hands = Hands(lots)
    hands.go(f"/arenden/{case}/moten").follow("Ändra mötet")
    axe(lots)
    fits(lots)
    shot(lots, "andra-mote-390")
    hands.press("Fler punkter")
    row = lots.locator("fieldset.point-fields").last
    row.get_by_label("Vad?").focus()
    lots.keyboard.insert_text("Helgen hos farmor")
    row.get_by_label("Ordning").fill("2")
    hands.press("Visa vem som hör vad")
    expect(lots.get_by_role("heading", name="Vem hör vad?")).to_be_visible()
    axe(lots)
    fits(lots)
    shot(lots, "andra-mote-vem-hor-390")
    hands.press("Spara ändringen").done("Mötet är ändrat")
    young = open_page(PHONE)
    sign_in(young, "Elias Sandvik")
    Hands(young).go("/min-sida").follow("Mer om mötet")
    expect(young.get_by_text("Helgen hos farmor")).to_be_visible()
    expect(young.get_by_text("Det vi tar upp ändrades").first).to_be_visible()
    axe(young)
    fits(young)
    shot(young, "min-sida-mote-andrat-390")


def test_notes_are_composed_for_each_receiver(open_page, sign_in, shot, axe, fits):
    lots = open_page(PHONE)
    sign_in(lots, "Mira Holmqvist")
    case = case_of(lots, "Elias Sandvik")
    hands = Hands(lots)
    hands.go(f"/arenden/{case}/moten").follow("Skriv anteckningar att dela")
    rows = lots.locator("fieldset.point-fields")
    for index, (words, about) in enumerate([("Kommer i tid.", "Närvaro och studier"), ("Sover bättre.", "Hälsa")]):
        rows.nth(index).get_by_label("Vad sades?").fill(words)
        rows.nth(index).get_by_label("Handlar om").select_option(label=about)
    hands.press("Visa vad var och en får")
    expect(lots.get_by_role("heading", name="Det här får var och en")).to_be_visible()
    axe(lots)
    fits(lots)
    shot(lots, "anteckningar-per-mottagare-390")
    hands.press("Dela anteckningarna").done("Anteckningarna är sparade")
