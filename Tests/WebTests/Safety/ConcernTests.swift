import Domain
import Foundation
import Pages
import Testing

@testable import Web

/// Reports of concern over whole requests: started by anyone in the case, read by its readers, and for
/// everybody else as if there were none.
@Suite struct ConcernTests {
  private static let canary = "kanariefågel-2217"

  private static func fields(_ more: [String: String] = [:]) -> [String: String] {
    [
      "child": "Alva, 9 år", "seen": canary, "judgement": "Oro.", "reporter": "Mira Holmqvist",
      "unit": "Mottagningen", "happened": "2026-11-17", "isSent": "nej", "arose": "child",
    ].merging(more) { $1 }
  }

  @Test("R-CHI-04: a lots starts a report, reads nothing of it afterwards, and nothing shows in the file")
  func started() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let version = try await city.version(id)
      let mira = try await browser.signIn("Mira Holmqvist")
      let form = Links.act(id, .reportConcern).text
      let tabs = Addresses.tabs(id).filter { !$0.hasSuffix("vem-har-tittat") }
      var before: [String: [UInt8]] = [:]
      for path in tabs { before[path] = try await mira.get(path).bytes }
      #expect(try await mira.get(form).says("19 kap. 1 §"), "the duty stands on the form, with its dated row")
      for broken in [["child": ""], ["seen": " "], ["unit": ""], ["isSent": ""], ["isSent": "ja"]] {
        #expect(try await mira.post(form, one: Self.fields(broken)).status == 422, "\(broken)")
      }
      let done = try await mira.post(form, one: Self.fields())
      #expect(done.status == 303)
      #expect(done.location == Links.tab(id, .investigation).adding("gjort", "report-concern").text)
      #expect(try await mira.get(Links.compartment(id, .childReports).text).status == 404)
      #expect(try await mira.get(Links.concernPrint(id, 1).text).status == 404)
      #expect(try await city.version(id) == version, "nothing is written in the file itself")
      for path in tabs {
        let answer = try await mira.get(path)
        #expect(!answer.says(Self.canary), "\(path)")
        #expect(answer.withoutSecrets == Answer.withoutSecrets(before[path] ?? []), "\(path) is as before")
      }
      #expect(try await !mira.get(Links.tab(id, .looks).text).says("skrev en anmälan"))
      #expect(try await !mira.get("/min-dag").says("inte skickat"))
    }
  }

  @Test("R-CHI-04: the readers are reminded until it is sent, follow it, print it, and see who has looked")
  func followed() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      _ = try await mira.post(Links.act(id, .reportConcern).text, one: Self.fields())
      let samira = try await browser.signIn("Samira Noori")
      let day = try await samira.get("/min-dag")
      #expect(day.says("Något i ett skyddat fack är inte skickat") && !day.says(Self.canary))
      let place = Links.compartment(id, .childReports).text
      let page = try await samira.get(place)
      #expect(page.says(Self.canary) && page.says("Inte lämnad än") && page.says("Skrev en anmälan"))
      let follow = Links.act(id, .followConcern, in: .childReports).text
      let early = try await samira.post(
        follow, one: ["row": "1", "sentOn": "2026-11-19", "sentTime": "08:00", "how": "Telefon"])
      #expect(early.status == 422)
      let sent = try await samira.post(
        follow, one: ["row": "1", "sentOn": "2026-11-18", "sentTime": "08:00", "how": "Telefon"])
      #expect(sent.location == place + "?gjort=follow-concern")
      let received = try await samira.post(
        follow, one: ["row": "1", "by": "Jouren", "reference": "M 9", "on": "2026-11-18"])
      #expect(received.status == 303)
      #expect(try await samira.get(place).says("av Jouren, M 9"))
      let paper = try await samira.get(Links.concernPrint(id, 1).text)
      #expect(paper.status == 200 && paper.says(Self.canary) && !paper.says("Elias"))
      #expect(try await samira.get(place).says("Tog fram en utskrift"))
      #expect(try await samira.get(Links.concernPrint(id, 7).text).status == 404)
    }
  }

  @Test(
    "R-CHI-04: nobody outside the case starts one, and no other place takes it", arguments: Comer.allCases)
  func others(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      let works = comer.acts.contains(.reportConcern)
      let form = Links.act(id, .reportConcern).text
      #expect(try await visit.get(form).status == (works ? 200 : 404))
      #expect(try await visit.post(form, one: Self.fields()).status == (works ? 303 : 404))
      #expect(works == [.namedLots, .secondLots, .secretary, .ownLeader].contains(comer))
    }
  }
}

extension Answer {
  /// A page without what is new in every answer: tokens, and when it was drawn.
  fileprivate var withoutSecrets: String { Self.withoutSecrets(bytes) }

  fileprivate static func withoutSecrets(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing(/name="key" value="[^"]*"/, with: "").replacing(/sedan=\d+/, with: "")
  }
}
