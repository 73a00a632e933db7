"""A programme is changed by two: one proposes a new version on the phone, another reads it and lets it count (R-TGT-03)."""

import datetime
import time

from playwright.sync_api import expect

from hands import Hands

PHONE = {"width": 390, "height": 844}


def test_one_proposes_and_another_approves(open_page, sign_in, axe, fits, shot):
    asa = Hands(sign_in(open_page(PHONE), "Åsa Moberg"))
    asa.go("/organisation/program")
    expect(asa.main).to_contain_text("Väntar på någon som godkänner")
    axe(asa.page)
    fits(asa.page)
    shot(asa.page, "programme-list-phone")

    asa.go("/organisation/gor/propose-programme?code=sig-vuxna")
    asa.day("Från vilken dag?", datetime.date.today() + datetime.timedelta(days=90))
    asa.type("Varför ändras programmet?", "Sex veckor är för långt när det är oroligt.")
    asa.unfold("Gruppen och arbetet").type("Längst mellan nätverksmöten", "28")
    asa.unfold("Vem det är för")
    rows = asa.main.locator("[id='f-waysIn']")
    rows.get_by_label("Nya rader").fill("Elevhälsan föreslår")
    axe(asa.page)
    fits(asa.page)
    shot(asa.page, "programme-form-phone")

    asa.press("Visa vad som ändras")
    expect(asa.main).to_contain_text("Inget är föreslaget än.")
    expect(asa.main).to_contain_text("42 dagar")
    expect(asa.main).to_contain_text("28 dagar")
    expect(asa.main).to_contain_text("Elevhälsan föreslår")
    expect(asa.main).not_to_contain_text("Lägsta ålder")
    axe(asa.page)
    fits(asa.page)
    shot(asa.page, "programme-preview-phone")
    asa.press("Föreslå")
    asa.done("Den nya versionen är föreslagen.")

    row = asa.main.get_by_role("listitem").filter(has_text="SIG vuxna").first
    row.get_by_role("link", name="Läs förslaget").press("Enter")
    asa.agree("Jag har läst vad som ändras")
    asa.press("Godkänn")
    expect(asa.main).to_contain_text("Du har själv föreslagit ändringen.")
    shot(asa.page, "programme-own-refused-phone")

    gunilla = Hands(sign_in(open_page(PHONE), "Gunilla Ask"))
    gunilla.go("/organisation/program")
    row = gunilla.main.get_by_role("listitem").filter(has_text="SIG vuxna").first
    row.get_by_role("link", name="Läs och godkänn").press("Enter")
    expect(gunilla.main).to_contain_text("behåller sin version")
    gunilla.agree("Jag har läst vad som ändras")
    axe(gunilla.page)
    fits(gunilla.page)
    shot(gunilla.page, "programme-approve-phone")
    gunilla.press("Godkänn")
    expect(gunilla.main).to_contain_text("godkänd av Gunilla Ask")
    fits(gunilla.page)


def test_a_wholly_new_programme(open_page, sign_in, axe, fits, shot):
    asa = Hands(sign_in(open_page(PHONE), "Åsa Moberg"))
    asa.go("/organisation/gor/propose-programme?copy=ja")
    axe(asa.page)
    asa.choose("Program", "SIG unga").press("Fortsätt")
    asa.go("/organisation/gor/propose-programme?copy=ja&code=sig-unga")
    asa.type("Kort kod för det nya programmet", "SIG Familj")
    asa.day("Från vilken dag?", datetime.date.today() + datetime.timedelta(days=90))
    asa.type("Varför ändras programmet?", "Familjer behöver ett eget.")
    asa.press("Visa vad som ändras")
    expect(asa.main).to_contain_text("Små bokstäver")
    axe(asa.page)
    fits(asa.page)
    shot(asa.page, "programme-new-refused-phone")
    asa.type("Kort kod för det nya programmet", f"sig-familj-{time.time_ns() % 10000}")
    asa.unfold("Vem det är för").type("Programmets namn", f"SIG familj {time.time_ns() % 10000}")
    asa.press("Visa vad som ändras")
    expect(asa.main).to_contain_text("Inget är föreslaget än.")
    axe(asa.page)
    fits(asa.page)
    shot(asa.page, "programme-new-preview-phone")
    asa.press("Föreslå")
    asa.done("Den nya versionen är föreslagen.")


def test_the_rules_say_where_they_act_and_how_often_they_were_explained(open_page, sign_in, axe, fits, shot):
    eva = Hands(sign_in(open_page(PHONE), "Eva Lindmark"))
    eva.go("/regler")
    expect(eva.main).to_contain_text("Verkar på")
    expect(eva.main).to_contain_text("i din enhet")
    axe(eva.page)
    fits(eva.page)
    shot(eva.page, "rules-leader-phone")


def test_a_case_is_worked_in_a_way_of_its_own(open_page, sign_in, axe, fits, shot):
    karim = Hands(sign_in(open_page(PHONE), "Karim Daher"))
    karim.go("/arenden")
    karim.main.get_by_role("link", name="Marcus Hedlund").first.click()
    file = karim.page.url
    karim.go(file + "/gor/set-working-model")
    axe(karim.page)
    fits(karim.page)
    shot(karim.page, "working-model-phone")
    karim.unfold("Det som är på ett annat sätt här").choose("Kontakt mellan möten", "En del")
    karim.type("Varför?", "Marcus vill klara mer själv.")
    karim.press("Spara")
    expect(karim.main).to_contain_text("På ett annat sätt här")
    expect(karim.main).to_contain_text("En del")
    axe(karim.page)
    fits(karim.page)
    shot(karim.page, "working-facts-phone")
