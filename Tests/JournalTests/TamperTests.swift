import Domain
import Testing

@testable import Journal

@Suite("Whatever is changed behind the program's back is found")
struct TamperTests {
  private static let tables: [(name: String, key: [String], columns: [String])] = [
    ("case_file", ["case_id"], ["case_id", "version", "head_hash"]),
    (
      "entry", ["case_id", "sequence"],
      ["case_id", "sequence", "recorded_at", "subject", "nonce", "ciphertext", "previous", "hash"]
    ),
    (
      "access_log", ["segment", "number"],
      [
        "case_id", "segment", "number", "at", "principal", "assignment", "agency", "role", "what",
        "outcome", "reason", "hash",
      ]
    ),
    ("person_key", ["case_id"], ["case_id", "wrapped_with", "wrapped_key"]),
    ("identity_index", ["case_id"], ["blind"]),
    ("case_row", ["case_id"], ["agency", "programme", "stage", "outcome", "registered_on"]),
    ("involvement", ["case_id", "position"], ["position", "agency", "kind", "current"]),
    ("measure", ["case_id", "occasion", "variable"], ["occasion", "variable", "value"]),
    ("tally", ["question", "agency", "codes"], ["question", "agency", "codes", "number"]),
    ("reference", ["number"], ["number", "kind", "id", "body", "recorded_at"]),
  ]

  private func fill(_ journal: OpenJournal, _ random: inout Seeded) async throws {
    for number in 1...4 {
      let entries = Sample.history(12, &random) + [Sample.entry(13, Sample.measured(.exit, crimes: 1))]
      try await journal.engine.write { connection in
        var file = try journal.files.create(CaseID(UInt128(number)), connection)
        try journal.files.append(entries, to: &file, connection)
        for _ in 0..<3 { try AccessLog.append(.sample, connection) }
      }
    }
    try await journal.engine.write { connection in
      let denied = AccessRecord(
        at: Sample.now, who: nil, file: nil, what: "sign-in", outcome: .denied, reason: "unknown")
      try AccessLog.append(denied, connection)
      try journal.reference.append(
        [
          .principal(Principal(id: .init(1), name: "Lova")),
          .principal(Principal(id: .init(2), name: "Sara")),
        ],
        at: Sample.now, connection)
    }
  }

  @Test(
    "a single flipped bit, anywhere", arguments: EngineUnderTest.all, [UInt64.random(in: 0 ... .max), 7])
  func flips(_ kind: EngineUnderTest, _ seed: UInt64) async throws {
    var random = Seeded(seed)
    try await withJournal(kind) { place, journal in
      try await fill(journal, &random)
      let clean = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(clean.isSound && clean.entries == 52 && clean.accessRecords == 13, "\(clean.faults)")

      var done = 0
      while done < 150 {
        let table = Self.tables[done % Self.tables.count]
        guard let column = table.columns.randomElement(using: &random) else { return }
        let pick = UInt64.random(in: 0 ... .max, using: &random)
        let flip = Flip(table: table.name, key: table.key, column: column, pick: pick)
        guard let undo = try await applied(flip, place) else { continue }
        let report = try await Verifier.verify(journal.engine, journal.keyRing)
        #expect(!report.isSound, "seed \(seed): \(table.name).\(column) pick \(pick)")
        _ = try await place.tamper(undo)
        done += 1
      }
      let after = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(after.isSound, "seed \(seed): \(after.faults)")
    }
  }

  /// Nil when the value cannot be flipped; PostgreSQL keeps its checks even from its administrator.
  private func applied(_ flip: Flip, _ place: Place) async throws -> Flip.Undo? {
    do { return try await place.tamper(flip.apply) } catch JournalError.constraint { return nil }
  }

  @Test(
    "B4-23: the first broken entry is named, and the other files are still read",
    arguments: EngineUnderTest.all)
  func named(_ kind: EngineUnderTest) async throws {
    var random = Seeded(1)
    try await withJournal(kind) { place, journal in
      try await fill(journal, &random)
      _ = try await place.tamper { connection in
        try connection.execute(
          "UPDATE entry SET recorded_at = recorded_at + 1 WHERE case_id = $1 AND sequence IN (5, 9)",
          [.id(CaseID(2))])
        try connection.execute("DELETE FROM entry WHERE case_id = $1 AND sequence = 3", [.id(CaseID(3))])
        try connection.execute("DELETE FROM entry WHERE case_id = $1 AND sequence = 13", [.id(CaseID(4))])
      }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(
        report.faults == [
          .entry(case: CaseID(2), sequence: 5, .hash), .entry(case: CaseID(3), sequence: 3, .sequence),
          .entry(case: CaseID(4), sequence: 0, .head),
        ])
      #expect(report.files == 4 && report.entries == 13)
      let cold = FileStore(keyRing: journal.keyRing)
      await #expect(throws: JournalError.corrupt(case: CaseID(2), sequence: 5, .hash)) {
        try await journal.engine.read { try cold.load(CaseID(2), $0, locking: .none) }
      }
    }
  }

  @Test("an entry moved to another file, or two that changed places", arguments: EngineUnderTest.all)
  func moved(_ kind: EngineUnderTest) async throws {
    var random = Seeded(2)
    try await withJournal(kind) { place, journal in
      try await fill(journal, &random)
      _ = try await place.tamper { connection in
        for (from, to) in [(4, 100), (5, 4), (100, 5)] {
          try connection.execute(
            "UPDATE entry SET sequence = $1 WHERE case_id = $2 AND sequence = $3",
            [.integer(to), .id(CaseID(1)), .integer(from)])
        }
        try connection.execute(
          "DELETE FROM entry WHERE case_id = $1 AND sequence = 2", [.id(CaseID(2))])
        try connection.execute(
          "UPDATE entry SET case_id = $1 WHERE case_id = $2 AND sequence = 2",
          [.id(CaseID(2)), .id(CaseID(3))])
      }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(
        report.faults == [
          .entry(case: CaseID(1), sequence: 4, .previous), .entry(case: CaseID(2), sequence: 2, .previous),
          .entry(case: CaseID(3), sequence: 2, .sequence),
        ])
    }
  }

  @Test("a chain made anew over another's ciphertext still does not open", arguments: EngineUnderTest.all)
  func rechained(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      try await journal.engine.write { connection in
        for number in 1...2 {
          var file = try journal.files.create(CaseID(UInt128(number)), connection)
          try journal.files.append([Sample.entry(1, Sample.referral())], to: &file, connection)
        }
      }
      _ = try await place.tamper { connection in
        var rows: [StoredEntry] = []
        try EntryRows.read(CaseID(1), after: 0, connection) { rows.append($0) }
        guard let row = rows.first else { return }
        let start = EntryChain.start(of: CaseID(2))
        let hash = EntryChain.hash(
          of: CaseID(2), sequence: 1, recordedAt: row.recordedAt, subject: row.subject,
          nonce: row.nonce, ciphertext: row.ciphertext, after: start)
        try connection.execute(
          "UPDATE entry SET nonce = $1, ciphertext = $2, hash = $3 WHERE case_id = $4",
          [.blob(row.nonce), .blob(row.ciphertext), .blob(hash), .id(CaseID(2))])
        try connection.execute(
          "UPDATE case_file SET head_hash = $1 WHERE case_id = $2", [.blob(hash), .id(CaseID(2))])
      }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(report.faults == [.entry(case: CaseID(2), sequence: 1, .sealed)])
    }
  }

  @Test(
    "entries of one file that changed places do not open, also when its chain is made anew",
    arguments: EngineUnderTest.all)
  func swapped(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      let id = CaseID(1)
      try await journal.engine.write { connection in
        var file = try journal.files.create(id, connection)
        let entries = [Sample.entry(1, Sample.referral()), Sample.entry(2, Sample.note("hon"))]
        try journal.files.append(entries + [Sample.entry(3, Sample.note("han"))], to: &file, connection)
      }
      try await place.tamper { connection in
        var rows: [StoredEntry] = []
        try EntryRows.read(id, after: 0, connection) { rows.append($0) }
        try connection.execute("DELETE FROM entry WHERE case_id = $1 AND sequence > 1", [.id(id)])
        var head = rows[0].hash
        for (sequence, row) in [(2, rows[2]), (3, rows[1])] {
          let hash = EntryChain.hash(
            of: id, sequence: sequence, recordedAt: row.recordedAt, subject: row.subject,
            nonce: row.nonce, ciphertext: row.ciphertext, after: head)
          let moved = StoredEntry(
            sequence: sequence, recordedAt: row.recordedAt, subject: row.subject, nonce: row.nonce,
            ciphertext: row.ciphertext, previous: head, hash: hash)
          try EntryRows.insert([moved], of: id, connection)
          head = hash
        }
        try connection.execute(
          "UPDATE case_file SET head_hash = $1 WHERE case_id = $2", [.blob(head), .id(id)])
      }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(report.faults == [.entry(case: id, sequence: 2, .sealed)])
    }
  }

  @Test("what is in the clear beside a ciphertext is bound to it, each part for itself")
  func bound() throws {
    let ring = try KeyRing.test()
    let key = ring.newPersonKey()
    let stored = try EntrySealer(id: CaseID(1), key: key, random: .system)
      .seal(Sample.entry(4, Sample.note("x")), after: [])
    func opens(_ id: CaseID, _ sequence: Int, _ at: Instant, _ subject: String) -> Bool {
      let context = EntryChain.context(id, sequence, at, subject)
      return Sealing.open(stored.ciphertext, with: key, nonce: stored.nonce, binding: context) != nil
    }
    let at = stored.recordedAt
    #expect(opens(CaseID(1), 4, at, "intake"))
    #expect(!opens(CaseID(2), 4, at, "intake") && !opens(CaseID(1), 5, at, "intake"))
    #expect(!opens(CaseID(1), 4, at.adding(seconds: 1), "intake") && !opens(CaseID(1), 4, at, "group"))
  }

  @Test("rows of a file that does not exist are found", arguments: EngineUnderTest.all)
  func orphans(_ kind: EngineUnderTest) async throws {
    var random = Seeded(5)
    try await withJournal(kind) { place, journal in
      try await fill(journal, &random)
      try await place.tamper { connection in
        try connection.execute(
          "INSERT INTO measure (case_id, occasion, variable, value) VALUES ($1, 'exit', 'housing', '1')",
          [.id(CaseID(99))])
        try connection.execute("DELETE FROM case_file WHERE case_id = $1", [.id(CaseID(4))])
      }
      let faults = try await Verifier.verify(journal.engine, journal.keyRing).faults
      #expect(faults.contains(.withoutFile(case: CaseID(99), table: "measure")))
      #expect(faults.contains(.withoutFile(case: CaseID(4), table: "entry")))
      #expect(faults.contains(.withoutFile(case: CaseID(4), table: "person_key")))
    }
  }
}
