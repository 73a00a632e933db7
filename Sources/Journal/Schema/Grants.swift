/// What a server may do with each table on PostgreSQL. Nobody who has got hold of a server's login can change or remove
/// an entry or a record of access, make a table, or give rights away.
enum Grants {
  /// Has this, and owns nothing.
  static let role = "samlots_app"
  /// Owns the tables, and cannot log in.
  static let owner = "samlots_owner"

  enum Verb: String, CaseIterable, Comparable {
    case select = "SELECT"
    case insert = "INSERT"
    case update = "UPDATE"
    case delete = "DELETE"

    static func < (one: Verb, other: Verb) -> Bool { one.rawValue < other.rawValue }
  }

  /// Every table has its line; one that is not here cannot be used by a server, and a test says so.
  static let tables: [String: [Verb]] = [
    // What is never changed.
    "entry": added, "access_log": added, "reference": added, "register": added,
    "review_plan": added, "review_round": added, "review_line": added, "review_judgement": added,
    "review_signature": added, "emergency_judgement": added,
    // The row that moves forward with each entry, and the key beside it.
    "case_file": [.select, .insert, .update], "person_key": added,
    // Made anew from the entries as they are written.
    "case_row": remade, "involvement": remade, "stand_in": remade, "measure": remade, "explanation": remade,
    "lead_time": remade, "identity_index": remade, "questionnaire_answer": remade, "own_code": remade,
    "reach": remade,
    // Moves with the files it counts.
    "tally": [.select, .insert, .update],
    // What may be forgotten.
    "session": freely, "draft": freely, "idempotency": freely, "own_code_try": remade,
    "mail_wish": freely, "reminder_sent": freely,
    // How the database stands. Only its keeper changes that.
    "clock_floor": [.select, .update], "installation": [.select], "key_check": [.select],
    "root_key": [.select], "migration": [.select], "schema_floor": [.select],
  ]

  private static let added: [Verb] = [.select, .insert]
  private static let remade: [Verb] = [.select, .insert, .delete]
  private static let freely = Verb.allCases

  /// Everything is taken back before it is given, so that what an earlier release gave does not stay.
  static let statements: [String] =
    tables.keys.sorted().flatMap { table -> [String] in
      let verbs = (tables[table] ?? []).map(\.rawValue).joined(separator: ", ")
      return ["REVOKE ALL ON \(table) FROM PUBLIC, \(role)", "GRANT \(verbs) ON \(table) TO \(role)"]
    }
}

/// What stands between a server's role and the rows, where the tables have an owner of their own.
public enum Barrier {
  /// Once for each version of what it says, by whoever migrates and under the same lock.
  static func raise(_ connection: any Connection) throws {
    guard connection.dialect == .postgres, try isOwner(connection) else { return }
    try connection.execute(
      "CREATE TABLE IF NOT EXISTS barrier (one BIGINT PRIMARY KEY, checksum BYTEA NOT NULL)")
    let checksum = Migration(0, "barrier") { _ in statements }.checksum(.postgres)
    let raised = try connection.first("SELECT checksum FROM barrier WHERE one = 1") { try $0.blob(0) }
    guard raised != checksum else { return }
    try connection.query(
      "SELECT format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), $1::text)", [.text(Grants.role)]
    ) {
      try connection.execute(try $0.text(0))
    }
    let schema = try connection.first("SELECT quote_ident(current_schema())") { try $0.text(0) } ?? "public"
    for statement in statements { try connection.execute(statement.replacing("{schema}", with: schema)) }
    try connection.execute(
      "INSERT INTO barrier (one, checksum) VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET checksum = EXCLUDED.checksum",
      [.blob(checksum)])
  }

  static let statements =
    ["REVOKE ALL ON barrier FROM PUBLIC, \(Grants.role)"] + Grants.statements + Policies.statements

  /// Gives the database the key that it proves signatures with. Only its keeper can.
  public static func arm(_ keyRing: KeyRing, _ connection: any Connection) throws {
    guard connection.dialect == .postgres, try isOwner(connection) else { return }
    let pads = BarrierSeal(keyRing).pads
    try connection.execute(
      """
      INSERT INTO barrier_key (one, inner_pad, outer_pad) VALUES (1, $1, $2)
      ON CONFLICT (one) DO UPDATE SET inner_pad = EXCLUDED.inner_pad, outer_pad = EXCLUDED.outer_pad
      """, [.blob(pads.inner), .blob(pads.outer)])
  }

  private static func isOwner(_ connection: any Connection) throws -> Bool {
    try connection.count(
      """
      SELECT COUNT(*) FROM pg_roles AS app
      WHERE app.rolname = '\(Grants.role)' AND current_user = '\(Grants.owner)'
      """) == 1
  }

  /// True when there are files from before anybody was let at them by name.
  public static func lacksReach(_ engine: any Engine) async throws -> Bool {
    try await engine.read { connection in
      try connection.count("SELECT COUNT(*) FROM reach") == 0
        && connection.count("SELECT COUNT(*) FROM case_file WHERE version > 0") > 0
    }
  }

  /// False when whoever is logged in could do more than a server has to: on PostgreSQL, own the tables or stand above
  /// their policies.
  public static func stands(_ engine: any Engine) async throws -> Bool {
    try await engine.read { connection in
      guard connection.dialect == .postgres else { return true }
      return try connection.count(
        """
        SELECT COUNT(*) FROM pg_roles AS me
        WHERE me.rolname = current_user AND NOT me.rolsuper AND NOT me.rolbypassrls
          AND NOT EXISTS (SELECT 1 FROM pg_class
            WHERE relname = 'entry' AND relnamespace = current_schema()::regnamespace
              AND pg_has_role(relowner, 'USAGE'))
        """) == 1
    }
  }
}
