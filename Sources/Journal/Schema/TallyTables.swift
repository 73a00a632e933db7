/// Counts over all cases, kept as files change, and the mark of a database whose files are made up.
enum TallyTables {
  static let tally = """
    CREATE TABLE tally (
      question TEXT NOT NULL,
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      codes TEXT NOT NULL,
      number INTEGER NOT NULL,
      PRIMARY KEY (question, agency, codes)
    ) WITHOUT ROWID, STRICT
    """

  static let simulated = "ALTER TABLE installation ADD COLUMN simulated INTEGER"

  /// Only open cases are asked for one by one.
  static let openCases = "CREATE INDEX case_row_open ON case_row (agency) WHERE closed_on IS NULL"

  /// Counts what is there already.
  static func filling(_ dialect: Dialect) -> [String] {
    let (mark, nobody) =
      switch dialect {
      case .sqlite: ("char(31)", "zeroblob(16)")
      case .postgres: ("chr(31)", "decode(repeat('00', 16), 'hex')")
      }
    func codes(_ columns: String...) -> String { columns.joined(separator: " || \(mark) || ") }
    func fill(_ question: String, _ agency: String, _ codes: String, _ from: String) -> String {
      "INSERT INTO tally SELECT '\(question)', \(agency), \(codes), COUNT(*) FROM \(from) GROUP BY 1, 2, 3"
    }
    let sex = "COALESCE(sex, 'unknown')"
    return [
      fill("offers", "agency", codes("programme", "stage", "outcome", sex), "case_row"),
      fill(
        "models", nobody,
        codes(
          "programme", "COALESCE(CAST(programme_from AS TEXT), '')", "COALESCE(model, '')",
          "COALESCE(CAST(year AS TEXT), '')", "outcome"), "case_row"),
      fill(
        "survey", "agency", codes(sex, "CASE WHEN planned = 1 THEN '1' ELSE '0' END"),
        "case_row WHERE consented = 1"),
      fill("owned", "agency", "''", "case_row WHERE closed_on IS NULL"),
      fill(
        "plans", "case_row.agency", codes("case_row.programme", "measure.value"),
        "case_row JOIN measure ON measure.case_id = case_row.case_id"
          + " WHERE case_row.closed_on IS NULL AND measure.variable = 'actionPlan'"),
      fill("leadTimes", "agency", "CAST(days AS TEXT)", "lead_time"),
      fill(
        "answers", nobody,
        codes("programme", "questionnaire", "CAST(version AS TEXT)", "question", "choice"),
        "questionnaire_answer"),
    ]
  }
}
