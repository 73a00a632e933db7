"""A disclosure by keyboard on a phone: what, to whom, on which ground; then who gets it, and the press."""

import re

from playwright.sync_api import expect

from hands import Hands


def feed(page):
    page.get_by_role("main").get_by_role("link", name="Elias Sandvik").first.click()
    page.goto(page.url.split("?")[0] + "/flode")


def test_consent_then_preview_then_sent(phone, sign_in, axe, fits, shot):
    sign_in(phone, "Mira Holmqvist")
    phone.goto("/arenden")
    feed(phone)
    hands = Hands(phone)
    hands.follow("Lämna ut uppgifter")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Vad ska lämnas ut?")
    fits(phone)
    axe(phone)
    shot(phone, "lamna-ut-1-vad")

    hands.press("Vidare")
    expect(phone.get_by_role("link", name="Välj vad som ska lämnas ut.")).to_be_visible()
    hands.tick("Planen", "Plan, version")
    hands.press("Vidare")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Vem ska få det?")
    hands.tick("Med i gruppen", "Polisen", "Västra skolan")
    hands.unfold("Andra parter")
    phone.get_by_label(re.compile("^BUP")).first.focus()
    phone.keyboard.press("Space")
    fits(phone)
    shot(phone, "lamna-ut-2-vem")

    hands.press("Vidare")
    hands.tick("Personen har sagt ja", "Samtycke")
    fits(phone)
    axe(phone)
    shot(phone, "lamna-ut-3-grund")
    hands.press("Vidare")
    hands.tick("Hur lämnas det?", "Här i systemet")
    fits(phone)
    shot(phone, "lamna-ut-4-hur")

    hands.press("Visa vem som får vad")
    main = phone.get_by_role("main")
    expect(main.get_by_role("heading", name="De här får det", exact=True)).to_be_visible()
    expect(main.get_by_role("heading", name="De här får det inte")).to_be_visible()
    expect(main.get_by_text("Samtycke saknas.")).to_be_visible()
    fits(phone)
    axe(phone)
    shot(phone, "lamna-ut-5-vem-far-vad")

    hands.press("Ändra vem")
    expect(phone.get_by_label(re.compile("^Polisen")).first).to_be_checked()
    hands.press("Vidare")
    hands.press("Vidare")
    hands.press("Visa vem som får vad")
    hands.press("Lämna ut till två aktörer")
    hands.done("Uppgiften är utlämnad")
    phone.goto(phone.url.split("?")[0] + "?visa=utlamnat")
    fits(phone)
    axe(phone)
    shot(phone, "lamna-ut-6-liggare")


def test_a_ground_in_law_is_folded_and_asks_its_questions(no_script, sign_in, axe, fits, shot):
    page = no_script
    sign_in(page, "Eva Lindmark")
    page.goto("/arenden")
    feed(page)
    hands = Hands(page)
    hands.follow("Lämna ut uppgifter")
    hands.tick("Planen", "Plan, version")
    hands.press("Vidare")
    hands.tick("Med i gruppen", "Polisen")
    hands.press("Vidare")
    shot(page, "lamna-ut-3-grund-lag")
    hands.unfold("Hindra eller förebygga brott")
    page.get_by_label(re.compile("^Mellan myndigheter")).first.focus()
    page.keyboard.press("Space")
    hands.press("Vidare")
    fits(page)
    hands.tick("Hur lämnas det?", "Per telefon")
    hands.type("Hur har intressena vägts?", "Det är bråttom.")
    shot(page, "lamna-ut-4-lag")
    hands.press("Visa vem som får vad")
    expect(page.get_by_role("alert").filter(has_text="Allt i listan måste stämma")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Lämna ut till"))).to_have_count(0)
    shot(page, "lamna-ut-5-nej")
    hands.press("Ändra hur")
    expect(page.get_by_label("Hur har intressena vägts?")).to_have_value("Det är bråttom.")
