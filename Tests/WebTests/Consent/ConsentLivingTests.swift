import Domain
import Foundation
import Pages
import Testing

@testable import Web

/// What those who work in the file, and other agencies, do about consent in the unusual cases.
@Suite struct ConsentLivingTests {
  private func tab(_ visit: Visit, _ name: String) async throws -> Answer {
    try await visit.get(Links.tab(try visit.browser.city.id(name), .consent).text)
  }

  // MARK: A second official

  @Test("R-CON-03: who wrote the oral consent down cannot confirm it; a colleague in the case can")
  func secondOfficial() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Amir Lindqvist")
      let consent = try #require(try city.file("Amir Lindqvist").consent.consents.last).sequence
      let path = Addresses.act(.confirmConsent, id)
      let form = ["consent": String(consent), "words": "Ringde Amir, som sa samma sak."]
      let sofia = try await browser.signIn("Sofia Nyberg")
      #expect(try await sofia.post(path, one: form).status == 404)
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await tab(mira, "Amir Lindqvist").says("En till behöver bekräfta"))
      #expect(try await mira.get(path).says("Be en kollega"))
      let own = try await mira.post(path, one: form)
      #expect(own.status == 422 && own.says("Någon annan behöver bekräfta"))
      let jonas = try await browser.signIn("Jonas Ekdahl")
      #expect(try await jonas.post(path, one: ["consent": "1", "words": "Ja"]).status == 422)
      #expect(try await jonas.post(path, one: form).status == 303)
      #expect(try await city.reload(id).consent.consent(consent)?.awaiting.isEmpty == true)
      #expect(try await !tab(mira, "Amir Lindqvist").says("En till behöver bekräfta"))
    }
  }

  // MARK: Each agency for itself

  @Test("R-ROL-15: each agency confirms for itself, by its own numbers, and the unit sees who has")
  func coverage() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let path = Addresses.act(.confirmCoverage, id)
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.get(path).status == 404)
      #expect(try await tab(mira, "Elias Sandvik").says("Västra skolan har inte bekräftat."))
      let sofia = try await browser.signIn("Sofia Nyberg")
      #expect(try await sofia.get(Links.file(id).text).says("Se till att samtycket täcker det ni lämnar"))
      #expect(try await sofia.get("/min-dag").says("Se till att samtycket täcker det ni lämnar"))
      let blank = try await sofia.post(path, one: ["consent": "1", "reference": ""])
      #expect(blank.status == 422)
      for consent in ["0", "2", "9"] {
        let sent = try await sofia.post(path, one: ["consent": consent, "reference": "Dnr 4"])
        #expect(sent.status == 422, "\(consent)")
      }
      let sent = try await sofia.post(path, one: ["consent": "1", "reference": "Dnr 12/26"])
      #expect(sent.location == Links.file(id).text + "?gjort=confirm-coverage")
      let shown = try await tab(mira, "Elias Sandvik")
      #expect(shown.says("Västra skolan har bekräftat") && shown.says("Dnr 12/26"))
      #expect(shown.says("Jobbtorg har inte bekräftat."))
      #expect(try await !sofia.get(Links.file(id).text).says("Se till att samtycket täcker"))
    }
  }

  // MARK: Guardians

  @Test("R-CON-14: only those who may decide set a guardian aside, and the effect is shown before")
  func setAside() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Emil Brant")
      let path = Addresses.act(.setGuardianAside, id)
      let form = ["guardian": "1", "why": "unreachable", "reason": "Tre samtal och två brev."]
      let jonas = try await browser.signIn("Jonas Ekdahl")
      let page = try await jonas.get(path + "?guardian=1")
      #expect(page.says("Börjar gälla genast: samtycket till Polisen."))
      #expect(page.says("Be någon av dem.") && !page.says("checked"))
      let refused = try await jonas.post(path, one: form)
      #expect(refused.status == 422 && refused.says("delegationsordningen"))
      let samira = try await browser.signIn("Samira Noori")
      #expect(try await samira.post(path, one: ["guardian": "7", "why": "secrecy"]).status == 422)
      #expect(try await samira.post(path, one: ["guardian": "1", "reason": "x"]).status == 422)
      #expect(try await samira.post(path, one: form).status == 303)
      let police = try #require(city.directory.agencies.values.first { $0.kind == .police }).id
      #expect(try await city.reload(id).consent.reaches(police, at: city.time.now))
      let back = try await samira.get(Addresses.act(.restoreGuardian, id) + "?guardian=1")
      #expect(back.says("Slutar gälla tills Roger Brant, pappa har sagt ja"))
      #expect(
        try await samira.post(
          Addresses.act(.restoreGuardian, id), one: ["guardian": "1", "reason": "Ringde."]
        ).status == 303)
      #expect(try await !city.reload(id).consent.reaches(police, at: city.time.now))
    }
  }

  @Test("R-CON-14: answers that go apart are told with who says what, what holds meanwhile, and ways forward")
  func conflict() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let page = try await tab(mira, "Elias Sandvik")
      for words in [
        "Svaren går isär om BUP", "Så länge delas inget med BUP", "Prata en gång till",
        "Låt det vila", "Gör utan BUP", "I undantagsfall kan en vårdnadshavare undantas",
      ] { #expect(page.says(words), "\(words)") }
      #expect(!page.says("Pröva om Peter"), "a lots does not decide it for the young")
      let samira = try await browser.signIn("Samira Noori")
      #expect(try await tab(samira, "Elias Sandvik").says("Pröva om Peter"))
    }
  }

  // MARK: Over time

  @Test("R-CON-07: consent over time is one picture with a table behind it, also for those never asked")
  func overTime() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let page = try await tab(mira, "Viktor Åkerlind")
      #expect(page.says("Samtycket över tid") && page.says("Visa som tabell"))
      #expect(page.says("Förnyat, samma som förut") && page.says("role=\"img\""))
      let samira = try await browser.signIn("Samira Noori")
      #expect(try await tab(samira, "Emil Brant").says("Aldrig frågad"))
    }
  }

  @Test("R-CON-17: a renewal carries the old terms and a new period, and no answer")
  func renewal() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let page = try await tab(mira, "Elias Sandvik").text
      let links = page.components(separatedBy: "href=\"").compactMap { $0.between("", "\"") }
      let link = try #require(links.first { $0.utf8Contains("validThrough=") })
      let form = try await mira.get(link.replacingOccurrences(of: "&amp;", with: "&"))
      #expect(form.status == 200)
      #expect(form.says("name=\"toParty\" value=\"planning\" checked"))
      #expect(!form.says("value=\"yes\" checked") && !form.says("value=\"no\" checked"))
    }
  }

  @Test("R-SHR-04: the others are told only that a party takes no part any more")
  func noLonger() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Elias Sandvik")
      let sofia = try await browser.signIn("Sofia Nyberg")
      #expect(try await !sofia.get(Links.file(id).text).says("Är inte längre med"))
      let jobs = try #require(city.directory.agencies.values.first { $0.kind == .jobCentre }).id
      let mira = try await browser.signIn("Mira Holmqvist")
      let sent = try await mira.post(
        Addresses.act(.takeBackConsent, id),
        one: [
          "party": jobs.text, "whole": "ja", "by": "person", "words": "Jobbtorg frågar för mycket.",
        ])
      #expect(sent.status == 303)
      let page = try await sofia.get(Links.file(id).text)
      #expect(page.says("Jobbtorg är inte längre med i gruppen"))
      #expect(!page.says("frågar för mycket") && !page.says("tillbaka") && !page.says("återtag"))
    }
  }
}
