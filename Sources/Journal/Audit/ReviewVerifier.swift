import Domain

/// Opens every row of the log reviews, and compares what was signed with what lies there.
enum ReviewVerifier {
  static func verify(
    _ keyRing: KeyRing, _ connection: any Connection, _ report: inout VerificationReport
  ) throws {
    let store = ReviewStore(keyRing: keyRing)
    let tables: [(name: String, rows: String, open: (any ResultRow) throws -> Void)] = [
      ("review_plan", ReviewStore.planRows, { _ = try store.plan($0) }),
      ("review_round", ReviewStore.roundRows, { _ = try store.round($0) }),
      ("review_line", ReviewStore.lineRows, { _ = try store.line($0) }),
      ("review_judgement", ReviewStore.judgementRows, { _ = try store.judgement($0) }),
      ("review_signature", ReviewStore.signatureRows, { _ = try store.signature($0) }),
      ("emergency_judgement", ReviewStore.emergencyRows, { try store.checkEmergency($0) }),
    ]
    for table in tables {
      var isBroken = false
      try connection.query(table.rows, []) { row in
        if !isBroken, (try? table.open(row)) == nil { isBroken = true }
      }
      if isBroken { report.faults.append(.unreadable(table: table.name)) }
    }
    if try !isEverySignatureRight(store, connection) {
      report.faults.append(.unreadable(table: "review_signature"))
    }
  }

  private static func isEverySignatureRight(
    _ store: ReviewStore, _ connection: any Connection
  ) throws -> Bool {
    let signed = try connection.rows(
      "SELECT agency, month, judgements, digest FROM review_signature"
    ) { (try $0.blob(0), try $0.int(1), try $0.int(2), try $0.blob(3)) }
    return try signed.allSatisfy { agency, month, judgements, digest in
      try store.digest(of: agency, month, judgements: judgements, connection) == digest
    }
  }
}
