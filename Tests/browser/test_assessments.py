"""Assessments with instruments on the phone, by keyboard: recorded, seen as a picture, and beside the plan."""

import re

from playwright.sync_api import expect

from conftest import PHONE
from hands import Hands, today

WORDS = "Skolan håller hela veckan nu. Det som är kvar är de lediga kvällarna."


def case_of(page, name):
    page.goto("/arenden")
    page.get_by_role("link", name=name).first.click()
    return re.search(r"/arenden/([0-9a-f]{32})", page.url).group(1)


def test_an_assessment_is_recorded_and_the_change_is_seen(open_page, sign_in, shot, axe, fits):
    page = open_page(PHONE)
    sign_in(page, "Samira Noori")
    case = case_of(page, "Elias Sandvik")
    secretary = Hands(page).go(f"/arenden/{case}/utredning")
    expect(page.get_by_role("heading", name="Risk: från hög till måttlig")).to_be_visible()
    axe(page)
    fits(page)
    picture = page.get_by_role("img", name=re.compile("över tid"))
    picture.scroll_into_view_if_needed()
    shot(page, "bedomningar-bild-390", full_page=False)

    secretary.follow("Ny bedömning")
    axe(page)
    fits(page)
    shot(page, "bedomning-valj-390")
    secretary.follow("Initial riskbedömning")
    axe(page)
    fits(page)
    secretary.type("Version", "2024").tick("Vems bedömning är det?", "Socialtjänsten")
    secretary.choose("Risk", "Låg").choose("Behov", "Måttlig").choose("Mottaglighet", "Hög")
    secretary.choose("Skola och sysselsättning", "Låg").choose("Fysisk och psykisk hälsa", "Med, utan nivå")
    secretary.tick("Hur långt har ni kommit?", "Klar")
    secretary.press("Spara bedömningen")
    expect(page.get_by_role("main")).to_contain_text("En nivå står aldrig ensam.")
    axe(page)
    shot(page, "bedomning-fel-390")
    secretary.type("Helhetsbedömning", WORDS)
    secretary.press("Spara bedömningen")
    expect(page.get_by_role("main")).to_contain_text("Behoven bör bedömas strukturerat")
    secretary.type("Skyddsfaktorer", "Mamma och mentorn Sofia.").type("Vad behövs först", "Verkstaden.")
    secretary.press("Spara bedömningen").done("Bedömningen är sparad.")
    expect(page.get_by_role("heading", name="Risk: från hög till låg")).to_be_visible()
    expect(page.get_by_text(WORDS)).to_be_visible()
    secretary.unfold("Samma sak som tabell")
    axe(page)
    fits(page)
    shot(page, "bedomningar-390")

    secretary.go(f"/arenden/{case}/plan")
    expect(page.get_by_role("heading", name="Risk och insatser")).to_be_visible()
    axe(page)
    fits(page)
    shot(page, "plan-risk-390")


def test_who_is_not_trained_begins_and_does_not_finish(open_page, sign_in, axe, fits, shot):
    page = open_page(PHONE)
    sign_in(page, "Jonas Ekdahl")
    case = case_of(page, "Elias Sandvik")
    lots = Hands(page).go(f"/arenden/{case}/gor/record-assessment?instrument=savry")
    lots.type("Version", "2.0").tick("Vems bedömning är det?", "Socialtjänsten").choose("Risk", "Måttlig")
    lots.type("Helhetsbedömning", "Hittills talar det mesta för måttlig risk.")
    lots.tick("Hur långt har ni kommit?", "Klar").press("Spara bedömningen")
    expect(page.get_by_role("main")).to_contain_text("Du är inte antecknad som utbildad i SAVRY")
    axe(page)
    fits(page)
    lots.tick("Hur långt har ni kommit?", "Påbörjad").press("Spara bedömningen").done("Bedömningen är sparad.")
    lots.go("/min-dag")
    expect(page.get_by_role("main")).to_contain_text("Gör klart bedömningen, SAVRY")
    axe(page)
    shot(page, "min-dag-bedomning-390")


def test_urgent_support_and_a_consultation_are_written_down(open_page, sign_in, axe, fits, shot):
    page = open_page(PHONE)
    sign_in(page, "Samira Noori")
    case = case_of(page, "Elias Sandvik")
    secretary = Hands(page).go(f"/arenden/{case}/gor/record-urgent-support")
    axe(page)
    fits(page)
    secretary.type("Vilket stöd?", "Busskort").type("Varför kan det inte vänta?", "Skolan börjar i morgon.")
    secretary.press("Spara").done("Det är antecknat.")
    expect(page.get_by_role("main")).to_contain_text("väntar, dag 0")
    leader = sign_in(open_page(PHONE), "Eva Lindmark")
    deciding = Hands(leader).go(f"/arenden/{case}/utredning").follow("Busskort")
    expect(leader.get_by_role("main")).to_contain_text("Markerat som brådskande: Busskort.")
    axe(leader)
    fits(leader)
    deciding.type("Skäl för beslutet", "Utan buss blir det ingen skola.").tick("Lagrum", "Socialtjänstlagen (2025:400) 11 kap. 1 §").press("Fatta beslutet").done("Beslutet om stöd är fattat.")
    secretary.go(f"/arenden/{case}/utredning")
    expect(page.get_by_role("main")).to_contain_text("samma dag")
    secretary.go(f"/arenden/{case}/gor/record-consultation")
    secretary.tick("Vem frågar ni?", "En expert").type("Vem, och vad kan hen?", "Sömnmottagningen")
    secretary.type("Vad frågar ni om?", "Vad hjälper en tonåring som sover fyra timmar?")
    axe(page)
    fits(page)
    secretary.press("Spara samrådet").done("Samrådet är antecknat.")
    expect(page.get_by_role("main")).to_contain_text("Expert att fråga")
    shot(page, "samrad-390")
