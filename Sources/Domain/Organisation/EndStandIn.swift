/// The lots is back before the time, or somebody else is needed: what the stand-in could see ends at once.
public struct EndStandIn: Act {
  public static let kind = ActKind.endStandIn
  /// The entry that named the stand-in.
  public let standIn: Int
  public let reason: String

  public init(standIn: Int, reason: String) {
    self.standIn = standIn
    self.reason = reason
  }

  public var part: FilePart? { .caseRoles }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let named = file.group.standIns(remainingOn: given.today).first { $0.sequence == standIn }
    var checks = Checks()
    checks.require(named != nil, "standIn", "Vikariatet är redan slut.")
    checks.text(reason, "reason", "Skriv varför vikariatet slutar nu.")
    try checks.done()
    guard let named else { return [] }
    return [
      EntryDraft(
        .group(.standInEnded(StandInEnded(standIn: standIn, name: named.name, reason: reason))),
        nature: .decision)
    ]
  }
}

public struct StandInEnded: Sendable, Equatable, Codable {
  public let standIn: Int
  public let name: String
  public let reason: String
}
