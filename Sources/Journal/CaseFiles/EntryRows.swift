import Domain

/// The rows of the entry table.
enum EntryRows {
  private static let insertion = RowInsert(
    into: "entry",
    ["case_id", "sequence", "recorded_at", "subject", "nonce", "ciphertext", "previous", "hash"])

  static func insert(_ rows: [StoredEntry], of id: CaseID, _ connection: any Connection) throws {
    let id = SQLValue.id(id)
    try insertion.run(
      rows.map { row in
        [
          id, .integer(row.sequence), .instant(row.recordedAt), .text(row.subject),
          .blob(row.nonce), .blob(row.ciphertext), .blob(row.previous), .blob(row.hash),
        ]
      }, connection)
  }

  /// In order of sequence.
  static func read(
    _ id: CaseID, after sequence: Int, _ connection: any Connection,
    _ take: (StoredEntry) throws -> Void
  ) throws {
    try connection.query(
      """
      SELECT sequence, recorded_at, subject, nonce, ciphertext, previous, hash
      FROM entry WHERE case_id = $1 AND sequence > $2 ORDER BY sequence
      """,
      [.id(id), .integer(sequence)]
    ) { row in
      try take(
        StoredEntry(
          sequence: try row.int(0), recordedAt: try row.instant(1), subject: try row.text(2),
          nonce: try row.blob(3), ciphertext: try row.blob(4), previous: try row.blob(5),
          hash: try row.blob(6)))
    }
  }
}
