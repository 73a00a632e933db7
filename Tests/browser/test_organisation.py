"""The unit's leader and the administrator, by keyboard on a phone: the books, the caseload, units and assignments."""

from playwright.sync_api import expect

from hands import Hands, today

PHONE = {"width": 390, "height": 844}


def test_the_leader_keeps_the_unit_s_books(open_page, sign_in, axe, fits, shot):
    eva = Hands(sign_in(open_page(PHONE), "Eva Lindmark"))
    page = eva.page
    expect(eva.main).to_contain_text("Överenskommelsen går ut")
    for path, name in [
        ("/organisation", "hub"),
        ("/organisation/fordelning", "caseload"),
        ("/organisation/kompetens", "competence"),
        ("/organisation/hot-och-vald", "incidents"),
        ("/organisation/overenskommelser", "agreements"),
        ("/organisation/rutiner", "documents"),
        ("/organisation/ansvarsblad", "sheets"),
        ("/organisation/grupper", "forums"),
        ("/organisation/profil", "profile"),
    ]:
        eva.go(path)
        fits(page)
        axe(page)
        shot(page, f"organisation-390-{name}")

    eva.go("/organisation/hot-och-vald").follow("Följ upp")
    eva.type("Vad har ni kommit fram till?", "Samtalet kom från dolt nummer.")
    eva.press("Spara uppföljningen")
    expect(page.locator("#fel")).to_be_visible()
    axe(page)
    shot(page, "organisation-390-follow-up-wrong")
    eva.type("Vad gör ni för att det inte ska hända igen?", "Växeln tar dolda nummer.")
    eva.press("Spara uppföljningen").done("Uppföljningen är sparad.")


def test_the_administrator_gives_an_assignment(open_page, sign_in, axe, fits, shot):
    asa = Hands(sign_in(open_page(PHONE), "Åsa Moberg"))
    page = asa.page
    for path, name in [("/organisation/enheter", "agencies"), ("/organisation/uppdrag", "assignments")]:
        asa.go(path)
        fits(page)
        axe(page)
        shot(page, f"organisation-390-{name}")
    asa.go("/organisation/gor/give-assignment")
    asa.type("Namn på någon ny", "Nora Ny").choose("Var?", "Ekhamn Öst, socialtjänst")
    asa.choose("Roll", "Lots").type("Titel", "Samordnare").day("Från", today())
    fits(page)
    axe(page)
    shot(page, "organisation-390-give")
    asa.press("Ge uppdraget").done("Uppdraget är givet.")
    expect(asa.main).to_contain_text("Nora Ny, Samordnare")
