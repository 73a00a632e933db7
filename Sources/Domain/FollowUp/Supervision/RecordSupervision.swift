/// R-FUP-01: a talk between the work leader and the lots about how the plan proceeds.
public struct Supervised: Sendable, Hashable, Codable {
  /// Who was there beside the leader.
  public let with: String
  /// What was gone through, and how the plan proceeds.
  public let progress: String
  public let agreed: String
  public let next: Day
}

/// Written by whoever leads the unit, in the file. It is the unit's own: no other agency and no own page has it.
public struct RecordSupervision: Act {
  public static let kind = ActKind.recordSupervision
  public let with: String
  public let progress: String
  public let agreed: String
  public let next: Day
  public let happened: Day

  public init(with: String, progress: String, agreed: String, next: Day, happened: Day) {
    self.with = with
    self.progress = progress
    self.agreed = agreed
    self.next = next
    self.happened = happened
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(with, "with", "Skriv vem du talade med.", limit: TextLimit.line)
    checks.text(
      progress, "progress", "Skriv vad ni gick igenom och hur det går.", by: FollowUpRules.supervision)
    checks.text(agreed, "agreed", "Skriv vad ni kom överens om.", by: FollowUpRules.supervision)
    checks.happened(happened, "happened", today: given.today)
    checks.require(next > given.today, "next", "Välj en kommande dag för nästa samtal.")
    if let longest = given.programme.followUp?.supervisionDays {
      checks.require(
        happened.days(until: next) <= longest, "next",
        "Programmet säger högst \(longest) dagar mellan samtalen. Välj senast \(happened.adding(days: longest)).",
        by: FollowUpRules.supervision)
    }
    try checks.done()
    try must(
      FollowUpRules.supervision, file.decision.grant.map { $0.on <= happened } ?? false,
      "SIG var inte beviljat den dagen. Samtalen följer upp arbetet efter beslutet.",
      next: NextStep(.decideGrant, "Gå till beslutet"))
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [progress, agreed], file)
    return try advice.explained() + [
      EntryDraft(
        .followUp(.supervised(Supervised(with: with, progress: progress, agreed: agreed, next: next))),
        happened: happened, nature: .judgement)
    ]
  }
}
