import Domain
import Foundation
import Testing

@testable import Web

/// What a rule answers is a page: the rule, where it comes from and the way forward.
@Suite struct RuleAnswerTests {
  @Test("R-INV-02: an act out of order is told its rule, its source and the next step")
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
      let id = try city.id("Jerzy Nowak")
      let karim = try await browser.signIn("Karim Daher")
      let path = Addresses.act(.recordAnswer, id)
      let form = ["reply": ["no"], "words": ["Nej."], "offeredInstead": [""], "on": ["2026-11-18"]]
      let version = try await city.version(id)
      let first = try await karim.post(path, form)
      #expect(first.status == 422)
      #expect(first.says("Bör: "))
      #expect(first.explanationFields.count == 1)
      #expect(try await city.version(id) == version)
      let reasons = Dictionary(
        uniqueKeysWithValues: first.explanationFields.map { ($0, ["Han ville inte ha något."]) })
      #expect(try await karim.post(path, form.merging(reasons) { old, _ in old }).status == 303)
      #expect(try await city.version(id) == version + 2)
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
