import Domain
import Foundation
import Journal
import TestSupport
import Testing

@testable import Web

/// What comes out of the journal when nobody decides: the decision forced to yes for everybody, everywhere. On PostgreSQL
/// the database itself has to say no (docs/decisions/0023).
@Suite(
  "The blind build: one barrier alone",
  .enabled(if: TestDatabase.chosen == .postgres, "bin/test --only blind"), .serialized)
struct BlindTests {
  /// Worked out from the files themselves: the owning unit, its members while it is open, those with own pages.
  private static func tied(_ who: Author, to file: CaseFile) -> Bool {
    let isMember = file.group.members.contains {
      $0.left == nil && $0.party.agency == who.agency
        && ($0.principal == nil || $0.principal == who.principal)
    }
    return file.intake.owner == who.agency || (file.closing.closed == nil && isMember)
      || file.group.ownPages.contains { $0.principal == who.principal }
  }

  /// Own looks are one's own; everything else in a table with cases is the file's.
  private static let tables = CaseTables.names.map { table in
    (
      table,
      table == "access_log" || table == "draft" || table == "emergency_judgement"
        ? "SELECT DISTINCT case_id FROM \(table) WHERE principal <> $1"
        : "SELECT DISTINCT case_id FROM \(table) WHERE $1::bytea IS NOT NULL"
    )
  }

  private static func everybody(_ city: City) -> [Author] {
    city.directory.assignments.keys.compactMap {
      city.directory.author($0, on: SwedishTime.day(city.time.now))
    }
    .sorted { ($0.name, $0.assignment) < ($1.name, $1.assignment) }
  }

  @Test("every file asked for by everybody, without a decision: only those with a tie get it")
  func everyFile() async throws {
    let city = try await City()
    let (journal, all) = (city.journal, city.everyFile)
    var (asked, given) = (0, 0)
    for who in Self.everybody(city) {
      let found = try await journal.write(as: Actor(who)) { connection in
        try all.filter { try journal.files.load($0.id, connection, locking: .share) != nil }.map(\.id)
      }
      let expected = all.filter { Self.tied(who, to: $0) }.map(\.id)
      asked += all.count
      given += found.count
      #expect(Set(found) == Set(expected), "\(who.name)")
    }
    print("Blind: \(asked) files asked for, \(given) given, all of them with a tie.")
    #expect(asked > 500 && given > 100 && given < asked / 2)
  }

  @Test("every table read from end to end by everybody: not a row of a file without a tie")
  func everyTable() async throws {
    let city = try await City()
    let everyFile = city.everyFile
    var rows = 0
    for who in Self.everybody(city) {
      let allowed = Set(everyFile.filter { Self.tied(who, to: $0) }.map(\.id))
      for (table, sql) in Self.tables {
        let inside = (city.journal.engine as? Watched)?.inside
        let journal = city.journal
        let found: [CaseID] = try await #require(inside).write { connection in
          try journal.act(as: Actor(who), connection)
          return try connection.rows(sql, [.id(who.principal)]) { try $0.id(0) }
        }
        rows += found.count
        let forbidden = Set(found).subtracting(allowed).subtracting([CaseID(0)])
        #expect(forbidden == [], "\(who.name) in \(table)")
      }
    }
    print("Blind: \(rows) files found in tables, all of them with a tie.")
  }

  @Test("thousands of random statements on shared connections, as one and another: no foreign row")
  func randomStatements() async throws {
    let seed = UInt64(ProcessInfo.processInfo.environment["SAMLOTS_SEED"] ?? "") ?? .random(in: 1...999_999)
    let rounds = Int(ProcessInfo.processInfo.environment["SAMLOTS_ROUNDS"] ?? "") ?? 3_000
    print("Random statements: SAMLOTS_SEED=\(seed) SAMLOTS_ROUNDS=\(rounds)")
    let city = try await City()
    var random = Dice(seed)
    let (journal, everybody, all) = (city.journal, Self.everybody(city), city.everyFile)
    let inside = try #require((journal.engine as? Watched)?.inside)
    var (answered, refused, rows) = (0, 0, 0)
    for _ in 0..<rounds {
      let who = try #require(everybody.randomElement(using: &random))
      let other = try #require(everybody.randomElement(using: &random))
      let sql = RandomStatement.make(all.map(\.id), as: who, posingAs: other, &random)
      let allowed = Set(all.filter { Self.tied(who, to: $0) }.map(\.id)).union([CaseID(0)])
      do {
        try await inside.write { connection in
          try journal.act(as: Actor(who), connection)
          var found: Set<CaseID> = []
          for statement in sql {
            try connection.query(statement, []) { row in
              if let id: CaseID = try? row.id(0) { found.insert(id) }
            }
          }
          throw Rolled(found: found)
        }
      } catch let rolled as Rolled {
        answered += 1
        rows += rolled.found.count
        #expect(rolled.found.subtracting(allowed) == [], "\(who.name): \(sql), seed \(seed)")
      } catch {
        refused += 1
      }
    }
    print("Random statements: \(answered) answered with \(rows) files, \(refused) refused, none foreign.")
    #expect(answered > rounds / 4 && rows > 0)
  }

  /// Nothing of it stays.
  private struct Rolled: Error {
    let found: Set<CaseID>
  }
}

/// A statement that somebody who has got hold of a transaction might try, with the case in its first column.
private enum RandomStatement {
  private static let readable = [
    "case_file", "person_key", "entry", "case_row", "involvement", "stand_in", "measure", "explanation",
    "lead_time", "identity_index", "questionnaire_answer", "own_code", "reach",
  ]

  static func make(
    _ files: [CaseID], as who: Author, posingAs other: Author, _ random: inout Dice
  ) -> [String] {
    let table = readable.randomElement(using: &random) ?? "entry"
    let second = readable.randomElement(using: &random) ?? "case_file"
    let file = "'\\x\((files.randomElement(using: &random) ?? CaseID(1)).text)'"
    let posed = "\(other.principal.text).\(other.agency.text).work"
    let ways: [[String]] = [
      ["SELECT case_id FROM \(table)"], ["SELECT case_id FROM \(table) WHERE case_id = \(file)"],
      ["SELECT case_id FROM \(table) WHERE case_id = \(file) FOR UPDATE"],
      ["SELECT case_id FROM \(table) FOR SHARE"],
      ["SELECT a.case_id FROM \(table) a JOIN \(second) b ON a.case_id = b.case_id"],
      ["SELECT a.case_id FROM \(table) a LEFT JOIN \(second) b ON true LIMIT 500"],
      ["SELECT case_id FROM \(table) WHERE case_id IN (SELECT case_id FROM \(second))"],
      ["WITH all_of AS MATERIALIZED (SELECT * FROM \(table)) SELECT case_id FROM all_of"],
      ["SELECT case_id FROM \(table) UNION ALL SELECT case_id FROM \(second)"],
      ["SELECT max(case_id) OVER (), * FROM \(table) LIMIT 50"],
      ["UPDATE case_file SET version = version WHERE case_id = \(file) RETURNING case_id"],
      ["UPDATE case_file SET version = version RETURNING case_id"],
      ["DELETE FROM \(table) RETURNING case_id"],
      ["INSERT INTO reach SELECT case_id, 90, agency, principal FROM reach RETURNING case_id"],
      ["INSERT INTO reach VALUES (\(file), 91, NULL, '\\x\(who.principal.text)') RETURNING case_id"],
      ["EXPLAIN ANALYZE SELECT case_id FROM \(table)"],
      ["DECLARE c CURSOR FOR SELECT case_id FROM \(table)", "FETCH ALL FROM c"],
      [
        "SELECT set_config('samlots.actor', '\(posed).\(String(repeating: "a", count: 64))', true)",
        "SELECT case_id FROM \(table)",
      ],
      [
        "SELECT set_config('samlots.actor', '\(posed).' || split_part(current_setting('samlots.actor'), '.', 4), true)",
        "SELECT case_id FROM \(table)",
      ],
      [
        "SELECT set_config('samlots.beside', \(file) || '|' || \(file) || '|x', true)",
        "SELECT case_id FROM \(table)",
      ],
      ["SET LOCAL row_security = off", "SELECT case_id FROM \(table)"],
      ["SET LOCAL ROLE samlots_owner", "SELECT case_id FROM \(table)"],
      ["RESET ALL", "SELECT case_id FROM \(table)"],
      ["SELECT case_id FROM \(table) WHERE pg_column_size(case_id) > 0 AND case_id::text LIKE '%'"],
      ["SELECT case_id FROM \(table) ORDER BY random() LIMIT 5"],
      [
        "SELECT case_id FROM \(table) WHERE samlots_stands(case_id, ARRAY['\\x\(other.principal.text)'::bytea, '\\x\(other.agency.text)'::bytea, 'work'::bytea])"
      ],
    ]
    return ways.randomElement(using: &random) ?? []
  }
}

/// SplitMix64, so that what fails can be run again.
private struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
