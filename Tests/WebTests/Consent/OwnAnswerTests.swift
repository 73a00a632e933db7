import Domain
import Foundation
import Pages
import Testing

@testable import Web

/// The person and guardians answer, fetch their copy and lose or keep their pages. Refusals first.
@Suite struct OwnAnswerTests {
  private static func consent(_ city: City, _ of: String, towards party: String) throws -> Int {
    let file = try city.file(of)
    let consents = file.consent.consents
    let last = consents.lastIndex { asked in
      asked.terms.contains { $0.to.name == party || $0.from.name == party }
    }
    return try #require(last) + 1
  }

  private static func answer(_ consent: Int, _ reply: String) -> [String: String] {
    ["consent": String(consent), "reply": reply, "note": ""]
  }

  // MARK: Refusals

  @Test("R-CON-14, B4-19: nobody answers for another, whatever the form says")
  func onlyForOneself() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Elias Sandvik")
      let path = Addresses.act(.recordGiverAnswer, id)
      let consent = try Self.consent(city, "Elias Sandvik", towards: "BUP")
      let version = try await city.version(id)
      #expect(try await browser.get(path).status == 303)
      let marcus = try await browser.signIn("Marcus Hedlund")
      #expect(try await marcus.post(path, one: Self.answer(consent, "yes")).status == 404)
      let peter = try await browser.signIn("Peter Sandvik")
      var form = Self.answer(consent, "yes")
      form["csrf"] = "x"
      #expect(try await peter.post(path, one: form).status == 403)
      #expect(try await city.version(id) == version)
      form = Self.answer(consent, "yes")
      form["giver"] = "guardian-0"
      form["on"] = "2020-01-01"
      #expect(try await peter.post(path, one: form).status == 303)
      let answers = try await city.reload(id).consent.consents[consent - 1].answers
      #expect(answers[.guardian(1)]?.reply == .yes && answers[.guardian(1)]?.on == Day("2026-11-18"))
      #expect(answers[.guardian(0)]?.on != Day("2026-11-18"))
    }
  }

  @Test("R-CON-14: a question that is not there, or no answer at all, is told and nothing is written")
  func notThere() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Ella Nordin")
      let path = Addresses.act(.recordGiverAnswer, id)
      let version = try await browser.city.version(id)
      let ella = try await browser.signIn("Ella Nordin")
      for form in [
        Self.answer(99, "yes"), Self.answer(0, "no"), ["reply": "yes"], Self.answer(5, ""),
        Self.answer(5, "kanske"),
      ] {
        let answer = try await ella.post(path, one: form)
        #expect(answer.status == 422, "\(form)")
      }
      #expect(try await browser.city.version(id) == version)
      #expect(try await ella.get(path + "?consent=99").says("Frågan finns inte längre"))
    }
  }

  // MARK: Answering

  @Test("R-CON-15: who has come of age is asked anew on the own page, and yes and no weigh the same")
  func asksAnew() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Ella Nordin")
      let consent = try Self.consent(city, "Ella Nordin", towards: "Polisen")
      let ella = try await browser.signIn("Ella Nordin")
      let home = try await ella.get("/min-sida")
      #expect(home.says("Frågor till dig") && home.says("Får socialtjänsten och Polisen prata"))
      let page = try await ella.get(
        Addresses.act(.recordGiverAnswer, id) + "?consent=\(consent)")
      #expect(!page.says("checked") && page.says("behöver inte berätta om andra"))
      for (value, words) in [("yes", "Ja"), ("no", "Nej")] {
        #expect(
          page.says(
            "<button class=\"button outlined\" type=\"submit\" name=\"reply\" value=\"\(value)\"><span>\(words)"
          ))
      }
      let sent = try await ella.post(
        Addresses.act(.recordGiverAnswer, id), one: Self.answer(consent, "yes"))
      #expect(sent.status == 303 && sent.location?.utf8Contains("/min-sida") == true)
      let file = try await city.reload(id)
      let police = try #require(city.directory.agencies.values.first { $0.kind == .police })
      #expect(file.consent.reaches(police.id, at: city.time.now))
      #expect(try await ella.get("/min-sida").says("En fråga till dig"))
    }
  }

  @Test("R-CON-05: the copy is one's own to fetch, and that it was is written with its day")
  func copy() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Ella Nordin")
      let consent = try Self.consent(city, "Ella Nordin", towards: "Polisen")
      let ella = try await browser.signIn("Ella Nordin")
      let print = Links.print(id, "samtycke").adding("post", String(consent)).text
      #expect(try await ella.get(print).status == 404)
      _ = try await ella.post(Addresses.act(.recordGiverAnswer, id), one: Self.answer(consent, "yes"))
      #expect(try await ella.get(print).status == 404, "it is fetched by a press, not by reading")
      #expect(try await ella.get("/min-sida/mitt-ja").says("Hämta min kopia"))
      let fetched = try await ella.post(
        Addresses.act(.giveCopy, id), one: ["consent": String(consent), "to": "guardian-0"])
      #expect(fetched.location?.utf8Contains("/min-sida/mitt-ja") == true)
      let kept = try await city.reload(id).consent.consents[consent - 1]
      #expect(kept.copies == [.person: SwedishTime.day(city.time.now)])
      let paper = try await ella.get(print)
      #expect(paper.status == 200 && paper.says("Du svarade ja") && !paper.title.utf8Contains("Ella"))
    }
  }

  @Test("R-CON-14: a no of one's own is shown, and can be changed")
  func changedMind() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let peter = try await browser.signIn("Peter Sandvik")
      let consent = try Self.consent(city, "Elias Sandvik", towards: "BUP")
      let page = try await peter.get("/min-sida/mitt-ja")
      #expect(page.says("Har du ändrat dig?"))
      #expect(try await !peter.get("/min-sida").says("En fråga till dig"), "nobody is nagged")
      let karin = try await browser.signIn("Karin Sandvik")
      #expect(try await !karin.get("/min-sida/mitt-ja").says("Har du ändrat dig?"))
      let id = try city.id("Elias Sandvik")
      _ = try await peter.post(
        Addresses.act(.recordGiverAnswer, id), one: Self.answer(consent, "yes"))
      let health = try #require(city.directory.agencies.values.first { $0.name == "BUP" })
      #expect(try await city.reload(id).consent.reaches(health.id, at: city.time.now))
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await !mira.get(Links.tab(id, .consent).text).says("Svaren går isär om BUP"))
    }
  }

  // MARK: Pages that end

  private static let closed: [@Sendable (CaseID) -> String] = [
    { Links.file($0).text }, { Links.print($0, "samtycke").adding("post", "1").text },
    { Addresses.act(.takeBackConsent, $0) }, { Addresses.act(.recordGiverAnswer, $0) },
  ]

  @Test("R-CHI-09: told sixty days before; at midnight on the birthday guardians' pages are gone")
  func midnight() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let file = try city.file("Elias Sandvik")
      let birthday = try #require(file.intake.person).born.adding(years: 18)
      city.time.move(to: SwedishTime.start(of: birthday.adding(days: -61)))
      #expect(
        try await !browser.signIn("Karin Sandvik").get("/min-sida").says("fyller Elias 18"))
      city.time.move(to: SwedishTime.start(of: birthday.adding(days: -60)))
      #expect(try await browser.signIn("Karin Sandvik").get("/min-sida").says("fyller Elias 18"))
      #expect(try await browser.signIn("Elias Sandvik").get("/min-sida").says("fyller du 18"))
      let midnight = SwedishTime.start(of: birthday)
      city.time.move(to: midnight.adding(seconds: -1))
      let karin = try await browser.signIn("Karin Sandvik")
      #expect(try await karin.get("/min-sida").says("Mitt ja"))
      city.time.move(to: midnight)
      for path in Self.closed {
        #expect(try await karin.get(path(file.id)).status == 404, "\(path(file.id))")
      }
      for page in OwnPageKind.allCases {
        #expect(try await !karin.get(Links.own(page).text).says("Elias"))
      }
      let own = try await browser.signIn("Elias Sandvik")
      #expect(try await own.get("/min-sida").says("Hej Elias"), "the person's own page stays")
    }
  }

  @Test("R-CON-14, B4-20: a guardian who is kept out sees nothing, not even that there is something")
  func keptOut() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let file = try city.file("Elias Sandvik")
      let peter = try await browser.signIn("Peter Sandvik")
      _ = try await city.desk.perform(
        SetGuardianAside(guardian: 1, why: .secrecy, reason: "Risk för våld."), on: file.id,
        by: city.author("Samira Noori"))
      for path in Self.closed {
        #expect(try await peter.get(path(file.id)).status == 404)
      }
      for page in OwnPageKind.allCases {
        let shown = try await peter.get(Links.own(page).text)
        #expect(!shown.says("Elias") && !shown.says("Karin") && shown.says("Här finns inget just nu"))
      }
      #expect(try await browser.signIn("Karin Sandvik").get("/min-sida/mitt-ja").says("Elias"))
      _ = try await city.desk.perform(
        RestoreGuardian(guardian: 1, reason: "Risken är borta."), on: file.id,
        by: city.author("Samira Noori"))
      #expect(try await peter.get("/min-sida/mitt-ja").says("Elias"))
    }
  }
}
