"""Intake and the move to SIG vuxna on a telephone, by keyboard (R-INT-02, R-INT-09, R-TGT-05)."""

from hands import Hands, today


def opened(page, name):
    page.goto("/arenden")
    page.get_by_role("main").get_by_role("link", name=name).first.click()
    return page.url


def test_a_release_and_a_moment(phone, sign_in, axe, fits, shot):
    sign_in(phone, "Leila Ahmadi")
    file = opened(phone, "Petra Holm")
    hands = Hands(phone).go(file)
    for name, check in (("oversikt", fits), ("oversikt", axe)):
        check(phone)
        shot(phone, f"intake-390-{name}")
    hands.go(file + "/gor/record-visit")
    hands.tick("Hur är det med besöket?", "Planerat").day("Vilken dag?", today(9)).type("Vem besöker?", "Leila")
    fits(phone)
    axe(phone)
    shot(phone, "intake-390-besok")
    hands.press("Spara besöket").done("Besöket är antecknat.")
    hands.go(file + "/gor/record-motivation").choose("Vid vilket tillfälle?", "På häktet")
    hands.type("Vad hände", "Berättade om SIG.").tick("Vad svarade personen?", "Vill vara med")
    hands.press("Spara").done("Tillfället är antecknat.")
    hands.follow("Börja samtalet om samtycke")
    phone.wait_for_url("**/samtal*")


def test_a_move_to_the_adults(phone, sign_in, axe, fits, shot):
    sign_in(phone, "Jonas Ekdahl")
    file = opened(phone, "Ella Nordin")
    hands = Hands(phone).go(file + "/gor/move-programme")
    fits(phone)
    axe(phone)
    shot(phone, "flytt-390")
    hands.type("Varför nu?", "Skolan är slut i vår.").day("Överlämningsmötets dag", today(-1))
    hands.type("Vem tar emot?", "Karim Daher, SIG vuxna").type("Vem är kontaktperson", "Jonas, till midsommar")
    hands.tick("Planen", "Planen följer med").tick("Samtyckena", "Samtyckena frågas på nytt")
    hands.press("Flytta ärendet").done("Ärendet är flyttat.")
    fits(phone)
    shot(phone, "flyttad-390")


def test_target_group_with_its_lists(phone, sign_in, axe, fits, shot):
    sign_in(phone, "Jonas Ekdahl")
    file = opened(phone, "Emil Brant")
    Hands(phone).go(file + "/gor/record-target-group")
    fits(phone)
    axe(phone)
    shot(phone, "malgrupp-390")
