import Domain
import Foundation
import Testing

@testable import Web

/// What is typed wrong is told at its field and on top, with all that was typed still there.
@Suite struct BadInputTests {
  @Test(
    "Everything that was typed is still there",
    arguments: [
      "enkel text", "<script>alert(1)</script>", "två\nrader", "\"citat\" & 'apostrof'", "a\u{301}\u{200D}å",
    ])
  func keeps(_ typed: String) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.post(
        Addresses.act(.writeNote, id), one: ["text": typed, "happened": "2026-02-30", "nature": "fact"])
      #expect(answer.status == 422)
      #expect(answer.says("Datumet finns inte"))
      #expect(answer.says(escaped(typed.precomposedStringWithCanonicalMapping)))
      #expect(answer.says("2026-02-30"))
      #expect(!answer.says("<script>alert"))
    }
  }

  @Test(
    "A date that does not exist is told at its field",
    arguments: [
      "2026-02-30", "2026-13-01", "i går", "٢٠٢٦-١١-١٨", "2026-11-18T00:00", "0000-00-00", "99999-01-01",
    ])
  func impossibleDates(_ day: String) async throws {
    try await expectProblem(.giveInformation, ["on": day, "to": "Elias"], "f-on", "Datumet finns inte")
  }

  @Test("Nothing has happened in the future")
  func future() async throws {
    try await expectProblem(
      .writeNote, ["text": "t", "happened": "2026-11-19", "nature": "fact"], "f-happened", "inte varit än")
  }

  @Test("A choice that is not on the list is told at its field", arguments: ["dance", "", "FACT", "fact "])
  func unknownChoice(_ nature: String) async throws {
    try await expectProblem(
      .writeNote, ["text": "t", "happened": "2026-11-18", "nature": nature], "f-nature", "")
  }

  private func expectProblem(
    _ act: ActKind, _ fields: [String: String], _ field: String, _ words: String
  ) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.post(Addresses.act(act, id), one: fields)
      #expect(answer.status == 422)
      #expect(answer.says("#\(field)\""), "on top")
      #expect(answer.says("id=\"\(field)-problem\"") || words.isEmpty, "at the field")
      #expect(words.isEmpty || answer.says(words))
    }
  }

  @Test("Bytes that are no text are refused whole", arguments: ["text=%FF", "text=%00", "text=%", "%C3=a"])
  func unreadable(_ form: String) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.send(
        .post, Addresses.act(.writeNote, id), body: Array((form + "&csrf=\(mira.csrf)").utf8))
      #expect(answer.status == 400)
      #expect(answer.says("Inget är sparat"))
    }
  }

  private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
