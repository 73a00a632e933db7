import Access
import Crypto
import Domain

/// On whose behalf a transaction asks, and for what. The database itself keeps to it where it can (PostgreSQL): what has
/// no tie to the actor is not there, whatever the program asks.
public struct Actor: Sendable, Hashable {
  /// Each has its own narrow set of rows; what a purpose does not need is not there for it.
  public enum Purpose: String, Sendable, CaseIterable {
    /// In the files that the actor has a tie to.
    case work
    /// Beside that, counts over all cases without identities.
    case counts
    /// Beside that, the access log of the actor's agency and of its files.
    case review
    /// Before it is known who comes: the way in, and what is over and may be forgotten.
    case door
    /// Whether files have moved on, for pages that are open: their versions and nothing else.
    case live
  }

  public let principal: PrincipalID
  /// Their own, and those whose place it has (R-ORG-13).
  public let agencies: [AgencyID]
  public let purpose: Purpose

  public init(_ author: Author, inPlaceOf before: [AgencyID] = [], for purpose: Purpose = .work) {
    self.init(author.principal, at: [author.agency] + before, for: purpose)
  }

  private init(_ principal: PrincipalID, at agencies: [AgencyID], for purpose: Purpose) {
    self.principal = principal
    self.agencies = agencies
    self.purpose = purpose
  }

  /// The program itself, for a purpose that is nobody's.
  public static let door = Actor(PrincipalID(0), at: [AgencyID(0)], for: .door)
  public static let live = Actor(PrincipalID(0), at: [AgencyID(0)], for: .live)
}

extension OpenJournal {
  @discardableResult
  public func write<Value: Sendable>(
    as actor: Actor, _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await engine.write { connection in
      try act(as: actor, connection)
      return try body(connection)
    }
  }

  public func read<Value: Sendable>(
    as actor: Actor, _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await engine.read { connection in
      try act(as: actor, connection)
      return try body(connection)
    }
  }

  /// From here on, until the transaction ends or somebody else is named.
  public func act(as actor: Actor, _ connection: any Connection) throws {
    try BarrierSeal(keyRing).name(actor, connection)
  }
}

/// What the program tells the database of whom it acts for, signed, so that somebody who has got statements of their own
/// into a transaction cannot be somebody else. It counts for one connection and ends with the transaction.
struct BarrierSeal {
  private let key: SymmetricKey

  init(_ keyRing: KeyRing) {
    key = keyRing.barrier
  }

  func name(_ actor: Actor, _ connection: any Connection) throws {
    guard connection.dialect == .postgres else { return }
    let places = actor.agencies.map(\.text).joined(separator: ",")
    let words = "\(actor.principal.text).\(places).\(actor.purpose.rawValue)"
    try set("samlots.actor", "\(words).\(mark("actor", words, connection))", connection)
  }

  /// That these compartments are of the file. The database lets at them whoever it lets at the file; it keeps no note of
  /// what belongs together.
  func vouch(for compartments: [CaseID], of file: CaseID, _ connection: any Connection) throws {
    guard connection.dialect == .postgres else { return }
    let words = "\(file.text)|\(compartments.map(\.text).joined(separator: ","))"
    try set("samlots.beside", "\(words)|\(mark("beside", words, connection))", connection)
  }

  private func set(_ name: String, _ value: String, _ connection: any Connection) throws {
    try connection.query("SELECT set_config($1, $2, true)", [.text(name), .text(value)]) { _ in }
  }

  private func mark(_ kind: String, _ words: String, _ connection: any Connection) -> String {
    let said = Array("\(kind) \(connection.session) \(words)".utf8)
    return Array(HMAC<SHA256>.authenticationCode(for: said, using: key)).hexadecimal
  }

  /// The key as a database without an HMAC of its own needs it: the two blocks that the hashes begin with.
  var pads: (inner: [UInt8], outer: [UInt8]) {
    let bytes = key.withUnsafeBytes { Array($0) } + [UInt8](repeating: 0, count: 32)
    return (bytes.map { $0 ^ 0x36 }, bytes.map { $0 ^ 0x5c })
  }
}

extension [UInt8] {
  var hexadecimal: String {
    reduce(into: "") { $0 += ($1 < 16 ? "0" : "") + String($1, radix: 16) }
  }
}
