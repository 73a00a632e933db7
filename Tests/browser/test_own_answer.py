"""A guardian answers on the own page, with the keyboard: a conflict is resolved and a copy fetched
(R-CON-14, R-CON-05); and who has come of age is asked anew (R-CON-15)."""

import re

from playwright.sync_api import expect

from hands import Hands

PHONE = {"width": 390, "height": 844}


def test_a_guardian_changes_a_no_and_the_conflict_is_over(open_page, sign_in, axe, fits, shot):
    lots = Hands(sign_in(open_page(), "Mira Holmqvist"))
    lots.go("/arenden").follow("Elias Sandvik")
    lots.page.wait_for_url(re.compile(r"/arenden/[0-9a-f]{32}"))
    consent = re.search(r"/arenden/[0-9a-f]{32}", lots.page.url)[0] + "/samtycke"
    lots.go(consent)
    expect(lots.main.get_by_role("heading", name="Svaren går isär om BUP")).to_be_visible()
    expect(lots.main).to_contain_text("Gör utan BUP")
    shot(lots.page, "consent-conflict")

    guardian = Hands(sign_in(open_page(PHONE), "Peter Sandvik"))
    guardian.go("/min-sida/mitt-ja")
    fits(guardian.page)
    axe(guardian.page)
    guardian.follow("Har du ändrat dig? Läs frågan igen")
    yes = guardian.main.get_by_role("button", name="Ja", exact=True)
    no = guardian.main.get_by_role("button", name="Nej", exact=True)
    assert yes.bounding_box()["width"] == no.bounding_box()["width"]
    assert yes.get_attribute("class") == no.get_attribute("class")
    fits(guardian.page)
    axe(guardian.page)
    shot(guardian.page, "own-question")
    guardian.type("Vill du säga något", "Jag har pratat med dem på BUP.").press("Ja")
    guardian.done("Tack. Ditt svar är sparat.")

    guardian.go("/min-sida/mitt-ja").follow("Hämta min kopia").press("Hämta min kopia")
    guardian.done("Du fick din kopia")
    guardian.follow("Visa min kopia")
    expect(guardian.page.get_by_role("heading", name="Min kopia")).to_be_visible()

    lots.go(consent)
    expect(lots.main).not_to_contain_text("Svaren går isär om BUP")
    expect(lots.main).to_contain_text("Jag har pratat med dem på BUP.")


def test_who_has_come_of_age_answers_anew(open_page, sign_in, axe, fits, shot):
    person = Hands(sign_in(open_page(PHONE), "Ella Nordin"))
    person.go("/min-sida").follow("Läs och svara")
    expect(person.main).to_contain_text("Polisen")
    person.press("Ja").done("Tack. Ditt svar är sparat.")
    person.go("/min-sida").follow("Läs och svara")
    person.press("Nej").done("Tack. Ditt svar är sparat.")
    person.go("/min-sida/mitt-ja")
    expect(person.main).not_to_contain_text("Läs och svara")
    fits(person.page)
    axe(person.page)
    shot(person.page, "own-after-answers")


def test_consent_over_time_reads_on_a_phone_and_in_print(open_page, sign_in, axe, fits, shot):
    for size, name in (({"width": 1280, "height": 900}, "wide"), (PHONE, "phone"), ({"width": 320, "height": 700}, "narrow")):
        lots = Hands(sign_in(open_page(size), "Mira Holmqvist"))
        lots.go("/arenden").follow("Viktor Åkerlind")
        lots.page.wait_for_url(re.compile(r"/arenden/[0-9a-f]{32}"))
        lots.go(re.search(r"/arenden/[0-9a-f]{32}", lots.page.url)[0] + "/samtycke")
        fits(lots.page)
        lots.unfold("Vad tecknen betyder").unfold("Visa som tabell")
        expect(lots.main).to_contain_text("Förnyat, samma som förut")
        fits(lots.page)
        axe(lots.page)
        shot(lots.page, f"consent-over-time-{name}")
        lots.page.emulate_media(media="print")
        shot(lots.page, f"consent-over-time-print-{name}")
