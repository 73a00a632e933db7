"""A message to the person, and what the person says does not work: with the keyboard, on a telephone and a desk."""

import re

from playwright.sync_api import expect

from hands import Hands

PHONE = {"width": 390, "height": 844}


def test_the_person_reads_a_message_and_says_what_does_not_work(open_page, sign_in, axe, fits, shot):
    mira = Hands(sign_in(open_page(), "Mira Holmqvist"))
    mira.go("/arenden").follow("Elias Sandvik")
    mira.page.wait_for_url(re.compile(r"/arenden/[0-9a-f]{32}"))
    file = re.search(r"/arenden/[0-9a-f]{32}", mira.page.url)[0]
    mira.go(f"{file}/gor/write-notice?template=absent")
    person = mira.main.get_by_label("Elias Sandvik, på sin egen sida")
    person.focus()
    mira.page.keyboard.press("Space")
    expect(person).to_be_checked()
    shot(mira.page, "own-message-choosing")
    mira.press("Dela med de valda")

    elias = Hands(sign_in(open_page(PHONE), "Elias Sandvik"))
    expect(elias.main.get_by_role("heading", name="Nytt till dig")).to_be_visible()
    axe(elias.page)
    fits(elias.page)
    shot(elias.page, "own-message-390")
    elias.press("Jag har läst")
    expect(elias.main.get_by_role("heading", name="Nytt till dig")).to_have_count(0)

    elias.follow("Säg om något inte fungerar")
    axe(elias.page)
    fits(elias.page)
    shot(elias.page, "own-shortcoming-390")
    elias.type("Vad fungerar inte?", "Ingen svarar när jag ringer.").press("Skicka till min lots")
    elias.done("Tack. Din lots har fått det.")

    # Whoever has much to do has it folded away, beneath what is late.
    task = mira.go("/min-dag").main.locator("a", has_text="Prata om något som inte fungerar")
    mira.go(task.first.get_attribute("href"))
    axe(mira.page)
    shot(mira.page, "own-shortcoming-lots")
    mira.press("Vi har talat om det")
    mira.done("Det är antecknat att ni har talat om det.")
