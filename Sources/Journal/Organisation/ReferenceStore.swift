import Domain

/// Dated reference data. Rows are only ever added: the newest of a kind and id counts, the others tell
/// what was known before. Sealed, since some principals are persons of a case.
public struct ReferenceStore: Sendable {
  private let keyRing: KeyRing

  public init(keyRing: KeyRing) {
    self.keyRing = keyRing
  }

  public typealias Item = ReferenceRow

  enum Kind: String, CaseIterable {
    case agency, principal, assignment, programme, legalBasis, proposal, training
  }

  public func append(
    _ items: [Item], at instant: Instant, _ connection: any Connection
  ) throws {
    try connection.dialect.exclusively(.reference, connection)
    connection.rings = true
    var number = try version(connection)
    for item in items {
      number += 1
      let (kind, id) = (item.kind, item.id)
      let body = try keyRing.seal(
        try item.encoded(), for: .reference, binding: Self.context(number, kind.rawValue, id, instant))
      try connection.execute(
        "INSERT INTO reference (number, kind, id, body, recorded_at) VALUES ($1, $2, $3, $4, $5)",
        [.integer(number), .text(kind.rawValue), .text(id), .blob(body), .instant(instant)])
    }
  }

  /// Grows with every row: a directory that was loaded at this version is still the newest.
  public func version(_ connection: any Connection) throws -> Int {
    try connection.count("SELECT COALESCE(MAX(number), 0) FROM reference")
  }

  /// What access and rules are decided from. Proposals decide nothing, and are left where they are.
  /// - Throws: `JournalError.unreadable` when a row does not open.
  public func directory(_ connection: any Connection) throws -> Directory {
    Directory(try newest(where: "kind <> $1", connection))
  }

  /// Every proposal as it stands now, the oldest first.
  /// - Throws: `JournalError.unreadable` when a row does not open.
  public func proposals(_ connection: any Connection) throws -> [Proposal] {
    try newest(where: "kind = $1", connection).compactMap { item in
      if case .proposal(let proposal) = item { proposal } else { nil }
    }.sorted { ($0.proposed.at, $0.id) < ($1.proposed.at, $1.id) }
  }

  private func newest(where kind: String, _ connection: any Connection) throws -> [Item] {
    var newest: [String: Item] = [:]
    try connection.query(
      "SELECT number, kind, id, body, recorded_at FROM reference WHERE \(kind) ORDER BY number",
      [.text(Kind.proposal.rawValue)]
    ) { row in
      let item = try open(row)
      newest["\(item.kind.rawValue) \(item.id)"] = item
    }
    return newest.sorted { $0.key < $1.key }.map(\.value)
  }

  func open(_ row: any ResultRow) throws -> Item {
    let (kind, id) = (try row.text(1), try row.text(2))
    let context = Self.context(try row.int(0), kind, id, try row.instant(4))
    guard let kind = Kind(rawValue: kind),
      let plain = keyRing.open(try row.blob(3), for: .reference, binding: context),
      let item = try? Item(kind, plain), item.id == id
    else { throw JournalError.unreadable(table: "reference") }
    return item
  }

  private static func context(
    _ number: Int, _ kind: String, _ id: String, _ instant: Instant
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(big: UInt64(bitPattern: Int64(number)))
    bytes.append(big: UInt64(bitPattern: instant.milliseconds))
    bytes.append(text: kind)
    bytes.append(text: id)
    return bytes
  }
}

extension ReferenceRow {
  var kind: ReferenceStore.Kind {
    switch self {
    case .agency: .agency
    case .principal: .principal
    case .assignment: .assignment
    case .programme: .programme
    case .legalBasis: .legalBasis
    case .proposal: .proposal
    case .training: .training
    }
  }

  /// Programmes and legal bases are one row for each code and first day.
  var id: String {
    switch self {
    case .agency(let agency): agency.id.text
    case .principal(let principal): principal.id.text
    case .assignment(let assignment): assignment.id.text
    case .programme(let programme): "\(programme.code) \(programme.validFrom)"
    case .legalBasis(let basis): "\(basis.code) \(basis.validFrom)"
    case .proposal(let proposal): proposal.id.text
    case .training(let training): "\(training.principal.text) \(training.instrument) \(training.from)"
    }
  }

  func encoded() throws -> [UInt8] {
    switch self {
    case .agency(let agency): try CBOREncoder.encode(agency)
    case .principal(let principal): try CBOREncoder.encode(principal)
    case .assignment(let assignment): try CBOREncoder.encode(assignment)
    case .programme(let programme): try CBOREncoder.encode(programme)
    case .legalBasis(let basis): try CBOREncoder.encode(basis)
    case .proposal(let proposal): try CBOREncoder.encode(proposal)
    case .training(let training): try CBOREncoder.encode(training)
    }
  }

  init(_ kind: ReferenceStore.Kind, _ bytes: [UInt8]) throws {
    self =
      switch kind {
      case .agency: .agency(try CBORDecoder.decode(Agency.self, from: bytes))
      case .principal: .principal(try CBORDecoder.decode(Principal.self, from: bytes))
      case .assignment: .assignment(try CBORDecoder.decode(Assignment.self, from: bytes))
      case .programme: .programme(try CBORDecoder.decode(Programme.self, from: bytes))
      case .legalBasis: .legalBasis(try CBORDecoder.decode(LegalBasis.self, from: bytes))
      case .proposal: .proposal(try CBORDecoder.decode(Proposal.self, from: bytes))
      case .training: .training(try CBORDecoder.decode(Training.self, from: bytes))
      }
  }
}

extension Directory {
  init(_ items: [ReferenceStore.Item]) {
    var (agencies, principals, assignments) = ([Agency](), [Principal](), [Assignment]())
    var (programmes, legalBases, trainings) = ([Programme](), [LegalBasis](), [Training]())
    for item in items {
      switch item {
      case .agency(let agency): agencies.append(agency)
      case .principal(let principal): principals.append(principal)
      case .assignment(let assignment): assignments.append(assignment)
      case .programme(let programme): programmes.append(programme)
      case .legalBasis(let basis): legalBases.append(basis)
      case .proposal: break
      case .training(let training): trainings.append(training)
      }
    }
    self.init(
      agencies: agencies, principals: principals, assignments: assignments,
      programmes: programmes, legalBases: legalBases, trainings: trainings)
  }
}
