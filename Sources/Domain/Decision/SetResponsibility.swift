/// Which unit answers for what in the case, and which chief said so (R-ROL-21). They may be different units.
public struct SetResponsibility: Act {
  public static let kind = ActKind.setResponsibility
  public let units: [Duty: AgencyID]
  public let decidedBy: String
  public let decidedOn: Day
  public let reason: String

  public init(units: [Duty: AgencyID], decidedBy: String, decidedOn: Day, reason: String = "") {
    self.units = units
    self.decidedBy = decidedBy
    self.decidedOn = decidedOn
    self.reason = reason
  }

  public var part: FilePart? { .responsibility }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    var parties: [Duty: Party] = [:]
    for duty in Duty.allCases {
      let agency = units[duty].flatMap { given.directory.agency($0) }
      checks.require(
        agency.map { $0.kind == .socialServices && $0.holds(on: given.today) } ?? false, duty.rawValue,
        "Välj en enhet inom socialtjänsten.", by: DecisionRules.responsibility)
      parties[duty] = agency.map(Party.init)
    }
    checks.text(
      decidedBy, "decidedBy", "Skriv vilken chef som har bestämt det.", limit: TextLimit.line,
      by: DecisionRules.responsibility)
    checks.happened(decidedOn, "decidedOn", today: given.today)
    checks.optionalText(reason, "reason")
    try checks.done()
    return [
      EntryDraft(
        .decision(
          .responsibilitySet(
            Responsibility(
              units: parties, decidedBy: decidedBy, reason: reason,
              decidingReads: file.letsRead(units[.decide], given)))),
        happened: decidedOn, nature: .decision)
    ]
  }
}

/// The formal responsibilities of a case.
public enum Duty: String, Sendable, Hashable, Codable, CaseIterable {
  case investigate, decide, carryOut, followUp
}

public struct Responsibility: Sendable, Hashable, Codable {
  public let investigate: Party?
  public let decide: Party?
  public let carryOut: Party?
  public let followUp: Party?
  public let decidedBy: String
  public let reason: String
  /// Whether the leader of the unit that decides reads the file, and signs in it: the unit belongs to the authority that has
  /// the case. Nil where the case's own unit decides, and in older entries.
  public let decidingReads: Bool?

  init(units: [Duty: Party], decidedBy: String, reason: String, decidingReads: Bool? = nil) {
    self.decidingReads = decidingReads
    investigate = units[.investigate]
    decide = units[.decide]
    carryOut = units[.carryOut]
    followUp = units[.followUp]
    self.decidedBy = decidedBy
    self.reason = reason
  }

  public subscript(duty: Duty) -> Party? {
    switch duty {
    case .investigate: investigate
    case .decide: decide
    case .carryOut: carryOut
    case .followUp: followUp
    }
  }
}

extension Agency {
  fileprivate func holds(on day: Day) -> Bool { validFrom <= day && (validTo.map { day <= $0 } ?? true) }
}

extension CaseFile {
  /// The unit that answers for a duty: as the chief has said, else the one that has the case.
  public func unit(for duty: Duty) -> Party? { decision.responsibility?.body[duty] ?? intake.ownerParty }

  /// Another unit that decides in the case and reads it for that; nil where it is the case's own.
  public var decidingUnit: Party? {
    guard let set = decision.responsibility?.body, set.decidingReads == true, let unit = set.decide,
      unit.agency != intake.owner
    else { return nil }
    return unit
  }

  /// Between authorities there is secrecy, and a chief's word does not lift it.
  fileprivate func letsRead(_ unit: AgencyID?, _ given: Circumstances) -> Bool? {
    guard let unit, let owner = intake.owner, unit != owner else { return nil }
    let authority = given.directory.agency(owner)?.authority
    return authority != nil && authority == given.directory.agency(unit)?.authority
  }

  func mustBeDecided(by author: Author) throws(Refusal) {
    guard let unit = unit(for: .decide) else { return }
    try must(
      DecisionRules.responsibility, unit.agency == author.agency,
      "\(unit.name) har ansvaret för att besluta.",
      next: NextStep(.setResponsibility, "Ändra vem som har ansvaret"))
  }
}
