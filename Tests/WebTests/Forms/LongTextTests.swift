import Domain
import Testing

@testable import Web

/// A long text is kept whole or refused with its limit named; never cut.
@Suite struct LongTextTests {
  private func send(
    _ text: String, _ check: @escaping @Sendable (Answer, City, CaseID) async throws -> Void
  ) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.post(
        Addresses.act(.writeNote, id),
        one: ["text": text, "happened": "2026-11-18", "nature": "fact"])
      try await check(answer, browser.city, id)
    }
  }

  @Test("A note of 200 kB is kept to its last letter", arguments: ["a", "å"])
  func accepted(_ letter: String) async throws {
    let text = String(repeating: letter, count: 200_000 - 3) + "slut"
    try await send(text) { answer, city, id in
      #expect(answer.status == 303)
      let notes = try await city.reload(id).notes
      #expect(notes.contains(text))
    }
  }

  @Test("260 000 characters are refused with the limit named, and are still there", arguments: ["a", "å"])
  func refused(_ letter: String) async throws {
    let text = String(repeating: letter, count: 260_000)
    try await send(text) { answer, city, id in
      #expect(answer.status == 422)
      #expect(answer.says("260000") && answer.says("250000"), "names both")
      #expect(answer.says(text))
      let version = try await city.version(id)
      #expect(try version == city.file(Comer.caseOf).version)
    }
  }

  @Test("A short field has its own limit")
  func line() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.post(
        Addresses.act(.giveInformation, id),
        one: ["to": String(repeating: "x", count: 301), "on": "2026-11-18"])
      #expect(answer.status == 422)
      #expect(answer.says("301 tecken. Högst 300"))
    }
  }
}
