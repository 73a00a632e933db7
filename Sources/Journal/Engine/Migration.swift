import Crypto

/// One numbered step of the schema. Once released its text is never touched; a change is a new number.
struct Migration: Sendable {
  let number: Int
  let name: String
  let statements: @Sendable (Dialect) -> [String]

  init(_ number: Int, _ name: String, _ statements: @escaping @Sendable (Dialect) -> [String]) {
    self.number = number
    self.name = name
    self.statements = statements
  }

  /// SHA-256 over the exact text that runs, so that an edit is seen at the next start.
  func checksum(_ dialect: Dialect) -> [UInt8] {
    var hash = SHA256()
    for statement in statements(dialect) {
      hash.update(data: Array(statement.utf8))
      hash.update(data: [0])
    }
    return Array(hash.finalize())
  }
}
