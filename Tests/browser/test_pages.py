"""Every page of a file for everyone who has it: fits the narrowest screen, axe-clean in light and dark."""

import pytest
from playwright.sync_api import expect

TABS = ["", "/samtycke", "/utredning", "/beslut", "/plan", "/moten", "/flode", "/deltagare", "/sakerhet"]
TABS += ["/uppfoljning", "/journal", "/vem-har-tittat"]
PLACES = ["/min-dag", "/arenden", "/ny-aktualisering", "/regler"]
OWN = ["/min-sida", "/min-sida/min-plan", "/min-sida/mitt-ja", "/min-sida/vem-har-tittat"]


def file_of(page, name):
    page.goto("/arenden")
    page.get_by_role("main").get_by_role("link", name=name).first.click()
    return page.url


def name_of(path):
    return path.strip("/").replace("/", "-") or "oversikt"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lots_pages_on_a_desktop(open_page, sign_in, axe, fits, shot, scheme):
    page = sign_in(open_page(color_scheme=scheme), "Mira Holmqvist")
    file = file_of(page, "Elias Sandvik")
    for path in PLACES + [file + tab for tab in TABS]:
        assert page.goto(path).status == 200
        fits(page)
        axe(page)
        shot(page, f"lots-{scheme}-{name_of(path.removeprefix(file))}")


@pytest.mark.parametrize("width", [390, 320])
def test_lots_pages_on_a_phone(open_page, sign_in, fits, shot, width):
    page = sign_in(open_page({"width": width, "height": 844}, has_touch=True, is_mobile=True), "Mira Holmqvist")
    file = file_of(page, "Elias Sandvik")
    for path in PLACES + [file + tab for tab in TABS]:
        assert page.goto(path).status == 200
        fits(page)
        shot(page, f"lots-{width}-{name_of(path.removeprefix(file))}")


@pytest.mark.parametrize("who", ["Anders Bräck", "Sofia Nyberg", "Rasmus Hägg"])
def test_another_agency_sees_only_its_own_parts(open_page, sign_in, axe, shot, who):
    page = sign_in(open_page(), who)
    file = file_of(page, "Elias Sandvik")
    for tab in ["", "/plan", "/moten", "/flode", "/vem-har-tittat"]:
        assert page.goto(file + tab).status == 200
        axe(page)
        shot(page, f"{who.split()[1]}-{name_of(tab)}")
    for tab in ["/samtycke", "/utredning", "/beslut", "/deltagare", "/sakerhet", "/uppfoljning", "/journal"]:
        assert page.goto(file + tab).status == 404, tab
        expect(page.get_by_role("main")).not_to_contain_text("Elias")


@pytest.mark.parametrize("who", ["Elias Sandvik", "Karin Sandvik"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_own_pages_on_a_phone(open_page, sign_in, axe, fits, shot, who, scheme):
    page = sign_in(open_page({"width": 390, "height": 844}, color_scheme=scheme), who)
    for path in OWN:
        assert page.goto(path).status == 200
        fits(page)
        axe(page)
        expect(page.get_by_role("main")).not_to_contain_text("hotbild")
        shot(page, f"own-{scheme}-{who.split()[0]}-{name_of(path)}")


@pytest.mark.parametrize("who", ["Eva Lindmark", "Gunilla Ask", "Lars Wik", "Åsa Moberg"])
def test_everybody_has_somewhere_to_begin(open_page, sign_in, axe, shot, who):
    page = sign_in(open_page(), who)
    axe(page)
    shot(page, f"home-{who.split()[0]}")


def test_signing_in_needs_no_script(no_script, sign_in):
    page = sign_in(no_script, "Mira Holmqvist")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_statistics_tell_no_names(open_page, sign_in, axe, shot):
    page = sign_in(open_page(), "Gunilla Ask")
    page.goto("/statistik")
    for name in ["Elias", "Noor", "Viktor"]:
        expect(page.get_by_role("main")).not_to_contain_text(name)
    axe(page)
    shot(page, "statistik")
    page.goto("/min-dag")
    for name in ["Elias", "Noor", "Viktor"]:
        expect(page.get_by_role("main")).not_to_contain_text(name)
