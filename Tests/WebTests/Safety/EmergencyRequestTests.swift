import Domain
import Journal
import Pages
import Testing
import Workflows

@testable import Web

/// B4-21 over whole requests: break-glass as nobody's everyday key. Karim Daher works at the unit and has no
/// part in Elias' case.
@Suite struct EmergencyRequestTests {
  private static let path = "/nodoppning"

  private static func fields(_ person: String) -> [String: String] {
    ["person": person, "reason": "Elias har skrivit att han inte orkar.", "dangerToLife": "ja"]
  }

  @Test("B4-21: only a lots or a social secretary has the page at all", arguments: Comer.allCases)
  func whoHasIt(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn(comer.name)
      let has = [.namedLots, .secondLots, .unnamedLots, .secretary, .otherLots].contains(comer)
      let id = try browser.city.id(Comer.caseOf)
      #expect(try await visit.get(Self.path).status == (has ? 200 : 404), "\(comer)")
      if !has {
        let answer = try await visit.post(Self.path, one: Self.fields(id.text))
        #expect(answer.status == 404, "\(comer)")
      }
    }
  }

  @Test("B4-21: without a reason, a person or a danger to life nothing is looked up, and no attempt is used")
  func whatIsAsked() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let karim = try await browser.signIn("Karim Daher")
      for field in ["person", "reason", "dangerToLife"] {
        for key in [id.text, CaseID(7).text] {
          let answer = try await karim.post(Self.path, one: Self.fields(key).merging([field: ""]) { $1 })
          #expect(answer.status == 422 && !answer.says("Ingen akt öppnades"), "\(field)")
        }
      }
      #expect(try await karim.get(Links.file(id).text).status == 404)
      #expect(try await karim.post(Self.path, one: Self.fields(id.text)).status == 303)
    }
  }

  @Test("B4-13, B4-14: nobody's number, another's file and one's own are answered with the same bytes")
  func neutral() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let other = try city.id("Tim Olsson")
      let own = try city.id("Sara Nyström")
      let karim = try await browser.signIn("Karim Daher")
      var answers: [[UInt8]] = []
      for key in [CaseID(7).text, other.text, own.text, "19121212-1212"] {
        let token = String(repeating: "k", count: 20)
        let answer = try await karim.post(
          Self.path, one: Self.fields(key).merging(["key": token + key]) { $1 })
        #expect(answer.status == 422 && answer.says("Ingen akt öppnades"))
        answers.append(Array(answer.text.replacing(token + key, with: "").replacing(key, with: "").utf8))
      }
      #expect(Set(answers).count == 1)
    }
  }

  @Test("B4-13: a day has its number of attempts, whatever they found; then nothing opens")
  func budget() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let karim = try await browser.signIn("Karim Daher")
      for attempt in 1...5 {
        let answer = try await karim.post(Self.path, one: Self.fields(CaseID(UInt128(attempt)).text))
        #expect(answer.says("Kontrollera numret"), "\(attempt)")
      }
      for key in [id.text, CaseID(9).text] {
        let answer = try await karim.post(Self.path, one: Self.fields(key))
        #expect(answer.says("så många försök som går på en dag"))
      }
      #expect(try await karim.get(Links.file(id).text).status == 404)
      browser.city.time.pass(seconds: 15 * 3_600)
      let again = try await browser.signIn("Karim Daher")
      #expect(try await again.post(Self.path, one: Self.fields(id.text)).status == 303, "a new day")
    }
  }

  @Test("B4-21: nothing on the pages of an emergency leads to an act that answers not found")
  func noDeadEnds() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Maja Rosén")
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.post(Self.path, one: Self.fields(id.text)).status == 303)
      for tab in FileTab.allCases {
        let page = try await mira.get(Links.tab(id, tab).text)
        #expect(page.status == 200, "\(tab)")
        #expect(!page.says("href=\"/arenden/\(id.text)/gor/"), "\(tab)")
      }
    }
  }

  @Test("B4-21: the file is open to read until the minute it says, and everything is seen")
  func opened() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let karim = try await browser.signIn("Karim Daher")
      #expect(try await karim.get(Links.file(id).text).status == 404)
      let answer = try await karim.post(Self.path, one: Self.fields(id.text))
      #expect(answer.location == Links.file(id).adding("gjort", "break-glass").text)
      for tab in FileTab.allCases {
        let page = try await karim.get(Links.tab(id, tab).text)
        #expect(page.status == 200 && page.says("Nödöppning till 11.30"), "\(tab)")
      }
      for act in ActKind.allCases where act != .registerReferral {
        #expect(try await karim.get(Links.act(id, act).text).status == 404, "\(act.rawValue)")
      }
      for place in Compartment.allCases {
        let page = try await karim.get(Links.compartment(id, place).text)
        #expect(page.status == (place == .threat ? 200 : 404), "\(place)")
      }
      #expect(try await karim.get(Links.print(id, "beslut").text).status == 404, "nothing is printed")
      city.time.pass(seconds: 3_599)
      #expect(try await karim.get(Links.file(id).text).status == 200)
      city.time.pass(seconds: 1)
      #expect(try await karim.get(Links.file(id).text).status == 404)
      #expect(try await karim.get(Links.compartment(id, .threat).text).status == 404)
      let mira = try await browser.signIn("Mira Holmqvist")
      let looks = try await mira.get(Links.tab(id, .looks).text)
      #expect(looks.says("Karim Daher") && looks.says("Nödöppning"))
      let elias = try await browser.signIn("Elias Sandvik")
      let own = try await elias.get(Links.own(.looks).text)
      #expect(own.says("SIG-lots, Ekhamn Väst (nödöppning)") && !own.says("Karim"))
    }
  }

  @Test("B4-21: by personal number, in the own unit only")
  func byNumber() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let numbered = city.everyFile.compactMap { file in
        file.intake.person?.number.map { (file, $0.formatted) }
      }
      let (file, number) = try #require(numbered.first { $0.0.intake.ownerParty?.name == "Ekhamn Väst" })
      let mira = try await browser.signIn("Leila Ahmadi")
      #expect(try await mira.post(Self.path, one: Self.fields(number)).says("Ingen akt öppnades"))
      let names = ["Mira Holmqvist", "Karim Daher", "Jonas Ekdahl"]
      let name = try #require(
        names.first { name in
          !file.group.roles.values.contains { $0 == (try? city.author(name))?.principal }
        })
      let visit = try await browser.signIn(name)
      let answer = try await visit.post(Self.path, one: Self.fields(number))
      #expect(answer.location == Links.file(file.id).adding("gjort", "break-glass").text)
    }
  }

  @Test("B4-21: the leader is reminded at once and judges; the one who looked cannot, nor anybody else")
  func judged() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let karim = try await browser.signIn("Karim Daher")
      _ = try await karim.post(Self.path, one: Self.fields(id.text))
      let entry = try await city.version(id)
      let eva = try await browser.signIn("Eva Lindmark")
      #expect(try await eva.get("/min-dag").says("Bedöm nödöppningen av Karim Daher"))
      let form = Links.act(id, .judgeEmergency).adding("entry", String(entry)).text
      for name in ["Karim Daher", "Mira Holmqvist", "Anders Bräck", "Elias Sandvik", "Lars Wik"] {
        let visit = try await browser.signIn(name)
        #expect(try await visit.get(form).status == 404, "\(name)")
      }
      #expect(try await eva.get(form).says("inte orkar"))
      let right = ["entry": String(entry), "wasRight": "ja", "words": "Lotsarna gick inte att nå."]
      for field in ["entry", "wasRight", "words"] {
        #expect(try await eva.post(form, one: right.merging([field: ""]) { $1 }).status == 422, "\(field)")
      }
      #expect(try await eva.post(form, one: right).status == 303)
      #expect(try await eva.post(form, one: right).status == 422, "once")
      #expect(try await !eva.get("/min-dag").says("Bedöm nödöppningen av Karim Daher"))
    }
  }

  @Test("B4-21: one that no reviewer has judged in a day closes the way to another, for that person only")
  func unjudged() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Maja Rosén")
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.post(Self.path, one: Self.fields(id.text)).status == 303)
      city.time.pass(seconds: 86_399)
      let soon = try await browser.signIn("Mira Holmqvist")
      #expect(try await soon.post(Self.path, one: Self.fields(CaseID(7).text)).says("Kontrollera numret"))
      city.time.pass(seconds: 3_600)
      let later = try await browser.signIn("Mira Holmqvist")
      for key in [id.text, CaseID(7).text] {
        let answer = try await later.post(Self.path, one: Self.fields(key))
        #expect(answer.status == 422 && answer.says("inte bedömd än"))
      }
      let jonas = try await browser.signIn("Jonas Ekdahl")
      #expect(try await jonas.post(Self.path, one: Self.fields(CaseID(7).text)).says("Kontrollera numret"))
    }
  }

  @Test("B4-13, B4-21: every attempt stands in the log, without the number that was tried")
  func logged() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let karim = try await browser.signIn("Karim Daher")
      _ = try await karim.post(Self.path, one: Self.fields("19121212-1212"))
      let kept = try await city.asKeeper { connection in
        try AccessLog.attempts(
          at: "emergency-attempt", by: karim.visitor.author.principal, since: City.start, connection)
      }
      #expect(kept == 1)
      for line in city.logs.lines { #expect(!line.utf8Contains("19121212") && !line.utf8Contains("orkar")) }
    }
  }
}
