import Domain
import Foundation
import Pages
import Testing
import Workflows

@testable import Web

/// A threat that grows, over whole requests: who may write it down, what stands, and who learns nothing of it.
@Suite struct ThreatChainRequestTests {
  private static let canary = "kanariefågel-5512"
  private static let sealed: [ActKind] = [
    .assessThreat, .learnOfThreat, .informPolice, .judgeRemaining, .consultBops, .recordBopsAnswer,
    .keepLocal,
    .prepareHandover, .receiveHandover, .assessPlacementNeed,
  ]

  @Test(
    "R-POL-08, R-SAF-08: the forms of the chain exist for the readers of the threat alone",
    arguments: Comer.allCases)
  func forms(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      let reads = [.namedLots, .secondLots, .ownLeader].contains(comer)
      for act in Self.sealed {
        #expect(try await visit.get(Links.act(id, act).text).status == (reads ? 200 : 404), "\(act.rawValue)")
        let sent = try await visit.post(Links.act(id, act).text, one: ["words": Self.canary])
        #expect(sent.status == (reads ? 422 : 404), "\(act.rawValue)")
      }
    }
  }

  @Test(
    "R-POL-08, R-POL-10, R-POL-11: from protection needed to both receipts, and nobody else's page is another"
  )
  func chain() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Marcus Hedlund")
      let others = try await bystanders(browser)
      let before = try await pages(of: others, id)
      let jonas = try await browser.signIn("Jonas Ekdahl")
      for (act, fields) in Self.steps {
        let answer = try await jonas.post(Links.act(id, act).text, fields)
        #expect(answer.status == 303, "\(act.rawValue)")
        #expect(answer.location == "/arenden/\(id.text)/sakerhet/threat?gjort=\(act.rawValue)")
      }
      let page = try await jonas.get("/arenden/\(id.text)/sakerhet/threat")
      for words in [
        "BOPS rådfrågad", "behöver flytta", "Checklistan är klar", "Vi har lämnat över",
        "avhopparverksamheten har tagit emot", "BOPS har tagit över", Self.canary,
      ] { #expect(page.says(words), "\(words)") }
      #expect(try await pages(of: others, id) == before)
      for other in others {
        for path in Addresses.read(id) {
          #expect(try await !other.visit.get(path).says(Self.canary), "\(other.name) \(path)")
        }
      }
    }
  }

  @Test(
    "R-CLO-11: whoever does not read the threat is told the same before and after, and does not close on it")
  func closing() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Marcus Hedlund")
      let samira = try await browser.signIn("Samira Noori")
      let close = [
        "reason": "C12", "completion": "interrupted", "words": "En annan verksamhet.", "actorsInformed": "ja",
      ]
      func answer() async throws -> String {
        let answer = try await samira.post(Links.act(id, .closeFile).text, one: close)
        #expect(answer.status == 422)
        return try #require(answer.text.between("class=\"answer refusal\"", "</section>"))
      }
      let first = try await answer()
      #expect(first.utf8Contains("kvitterad av båda sidor"))
      let jonas = try await browser.signIn("Jonas Ekdahl")
      for (act, fields) in Self.steps { _ = try await jonas.post(Links.act(id, act).text, fields) }
      #expect(try await answer() == first)
    }
  }

  @Test("R-POL-01, R-POL-13: a contact with the police without consent is refused with the way to ask")
  func contact() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Marcus Hedlund")
      let jonas = try await browser.signIn("Jonas Ekdahl")
      let police = try browser.city.author("Anders Bräck").agency
      let fields = [
        "police": police.text, "officer": "Anders Bräck", "about": "Bokade en tid.", "happened": "2026-11-17",
        "ground": "samtycke",
      ]
      let before = try await jonas.post(
        Links.act(id, .recordPoliceContact).text, one: fields.merging(["happened": "2026-01-02"]) { $1 })
      #expect(before.status == 422 && before.says("nget samtycke mot Polisen gällde 2026-01-02"))
      let done = try await jonas.post(Links.act(id, .recordPoliceContact).text, one: fields)
      #expect(done.location == "/arenden/\(id.text)/sakerhet?gjort=record-police-contact")
      #expect(try await jonas.get("/arenden/\(id.text)/sakerhet").says("Bokade en tid."))
    }
  }

  @Test("R-CLO-13, R-CLO-14: the overview says what a placement means, and it closes nothing")
  func placement() async throws {
    try await Browser.open { browser in
      let lots = try await browser.signIn("Jonas Ekdahl")
      let liam = try await lots.get(Links.file(try browser.city.id("Liam Forsberg")).text)
      #expect(liam.says("Bedöm om SIG fortsätter. Inget avslutas av sig själv."))
      let leila = try await browser.signIn("Leila Ahmadi")
      let nadia = try await leila.get(Links.file(try browser.city.id("Nadia Berg")).text)
      #expect(nadia.says("SIG fortsätter under placeringen."))
    }
  }

  private static let steps: [(ActKind, [String: [String]])] = [
    (
      .assessThreat,
      [
        "level": ["protectionNeeded"], "assessor": ["Anders, Polisen"], "consultedWith": ["Jonas"],
        "words": [canary], "protection": ["Larm"], "nextReview": ["2026-12-01"], "on": ["2026-11-17"],
      ]
    ),
    (.consultBops, ["coordinator": ["Anders"], "happened": ["2026-11-17"], "words": [canary]]),
    (
      .recordBopsAnswer,
      ["judgement": ["relocation"], "officer": ["BOPS"], "happened": ["2026-11-17"], "words": [canary]]
    ),
    (
      .prepareHandover,
      [
        "centralOfficer": [canary], "bopsOfficer": ["Per"], "localPolice": ["Anders"], "package": [canary],
        "consentedOn": ["2026-11-17"], "consentWords": ["Planen"],
        "done": ["talked", "bops", "person", "package", "after"],
      ]
    ),
    (.receiveHandover, ["side": ["district"], "officer": ["Jonas"], "happened": ["2026-11-17"]]),
    (.receiveHandover, ["side": ["central"], "officer": [canary], "happened": ["2026-11-17"]]),
  ]

  private func bystanders(_ browser: Browser) async throws -> [(name: String, visit: Visit)] {
    var others: [(name: String, visit: Visit)] = []
    for name in ["Samira Noori", "Anders Bräck", "Ingrid Sjö", "Marcus Hedlund", "Mira Holmqvist"] {
      others.append((name, try await browser.signIn(name)))
    }
    return others
  }

  /// What does not tell who looks, and so stays the same by itself.
  private func pages(of others: [(name: String, visit: Visit)], _ id: CaseID) async throws -> [String] {
    var found: [String] = []
    for other in others {
      for path in ["", "/sakerhet", "/journal", "/flode", "/moten", "/uppfoljning"] {
        let answer = try await other.visit.get("/arenden/\(id.text)\(path)")
        let main = answer.text.between("<main", "</main>") ?? ""
        found.append("\(other.name) \(path) \(answer.status) \(main)")
      }
    }
    return found
  }
}
