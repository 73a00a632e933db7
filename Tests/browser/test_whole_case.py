"""One whole case for SIG vuxna in the browser, on a phone-wide screen and with the keyboard only:
from a police tip to a closed file, as the police, the lots, and the one who decides would do it."""

import datetime
import re
import time
import zoneinfo

import pytest
from playwright.sync_api import expect

from hands import Hands, today

NAME = f"Robin Provsson {time.time_ns() % 100000}"
AREAS = ["home", "occupation", "substancesAndCrime", "violence", "family", "health", "threat"]
LONGEST_WAIT = 130_000
MOST_ANSWERS_IN_A_REFERRAL = 12


@pytest.fixture
def people(open_page, sign_in):
    """Everyone has a phone of their own and stays signed in."""
    pages = {}

    def person(name):
        if name not in pages:
            pages[name] = Hands(sign_in(open_page({"width": 390, "height": 844}), name))
        return pages[name]

    return person


def test_one_whole_case(people, axe, fits, shot):
    police, lots, leader = people("Anders Bräck"), people("Mira Holmqvist"), people("Eva Lindmark")

    # Aktualisera
    began = time.monotonic()
    refer(police)
    took = time.monotonic() - began
    print(f"a referral: {police.answers} answers, {police.steps} steps, {took:.0f} s")
    assert police.answers <= MOST_ANSWERS_IN_A_REFERRAL
    file = take_on(lots)
    inform_and_answer(lots, file)
    check(lots, file, axe, fits, shot, "case-1-intake")

    # Utreda och samtycke
    investigate(lots, file)
    consent(lots, file, "Polisen")
    join(lots, file, "Polisen")
    police_answers(police, file)
    conclude(lots, file)
    check(lots, file + "/utredning", axe, fits, shot, "case-2-investigation")

    # Besluta: somebody else than who investigated
    decide(lots, leader, file)
    check(leader, file + "/beslut", axe, fits, shot, "case-3-decision")
    for who, hands in [("police", police), ("lots", lots), ("leader", leader)]:
        print(f"from tip to signed decision, {who}: {hands.answers} answers, {hands.steps} steps")

    # Utforma
    plan(lots, leader, file)
    check(lots, file + "/plan", axe, fits, shot, "case-4-plan")
    expect(police.go(file + "/plan").main).to_contain_text("Jag har ett jobb att gå till")

    # Genomföra
    meet(lots, police, file)
    check(lots, file + "/moten", axe, fits, shot, "case-5-meeting")
    notice(lots, police, file)

    # Följa upp och avsluta
    follow_up_and_close(lots, file)
    check(lots, file, axe, fits, shot, "case-6-closed")
    assert police.page.goto(file).status == 404, "after closing nobody outside the own unit sees the file"


def refer(police):
    police.go("/ny-aktualisering")
    police.tick("Program", "SIG vuxna").choose("Enhet som tar emot", "Ekhamn Väst")
    police.type("Personens namn", NAME).unfold("Personen har inget personnummer")
    police.day("Född", datetime.date(1998, 3, 4))
    police.choose("Hur kom personen hit?", "Polisen")
    sender = police.main.get_by_label("Vem tog kontakt?").first
    if not sender.input_value():
        police.type("Vem tog kontakt?", "Anders Bräck, Polisen")
    police.type("Varför kan SIG vara rätt?", "Vill sluta. Bad själv om hjälp efter förhöret.")
    police.press("Registrera")
    expect(police.main).not_to_contain_text("behöver rättas")


def take_on(lots):
    lots.go("/min-dag")
    row = lots.page.get_by_role("listitem").filter(has_text=NAME).first
    link = row.get_by_role("link", name="Ta emot").first
    link.focus()
    link.press("Enter")
    lots.follow(re.compile("^Ta emot")).press("Ta emot ärendet").done("Du har tagit emot ärendet.")
    return re.search(r"/arenden/[0-9a-f]{32}", lots.page.url)[0]


def inform_and_answer(lots, file):
    lots.go(file + "/gor/give-information")
    for box in lots.main.get_by_role("checkbox").all():
        box.focus()
        box.press("Space")
    lots.press("Spara").done("Informationen är antecknad")
    lots.go(file + "/gor/record-answer").tick("Vad svarade personen?", "Ja")
    lots.type("Med personens egna ord", "Jag vill verkligen. Jag orkar inte mer.")
    lots.press("Spara svaret").done("Svaret är antecknat.")


def investigate(lots, file):
    lots.go(file + "/gor/open-investigation").press("Inled utredningen")
    for area in AREAS:
        lots.go(f"{file}/gor/record-life-area?area={area}")
        lots.type("Med egna ord", "Så här ser jag på det.").type("Uppgifter", "Det här är känt.")
        lots.type("Var kommer uppgifterna från?", "Robin").type("Resurser", "En syster som ringer varje dag.")
        if area == "violence":
            lots.type("Våld som personen har utsatts för", "Slagen en gång.")
            lots.type("Våld som personen har sett", "Bråk på stan.").type("Våld mot andra", "Ett slagsmål.")
        lots.press("Spara området").done("Området är sparat.")
    lots.go(file + "/gor/record-suitability").tick("Vems bedömning är det?", "Socialtjänstens")
    lots.tick("Passar SIG för personen nu?", "Ja").type("Varför?", "Många behöver hjälpas åt.")
    lots.press("Spara bedömningen")
    lots.go(file + "/gor/record-target-group")
    criterion = lots.main.get_by_role("checkbox").first
    criterion.focus()
    criterion.press("Space")
    lots.tick("Är brottsligheten indikerad och allvarlig?", "Ja")
    lots.tick("Talar något emot SIG?", "Diskuterat, och inget talar emot")
    lots.tick("Finns det risk för återfall i brott?", "Ja").tick("Är personen motiverad", "Ja")
    for reason in lots.main.get_by_label("Vad bygger du det på?").all():
        reason.focus()
        lots.page.keyboard.insert_text("Samtal under tre veckor.")
    lots.type("Skyddsfaktorer", "Systern och ett gammalt jobb.").press("Spara bedömningen")
    lots.go(file + "/gor/record-children").tick("Finns det barn nära personen?", "Nej").press("Spara")


def consent(lots, file, party):
    lots.go(file + "/gor/give-consent").follow(party)
    expect(lots.page.get_by_role("heading", level=1)).to_contain_text(party)
    lots.tick("Det här får vi lämna", "Plan och åtaganden", "Närvaro och studier", "Droger och brott")
    lots.tick(f"Det här får {party} lämna", "Plan och åtaganden")
    until = lots.main.get_by_label("Till och med").first
    if not until.input_value():
        until.fill(today(180).isoformat())
    reply = lots.main.locator("[name=reply-person][value=yes]")
    reply.focus()
    reply.press("Space")
    lots.type("Hur förklarades det", "Vi läste varje punkt högt och Robin sa tillbaka med egna ord.")
    lots.tick("Hur lämnades svaren?", "På blankett").type("Vilken blankett", "Blankett 1, i akten")
    lots.agree("Jag har berättat att samtycket kan dras tillbaka")
    lots.day("När lämnades en kopia?", today()).press("Spara svaren").done("Samtycket är antecknat.")


def join(lots, file, party):
    lots.go(file + "/gor/add-member").follow(party)
    lots.type("Vilket behov", "Behöver känna sig trygg.").type("Vad bidrar", "Finns på plats vid möten.")
    lots.press("Lägg till").done("Deltagaren är med i gruppen.")


def police_answers(police, file):
    police.go(file + "/gor/record-suitability").tick("Passar SIG för personen nu?", "Ja")
    police.type("Varför?", "Vi bedömer att det passar.").press("Spara bedömningen")


def conclude(lots, file):
    lots.go(file + "/gor/conclude-investigation").type("Samlad bedömning", "SIG är rätt stöd nu.")
    lots.tick("Behöver stödet samordnas?", "Ja").type("Varför?", "Fyra aktörer är inblandade.")
    lots.type("Vad ska SIG leda till?", "Sluta med brott och få ett jobb.")
    lots.press("Spara sammanfattningen").done("Utredningen är sammanfattad.")


def decide(lots, leader, file):
    lots.go(file + "/gor/record-intervention-consent").tick("Vill personen ha insatsen?", "Ja")
    giver = lots.main.get_by_role("group", name=re.compile("Vem svarar")).get_by_role("radio").first
    if giver.count() and not giver.is_checked():
        giver.focus()
        giver.press("Space")
    lots.press("Spara svaret")
    leader.go(file + "/gor/decide-grant").tick("I vilken form beviljas insatsen?", "Bistånd")
    leader.tick("Lagrum", "Socialtjänstlagen (2025:400) 11 kap. 1 §")
    leader.type("Skäl för beslutet", "Alla villkor är uppfyllda.")
    # Förbehåll is never chosen beforehand.
    assert leader.main.locator("[name=reservation]:checked").count() == 0
    leader.tick("Behövs förbehåll?", "Behövs inte").type("Skälet", "Omständigheterna väntas bestå.")
    leader.press("Bevilja SIG").done("SIG är beviljat.")
    lots.go(file + "/gor/tell-decision").tick("Vem har fått det?", "Robin").tick("Hur?", "I handen")
    lots.day("Vilken dag lämnades det?", today()).press("Spara").done("beslutet är lämnat")


def plan(lots, leader, file):
    lots.go(file + "/deltagare")
    lots.go(file + "/gor/give-case-role?role=secondLots")
    lots.choose("Andra lots", "Jonas Ekdahl").press("Spara")
    lots.go(file + "/gor/record-measures?occasion=enrolment")
    measure(lots, "4", ("Återkommande", "Ingen", "Tillfälligt"))
    lots.go(file + "/gor/make-plan").type("Vad är viktigt för mig?", "Att syrran slipper vara orolig.")
    participation = lots.main.locator("[name=participation]")
    participation.first.focus()
    if participation.first.evaluate("e => e.type") == "radio":
        participation.first.press("Space")
    else:
        lots.page.keyboard.insert_text("Vi gjorde den tillsammans.")
    fill_goal(lots)
    lots.press("Spara ny version" if lots.main.get_by_role("button", name="Spara ny version").count() else "Spara planen")
    lots.done("En ny version av planen är sparad.")
    lots.go(file + "/gor/share-plan")
    share = lots.main.get_by_role("button", name=re.compile("^Dela med")).first
    share.focus()
    share.press("Enter")
    lots.done("Planen är delad.")


def fill_goal(lots):
    def typed(field, text):
        lots.main.locator(f"[name=goal-1-{field}]").focus()
        lots.page.keyboard.insert_text(text)

    typed("words", "Jag har ett jobb att gå till")
    lots.main.locator("[name=goal-1-area]").select_option(label="Alkohol, droger och brott")
    lots.main.locator("[name=goal-1-by]").fill(today(90).isoformat())
    typed("baseline", "Inget jobb sedan våren")
    typed("indicator", "Dagar på jobbet varje vecka")
    typed("activity-1-what", "Söka två jobb i veckan")
    responsible = lots.main.locator("[name=goal-1-activity-1-responsible]")
    names = responsible.locator("option").all_inner_texts()
    responsible.select_option(label=next(name for name in names if name.startswith("Robin")))
    typed("activity-1-when", "Måndag och torsdag")
    typed("activity-1-place", "Jobbtorg")
    typed("activity-1-how", "Tillsammans med lotsen")


def meet(lots, police, file):
    starts = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Stockholm")) + datetime.timedelta(seconds=75)
    lots.go(file + "/gor/call-meeting").choose("Vad för möte?", "Nätverksmöte")
    lots.day("Dag", starts.date()).time("Börjar", starts.strftime("%H:%M"))
    if not lots.main.get_by_label("Minuter").input_value():
        lots.type("Minuter", "60")
    lots.type("Plats", "Kulturhuset, rum 3").tick("Vilka bjuds in?", "Robin", "Polisen")
    lots.press("Kalla till mötet")
    lots.go(file + "/gor/confirm-meeting").press("Bekräfta mötet")
    expect(lots.main).to_contain_text("Riskanalysen för mötet är inte gjord")
    lots.follow("Gör riskanalysen")
    for area in lots.main.get_by_role("textbox").all():
        if not area.input_value():
            area.focus()
            lots.page.keyboard.insert_text("Inget känt. Två lotsar är med.")
    yes = lots.main.get_by_role("group", name=re.compile("hållas")).get_by_role("radio").first
    yes.focus()
    yes.press("Space")
    lots.press("Spara riskanalysen")
    lots.go(file + "/gor/confirm-meeting").press("Bekräfta mötet").done("Mötet är bekräftat.")
    police.go(file + "/gor/answer-invitation").tick("Kommer", "Kommer")
    police.press("Spara svaret" if police.main.get_by_role("button", name="Spara svaret").count() else "Svara")
    hold(lots, file, starts)


def hold(lots, file, starts):
    left = (starts - datetime.datetime.now(starts.tzinfo)).total_seconds() + 1
    lots.page.wait_for_timeout(max(0, min(left * 1000, LONGEST_WAIT)))
    lots.go(file + "/gor/hold-meeting").tick("Vilka var med?", "Robin", "Polisen")
    lots.type("Vad togs upp?", "Jobbsökandet går bra. Två intervjuer bokade.")
    lots.main.locator("[name=promise-1-what]").focus()
    lots.page.keyboard.insert_text("Ringa arbetsgivaren på måndag")
    by = lots.main.locator("[name=promise-1-by]")
    names = by.locator("option").all_inner_texts()
    by.select_option(label=next(name for name in names if "Polisen" in name))
    lots.main.locator("[name=promise-1-due]").fill(today(5).isoformat())
    lots.day("Nästa möte", today(28)).press("Spara mötet").done("Mötet är nedskrivet")


def notice(lots, police, file):
    lots.go(file + "/gor/write-notice").type("Meddelande", "Intervjun gick bra!")
    lots.tick("Vad handlar det om?", "Plan och åtaganden").press("Visa vem som får det")
    expect(lots.main).to_contain_text("De här får den")
    share = lots.main.get_by_role("button", name=re.compile("^Dela")).first
    share.focus()
    share.press("Enter")
    lots.done("Meddelandet är delat.")
    expect(police.go(file + "/flode").main).to_contain_text("Intervjun gick bra!")


def measure(lots, crimes, levels):
    lots.type("Hur många brott", crimes)
    for question, level in zip(("Alkohol och droger", "Sysselsättning", "Boende"), levels):
        lots.tick(question, level)
    lots.type("Var kommer uppgifterna från?", "Robin och polisen").press("Spara måtten").done("Måtten är sparade.")


def follow_up_and_close(lots, file):
    lots.go(file + "/gor/record-measures?occasion=exit")
    measure(lots, "0", ("Inget missbruk", "Skola eller arbete", "Tryggt"))
    lots.go(file + "/gor/rate-goal?goal=1").tick("Hur långt har det kommit?", "Målet nått").press("Spara")
    lots.go(file + "/gor/close-file").tick("Varför avslutas ärendet?", "Målen är nådda")
    lots.type("Vad ligger bakom?", "Robin har jobb och klarar sig.").tick("Hur långt gick det?", "Fullföljt")
    lots.type("Hur har målen uppfyllts?", "Målet om jobb är nått.").agree("Aktörerna i gruppen är informerade")
    lots.press("Avsluta ärendet").done("Ärendet är avslutat.")


def check(hands, path, axe, fits, shot, name):
    hands.go(path)
    fits(hands.page)
    axe(hands.page)
    shot(hands.page, name)
