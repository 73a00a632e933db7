"""Promise 7: a draft survives a closed lid, and two who write the same thing see both versions."""

from playwright.sync_api import expect

from hands import Hands, today


def test_a_draft_is_there_when_the_page_is_opened_again(open_page, sign_in, shot):
    lots = Hands(sign_in(open_page(), "Jonas Ekdahl"))
    file = a_file(lots)
    lots.go(file + "/gor/write-note").type("Anteckningen", "Halvskriven tanke om skolan")
    expect(lots.main).to_contain_text("Utkast sparat", timeout=8_000)
    lots.go("/min-dag").go(file + "/gor/write-note")
    expect(lots.main.get_by_label("Anteckningen")).to_have_value("Halvskriven tanke om skolan")
    shot(lots.page, "draft")


def test_what_was_typed_is_kept_when_something_is_wrong(open_page, sign_in, axe, shot):
    lots = Hands(sign_in(open_page(), "Jonas Ekdahl"))
    file = a_file(lots)
    lots.go(file + "/gor/write-note")
    lots.main.get_by_label("Anteckningen").fill("Det här ska finnas kvar")
    lots.day("När hände det?", today(3)).press("Spara anteckningen")
    expect(lots.page.get_by_role("alert").first).to_be_visible()
    expect(lots.main.get_by_label("Anteckningen")).to_have_value("Det här ska finnas kvar")
    axe(lots.page)
    shot(lots.page, "error-summary")


def test_two_editors_see_both_versions(open_page, sign_in, shot):
    one = Hands(sign_in(open_page(), "Mira Holmqvist"))
    two = Hands(sign_in(open_page(), "Jonas Ekdahl"))
    file = elias(one)
    form = file + "/gor/record-life-area?area=family"
    one.go(form)
    two.go(form)
    for hands, words in ((one, "Miras mening om familjen"), (two, "Jonas mening om familjen")):
        field = hands.main.get_by_label("Med egna ord").first
        field.fill(words)
        if not hands.main.get_by_label("Var kommer uppgifterna från?").input_value():
            hands.type("Var kommer uppgifterna från?", "Elias")
    one.press("Spara området").done("Området är sparat.")
    two.press("Spara området")
    expect(two.main).to_contain_text("Miras mening om familjen")
    expect(two.main.get_by_label("Med egna ord").first).to_have_value("Jonas mening om familjen")
    shot(two.page, "conflict")
    two.press("Spara området").done("Området är sparat.")


def elias(lots):
    lots.go("/arenden").follow("Elias Sandvik")
    lots.page.wait_for_url("**/arenden/*")
    return lots.page.url


def a_file(lots):
    lots.go("/arenden")
    lots.main.get_by_role("table").get_by_role("link").first.click()
    lots.page.wait_for_url("**/arenden/*")
    return lots.page.url
