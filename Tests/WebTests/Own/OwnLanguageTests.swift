import Domain
import Foundation
import HTTPTypes
import Pages
import Testing

@testable import Web

/// The languages of the own pages, as a browser meets them.
@Suite struct OwnLanguageTests {
  static let own = ["/min-sida", "/min-sida/min-plan", "/min-sida/mitt-ja", "/min-sida/vem-har-tittat"]

  @Test("A chosen language is kept in a cookie of one code, and leaves the address", arguments: own)
  func chosen(_ path: String) async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Elias Sandvik")
      let answer = try await visit.get(path + "?sprak=ar")
      #expect(answer.status == 303)
      #expect(answer.location == path)
      let cookie = Self.parts(answer.headers[.setCookie])
      #expect(cookie == ["sprak=ar", "Path=/", "HttpOnly", "SameSite=Strict"])
      let page = try await visit.reading(.ar).get(path)
      #expect(page.says("<html lang=\"ar\" dir=\"rtl\">"))
      let notice = try #require(OwnLanguage.ar.unreviewed)
      #expect(page.says(notice))
      #expect(page.says("hreflang=\"so\""))
    }
  }

  @Test("Outside the demo the cookie is Secure and bound to the host")
  func secure() {
    let cookie = LanguageCookie(isSecure: true)
    #expect(
      Self.parts(cookie.setting(.so).description)
        == ["__Host-sprak=so", "Path=/", "Secure", "HttpOnly", "SameSite=Strict"])
  }

  /// In any order, which the header does not promise; one more or one less is another cookie.
  private static func parts(_ cookie: String?) -> Set<String> {
    Set((cookie ?? "").components(separatedBy: "; "))
  }

  @Test("The rest of the address is kept, and leads nowhere but to this site")
  func address() async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Elias Sandvik")
      let party = try browser.city.id("Elias Sandvik").text
      let form = Links.act(try browser.city.id("Elias Sandvik"), .takeBackConsent).text
      #expect(
        try await visit.get(form + "?party=\(party)&sprak=en&whole=nej").location
          == form + "?party=\(party)&whole=nej")
      for path in ["//min-sida?sprak=en", "///min-sida?sprak=en"] {
        let location = try await visit.get(path).location
        #expect(location == nil || location == "/min-sida", "\(path)")
      }
    }
  }

  @Test("B4: what is no language is as if nothing was asked", arguments: ["xx", "AR", "ar%00", "<b>", ""])
  func unknown(_ code: String) async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Elias Sandvik")
      let answer = try await visit.get("/min-sida?sprak=\(code)")
      #expect(answer.status == 200)
      #expect(answer.headers[.setCookie] == nil)
      #expect(answer.says("<html lang=\"sv\">"))
      let cookie = Visit(browser: browser, cookie: visit.cookie + "; sprak=" + code, visitor: visit.visitor)
      #expect(try await cookie.get("/min-sida").says("<html lang=\"sv\">"))
    }
  }

  @Test("Without a choice the file's language is spoken, and Swedish when there is none such")
  func fallback() async throws {
    try await Browser.open { browser in
      let elias = try await browser.signIn("Elias Sandvik")
      let mother = try await browser.signIn("Karin Sandvik")
      #expect(try await elias.get("/min-sida").says("<html lang=\"sv\">"))
      try await browser.city.speak("ar", "Elias Sandvik")
      for visit in [elias, mother] {
        #expect(try await visit.get("/min-sida").says("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(try await visit.reading(.sv).get("/min-sida").says("<html lang=\"sv\">"))
      }
      try await browser.city.speak("pl", "Elias Sandvik")
      #expect(try await elias.get("/min-sida").says("<html lang=\"sv\">"))
    }
  }

  @Test("Signing out forgets the language too, so that the next one begins anew")
  func signingOut() async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Elias Sandvik").reading(.ar)
      let answer = try await visit.post("/logga-ut")
      let cookies = answer.headers[values: .setCookie]
      #expect(cookies.contains { $0.utf8Contains("sprak=;") && $0.utf8Contains("Max-Age=0") })
    }
  }

  @Test("Those who work choose the language of the paper and are led nowhere")
  func staff() async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Mira Holmqvist")
      let paper = Links.print(try browser.city.id("Elias Sandvik"), "kylskapsplan").text
      #expect(try await visit.get(paper).says("<html lang=\"sv\">"))
      let arabic = try await visit.get(paper + "?sprak=ar")
      #expect(arabic.status == 200)
      #expect(arabic.headers[.setCookie] == nil)
      #expect(arabic.says("<html lang=\"ar\" dir=\"rtl\">"))
      #expect(arabic.says("<header class=\"print-help\" lang=\"sv\" dir=\"ltr\">"))
      #expect(try await visit.get(paper + "?sprak=xx").says("<html lang=\"sv\">"))
    }
  }

  @Test("R-CON-19: nothing on an Arabic page is in Latin letters that is not said to be Swedish or a name")
  func onlyArabic() async throws {
    try await Browser.open { browser in
      for who in ["Elias Sandvik", "Karin Sandvik"] {
        let visit = try await browser.signIn(who).reading(.ar)
        for path in try await Self.pages(visit) {
          let page = try await visit.get(path)
          #expect(page.status == 200, "\(path)")
          #expect(Letters.latin(in: page.text) == [], "\(who) \(path)")
        }
      }
    }
  }

  @Test("A consent is taken back in Arabic, and the receipt is in Arabic")
  func takenBack() async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Elias Sandvik").reading(.ar)
      let form = try #require(try await visit.get("/min-sida/mitt-ja").links("/gor/take-back-consent").first)
      let preview = try await visit.get(form)
      #expect(Letters.latin(in: preview.text) == [])
      let party = try #require(preview.hidden("party"))
      let act = try #require(form.split(separator: "?").first)
      let sent = try await visit.post(String(act), one: ["party": party, "whole": "ja", "words": ""])
      #expect(sent.status == 303)
      let after = try await visit.get(try #require(sent.location))
      #expect(after.says("سُحبت موافقتك"))
      let receipt = try await visit.get(try #require(after.links("/utskrift/kvitto").first))
      #expect(receipt.says("<html lang=\"ar\" dir=\"rtl\">"))
      #expect(receipt.says("إيصال"))
      #expect(receipt.says("<bdi lang=\"sv\">"))
      #expect(Letters.latin(in: receipt.text) == [])
    }
  }

  @Test("What is wrong in an own form is said in its language, and nothing that was typed is lost")
  func wrong() async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Elias Sandvik").reading(.so)
      let act = Links.act(try browser.city.id("Elias Sandvik"), .reportCommitment).text
      let form = try #require(try await visit.get("/min-sida").links("/gor/report-commitment").first)
      let number = try #require(try await visit.get(form).hidden("commitment"))
      let answer = try await visit.post(act, one: ["commitment": number, "words": "Jag kom sent."])
      #expect(answer.status == 422)
      #expect(answer.says("Dooro waxa dhacay."))
      #expect(answer.says("Jag kom sent."))
      #expect(!answer.says("Välj vad som har hänt."))
    }
  }

  @Test("R-MTG-06: a promise of one's own is moved to another day, which is asked for in one's own language")
  func moved() async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Elias Sandvik").reading(.so)
      let id = try browser.city.id("Elias Sandvik")
      let act = Links.act(id, .reportCommitment).text
      let form = try #require(try await visit.get("/min-sida").links("/gor/report-commitment").first)
      let page = try await visit.get(form)
      #expect(page.says("Maalinta cusub"))
      let number = try #require(page.hidden("commitment"))
      var sent = ["commitment": number, "status": "moved", "words": "Jag var sjuk."]
      let without = try await visit.post(act, one: sent)
      #expect(without.status == 422 && without.says("Dooro maalinta loo wareejiyay."))
      let day = browser.city.time.today.adding(days: 5)
      sent["newDue"] = day.description
      #expect(try await visit.post(act, one: sent).status == 303)
      let file = try await browser.city.reload(id)
      let told = file.meetings.commitments.filter { $0.reports.last?.status == .moved }
      #expect(told.map(\.body.due) == [day])
    }
  }

  private static func pages(_ visit: Visit) async throws -> [String] {
    var found = own
    for path in own {
      let page = try await visit.get(path)
      found += page.links("/gor/") + page.links("/utskrift/")
    }
    return Array(Set(found)).sorted()
  }
}

extension City {
  /// Writes another language in the person's file.
  fileprivate func speak(_ language: String, _ name: String) async throws {
    let file = try await reload(try id(name))
    let old = try #require(file.intake.person)
    let person = Person(
      name: old.name, number: old.number, born: old.born, sex: old.sex, language: language,
      protection: old.protection, adaptation: old.adaptation)
    _ = try await desk.perform(
      CorrectPerson(person: person, guardians: file.intake.guardians, reason: "Eget önskemål."),
      on: file.id, by: author("Mira Holmqvist"))
  }
}

extension Visit {
  /// The same session with a language chosen.
  func reading(_ language: OwnLanguage) -> Visit {
    Visit(browser: browser, cookie: cookie + "; sprak=" + language.tag, visitor: visitor)
  }
}

extension Answer {
  /// Addresses on the page that hold these words.
  func links(_ part: String) -> [String] {
    text.components(separatedBy: "href=\"").dropFirst().compactMap { $0.between("", "\"") }
      .map { $0.replacingOccurrences(of: "&amp;", with: "&") }.filter { $0.utf8Contains(part) }
  }
}

/// Letters that have nothing to do on a page, whatever stands in tags and in what is said to be Swedish.
private enum Letters {
  static func latin(in page: String) -> [String] {
    var text = page
    for pattern in [
      "(?s)<head>.*?</head>", "<bdi[^>]*>[^<]*</bdi>", "<a [^>]*hreflang[^>]*>[^<]*</a>",
      "<span>Samlots</span>", "\u{2066}[^\u{2069}]*\u{2069}", "\u{2068}[^\u{2069}]*\u{2069}", "<[^>]*>",
      "&[a-z#0-9]+;",
    ] {
      text = text.replacingOccurrences(of: pattern, with: " ", options: .regularExpression)
    }
    return text.split { !$0.isLetter }.map(String.init).filter { word in
      word != "SIG" && word.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value < 0x0250 }
    }
  }
}
