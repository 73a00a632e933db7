import Domain
import Foundation
import GRDB
import Journal
import Testing

@testable import Web

/// A database that cannot: a page that says so, a server that lives on, and nothing acknowledged lost.
@Suite struct TroubleTests {
  @Test("Locked by another process: 503 in plain words, and everything works when the lock is gone")
  func locked() async throws {
    let city = try await City(busyTimeout: 0.2, on: .sqlite)
    try await Browser.open(city) { browser in
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.writeNote, id)
      #expect(try await mira.post(path, one: TogetherTests.note("Före.", "1")).status == 303)
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let database = city.folder.appendingPathComponent("samlots.sqlite").path
      let other = try DatabaseQueue(path: database, configuration: configuration)
      try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }

      try await expectTrouble(mira, path, "Systemet är upptaget", browser)

      try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
      try other.close()
      #expect(try await mira.post(path, one: TogetherTests.note("Efter.", "2")).status == 303)
      #expect(try await city.reload(id).notes.suffix(2) == ["Före.", "Efter."])
    }
  }

  @Test("Full: 503 in plain words, what was kept is kept, and it works when there is room again")
  func full() async throws {
    let city = try await City(on: .sqlite)
    try await Browser.open(city) { browser in
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.writeNote, id)
      #expect(try await mira.post(path, one: TogetherTests.note("Före.", "1")).status == 303)
      try await city.limit(pages: 1)

      let long = String(repeating: "lång ", count: 20_000)
      let answer = try await mira.post(path, one: TogetherTests.note(long, "2"))
      #expect(answer.status == 503)
      #expect(answer.says("Lagringen är full"))
      #expect(try await city.reload(id).notes.last == "Före.")
      #expect(try await browser.get("/health/live").status == 200)

      try await city.limit(pages: 1_000_000)
      #expect(try await mira.post(path, one: TogetherTests.note(long, "2")).status == 303)
      #expect(try await city.reload(id).notes.suffix(2) == ["Före.", long])
    }
  }

  @Test("Read-only: nothing about anybody is shown, since its look could not be recorded")
  func readOnly() async throws {
    let city = try await City(on: .sqlite)
    try await Browser.open(city) { browser in
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.writeNote, id)
      #expect(try await mira.post(path, one: TogetherTests.note("Före.", "1")).status == 303)
      try await city.journal.engine.write { try $0.query("PRAGMA query_only = 1", []) { _ in } }
      try await expectTrouble(mira, path, "Just nu går det bara att läsa", browser)
      #expect(try await city.reload(id).notes.last == "Före.")
    }
  }

  private func expectTrouble(
    _ visit: Visit, _ path: String, _ words: String, _ browser: Browser
  ) async throws {
    let city = browser.city
    let entries = try await city.count("entry")
    let log = try await city.count("access_log")
    for answer in [
      try await visit.post(path, one: TogetherTests.note("Borta.", "x")),
      try await visit.get(path), try await visit.get("/min-dag"),
    ] {
      #expect(answer.status == 503)
      #expect(answer.says(words))
      #expect(!answer.says("Sandvik"))
    }
    #expect(try await browser.get("/health/live").status == 200)
    #expect(try await browser.get("/logga-in").status == 200)
    #expect(try await city.count("entry") == entries)
    #expect(try await city.count("access_log") == log)
    #expect(city.logs.lines.contains { $0.utf8Contains("request failed") })
    #expect(!city.logs.lines.contains { $0.utf8Contains("SQL") || $0.utf8Contains("samlots.sqlite") })
  }
}

extension City {
  /// How large the writer may let the database become.
  func limit(pages: Int) async throws {
    try await journal.engine.write {
      try $0.query("PRAGMA max_page_count = \(pages)", []) { _ in }
    }
  }
}
