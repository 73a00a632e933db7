"""SIG unga with two guardians: nothing is shared until everyone whose yes is needed has said it
(R-CON-14, R-CON-16), and a no is a state with a way forward."""

import datetime
import re
import time

from playwright.sync_api import expect

from hands import Hands, today
from test_whole_case import inform_and_answer

NAME = f"Kim Provsson {time.time_ns() % 100000}"


def test_consent_of_a_minor_and_two_guardians(open_page, sign_in, axe, fits, shot):
    lots = Hands(sign_in(open_page({"width": 390, "height": 844}), "Mira Holmqvist"))
    file = register(lots)
    inform_and_answer(lots, file)
    lots.go(file + "/gor/open-investigation").press("Inled utredningen")
    suits(lots, file)

    ask(lots, file, {"person": "yes", "guardian-0": "yes", "guardian-1": "no"})
    lots.go(file + "/samtycke")
    expect(lots.main).to_contain_text("Svaren går isär")
    fits(lots.page)
    axe(lots.page)
    shot(lots.page, "young-conflict")
    refused_membership(lots, file)

    lots.go(file + "/samtycke").follow(re.compile("Anteckna ett svar"))
    lots.tick("Vem svarar?", "Förälder Två").tick("Vad är svaret?", "Ja").day("Vilken dag?", today())
    lots.press("Spara svaret").done("Svaret är antecknat.")
    lots.go(file + "/samtycke")
    expect(lots.main.get_by_role("heading", name=re.compile("Svaren går isär"))).to_have_count(0)
    shot(lots.page, "young-consent")
    lots.go(file + "/gor/add-member").follow("Polisen")
    lots.type("Vilket behov", "Trygghet.").type("Vad bidrar", "Kontaktpolis.").press("Lägg till")
    lots.done("Deltagaren är med i gruppen.")


def register(lots):
    lots.go("/ny-aktualisering").tick("Program", "SIG unga").choose("Enhet som tar emot", "Ekhamn Väst")
    lots.type("Personens namn", NAME).unfold("Personen har inget personnummer")
    lots.day("Född", datetime.date(today().year - 16, 1, 15)).unfold("Vårdnadshavare")
    for number, name in ((1, "Förälder Ett"), (2, "Förälder Två")):
        lots.type(f"Namn, vårdnadshavare {number}", name)
        lots.type(f"Mamma, pappa eller annat ({number})", "förälder")
    lots.choose("Hur kom personen hit?", "Skolan").type("Vem tog kontakt?", "Sofia Nyberg, Västra skolan")
    lots.type("Varför kan SIG vara rätt?", "Har slutat komma till skolan.").press("Registrera")
    lots.page.wait_for_url(re.compile(r"/arenden/[0-9a-f]{32}"))
    file = re.search(r"/arenden/[0-9a-f]{32}", lots.page.url)[0]
    lots.go(file + "/gor/take-on-referral").press("Ta emot ärendet")
    return file


def suits(lots, file):
    lots.go(file + "/gor/record-suitability").tick("Vems bedömning är det?", "Socialtjänstens")
    lots.tick("Passar SIG för personen nu?", "Ja").type("Varför?", "Flera behöver hjälpas åt.")
    lots.press("Spara bedömningen")


def ask(lots, file, replies):
    lots.go(file + "/gor/give-consent").follow("Polisen")
    lots.tick("Det här får vi lämna", "Plan och åtaganden").tick("Det här får Polisen lämna", "Plan och åtaganden")
    until = lots.main.get_by_label("Till och med").first
    if not until.input_value():
        until.fill(today(180).isoformat())
    for giver, reply in replies.items():
        box = lots.main.locator(f"[name=reply-{giver}][value={reply}]")
        box.focus()
        box.press("Space")
    lots.type("Hur förklarades det", "Bilder och en sak i taget, med var och en för sig.")
    lots.tick("Hur lämnades svaren?", "På blankett").type("Vilken blankett", "Blankett 2, i akten")
    lots.agree("Jag har berättat att samtycket kan dras tillbaka")
    lots.press("Spara svaren").done("Samtycket är antecknat.")


def refused_membership(lots, file):
    lots.go(file + "/gor/add-member").follow("Polisen")
    lots.type("Vilket behov", "Trygghet.").type("Vad bidrar", "Kontaktpolis.").press("Lägg till")
    expect(lots.main).to_contain_text("Det finns inget gällande samtycke mot Polisen")
    expect(lots.main.get_by_role("link", name="Fråga om samtycke").first).to_be_visible()
