"""The own page on a found phone, a code from the lots, and a questionnaire, all with the keyboard at 390 px
(R-ROL-02, R-FUP-07); and the leader's talks in one sitting (R-FUP-01)."""

import re

from playwright.sync_api import expect

from hands import Hands

PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 700}


def file_of(hands, name):
    hands.go("/arenden").follow(name)
    hands.page.wait_for_url(re.compile(r"/arenden/[0-9a-f]{32}"))
    return re.search(r"/arenden/[0-9a-f]{32}", hands.page.url)[0]


def test_a_code_a_questionnaire_and_a_quick_way_out(open_page, sign_in, axe, fits, shot):
    lots = Hands(sign_in(open_page(PHONE), "Mira Holmqvist"))
    case = file_of(lots, "Elias Sandvik")
    lots.go(case + "/gor/give-own-code?giver=person")
    fits(lots.page)
    axe(lots.page)
    lots.tick("Hur får", "Jag läser upp den").agree("Jag vet att det är rätt person").press("Ta fram en kod")
    code = lots.page.locator("#meningen").inner_text()
    fits(lots.page)
    axe(lots.page)
    shot(lots.page, "own-code")
    lots.go(case + "/gor/offer-questionnaire")
    fits(lots.page)
    axe(lots.page)
    lots.tick("Vem frågar du?", "Elias Sandvik").agree("Jag har berättat").tick("Vad blev svaret?", "Vill svara")
    lots.press("Spara").done("Det är antecknat att enkäten är erbjuden.")
    fits(lots.page)
    axe(lots.page)
    shot(lots.page, "follow-up-answers")

    person = Hands(open_page(PHONE))
    person.go("/logga-in/kod")
    axe(person.page)
    shot(person.page, "sign-in-code")
    person.type("Kod", code).press("Logga in")
    # What a found phone shows of it in its tabs and its history.
    expect(person.page).to_have_title("Hem")
    fits(person.page)
    axe(person.page)
    shot(person.page, "own-home-whole")
    person.follow("Läs och svara")
    expect(person.page.locator("#meningen")).to_be_visible()
    fits(person.page)
    axe(person.page)
    shot(person.page, "own-questionnaire-sv")
    person.tick("Fungerar skolan bättre", "Mycket bättre")
    # The language is changed in the middle, and nothing that was chosen is lost.
    expect(person.page.locator("[data-saved]").first).to_contain_text("Utkast", timeout=10_000)
    person.page.locator("details.language summary").press("Enter")
    person.page.get_by_role("link", name="العربية").press("Enter")
    expect(person.page.locator("html")).to_have_attribute("dir", "rtl")
    expect(person.page.locator("input[name='q.school'][value='much']")).to_be_checked()
    fits(person.page)
    axe(person.page)
    shot(person.page, "own-questionnaire-ar")
    person.page.locator("input[name='share'][value='ja']").press("Space")
    person.page.get_by_role("button", name="إرسال الإجابات").press("Enter")
    expect(person.page.get_by_role("main")).to_contain_text("شكرًا")
    person.go("/min-sida/mina-svar")
    fits(person.page)
    axe(person.page)
    shot(person.page, "own-answers-ar")
    person.page.locator("form.leave button").press("Enter")
    person.page.wait_for_url(re.compile("almanacka"))
    axe(person.page)
    person.page.go_back()
    expect(person.page.get_by_role("heading", name="إجاباتي")).to_have_count(0)

    lots.go(case + "/uppfoljning")
    expect(lots.main).to_contain_text("Fungerar skolan bättre för dig?")


def test_own_home_in_arabic_is_narrow_and_dark(open_page, sign_in, axe, fits, shot):
    person = Hands(sign_in(open_page(NARROW), "Elias Sandvik"))
    person.page.emulate_media(color_scheme="dark")
    person.page.goto("/min-sida?sprak=ar")
    fits(person.page)
    axe(person.page)
    shot(person.page, "own-home-ar-dark")
    person.page.goto("/min-sida/mina-svar?sprak=sv")
    fits(person.page)
    axe(person.page)
    shot(person.page, "own-answers-sv")


def test_the_leader_goes_through_the_cases(open_page, sign_in, axe, fits, shot):
    leader = Hands(sign_in(open_page(PHONE), "Eva Lindmark"))
    leader.go("/arendeavstamning")
    fits(leader.page)
    axe(leader.page)
    shot(leader.page, "supervision-list")
    leader.main.get_by_role("link", name=re.compile("^Börja med")).press("Enter")
    leader.page.wait_for_url(re.compile("record-supervision"))
    fits(leader.page)
    axe(leader.page)
    leader.type("Vad gick ni igenom", "Målen går framåt.").type("Vad kom ni överens om", "Ring skolan.")
    shot(leader.page, "supervision-form")
    leader.press("Spara samtalet").done("Samtalet är antecknat.")
    expect(leader.page).to_have_url(re.compile("arendeavstamning"))
