import Domain
import Testing

@testable import Journal

@Suite("Reviews of the access log")
struct ReviewStoreTests {
  private static let month = ReviewMonth(of: Sample.today)!
  private let month = Self.month
  private let unit = Sample.unit.agency
  private let reviewer = Sample.author(9, Sample.unit, .logReviewer, "Rut Ros", "Logggranskare")

  private func look(
    _ author: Author, _ file: UInt128? = 1, at seconds: Int64 = 0, _ what: String = "overview",
    reason: String = "case-role:firstLots", _ outcome: AccessRecord.Outcome = .permitted
  ) -> AccessRecord {
    AccessRecord(
      at: Sample.now.adding(seconds: seconds), author: author, case: file.map { CaseID($0) },
      what: what, outcome: outcome, reason: reason)
  }

  private func found(
    _ journal: OpenJournal, seed: UInt8 = 1
  ) async throws -> [ReviewLook] {
    let (month, unit) = (month, unit)
    let others = [Sample.police.agency, Sample.school.agency, unit]
    return try await journal.engine.read { connection in
      var looks: [ReviewLook] = []
      try ReviewLog.looks(
        in: month, for: unit, others: others, seed: [UInt8](repeating: seed, count: 32), connection
      ) { looks.append($0) }
      return looks
    }
  }

  @Test(
    "What the own staff did, and what others did in the own files; no lists, and nothing about no file",
    arguments: EngineUnderTest.all)
  func scope(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let before = Int64(month.begins.milliseconds - Sample.now.milliseconds) / 1000
      let after = Int64(month.ends.milliseconds - Sample.now.milliseconds) / 1000
      try await journal.engine.write { connection in
        var file = try journal.files.create(CaseID(1), connection)
        try journal.files.append([Sample.entry(1, Sample.referral())], to: &file, connection)
        for record in [
          look(Sample.lots, 1, at: 5), look(Sample.lots, 2, at: 3), look(Sample.officer, 1, at: 1),
          look(Sample.officer, 2, at: 1), look(Sample.lots, 1, at: 2, "list"),
          look(Sample.lots, nil, at: 2, "sign-in"), look(Sample.lots, 1, at: before),
          look(Sample.lots, 1, at: before - 1), look(Sample.lots, 1, at: after),
          look(Sample.lots, 1, at: after - 1),
        ] {
          try AccessLog.append(record, connection)
        }
      }
      let looks = try await found(journal)
      let own = looks.filter { !$0.isByOther }
      #expect(
        own.map(\.at)
          == [before, 3, 5, after - 1].map { Sample.now.adding(seconds: $0) })
      #expect(own.map(\.file) == [CaseID(1), CaseID(2), CaseID(1), CaseID(1)])
      let others = looks.filter(\.isByOther)
      #expect(others.map(\.file) == [CaseID(1)])
      #expect(others.map(\.viewer.principal) == [Sample.officer.principal])
    }
  }

  @Test("More than a page comes whole, once each, in order of time", arguments: EngineUnderTest.all)
  func paged(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let count = ReviewLog.pageSize * 2 + 7
      try await journal.engine.write { connection in
        for number in 0..<count {
          try AccessLog.append(look(Sample.lots, at: Int64(number % 50)), connection)
        }
      }
      let looks = try await found(journal)
      #expect(looks.count == count && Set(looks.map(\.place)).count == count)
      #expect(looks.map(\.at) == looks.map(\.at).sorted())
    }
  }

  @Test(
    "The same seed gives each look the same lot, and another seed another",
    arguments: EngineUnderTest.all)
  func lots(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await journal.engine.write { connection in
        for _ in 0..<40 { try AccessLog.append(look(Sample.lots), connection) }
      }
      let first = try await found(journal).map(\.ticket)
      #expect(try await found(journal).map(\.ticket) == first)
      #expect(try await found(journal, seed: 2).map(\.ticket) != first)
      #expect(Set(first).count == 40)
    }
  }

  @Test("The log of a year is read by its index, never from end to end")
  func queryPlans() async throws {
    try await withJournal(.sqlite) { _, journal in
      let id = SQLValue.id(unit)
      let page: [SQLValue] = [id, .integer(0), .blob([]), .integer(0), .integer(9), id]
      for (sql, values, index) in [
        (ReviewLog.pageStatement(owned: false), page, "access_log_by_agency"),
        (ReviewLog.pageStatement(owned: true), page + [id], "access_log_by_agency"),
        (ReviewLog.readingsStatement, [id, .integer(0), .integer(9)], "access_log_of_reviews"),
        (
          "SELECT 1 FROM access_log WHERE \(ReviewStore.isUnjudged)", [], "access_log_of_emergencies"
        ),
        (
          "SELECT 1 FROM access_log WHERE \(ReviewStore.isUnjudged) AND principal = $1 AND at < $2",
          [id, .integer(0)], "access_log_of_emergencies (principal=? AND at<?)"
        ),
      ] as [(String, [SQLValue], String)] {
        let plan = try await journal.engine.read {
          try $0.rows("EXPLAIN QUERY PLAN " + sql, values) { try $0.text(3) }
        }
        #expect(plan.contains { $0.contains(index) }, "\(plan)")
        #expect(!plan.contains { $0.contains("SCAN access_log") && !$0.contains("INDEX") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
      }
    }
  }

  static let plan = ReviewPlan(
    months: [1, 10], sample: 3, nightFrom: ClockTime("22:00")!, nightTo: ClockTime("06:00")!,
    manyFiles: 5, withinMinutes: 30, deniedPerDay: 3, looksWithoutAct: 10, dueDays: 30)

  static func line(_ number: UInt128) -> ReviewLine {
    ReviewLine(
      kind: .file,
      viewer: ReviewedViewer(
        principal: Sample.lots.principal, assignment: Sample.lots.assignment,
        agency: Sample.unit.agency, role: .lots),
      file: CaseID(number), isByOther: false, first: Sample.now, last: Sample.now.adding(seconds: 9),
      times: 3, denied: 1, files: 1, whats: ["overview", "plan"], ground: "consent:12",
      outcome: .permitted, flags: [.relative, .night],
      place: LogPlace(segment: [1, 2], number: 3))
  }

  /// A plan, a round of three lines, two judgements and a signature.
  private func fill(_ journal: OpenJournal) async throws {
    let (month, reviewer) = (month, reviewer)
    let store = ReviewStore(keyRing: journal.keyRing)
    let lines = (1...3).map { Self.line($0) }
    try await journal.engine.write { connection in
      try store.add(Self.plan, year: 2026, by: reviewer, at: Sample.now, connection)
      let facts = ReviewStore.RoundFacts(plan: Self.plan, population: 40, lines: lines)
      let seed = [UInt8](repeating: 5, count: 32)
      #expect(
        try store.add(
          lines, facts, of: month, seed: seed, by: reviewer, at: Sample.now, connection))
      #expect(
        try !store.add(
          [], facts, of: month, seed: seed, by: reviewer, at: Sample.now, connection))
      for (line, verdict) in [(1, ReviewJudgement.Verdict.ok), (3, .asked)] {
        let judgement = ReviewJudgement(verdict: verdict, words: "Ord \(line)", done: "")
        try store.add(judgement, on: line, of: month, by: reviewer, at: Sample.now, connection)
      }
      try store.sign(month, words: "Klart.", by: reviewer, at: Sample.now, connection)
      let later = ReviewJudgement(verdict: .ok, words: "Svar", done: "")
      try store.add(later, on: 2, of: month, by: reviewer, at: Sample.now, connection)
    }
  }

  @Test("What was written comes back, and verify finds it sound", arguments: EngineUnderTest.all)
  func stored(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await fill(journal)
      let store = ReviewStore(keyRing: journal.keyRing)
      let (unit, month) = (unit, month)
      try await journal.engine.read { connection in
        #expect(try store.plans(of: unit, year: 2026, connection).map(\.plan) == [Self.plan])
        #expect(try store.plans(of: unit, year: 2025, connection).isEmpty)
        let round = try #require(try store.round(of: unit, month, connection))
        #expect(round.facts.population == 40 && round.facts.lines == 3 && round.facts.flagged == 3)
        #expect(try store.round(of: Sample.police.agency, month, connection) == nil)
        let second = try store.lines(of: unit, month, after: 1, limit: 1, connection)
        #expect(second == [ReviewStore.StoredLine(number: 2, line: Self.line(2))])
        let judgements = try store.judgements(of: unit, month, connection)
        #expect(judgements.map(\.line) == [1, 3, 2])
        #expect(judgements[1].judgement.words == "Ord 3" && judgements[1].by == reviewer.principal)
        #expect(try store.judged(of: unit, month, connection) == 3)
        #expect(try store.unanswered(of: unit, limit: 9, connection).map(\.line) == [3])
        let signature = try #require(try store.signature(of: unit, month, connection))
        #expect(signature.words == "Klart." && signature.judgements == 2)
      }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(report.isSound, "\(report.faults)")
    }
  }

  @Test("Nothing of a review can be changed or removed", arguments: EngineUnderTest.all)
  func appendOnly(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await fill(journal)
      try await journal.engine.write { connection in
        let store = ReviewStore(keyRing: journal.keyRing)
        try AccessLog.append(look(Sample.lots, reason: "emergency:3"), connection)
        let emergency = try #require(
          try store.unjudgedEmergencies(for: unit, connection).first)
        try store.add(
          ReviewJudgement(verdict: .ok, words: "Ja", done: ""), on: emergency, through: Sample.now,
          by: reviewer, at: Sample.now, connection)
      }
      for table in ReviewTables.names {
        for sql in ["DELETE FROM \(table)", "UPDATE \(table) SET body = body"] {
          await #expect(throws: JournalError.constraint("\(table) is append-only"), "\(sql)") {
            try await journal.engine.write { try $0.execute(sql) }
          }
        }
      }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(report.isSound, "\(report.faults)")
    }
  }

  @Test(
    "Whatever is changed behind the program's back is found",
    arguments: EngineUnderTest.all,
    [
      "UPDATE review_plan SET year = 2027", "UPDATE review_round SET seed = zeroblob(32)",
      "UPDATE review_line SET number = 9 WHERE number = 3",
      "UPDATE review_judgement SET verdict = 'ok' WHERE verdict = 'asked'",
      "UPDATE review_judgement SET at = at + 1", "UPDATE review_signature SET judgements = 1",
      "DELETE FROM review_judgement WHERE number = 2", "DELETE FROM review_line WHERE number = 2",
    ])
  func tampered(_ kind: EngineUnderTest, _ sql: String) async throws {
    try await withJournal(kind) { place, journal in
      try await fill(journal)
      let sql =
        kind == .postgres
        ? sql.replacing("zeroblob(32)", with: "decode(repeat('00', 32), 'hex')") : sql
      try await place.tamper { _ = try $0.execute(sql) }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(!report.isSound)
    }
  }

  @Test("Words are not in the database in the clear, nor is a flag", arguments: EngineUnderTest.all)
  func sealed(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await fill(journal)
      for table in ReviewTables.names.dropLast() {
        let bodies = try await journal.engine.read {
          try $0.rows("SELECT body FROM \(table)") { String(decoding: try $0.blob(0), as: UTF8.self) }
        }
        for word in ["Ord", "Klart", "relative", "night"] {
          #expect(!bodies.contains { $0.contains(word) }, "\(table)")
        }
      }
    }
  }

  @Test("A file's name to the reviewers is stable, another at each agency, and not its id")
  func pseudonyms() throws {
    let store = ReviewStore(keyRing: try .test())
    let file = CaseID(0x3F7A_0000_1234)
    let name = store.pseudonym(of: file, at: unit)
    #expect(name == store.pseudonym(of: file, at: unit))
    #expect(name != store.pseudonym(of: file, at: Sample.police.agency))
    #expect(name != ReviewStore(keyRing: try .test(9)).pseudonym(of: file, at: unit))
    #expect(name.utf8.count == 9 && !file.text.uppercased().contains(name.prefix(4)))
    let many = Set((1...5000).map { store.pseudonym(of: CaseID(UInt128($0)), at: unit) })
    #expect(many.count == 5000)
  }

  @Test(
    "B4-21: an emergency look waits until it is judged, and what comes after waits anew",
    arguments: EngineUnderTest.all)
  func emergencies(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let store = ReviewStore(keyRing: journal.keyRing)
      let (unit, reviewer) = (unit, reviewer)
      @Sendable func waiting(_ connection: any Connection, before seconds: Int64) throws -> Int {
        try store.unjudgedEmergencies(
          of: Sample.lots.principal, olderThan: Sample.now.adding(seconds: seconds), connection)
      }
      try await journal.engine.write { connection in
        for (file, seconds) in [(1, 0), (1, 10), (2, 20)] as [(UInt128, Int64)] {
          try AccessLog.append(
            look(Sample.lots, file, at: seconds, reason: "emergency:4"), connection)
        }
        try AccessLog.append(look(Sample.secretary, 3, reason: "emergency:1"), connection)
        try AccessLog.append(look(Sample.lots, 4, reason: "case-role:firstLots"), connection)
        #expect(try waiting(connection, before: 0) == 0)
        #expect(try waiting(connection, before: 1) == 1)
        #expect(try waiting(connection, before: 99) == 2)
        let lines = try store.unjudgedEmergencies(for: unit, connection)
        #expect(lines.map(\.file) == [CaseID(1), CaseID(3), CaseID(2)])
        #expect(lines[0].times == 2 && lines[0].last == Sample.now.adding(seconds: 10))
        try store.add(
          ReviewJudgement(verdict: .ok, words: "Ja", done: ""), on: lines[0], through: lines[0].last,
          by: reviewer, at: Sample.now, connection)
        #expect(try waiting(connection, before: 99) == 1)
        try AccessLog.append(look(Sample.lots, 1, at: 30, reason: "emergency:9"), connection)
        #expect(try waiting(connection, before: 99) == 2)
        #expect(try store.unjudgedEmergencies(for: Sample.police.agency, connection).isEmpty)
      }
    }
  }
}
