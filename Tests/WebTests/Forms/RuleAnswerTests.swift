import Domain
import Testing

@testable import Web

/// What a rule answers is a page: the rule, where it comes from and the way forward.
@Suite struct RuleAnswerTests {
  @Test("R-INV-01: an act out of order is told its rule, its source and the next step")
  func outOfOrder() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Jerzy Nowak")
      let karim = try await browser.signIn("Karim Daher")
      let version = try await city.version(id)
      let answer = try await karim.post(
        Addresses.act(.openInvestigation, id), one: ["reason": "Han vill nog."])
      #expect(answer.status == 422)
      #expect(answer.says("Det går inte än"))
      #expect(answer.says("Ska-regel. "))
      #expect(answer.says("href=\"/regler#R-"))
      #expect(answer.says("href=\"\(Addresses.act(.recordAnswer, id))\""))
      #expect(answer.says("Han vill nog."))
      #expect(try await city.version(id) == version)
      let last = try #require(try await city.looks(id).last)
      #expect(last.outcome == .refused)
      #expect(last.reason.utf8.starts(with: "R-".utf8))
    }
  }

  @Test("A should-rule asks for its reason, and the reason is then a part of the file")
  func explained() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let form = [
        "kind": ["network"], "day": ["2027-03-01"], "time": ["14:00"], "minutes": ["60"],
        "place": ["Kulturhuset"], "agenda": ["Läget"], "invited": ["person"],
      ]
      let first = try await mira.post(Addresses.act(.callMeeting, id), form)
      #expect(first.status == 422)
      #expect(first.says("Bör: "))
      let names = first.explanationFields
      #expect(!names.isEmpty)
      #expect(try await city.version(id) == city.file(Comer.caseOf).version)
      let reasons = Dictionary(uniqueKeysWithValues: names.map { ($0, ["Elias är bortrest."]) })
      let second = try await mira.post(
        Addresses.act(.callMeeting, id), form.merging(reasons) { old, _ in old })
      #expect(second.status == 303)
      #expect(try await city.version(id) > city.file(Comer.caseOf).version + names.count)
    }
  }
}

extension Answer {
  /// The fields in which should-rules ask for their reasons.
  var explanationFields: [String] {
    text.components(separatedBy: "name=\"explain.").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first.map { "explain." + $0 }
    }
  }
}
