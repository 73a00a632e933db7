import Crypto
import Domain

/// The keys that one master key gives. The master key itself is not kept.
///
/// Each purpose has its own key by HKDF-SHA256, so that none can stand in for another.
public struct KeyRing: Sendable {
  /// Names the master key without telling anything about it; stored beside what it has wrapped.
  let id: [UInt8]
  private let wrapping: SymmetricKey
  private let blinding: SymmetricKey
  private let drafts: SymmetricKey
  private let sessions: SymmetricKey
  private let reference: SymmetricKey
  private let reviews: SymmetricKey
  private let books: SymmetricKey
  private let pseudonyms: SymmetricKey
  private let compartments: SymmetricKey
  private let backups: SymmetricKey
  private let ledgers: SymmetricKey
  private let roots: SymmetricKey
  private let ownCodes: SymmetricKey
  /// Signs what the database is told of whom a transaction acts for.
  let barrier: SymmetricKey
  let random: RandomBytes

  /// - Parameter master: 32 bytes.
  public init(master: [UInt8], random: RandomBytes) throws(KeyError) {
    guard master.count == 32 else { throw .wrongLength(master.count) }
    guard Set(master).count > 4 else { throw .tooPlain }
    func key(_ purpose: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: master), info: Array("samlots 1 \(purpose)".utf8),
        outputByteCount: 32)
    }
    id = Array(key("key id").withUnsafeBytes { Array($0) }.prefix(8))
    wrapping = key("person keys")
    blinding = key("personal numbers")
    drafts = key("drafts")
    sessions = key("sessions")
    reference = key("reference data")
    reviews = key("log reviews")
    books = key("units' books")
    pseudonyms = key("pseudonyms of files")
    compartments = key("compartments")
    backups = key("backups")
    ledgers = key("withdrawal ledgers")
    roots = key("root key")
    ownCodes = key("codes for own pages")
    barrier = key("database barrier")
    self.random = random
  }

  // MARK: Person keys

  func newPersonKey() -> SymmetricKey { SymmetricKey(data: random(32)) }

  func wrap(_ key: SymmetricKey, for file: CaseID) throws -> [UInt8] {
    try Sealing.seal(
      key.withUnsafeBytes { Array($0) }, with: wrapping, binding: file.bytes + id, random)
  }

  /// - Throws: `JournalError.keyMissing` when it was wrapped with another master key or is damaged.
  func unwrap(_ wrapped: [UInt8], wrappedWith: [UInt8], for file: CaseID) throws -> SymmetricKey {
    guard wrappedWith == id,
      let bytes = Sealing.open(wrapped, with: wrapping, binding: file.bytes + id)
    else { throw JournalError.keyMissing(case: file) }
    return SymmetricKey(data: bytes)
  }

  // MARK: Personal numbers

  /// A keyed index of a twelve-digit number, another one in each agency: what two agencies hold about
  /// the same person cannot be joined. Nil unless it is twelve ASCII digits.
  func blind(_ number: String, at agency: AgencyID) -> [UInt8]? {
    let digits = Array(number.utf8)
    guard digits.count == 12, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: blinding, salt: agency.bytes, info: Array("agency".utf8),
      outputByteCount: 32)
    return Array(HMAC<SHA256>.authenticationCode(for: digits, using: key))
  }

  // MARK: Compartments

  /// Under which id a compartment of a file is stored. Nobody without the key can tell that the two belong together.
  func id(of compartment: Compartment, in file: CaseID) -> CaseID {
    let mark = HMAC<SHA256>.authenticationCode(
      for: file.bytes + Array(compartment.rawValue.utf8), using: compartments)
    return CaseID(Array(mark).prefix(16).reduce(UInt128(0)) { $0 << 8 | UInt128($1) })
  }

  /// A keyed hash of a file's id, another one for each agency: tells files apart to somebody who may not
  /// know which they are.
  func pseudonym(of file: CaseID, at agency: AgencyID) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: agency.bytes + file.bytes, using: pseudonyms))
  }

  // MARK: Sessions

  /// What is stored instead of a session's token.
  func blind(token: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array("token \(token)".utf8), using: sessions))
  }

  /// The secret of the forms shown in a session (CSRF); only whoever holds the token can have got it.
  func formSecret(token: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array("form \(token)".utf8), using: sessions))
  }

  /// What a device seals with what its user has not been able to send from a meeting. It goes only to whoever may open
  /// the file, so that what lies on the device is unreadable as soon as that ends.
  func deviceKey(of principal: PrincipalID, in file: CaseID) -> [UInt8] {
    let context = Array("device ".utf8) + principal.bytes + file.bytes
    return Array(HMAC<SHA256>.authenticationCode(for: context, using: sessions))
  }

  // MARK: Codes for own pages

  /// Ten digits that nobody can work out without the key.
  func ownCode(of entry: Int, in file: CaseID) -> String {
    let mark = HMAC<SHA256>.authenticationCode(
      for: file.bytes + Array("code \(entry)".utf8), using: ownCodes)
    let number = Array(mark).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 10_000_000_000
    let digits = String(number)
    return String(repeating: "0", count: 10 - digits.utf8.count) + digits
  }

  /// What is stored instead of the digits.
  func blind(ownCode digits: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array("digits \(digits)".utf8), using: ownCodes))
  }

  // MARK: Sealed values

  enum Purpose { case draft, reference, review, book, keyCheck, backup, ledger, root }

  func seal(_ plain: [UInt8], for purpose: Purpose, binding context: [UInt8]) throws -> [UInt8] {
    try Sealing.seal(plain, with: key(purpose), binding: context, random)
  }

  func open(_ sealed: [UInt8], for purpose: Purpose, binding context: [UInt8]) -> [UInt8]? {
    Sealing.open(sealed, with: key(purpose), binding: context)
  }

  private func key(_ purpose: Purpose) -> SymmetricKey {
    switch purpose {
    case .draft: drafts
    case .reference: reference
    case .review: reviews
    case .book: books
    case .keyCheck: wrapping
    case .backup: backups
    case .ledger: ledgers
    case .root: roots
    }
  }
}

/// Why a master key could not be used. Never carries any of it.
public enum KeyError: Error, Sendable, Equatable {
  case notFound
  case wrongLength(Int)
  /// Hardly any two bytes differ: somebody has typed zeros instead of making a key.
  case tooPlain
  case notBase64
  /// Others than the owner can read the file; the number is its mode in octal digits.
  case openToOthers(mode: String)
  case fileExists
  case cannotWrite
  /// The command ended with this status.
  case commandFailed(status: Int32)
}
