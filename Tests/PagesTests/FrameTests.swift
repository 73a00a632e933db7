import Domain
import HTML
import Testing

@testable import Pages

@Suite("The frames around pages")
struct FrameTests {
  private let chrome = Chrome(
    name: "Mira Holmqvist", title: "SIG-lots", agency: "Ekhamn Väst",
    items: [
      NavItem("Min dag", "/min-dag", .home, isCurrent: true), NavItem("Flöde", "/flode", .talk, news: 2),
    ],
    flash: Flash("Sparat."), csrf: "t")

  @Test("a page has its language, a skip link, the current place and no inline style or handler")
  func page() {
    let page = text(
      Layout.page(title: "Min dag", chrome: chrome) {
        PageBand("Torsdag")
      } content: {
        p("x")
      })
    #expect(page.hasPrefix("<!DOCTYPE html><html lang=\"sv\">"))
    #expect(page.contains("<title>Min dag – Samlots</title>"))
    #expect(page.contains("<a class=\"skip\" href=\"#innehall\">"))
    #expect(page.contains("aria-current=\"page\"><span>Min dag</span>"))
    #expect(page.contains("Flöde, 2 nya"))
    #expect(occurrences(of: "<h1", in: page) == 1)
    #expect(occurrences(of: "style=", in: page) == 0)
    #expect(occurrences(of: " on", in: page.replacingSpacesInText) == 0)
  }

  @Test("every component of the gallery is drawn, with no id twice")
  func gallery() {
    let page = text(Gallery.page(chrome: chrome))
    let ids = page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(ids.count == Set(ids).count)
    #expect(occurrences(of: "style=", in: page) == 0)
  }

  @Test("own pages have their language and direction, and say that nobody has reviewed the words")
  func ownPages() {
    let page = text(
      Layout.own(title: "Min sida", language: .ar, here: "/min-sida", items: [], csrf: "t") {
        h1("مرحبا")
      })
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(page.contains("لم يراجع أي إنسان هذه الترجمة"))
    #expect(page.contains("<a href=\"/min-sida?sprak=sv\" lang=\"sv\" hreflang=\"sv\" dir=\"ltr\">Visa på"))
  }

  @Test("what hangs on the fridge has no bar, no logo and no footer")
  func fridge() {
    let page = text(Layout.print(title: "Min plan", back: "/x", footer: nil) { h1("Min plan") })
    #expect(!page.contains("topbar"))
    #expect(!page.contains("<footer"))
    #expect(!page.contains("logo"))
  }

  @Test("the ruler stays inside its interval and speaks")
  func ruler() {
    let late = written(DayRuler(days: 41, interval: 35, start: "15 okt"))
    #expect(late.contains("Dag 41 av 35 sedan mötet 15 okt. Inget möte är bokat."))
    #expect(late.contains("ruler late"))
    #expect(!late.contains("117"))
  }

  private func text(_ markup: Markup) -> String { String(decoding: markup.rendered(), as: UTF8.self) }
}

extension String {
  /// Only what stands inside tags, so that words in the text cannot look like attributes.
  fileprivate var replacingSpacesInText: String {
    var inside = false
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "<" { inside = true }
      if inside { kept.append(scalar) }
      if scalar == ">" { inside = false }
    }
    return String(kept)
  }
}
