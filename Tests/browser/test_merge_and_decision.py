"""Agencies that go together, with what it comes to told first (R-ORG-13), and a decision on the person's own page."""

from playwright.sync_api import expect

from hands import Hands

PHONE = {"width": 390, "height": 844}


def test_what_a_merge_comes_to_is_read_first(open_page, sign_in, axe, fits, shot):
    asa = Hands(sign_in(open_page(PHONE), "Åsa Moberg"))
    asa.go("/organisation/enheter")
    row = asa.main.get_by_role("listitem").filter(has_text="Ekhamn Väst").first
    row.get_by_role("link", name="Slå ihop med en annan").first.press("Enter")
    expect(asa.main).to_contain_text("Se först vad det betyder")
    axe(asa.page)
    fits(asa.page)
    asa.main.get_by_role("link", name="Ekhamn Öst").first.press("Enter")
    expect(asa.main).to_contain_text("Det går inte än.")
    axe(asa.page)
    fits(asa.page)
    shot(asa.page, "merge-preview-phone")


def test_the_person_reads_the_decision(open_page, sign_in, axe, fits, shot):
    marcus = Hands(sign_in(open_page(PHONE), "Marcus Hedlund"))
    marcus.go("/min-sida")
    marcus.main.get_by_role("link", name="Läs beslut").first.press("Enter")
    expect(marcus.main).to_contain_text("Beslutet är ja till SIG")
    axe(marcus.page)
    fits(marcus.page)
    shot(marcus.page, "own-decision-phone")
