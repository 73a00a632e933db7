import Foundation
import Journal
import Synchronization

/// An engine that lets nothing by that is about persons and does not say in which file: a statement that forgot its case
/// would read or change other people's rows. Everything that the tests of requests and workflows do goes through it.
public final class Watched: Engine {
  public let inside: any Engine
  private static let passed = Mutex<Set<String>>([])

  public init(_ inside: any Engine) {
    self.inside = inside
  }

  public var dialect: Dialect { inside.dialect }
  public var bell: Bell { inside.bell }
  public var isLost: Bool { inside.isLost }

  public func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await inside.write { try body(Ear($0, hear: Self.check)) }
  }

  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await inside.read { try body(Ear($0, hear: Self.check)) }
  }

  public func close() async { await inside.close() }

  /// - Throws: `JournalError.misuse`, so that the request or act that asked it fails.
  private static func check(_ sql: String) throws {
    if passed.withLock({ $0.contains(sql) }) { return }
    guard StatementRule.holds(sql) else {
      FileHandle.standardError.write(Data("A statement without its case:\n\(sql)\n".utf8))
      throw JournalError.misuse("a statement without its case: \(sql)")
    }
    passed.withLock { _ = $0.insert(sql) }
  }
}

/// Whether a statement that touches rows about persons names their case, or is one of those that may cross files.
public enum StatementRule {
  /// The tables whose rows belong to a case, from the schema itself.
  public static let tables = Set(CaseTables.names)

  /// Statements that cross files, each with a part of its text and why it does. They tell ids, codes and numbers, and
  /// who asks is let in by each file.
  public static let crossing: [(table: String, text: String, why: String)] = [
    (
      "involvement", "WHERE agency = $1 AND principal = $2 AND current = 1",
      "the lists of those who work, by themselves"
    ),
    ("case_row", "WHERE agency = $1 AND stage = $2", "a unit's list of its own"),
    ("identity_index", "WHERE blind = $1", "whether the unit knows somebody already, by a keyed hash"),
    ("own_code", "WHERE call = $1 AND code = $2", "the way in to own pages, by a keyed hash"),
    ("case_row", "GROUP BY", "results, without identities"),
    ("case_row", "SELECT COUNT(*) FROM case_row WHERE agency = $1", "how a unit's cases lie, for its leader"),
    (
      "involvement", "WHERE involvement.agency = $1 AND involvement.current = 1",
      "how a unit's cases lie, for its leader"
    ),
    ("involvement", "SELECT involvement.agency, case_row.agency, COUNT(DISTINCT", "open cases by agency"),
    ("involvement", "SELECT one.agency, other.agency, COUNT(DISTINCT", "open cases that two agencies share"),
    ("measure", "GROUP BY", "results, without identities"),
    (
      "involvement", "kind = 'decidingUnit' AND current = 1",
      "what a unit has been given to decide, by itself"
    ),
    ("case_row", "INSERT INTO tally SELECT", "counted once, when counts began to be kept"),
    ("lead_time", "INSERT INTO tally SELECT", "counted once, when counts began to be kept"),
    ("questionnaire_answer", "INSERT INTO tally SELECT", "counted once, when counts began to be kept"),
    ("explanation", "SELECT rule, COUNT(*) FROM explanation", "how often each rule is explained away"),
    ("questionnaire_answer", "GROUP BY", "answers as codes"),
    ("access_log", "SELECT reason, COUNT(*) FROM access_log", "how often each rule says no"),
    ("access_log", "WHERE principal = $1 AND at >= $2 AND what = $3", "how often somebody has tried today"),
    ("access_log", "AND principal = $1 AND at < $2", "whether one's own emergency looks are judged"),
    (
      "access_log", "AND principal IS NOT NULL AND (agency = $1 OR EXISTS",
      "emergency looks for the log reviewer"
    ),
    (
      "access_log", "WHERE agency = $1 AND (at, segment, number) > ($2, $3, $4)",
      "a month's log for its reviewer"
    ),
    (
      "access_log", "WHERE what = 'log-review' AND agency = $1",
      "what log reviewers have read, for those who look after them"
    ),
    ("draft", "DELETE FROM draft WHERE saved_at < $1", "drafts that nobody came back to"),
    ("person_key", "SELECT COUNT(*) FROM person_key", "whether a database without a key check is a new one"),
  ]

  public static func holds(_ sql: String) -> Bool {
    let touched = touched(by: sql)
    if touched.isEmpty || namesItsCase(sql) { return true }
    return touched.allSatisfy { table in
      crossing.contains { crossing in
        sql.contains(crossing.text) && (crossing.table == table || touched.contains(crossing.table))
      }
    }
  }

  /// Compared with a value, one of a list of values, or among the columns of a new row.
  private static func namesItsCase(_ sql: String) -> Bool {
    if sql.contains("case_id = $") || sql.contains("case_id IN ($") { return true }
    guard sql.hasPrefix("INSERT INTO"), let columns = sql.split(separator: ")").first else { return false }
    return columns.contains("case_id")
  }

  private static func touched(by sql: String) -> Set<String> {
    let words = sql.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    var found: Set<String> = []
    for (before, word) in zip(words, words.dropFirst())
    where ["FROM", "INTO", "UPDATE", "JOIN"].contains(before) && tables.contains(word) {
      found.insert(word)
    }
    return found
  }
}
