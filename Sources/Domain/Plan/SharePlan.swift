/// Shares the current version of a plan with the members: each goal or step goes to those whose consent covers its
/// category (R-PLN-05).
public struct SharePlan: Act {
  public static let kind = ActKind.sharePlan
  /// The mark of the sending that was shown. When it is no longer so, nothing is shared.
  public let seen: String?
  public let level: PlanLevel

  public init(seen: String? = nil, level: PlanLevel = .long) {
    self.seen = seen
    self.level = level
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    guard let version = file.plan.shareable(level) else {
      throw .rule(
        PlanRules.shared, detail: "Det finns ingen plan att dela än.",
        next: NextStep(level == .long ? .makePlan : .makeActionPlan, "Gör planen"))
    }
    try must(
      PlanRules.followedUp, !version.waits,
      "Version \(version.number) är inte godkänd, och delas därför inte.",
      next: NextStep(.approvePlan, "Godkänn planen"))
    for kind in given.programme.requiredActors {
      try must(
        OrganisationRules.requiredActors,
        file.group.currentMembers.contains { $0.party.kind == kind },
        "\(given.programme.name) kräver fler deltagare i gruppen innan planen delas.",
        next: NextStep(.addMember, "Lägg till deltagare"))
    }
    let parts = file.sharing.items(of: version.sequence)
    let sending = file.sending(parts, from: given.author.agency, at: given.now)
    var checks = Checks()
    checks.require(
      !sending.receivers.isEmpty, "receivers",
      "Ingen i gruppen har ett samtycke som täcker planen.", by: PlanRules.shared)
    checks.isStill(seen, sending.mark)
    try checks.done()
    var drafts = sending.disclosures(decidedBy: given.author)
    drafts.append(
      EntryDraft(
        .plan(
          .shared(
            PlanShared(
              version: version.number, with: sending.receivers.map(\.party),
              level: level == .long ? nil : level)))))
    return drafts
  }
}

extension PlanState {
  /// What would be shared of a plan now: its latest version, and whether that waits for somebody.
  public func shareable(_ level: PlanLevel) -> (number: Int, sequence: Int, waits: Bool)? {
    switch level {
    case .long: current.map { ($0.number, $0.sequence, $0.awaitsApproval) }
    case .short: currentActionPlan.map { ($0.number, $0.sequence, $0.awaitsApproval) }
    }
  }
}
