/// Who is let at which rows on PostgreSQL, row by row: the second barrier, under the program's own decision. It is coarser
/// than that decision and knows nothing of it: whoever has no tie to a file (`reach`) gets none of its rows, in any table,
/// also when the decision is wrong. See docs/decisions/0023.
enum Policies {
  /// A policy lets at what it says; what no policy lets at is not there.
  struct Policy: Sendable {
    let table: String
    let verb: String
    let using: String?
    let check: String?
    /// Of a policy that lets at every row: why that is.
    var why: String?

    static func all(_ table: String, _ condition: String) -> Policy {
      Policy(table: table, verb: "ALL", using: condition, check: condition)
    }
    static func select(_ table: String, _ condition: String) -> Policy {
      Policy(table: table, verb: "SELECT", using: condition, check: nil)
    }
    static func insert(_ table: String, _ condition: String) -> Policy {
      Policy(table: table, verb: "INSERT", using: nil, check: condition)
    }
    static func update(_ table: String, _ using: String, _ check: String) -> Policy {
      Policy(table: table, verb: "UPDATE", using: using, check: check)
    }
    static func delete(_ table: String, _ condition: String) -> Policy {
      Policy(table: table, verb: "DELETE", using: condition, check: nil)
    }
    static func open(_ table: String, _ why: String) -> Policy {
      Policy(table: table, verb: "ALL", using: "true", check: "true", why: why)
    }
  }

  /// Asked once for each statement.
  private static let actor = "(SELECT samlots_actor())"
  private static func purpose(_ purposes: Actor.Purpose...) -> String {
    let list = purposes.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return "(SELECT samlots_purpose(samlots_actor())) IN (\(list))"
  }
  /// Asked for each row; the version row of the file is locked first, so that nobody takes the tie away meanwhile.
  private static let tied = "samlots_reaches(case_id, \(actor))"
  private static let own = "principal = (\(actor))[1]"
  /// Their agency, or one whose place it has (R-ORG-13).
  private static let places = "ANY ((\(actor))[4:])"
  private static let ownAgency = "agency = \(places)"

  static let all: [Policy] = files + readModels + log + reviews + around + open

  private static let files: [Policy] = [
    // Its own row lock is what the others rest on, so it takes none: when somebody has written meanwhile, the row is asked anew.
    .select("case_file", "\(purpose(.live)) OR samlots_stands(case_id, \(actor))"),
    .insert("case_file", "\(actor) IS NOT NULL AND version = 0"),
    .update("case_file", "samlots_stands(case_id, \(actor))", "version > 0"),
    .select("person_key", tied), .insert("person_key", tied),
    .select("entry", tied), .insert("entry", tied),
  ]

  /// What costs least to ask stands first: the server asks them in this order.
  private static let readModels: [Policy] =
    [
      .select("case_row", ownAgency), .select("case_row", purpose(.review)),
      .select(
        "involvement",
        "current = 1 AND (\(ownAgency) AND (principal IS NULL OR \(own)) OR agency IS NULL AND \(own))"),
      .select("stand_in", "\(own) AND \(ownAgency)"),
      .select("own_code", purpose(.door)),
    ]
    + ["case_row", "involvement", "measure", "explanation", "lead_time", "questionnaire_answer"]
    .map { .select($0, purpose(.counts)) }
    + [
      "case_row", "involvement", "stand_in", "measure", "explanation", "lead_time", "identity_index",
      "questionnaire_answer", "own_code", "reach",
    ].map { .all($0, tied) }

  private static let log: [Policy] = [
    .insert("access_log", own),
    .insert("access_log", "\(purpose(.door)) AND what LIKE 'sign-in%'"),
    .select("access_log", own),
    .select("access_log", "\(purpose(.counts)) AND outcome = 'refused'"),
    .select(
      "access_log",
      """
      \(purpose(.review)) AND (\(ownAgency) OR what = 'log-review' OR EXISTS (SELECT 1 FROM case_row
        WHERE case_row.case_id = access_log.case_id AND case_row.agency = \(places)))
      """),
    .select("access_log", tied),
  ]

  private static let reviews: [Policy] =
    ["review_plan", "review_round", "review_line", "review_judgement", "review_signature"]
    .map { .all($0, "\(purpose(.review)) AND \(ownAgency)") } + [
      .insert("emergency_judgement", "\(purpose(.review)) AND \(ownAgency)"),
      .select("emergency_judgement", "\(own) OR \(purpose(.review))"),
    ]

  private static let around: [Policy] = [
    .all("draft", own), .select("draft", purpose(.door)), .delete("draft", purpose(.door)),
    .all("idempotency", own), .select("idempotency", purpose(.door)), .delete("idempotency", purpose(.door)),
    .all("own_code_try", "\(actor) IS NOT NULL"),
    .all("register", "\(actor) IS NOT NULL"),
  ]

  /// Tables that hold nothing about those the files are about.
  private static let open: [Policy] = [
    .open("session", "keyed hashes of tokens, looked up before it is known who comes"),
    .open("mail_wish", "those who work; the address is sealed"),
    .open("reminder_sent", "keyed hashes of what those who work have been reminded of"),
    .open("reference", "agencies, those who work, programmes and legal bases, which every page needs"),
    .open("tally", "counts by unit and code, of nobody"),
    .open("clock_floor", "one moment"), .open("installation", "one word on how the database stands"),
    .open("key_check", "a known text, sealed"), .open("root_key", "the root key, sealed with the master key"),
    .open("migration", "the steps of the schema"), .open("schema_floor", "one number"),
    .open("barrier", "one checksum, of which a server sees nothing for want of a right"),
    .open("barrier_key", "the key of the signatures, of which a server sees nothing for want of a right"),
  ]

  static let tables = Set(all.map(\.table)).sorted()

  static let statements: [String] =
    functions
    + tables.flatMap { table -> [String] in
      let spread = ["entry", "access_log"].contains(table)
      let parts = spread ? (0..<SpreadTables.parts).map { "\(table)_\($0)" } : []
      return ([table] + parts).flatMap { one in
        ["ALTER TABLE \(one) ENABLE ROW LEVEL SECURITY", "ALTER TABLE \(one) FORCE ROW LEVEL SECURITY"]
      } + [
        dropped(table),
        // Whoever looks after the database as a whole: makes it, verifies it, moves it.
        "CREATE POLICY keeper ON \(table) TO \(Grants.owner) USING (true) WITH CHECK (true)",
      ] + of(table)
    }

  private static func of(_ table: String) -> [String] {
    all.filter { $0.table == table }.enumerated().map { number, policy in
      """
      CREATE POLICY server_\(number + 1) ON \(table) FOR \(policy.verb) TO \(Grants.role)
      \(policy.using.map { "USING (\($0))" } ?? "") \(policy.check.map { "WITH CHECK (\($0))" } ?? "")
      """
    }
  }

  /// Those of an earlier release are taken away in the same transaction.
  private static func dropped(_ table: String) -> String {
    """
    DO $$ DECLARE one record; BEGIN
      FOR one IN SELECT polname FROM pg_policy WHERE polrelid = '{schema}.\(table)'::regclass LOOP
        EXECUTE format('DROP POLICY %I ON {schema}.\(table)', one.polname);
      END LOOP;
    END $$
    """
  }
}
