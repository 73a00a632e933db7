/// A version has been read and approved by another than the one who made it.
public struct PlanApproved: Sendable, Hashable, Codable {
  public let level: PlanLevel
  public let version: Int

  public init(level: PlanLevel, version: Int) {
    self.level = level
    self.version = version
  }
}

/// Four eyes where the programme says so: the leader, or the other lots, approves the latest version of a plan.
public struct ApprovePlan: Act {
  public static let kind = ActKind.approvePlan
  public let level: PlanLevel
  public let version: Int

  public init(level: PlanLevel, version: Int) {
    self.level = level
    self.version = version
  }

  public var part: FilePart? { .plan }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    let (number, maker, waits) =
      switch level {
      case .long:
        (file.plan.current?.number, file.plan.current?.author, file.plan.current?.awaitsApproval)
      case .short:
        (
          file.plan.currentActionPlan?.number, file.plan.currentActionPlan?.author,
          file.plan.currentActionPlan?.awaitsApproval
        )
      }
    var checks = Checks()
    checks.require(
      number == version && waits == true, "version",
      "Versionen väntar inte på att godkännas. Kanske har någon gjort en ny.", by: PlanRules.followedUp)
    checks.require(
      maker.map { $0.principal != given.author.principal } ?? true, "version",
      "Den som har gjort versionen kan inte själv godkänna den.", by: PlanRules.followedUp)
    checks.require(
      mayApprove(file, given.author), "version",
      "Planen godkänns av den andra lotsen eller av arbetsledaren.", by: PlanRules.followedUp)
    try checks.done()
    return [
      EntryDraft(
        .plan(.approved(PlanApproved(level: level, version: version))), nature: .decision)
    ]
  }

  private func mayApprove(_ file: CaseFile, _ author: Author) -> Bool {
    author.role == .workLeader
      || [CaseRole.firstLots, .secondLots].contains { file.group.roles[$0] == author.principal }
  }
}
