import Access
import Domain

/// One request with its whole little world, as `docs/access-check.md` tells: read, built into a real case
/// file by folding real entries, and asked through the decision that the system itself uses. A class, so that
/// asking many in a row copies no files.
public final class AccessRequest: Sendable {
  /// The request's own name, given back in the answer.
  public let id: String
  private let file: CaseFile
  private let viewer: Author
  private let at: Instant
  private let question: Question
  private let numbers: [Int: Int]

  enum Question: Sendable {
    case open
    case see(ItemRef)
    case act(ActKind, behalf: Participant?, Compartment?)
    case compartment(Compartment)
  }

  /// The version of the format.
  static let version = 1

  init(_ request: RequestValue) throws(RequestFault) {
    var fields = try request.fields()
    id = try fields.required("id").text()
    let version = try fields.required("v")
    guard version.value == .number(Self.version) else {
      throw version.fault("Den här utgåvan av samlots läser version \(Self.version).")
    }
    var world = try fields.required("world").fields()
    var names = try RequestNames(agencies: world.required("agencies"))
    let folded = FoldedWorld(try SmallWorld(&world, &names))
    var ask = try fields.required("ask").fields()
    at = try ask.required("at").instant()
    viewer = try Self.viewer(ask.required("who"), &names)
    question = try Self.question(&ask, names, folded)
    try ask.done()
    try fields.done()
    file = folded.file
    numbers = folded.numbers
  }

  /// What the system answers: the ground, or why not.
  public func decide() -> Result<AccessGround, Denial> {
    switch question {
    case .open: Access.view(file, for: viewer, at: at).map(Access.ground(of:))
    case .see(let item): Access.reading(item, of: file, by: viewer, at: at)
    case .act(let kind, let behalf, let compartment):
      Access.decide(kind, behalf: behalf, compartment: compartment, in: file, by: viewer, at: at)
        .map(\.ground)
    case .compartment(let compartment):
      Access.view(file, for: viewer, at: at, into: compartment).map(Access.ground(of:))
    }
  }

  /// False if the pages of another agency would show an item that asking for it alone refuses, or the
  /// other way round.
  func agreesWithPages(_ allowed: Bool) -> Bool {
    guard case .see(let item) = question,
      case .success(.member(let agency, _)) = Access.relation(of: viewer, to: file, at: at)
    else { return true }
    return Access.openItems(of: file, to: agency, at: at).contains(item) == allowed
  }

  /// The ground in words of the request: its own numbers instead of the file's.
  func words(_ ground: AccessGround) -> String {
    switch ground {
    case .consent(let entry): AccessGround.consent(numbers[entry] ?? 0).code
    case .law(let entry): AccessGround.law(numbers[entry] ?? 0).code
    case .standIn(let entry): AccessGround.standIn(numbers[entry] ?? 0).code
    case .emergency(let entry): AccessGround.emergency(numbers[entry] ?? 0).code
    case .caseRole, .unitLeader, .decidingUnit, .receivingUnit, .ownPage, .referring, .dangerToLife:
      ground.code
    }
  }
}

// MARK: Reading the question

extension AccessRequest {
  private static func viewer(
    _ value: RequestValue, _ names: inout RequestNames
  ) throws(RequestFault) -> Author {
    var fields = try value.fields()
    let principal = try names.principal(fields.required("principal"))
    let party = try names.party(fields.required("agency"))
    let role = try fields.required("role").word(Role.self)
    try fields.done()
    return Author(
      principal: principal, assignment: AssignmentID(0), agency: party.agency, agencyKind: party.kind,
      agencyName: party.name, role: role, name: "", title: "")
  }

  private enum Kind: String, CaseIterable {
    case open, see, compartment
    case act = "do"
  }

  private static func question(
    _ ask: inout RequestFields, _ names: RequestNames, _ world: FoldedWorld
  ) throws(RequestFault) -> Question {
    switch try ask.required("kind").word(Kind.self) {
    case .open: return .open
    case .see:
      let number = try ask.required("item").whole(1...1_000_000)
      return .see(ItemRef(sequence: world.entries[number] ?? 0, part: 0))
    case .compartment: return .compartment(try ask.required("compartment").word())
    case .act:
      var behalf: Participant?
      if let given = ask.optional("behalf") { behalf = try participant(given, names) }
      return .act(
        try ask.required("act").word(), behalf: behalf, try ask.optional("compartment")?.word())
    }
  }

  private static func participant(
    _ value: RequestValue, _ names: RequestNames
  ) throws(RequestFault) -> Participant {
    var fields = try value.fields()
    let giver = try fields.optional("giver")?.giver()
    var agency: Party?
    if let named = fields.optional("agency") { agency = try names.party(named) }
    try fields.done()
    switch (giver, agency) {
    case (let giver?, nil): return .giver(giver)
    case (nil, let party?): return .agency(party.agency)
    default: throw value.fault("Här ska stå antingen giver eller agency.")
    }
  }
}
