"""R-MTG-05, -06, -09, -10, R-PLN-14: a meeting in the room, with the lots, the school and the young person at once."""

import datetime
import re
import zoneinfo

import pytest
from playwright.sync_api import expect

from hands import Hands
from server import demo_server

WALL = {"width": 1920, "height": 1080}
PHONE = {"width": 390, "height": 844}
PERSON = "Elias Sandvik"
FILE = re.compile("/arenden/[0-9a-f]{32}$")
SWEDEN = zoneinfo.ZoneInfo("Europe/Stockholm")
SAVED = re.compile("Allt är sparat")


@pytest.fixture(scope="module")
def address():
    """A city of its own: its meetings are held by these tests."""
    with demo_server() as started:
        yield started


@pytest.fixture
def room(open_page, sign_in):
    """room(viewport): a confirmed meeting that begins in a few minutes, and the lots before the screen of it."""

    def opened(viewport=WALL, **options):
        page = sign_in(open_page(viewport, **options), "Mira Holmqvist")
        lots = Hands(page)
        page.goto("/arenden")
        page.get_by_role("main").get_by_role("link", name=PERSON).first.click()
        page.wait_for_url(FILE)
        file = page.url
        call(lots, file)
        page.goto(file + "/moten")
        lots.follow("Öppna mötesrummet")
        page.wait_for_url(re.compile("/rum$"))
        return lots, file

    return opened


def call(lots, file):
    """Called, weighed and confirmed; fields by their names, whatever the questions are called."""
    page = lots.page
    starts = datetime.datetime.now(SWEDEN) + datetime.timedelta(minutes=3)
    lots.go(file + "/gor/call-meeting")
    fill(page, meetingKind="network", day=starts.date().isoformat(), time=starts.strftime("%H:%M"))
    fill(page, minutes="60", place="Rum 3")
    for box in page.locator("[name=invited]").all():
        label = box.locator("xpath=ancestor::label").inner_text()
        box.set_checked(label.startswith(("Elias", "Sofia")))
    lots.press("Kalla till mötet")
    lots.go(file + "/moten")
    page.get_by_role("main").get_by_role("link", name="Gör riskanalysen").first.click()
    for area in lots.main.get_by_role("textbox").all():
        if not area.input_value():
            area.fill("Inget känt. Två lotsar är med.")
    lots.main.locator("[name=canBeHeld]").first.check()
    lots.press("Spara riskanalysen")
    page.get_by_role("main").get_by_role("link", name="Bekräfta mötet").first.click()
    lots.press("Bekräfta mötet")


def fill(page, **fields):
    for name, value in fields.items():
        field = page.locator(f"main [name={name}]").first
        if field.evaluate("e => e.tagName") == "SELECT":
            field.select_option(value)
        elif field.get_attribute("type") == "radio":
            page.locator(f"main [name={name}][value={value}]").check()
        else:
            field.fill(value)


def start(lots):
    lots.page.get_by_role("button", name="Starta mötet").press("Enter")
    expect(heading(lots.page)).to_have_text("Vilka är här?")


def heading(page):
    return page.locator(".room-screen:not([hidden]) h1")


def screen(page):
    return page.locator(".room-screen:not([hidden])")


def forward(page):
    page.locator("body").press("ArrowRight")


def go(page, name):
    page.locator(".agenda").get_by_role("link", name=name).first.press("Enter")


def here(page, name):
    page.get_by_role("group", name=re.compile(name)).get_by_role("button", name="Här", exact=False).first.press("Enter")
    expect(page.get_by_role("group", name=re.compile(name)).locator(".chosen")).to_be_visible()


def write(page, words):
    field = screen(page).get_by_label("Skriv en rad")
    field.focus()
    page.keyboard.insert_text(words)
    page.keyboard.press("Enter")


def promise(page, what, who):
    line = screen(page).locator("form.promise")
    line.get_by_label("Vad?").focus()
    page.keyboard.insert_text(what)
    chosen = line.get_by_label("Vem?")
    names = chosen.locator("option").all_inner_texts()
    chosen.select_option(label=next(name for name in names if name.startswith(who)))
    line.get_by_label("Vad?").press("Enter")


def saved(page):
    expect(page.locator(".room-saved")).to_have_text(SAVED)


def test_three_at_once_and_one_loses_its_network(room, open_page, sign_in, axe, fits, shot):
    lots, file = room()
    page = lots.page
    assert page.title() == "Möte – Samlots"
    axe(page)
    shot(page, "room-waiting", full_page=False)
    start(lots)
    school = sign_in(open_page(), "Sofia Nyberg")
    young = sign_in(open_page(PHONE, has_touch=True, is_mobile=True), PERSON)
    here(page, "Elias")
    here(page, "Sofia")
    axe(page)
    shot(page, "room-here", full_page=False)
    forward(page)
    expect(heading(page)).to_have_text("Vad fungerar")
    write(page, "Fyra hela dagar i skolan")
    expect(screen(page).get_by_text("Fyra hela dagar i skolan")).to_be_visible()
    saved(page)

    page.context.set_offline(True)
    write(page, "Boxningen på tisdagar")
    write(page, "Pappa följde med")
    promise(page, "Ringa tränaren", "Sofia")
    expect(page.locator(".room-saved")).to_have_text("Inte sparat än: 3 saker, försöker igen.")
    expect(page.get_by_text("Väntar: Boxningen på tisdagar")).to_be_visible()
    half = screen(page).get_by_label("Skriv en rad")
    half.fill("Halvskriven rad")
    shot(page, "room-offline", full_page=False)
    stored = page.evaluate("async () => { await new Promise(r => setTimeout(r, 400)); return JSON.stringify(localStorage) }")
    assert "samlots-room-" in stored and "Boxningen" not in stored and "Halvskriven" not in stored

    # The lid is closed, and the page opened again when there is contact.
    address, context = page.url, page.context
    page.close()
    context.set_offline(False)
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.goto(address)
    go(page, "Vad fungerar")
    expect(screen(page).get_by_text("Pappa följde med")).to_be_visible()
    expect(screen(page).get_by_label("Skriv en rad")).to_have_value("Halvskriven rad")
    saved(page)
    lines = screen(page).locator(".room-lines li").all_inner_texts()
    for words in ("Fyra hela dagar i skolan", "Boxningen på tisdagar", "Pappa följde med"):
        assert sum(words in line for line in lines) == 1, lines
    screen(page).get_by_label("Skriv en rad").fill("")

    # What the school promised is on its day without another step, and the young person still has an own page.
    school.goto("/min-dag")
    expect(school.get_by_role("main").get_by_text("Ringa tränaren", exact=True)).to_have_count(1)
    young.goto("/min-sida")
    expect(young.locator("body")).to_contain_text("Hej Elias!")
    school.goto(file + "/moten")
    assert "/rum" not in school.content()

    report_all(page, axe, shot)
    go(page, "Planen")
    screen(page).get_by_role("button", name="Nära målet").first.press("Enter")
    expect(screen(page).locator(".chosen").first).to_be_visible()
    saved(page)
    add_to_plan(page)
    shot(page, "room-plan", full_page=False)
    axe(page)
    go(page, "Vad gör vi nu")
    expect(screen(page).locator(".room-promises")).to_contain_text("Ringa tränaren")
    shot(page, "room-now", full_page=False)
    go(page, "Nästa möte")
    screen(page).get_by_label("Hur kändes mötet?").fill("Bra att det gick fort.")
    axe(page)
    shot(page, "room-end", full_page=False)
    screen(page).get_by_role("button", name="Avsluta mötet").press("Enter")
    expect(page.get_by_role("heading", name="Mötet är slut")).to_be_visible()
    shot(page, "room-over", full_page=False)
    page.goto(file + "/moten")
    expect(page.get_by_role("main")).to_contain_text("Boxningen på tisdagar")
    expect(page.get_by_role("main")).to_contain_text("Bra att det gick fort.")
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('samlots-room-')).length") == 0


def add_to_plan(page):
    """One thing is added by keyboard while there is no contact, and stands in the plan when there is."""
    goal = screen(page).locator(".room-goals > li").first
    goal.locator("summary", has_text="Lägg till i planen").press("Enter")
    page.context.set_offline(True)
    fill_addition(goal, "Packa väskan kvällen innan")
    expect(page.get_by_text("Väntar: Packa väskan kvällen innan")).to_be_visible()
    page.context.set_offline(False)
    expect(goal.locator(".room-activities")).to_contain_text("Packa väskan kvällen innan", timeout=20_000)
    saved(page)


def fill_addition(goal, what):
    form = goal.locator("form.addition")
    chosen = form.get_by_label("Vem?")
    names = chosen.locator("option").all_inner_texts()
    assert any(name.startswith("Elias") for name in names), names
    chosen.select_option(label=next(name for name in names if name.startswith("Elias")))
    for label, words in [("När?", "Varje kväll"), ("Var?", "Hemma"), ("Hur?", "Listan på dörren"), ("Vad ska göras?", what)]:
        field = form.get_by_label(label, exact=True)
        field.focus()
        field.page.keyboard.insert_text(words)
    field.press("Enter")


def report_all(page, axe, shot):
    go(page, "Sedan sist")
    for turn in range(12):
        if "Åtagande" not in screen(page).inner_text():
            break
        if turn == 0:
            axe(page)
            shot(page, "room-since", full_page=False)
        label = "Flyttat" if turn == 1 else "En bit på väg"
        radio = screen(page).get_by_role("radio", name=label)
        radio.focus()
        radio.press("Space")
        code = screen(page).get_attribute("data-step")
        screen(page).locator("form.told").get_by_role("button").press("Enter")
        expect(page.locator(f'[data-step="{code}"] form.told').get_by_role("button")).to_have_text("Spara igen", timeout=8000)
        forward(page)
    saved(page)


def test_two_lotsar_and_the_rule_that_answers(room, open_page, sign_in):
    lots, _ = room()
    start(lots)
    page = lots.page
    here(page, "Elias")
    other = sign_in(open_page(), "Jonas Ekdahl")
    other.goto(page.url)
    go(page, "Vad fungerar")
    go(other, "Vad fungerar")
    write(page, "En rad av Mira")
    expect(screen(other).get_by_text("En rad av Mira")).to_be_visible(timeout=3000)
    write(other, "En rad av Jonas")
    expect(screen(page).get_by_text("En rad av Jonas")).to_be_visible(timeout=3000)

    # Both change the same line: one of them without contact.
    other.context.set_offline(True)
    change(other, "En rad av Mira", "Jonas version")
    change(page, "En rad av Mira", "Miras version")
    saved(page)
    other.context.set_offline(False)
    expect(screen(page).get_by_text("Två skrev på samma rad.")).to_be_visible()
    expect(screen(page).get_by_text("Jonas version")).to_be_visible()
    expect(screen(page).get_by_text("Miras version")).to_be_visible()
    screen(page).get_by_role("button", name="Behåll den här").first.press("Enter")
    expect(screen(page).get_by_text("Två skrev på samma rad.")).to_have_count(0)
    expect(screen(other).get_by_text("Två skrev på samma rad.")).to_have_count(0)

    # What the rules say no to comes back with its words.
    line = screen(page).locator("form.promise")
    line.get_by_label("Vad?").fill("Ingen har lovat det här")
    line.get_by_label("Vad?").press("Enter")
    expect(page.get_by_text("Kom inte med: ”Ingen har lovat det här”")).to_be_visible()
    page.get_by_role("button", name="Skriv igen").press("Enter")
    expect(screen(page).locator("form.promise").get_by_label("Vad?")).to_have_value("Ingen har lovat det här")

    go(page, "Nästa möte")
    screen(page).locator("summary", has_text="Avbryt mötet").press("Enter")
    screen(page).get_by_label("Vad gör ni nu?").fill("Vi ringer i kväll.")
    screen(page).get_by_role("button", name="Avbryt mötet nu").press("Enter")
    expect(page.get_by_role("heading", name="Mötet är slut")).to_be_visible()
    expect(other.get_by_role("heading", name="Mötet är slut")).to_be_visible(timeout=5000)


def change(page, old, new):
    row = screen(page).locator("details.room-line", has_text=old)
    row.locator("summary").press("Enter")
    field = row.get_by_label("Ändra raden")
    field.fill(new)
    field.press("Enter")


def test_by_touch_on_a_phone_and_in_the_dark(room, open_page, axe, fits, shot):
    lots, _ = room(PHONE, has_touch=True, is_mobile=True, color_scheme="dark")
    page = lots.page
    fits(page)
    page.get_by_role("button", name="Starta mötet").tap()
    for name in ("Elias", "Sofia"):
        page.get_by_role("group", name=re.compile(name)).get_by_role("button", name=re.compile("Här")).tap()
        expect(page.get_by_role("group", name=re.compile(name)).locator(".chosen")).to_be_visible()
    shot(page, "room-phone-here")
    for _ in range(3):
        page.locator(".room-bar:not([hidden]) .forward").tap()
        fits(page)
    axe(page)
    shot(page, "room-phone-dark")
    page.set_viewport_size(WALL)
    shot(page, "room-dark", full_page=False)
    axe(page)


def test_without_scripts(open_page, sign_in, room):
    lots, _ = room(WALL, java_script_enabled=False)
    page = lots.page
    lots.press("Starta mötet")
    expect(heading(page)).to_have_text("Vilka är här?")
    page.locator(".agenda").get_by_role("link", name="Vad fungerar").click()
    screen(page).get_by_label("Skriv en rad").fill("Utan skript")
    screen(page).get_by_role("button", name="Skriv").click()
    expect(screen(page).get_by_text("Utan skript")).to_be_visible()
