import Journal
import TestSupport
import Testing

/// The watch that everything in these tests goes through.
@Suite("Every statement about persons names their case")
struct StatementRuleTests {
  @Test(
    "one that forgot its case is stopped",
    arguments: [
      "SELECT ciphertext FROM entry", "SELECT ciphertext FROM entry WHERE sequence = $1",
      "DELETE FROM involvement",
      "UPDATE case_file SET version = $1 WHERE version = $2", "SELECT * FROM access_log WHERE at > $1",
      "SELECT entry.case_id FROM case_row JOIN entry ON entry.case_id = case_row.case_id",
      "INSERT INTO measure (occasion, variable, value) VALUES ($1, $2, $3)",
    ])
  func forgotten(_ sql: String) async throws {
    #expect(!StatementRule.holds(sql))
    try await inWorld(.founded) { world in
      await #expect(throws: JournalError.misuse("a statement without its case: \(sql)")) {
        try await world.journal.engine.write { try $0.query(sql, []) { _ in } }
      }
    }
  }

  @Test("the tables that belong to cases are found in the schema itself")
  func tables() {
    #expect(
      StatementRule.tables.isSuperset(of: [
        "entry", "case_file", "person_key", "access_log", "involvement", "measure", "draft", "own_code",
      ]))
    #expect(!StatementRule.tables.contains("reference"))
  }

  @Test("each of those that cross files says why")
  func reasons() {
    for crossing in StatementRule.crossing {
      #expect(StatementRule.tables.contains(crossing.table), "\(crossing.table)")
      #expect(crossing.why.count > 10)
    }
  }
}
