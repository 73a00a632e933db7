import Domain
import Foundation
import Testing
import Workflows

@testable import Journal
@testable import Web

/// Signing in to an own page by a code from the lots.
@Suite struct OwnCodeTests {
  private func given(_ browser: Browser, to giver: String = "person") async throws -> (Visit, CaseID, String)
  {
    let id = try browser.city.id(Comer.caseOf)
    let mira = try await browser.signIn("Mira Holmqvist")
    let sent = try await mira.post(
      Addresses.act(.giveOwnCode, id), one: ["giver": giver, "way": "readOut", "known": "ja"])
    #expect(sent.status == 303)
    let page = try await mira.get("/arenden/\(id.text)/engangskod?giver=\(giver)")
    #expect(page.status == 200)
    let shown = try #require(page.text.between("class=\"own-code\"", "</h1>"))
    let digits = String((shown.components(separatedBy: ">").last ?? "").filter(\.isNumber))
    #expect(digits.count == 10)
    return (mira, id, digits)
  }

  private func attempt(_ code: String, _ browser: Browser) async throws -> Answer {
    try await browser.send(.post, "/logga-in/kod", body: Form.encoded(["code": [code]]))
  }

  @Test("R-ROL-02: a code signs in once, to one's own page and nothing else, and the file's log has it")
  func once() async throws {
    try await Browser.open { browser in
      let (mira, id, digits) = try await given(browser)
      let answer = try await attempt(digits, browser)
      #expect(answer.status == 303 && answer.location == "/min-sida")
      let cookie = try #require(answer.headers[.setCookie])
      #expect(cookie.utf8Contains("HttpOnly"))
      #expect(try await attempt(digits, browser).status == 422, "it is used")
      #expect(try await mira.get("/arenden/\(id.text)/vem-har-tittat").says("Loggade in med engångskod"))
      #expect(try await mira.get("/arenden/\(id.text)/engangskod?giver=person").says("Koden är använd"))
    }
  }

  @Test(
    "R-ROL-02: a code in groups is the same code; other words are none",
    arguments: ["", "12", "abc", "0000000000"])
  func wrong(_ code: String) async throws {
    try await Browser.open { browser in
      let (_, _, digits) = try await given(browser)
      let answer = try await attempt(code, browser)
      #expect(answer.status == 422 && answer.headers[.setCookie] == nil)
      let grouped = digits.prefix(4) + " " + digits.dropFirst(4).prefix(3) + "-" + digits.suffix(3)
      #expect(try await attempt(String(grouped), browser).status == 303)
    }
  }

  @Test("R-ROL-02: five wrong tries at its number end a code, whoever made them")
  func tries() async throws {
    try await Browser.open { browser in
      let (_, _, digits) = try await given(browser)
      let secret = Int(digits.suffix(6)) ?? 0
      for number in 1...5 {
        let other = String((secret + number) % 1_000_000)
        let wrong = String(digits.prefix(4)) + String(repeating: "0", count: 6 - other.count) + other
        #expect(try await attempt(wrong, browser).status == 422)
      }
      #expect(try await attempt(digits, browser).status == 422)
    }
  }

  @Test("R-ROL-02: a code ends by itself, when another is given, and when it is taken out of use")
  func ends() async throws {
    try await Browser.open { browser in
      let (_, _, first) = try await given(browser)
      let (mira, id, second) = try await given(browser)
      #expect(first != second)
      #expect(try await attempt(first, browser).status == 422)
      #expect(
        try await mira.post(Addresses.act(.endOwnCode, id), one: ["giver": "person"]).status == 303)
      #expect(try await attempt(second, browser).status == 422)
      let (_, _, third) = try await given(browser)
      browser.city.time.pass(seconds: 24 * 3600)
      #expect(try await attempt(third, browser).status == 422)
    }
  }

  @Test("R-ROL-02: a code is shown to whoever gave it, and to nobody else")
  func shown() async throws {
    try await Browser.open { browser in
      let (_, id, digits) = try await given(browser)
      for name in ["Jonas Ekdahl", "Eva Lindmark", "Elias Sandvik", "Sofia Nyberg", "Leila Ahmadi"] {
        let visit = try await browser.signIn(name)
        #expect(try await visit.get("/arenden/\(id.text)/engangskod?giver=person").status == 404, "\(name)")
      }
      let stored = try await browser.city.count("own_code")
      #expect(stored >= 1)
      #expect(!browser.city.logs.lines.contains { $0.utf8Contains(digits) })
    }
  }

  @Test("So many wrong tries lately, and nobody gets to try for a while")
  func tooMany() async throws {
    try await Browser.open { browser in
      let (_, _, digits) = try await given(browser)
      for _ in 1...60 { _ = try await attempt("1", browser) }
      #expect(try await attempt(digits, browser).status == 429)
      browser.city.time.pass(seconds: 601)
      #expect(try await attempt(digits, browser).status == 303)
    }
  }

  @Test("Outside the demo there is no such way in, and the page says what there is instead")
  func production() async throws {
    try await Browser.open(try await City(), mode: .production) { browser in
      let form = try await browser.get("/logga-in/kod")
      #expect(form.status == 404)
      let page = try await browser.get("/logga-in")
      #expect(page.says("prata med din lots"))
    }
  }
}
