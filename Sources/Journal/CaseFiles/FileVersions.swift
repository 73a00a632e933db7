import Domain

extension FileStore {
  /// The version that each file has in this transaction; a file that is not there is left out.
  /// Nothing is opened or decrypted.
  public func versions(
    of ids: some Collection<CaseID>, _ connection: any Connection
  ) throws -> [CaseID: Int] {
    var found: [CaseID: Int] = [:]
    for piece in ValueList.pieces(ids.map { .id($0) }) {
      try connection.query(
        "SELECT case_id, version FROM case_file WHERE case_id IN (\(ValueList.places(piece)))", piece
      ) { row in found[try row.id(0)] = try row.int(1) }
    }
    return found
  }
}
