import Access
import Domain
import Testing

@testable import Journal

extension Sample {
  static let outreach = RegisterEntry.outreach(
    Outreach(
      on: today, activity: "Besök", place: "Häktet", audience: "Unga män", reached: 6, notes: "Bra samtal"))
}

@Suite("The units' books")
struct RegisterStoreTests {
  private func permit(_ author: Author = Sample.lots) throws -> RegisterPermit {
    try Access.decide(.logOutreach, by: author, at: Sample.now).get()
  }

  private static func outreach(_ place: String) -> RegisterEntry {
    .outreach(
      Outreach(
        on: Sample.today, activity: "Besök", place: place, audience: "Unga", reached: nil, notes: ""))
  }

  @Test(
    "every state of a record stays, and the newest is found in its own unit only",
    arguments: EngineUnderTest.all)
  func states(_ kind: EngineUnderTest) async throws {
    let permit = try permit()
    try await withJournal(kind) { _, journal in
      try await journal.engine.write { connection in
        let store = journal.registers
        try store.append(
          [(RecordID(1), Self.outreach("Torget")), (RecordID(2), Self.outreach("Skolan"))], under: permit,
          connection)
        try store.append([(RecordID(1), Self.outreach("Häktet"))], under: permit, connection)
        let unit = permit.author.agency
        let states = try store.states(in: .outreach, of: unit, connection)
        #expect(states.map(\.id) == [RecordID(1), RecordID(2), RecordID(1)])
        #expect(states.map(\.by) == Array(repeating: permit.author.principal, count: 3))
        #expect(try store.newest(RecordID(1), of: unit, connection)?.entry == Self.outreach("Häktet"))
        #expect(try store.newest(RecordID(1), of: AgencyID(99), connection) == nil)
        #expect(try store.states(in: .outreach, of: AgencyID(99), connection).isEmpty)
        #expect(try store.states(in: .outreach, of: nil, connection) == states)
      }
      #expect(try await Verifier.verify(journal.engine, journal.keyRing).isSound)
    }
  }

  @Test("what is written is not in the database in the clear", arguments: EngineUnderTest.all)
  func sealed(_ kind: EngineUnderTest) async throws {
    let permit = try permit()
    try await withJournal(kind) { _, journal in
      try await journal.engine.write { connection in
        try journal.registers.append([(RecordID(1), Sample.outreach)], under: permit, connection)
      }
      let bodies = try await journal.engine.read {
        try $0.rows("SELECT body FROM register") { try $0.blob(0) }
      }
      #expect(bodies.count == 1)
      for body in bodies { #expect(!String(decoding: body, as: UTF8.self).contains("Bra samtal")) }
    }
  }

  @Test(
    "a changed or a missing row is found",
    arguments: EngineUnderTest.all,
    [
      "UPDATE register SET at = at + 1", "DELETE FROM register WHERE number = 1",
      "UPDATE register SET principal = agency",
    ])
  func tampered(_ kind: EngineUnderTest, _ sql: String) async throws {
    let permit = try permit()
    try await withJournal(kind) { place, journal in
      try await journal.engine.write { connection in
        for number in 1...2 {
          try journal.registers.append(
            [(RecordID(UInt128(number)), Sample.outreach)], under: permit, connection)
        }
      }
      _ = try await place.tamper { try $0.execute(sql) }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(report.faults == [.unreadable(table: "register")])
    }
  }
}
