"""The consent conversation on a telephone held between two people: by keyboard, without scripts, in Arabic
(R-CON-19, R-CON-21, R-CON-12, R-CON-11, R-CON-10)."""

import re

import pytest
from playwright.sync_api import expect

from hands import Hands, begins

TELEPHONE = {"width": 390, "height": 844}
UNDERSTOOD = "Ja, jag förstår"


def begun(page):
    """At the first sentence, with the person as the one who answers."""
    page.goto("/arenden")
    page.get_by_role("main").get_by_role("link", name="Elias Sandvik").first.click()
    hands = Hands(page)
    hands.go(page.url + "/samtycke").follow("Samtala om samtycke")
    page.wait_for_url("**/samtal")
    start_over(page)
    choose(page, "Elias")
    hands.press("Vidare")
    return hands


def start_over(page):
    """Answers of an earlier test are thrown away: the city is shared."""
    file = page.url.split("/samtal")[0]
    page.goto(file + "/samtal?steg=summering")
    page.get_by_role("button", name="Släng samtalets svar").press("Enter")
    page.wait_for_url(file + "/samtycke*")
    page.goto(file + "/samtal?steg=vem&sprak=sv")


def choose(page, *names):
    for name in names:
        box = page.get_by_role("main").get_by_label(begins(name)).first
        box.focus()
        box.press("Space")
        expect(box).to_be_checked()


def language(page, current, name):
    switch = page.locator("summary", has_text=current)
    switch.focus()
    switch.press("Enter")
    page.get_by_role("button", name=name).press("Enter")


def sentence(page):
    return page.get_by_role("heading", level=1)


def test_the_whole_conversation_by_keyboard(open_page, sign_in, axe, fits, shot):
    page = sign_in(open_page(TELEPHONE, has_touch=True, is_mobile=True), "Mira Holmqvist")
    hands = begun(page)
    expect(sentence(page)).to_have_text("SIG är hjälp som jag själv väljer.")
    expect(page.get_by_role("button", name="Lyssna")).to_be_hidden()
    axe(page)
    shot(page, "samtal-1-frivilligt", full_page=False)
    hands.press(UNDERSTOOD)
    expect(sentence(page)).to_have_text("Jag kan ta tillbaka mitt ja när jag vill.")
    hands.press("Nej, inte än")
    expect(hands.main).to_contain_text("Vi tar det en gång till")
    expect(hands.main).to_contain_text("som en öppen dörr")
    for words in ["ta tillbaka", "andra personer", "lots", "möten", "kontaktpolis"]:
        expect(sentence(page)).to_contain_text(words)
        hands.press(UNDERSTOOD)
    choose(page, "Polisen", "Jobbtorg")
    shot(page, "samtal-2-parter")
    hands.press("Vidare")

    expect(sentence(page)).to_have_text("Om jag säger ja får Polisen och socialtjänsten prata med varandra om mig.")
    expect(hands.main).to_contain_text("Jag behöver inte berätta om andra personer för polisen.")
    same_weight(page, "Ja, de får prata", "Nej, inte nu")
    axe(page)
    fits(page)
    shot(page, "samtal-3-polisen", full_page=False)
    hands.press("Ja, de får prata")
    choose(page, "Min plan", "Om någon hotar mig")
    axe(page)
    shot(page, "samtal-4-lamna")
    page.get_by_role("button", name="Tillbaka").press("Enter")
    expect(hands.main).to_contain_text("Mitt svar: Ja, de får prata")
    hands.press("Vidare")
    expect(page.get_by_label("Min plan")).to_be_checked()
    hands.press("Vidare")
    choose(page, "Min plan")
    hands.press("Vidare")
    page.get_by_role("radio").nth(2).focus()
    page.keyboard.press("Space")
    hands.press("Vidare")
    expect(sentence(page)).to_contain_text("Jobbtorg")
    hands.press("Nej, inte nu")

    hands.press("Ja, det får de").press("Nej").press("Ja")
    choose(page, "En tolk var med", "Vi tittade på bilderna")
    hands.type("Vem förklarade?", "Mira Holmqvist")
    axe(page)
    shot(page, "samtal-5-forstaelse")
    hands.press("Vidare")
    choose(page, "Nej")
    hands.press("Vidare")
    expect(sentence(page)).to_have_text("Så här blev svaren.")
    axe(page)
    fits(page)
    shot(page, "samtal-6-summering")

    hands.press(re.compile("Skriv in.*Samtycke, Polisen: ja"))
    expect(page.locator("[name=toParty][value=safety]")).to_be_checked()
    expect(page.locator("[name=toParty][value=health]")).not_to_be_checked()
    expect(page.get_by_label(begins("Hur förklarades det"))).to_have_value(
        "En tolk var med. Vi tittade på bilderna. Samtalet hölls med texten på svenska. Förklarat av Mira Holmqvist."
    )
    shot(page, "samtal-7-formular")


def same_weight(page, yes, no):
    boxes = [page.get_by_role("button", name=name, exact=True) for name in (yes, no)]
    sizes = [(round(box.bounding_box()["width"]), round(box.bounding_box()["height"])) for box in boxes]
    assert sizes[0] == sizes[1], sizes
    assert boxes[0].get_attribute("class") == boxes[1].get_attribute("class")
    assert sizes[0][1] >= 44


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_arabic_from_right_to_left(open_page, sign_in, axe, fits, shot, scheme):
    page = sign_in(open_page(TELEPHONE, color_scheme=scheme), "Mira Holmqvist")
    hands = begun(page)
    language(page, "Svenska", "العربية")
    assert page.evaluate("getComputedStyle(document.documentElement).direction") == "rtl"
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    expect(page.locator("body")).to_contain_text("لم يراجع أي إنسان هذه الترجمة")
    hands.press("نعم، أفهم")
    axe(page)
    fits(page)
    shot(page, f"samtal-ar-{scheme}", full_page=False)
    page.set_viewport_size({"width": 320, "height": 700})
    fits(page)
    file = page.url.split("/samtal")[0]
    hands.go(file + "/utskrift/samtyckesblankett?sprak=ar")
    axe(page)
    shot(page, f"samtal-ar-papper-{scheme}")


def test_without_scripts_nothing_is_missing(no_script, sign_in):
    page = sign_in(no_script, "Mira Holmqvist")
    hands = begun(page)
    hands.press(UNDERSTOOD)
    expect(sentence(page)).to_have_text("Jag kan ta tillbaka mitt ja när jag vill.")
    expect(page.get_by_role("button", name="Lyssna")).to_be_hidden()
    language(page, "Svenska", "Soomaali")
    expect(sentence(page)).to_contain_text("kala noqon karaa")
    hands.press("Haa, waan fahmay")
    page.get_by_role("button", name="Dib").press("Enter")
    expect(hands.main).to_contain_text("Jawaabtayda: Haa, waan fahmay")


SPEECH = """
Object.defineProperty(window, "speechSynthesis", { value: {
  said: [], speaking: false, getVoices: () => [{ lang: "sv-SE" }], addEventListener() {},
  cancel() {}, speak(words) { this.said.push(words.text); } } });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""


def test_a_browser_that_can_speak_reads_the_page(open_page, sign_in):
    page = open_page(TELEPHONE)
    page.add_init_script(SPEECH)
    hands = begun(sign_in(page, "Mira Holmqvist"))
    listen = page.get_by_role("button", name="Lyssna")
    expect(listen).to_be_visible()
    listen.press("Enter")
    said = " ".join(page.evaluate("speechSynthesis.said"))
    assert "SIG är hjälp som jag själv väljer." in said and "Det är frivilligt." in said
    language(page, "Svenska", "English")
    expect(page.get_by_role("button", name="Listen")).to_be_hidden()
    assert hands.page.url.endswith("sprak=en")
