"""A shortcoming in the cooperation, told from where it is felt and answered, by keyboard on a phone."""

from playwright.sync_api import expect

from hands import Hands

PHONE = {"width": 390, "height": 844}
PAGE = "/organisation/brister"


def test_a_shortcoming_goes_to_the_group_and_comes_back(open_page, sign_in, axe, fits, shot):
    sofia = Hands(sign_in(open_page(PHONE), "Sofia Nyberg"))
    page = sofia.page
    sofia.go("/min-dag").follow("Rapportera en brist i samverkan")
    sofia.choose("Vilken enhets SIG gäller det?", "Ekhamn Väst")
    sofia.tick("Vad gäller det?", "Oklart vem som ansvarar")
    sofia.type("Vad fungerar inte?", "Elias väntar på svar.")
    fits(page)
    axe(page)
    shot(page, "deviation-390-form")
    sofia.press("Rapportera")
    expect(page.locator("#fel")).to_contain_text("ett namn som står i ett av dina ärenden")
    sofia.type("Vad fungerar inte?", "Ingen vet vem som ringer praktikplatsen.")
    sofia.press("Rapportera").done("Rapporten är lämnad")
    expect(sofia.main).to_contain_text("Mina rapporterade brister")
    fits(page)
    axe(page)
    shot(page, "deviation-390-mine")

    eva = Hands(sign_in(open_page(PHONE), "Eva Lindmark"))
    eva.go(PAGE)
    expect(eva.main).to_contain_text("Ingen vet vem som ringer praktikplatsen.")
    fits(eva.page)
    axe(eva.page)
    shot(eva.page, "deviation-390-leader")
    eva.follow("Analysera")
    eva.type("Varför blir det så, och hur vanligt är det?", "Det står inte i planen vem som gör vad.")
    eva.press("Spara analysen").done("Analysen är sparad.")


def test_a_stand_in_has_a_first_and_a_last_day(open_page, sign_in, axe, fits, shot):
    """The demo city has one who is to stand in; the members' page says when, and how it is ended."""
    jonas = Hands(sign_in(open_page(PHONE), "Jonas Ekdahl"))
    jonas.go("/min-dag")
    expect(jonas.main).to_contain_text("ska vikariera")
    jonas.show("Mira Holmqvist ska vikariera").follow("Mira Holmqvist ska vikariera")
    expect(jonas.main).to_contain_text("Avsluta vikariatet")
    fits(jonas.page)
    axe(jonas.page)
    shot(jonas.page, "stand-in-390-end")
