import HTML
import Testing

@Suite("The builder")
struct BuilderTests {
  @Test("if, else, optional, for and components stand among tags")
  func composes() {
    let names = ["Åsa", "Bo & Co"]
    let missing: String? = nil
    let list = ul(class: "rows") {
      if names.isEmpty { li("ingen") } else { li("två") }
      if let missing { li(missing) }
      for (index, name) in names.enumerated() {
        li(.id("rad-\(index)")) {
          name
          strong("!")
        }
      }
      Twice(word: "klart")
    }
    #expect(
      text(list)
        == "<ul class=\"rows\"><li>två</li><li id=\"rad-0\">Åsa<strong>!</strong></li>"
        + "<li id=\"rad-1\">Bo &amp; Co<strong>!</strong></li><b>klart</b><b>klart</b></ul>")
  }

  @Test("attributes that are absent or false are left out")
  func attributes() {
    let control = input(
      .checkbox, .id(nil), .name("ja"), .checked(true), .required(false), .ariaDescribedBy(nil))
    #expect(text(control) == "<input type=\"checkbox\" name=\"ja\" checked>")
  }

  @Test("a document has its doctype and its language")
  func wholeDocument() {
    let page = document(lang: "ar", dir: .rightToLeft) { head { title("Samlots") } }
    #expect(
      text(page)
        == "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><title>Samlots</title></head></html>")
  }

  @Test("a form posts, and a form that only chooses does not")
  func forms() {
    #expect(text(form(action: "/a") { "x" }) == "<form method=\"post\" action=\"/a\">x</form>")
    #expect(text(choiceForm(action: "/a") { "x" }) == "<form method=\"get\" action=\"/a\">x</form>")
  }

  @Test("nothing is empty, and an element never is")
  func emptiness() {
    #expect(Markup.empty.isEmpty)
    #expect(Markup("").isEmpty)
    #expect(Markup { if names.isEmpty { p("x") } }.isEmpty)
    #expect(!p("").isEmpty)
  }

  private let names = ["a"]
}

private struct Twice: Component {
  let word: String

  var markup: Markup {
    b(word)
    b(word)
  }
}
