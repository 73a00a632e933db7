import Domain

/// A decision as whoever it was told to reads it on their own page.
public struct VisibleDecision: Sendable, Hashable {
  public let what: What
  public let on: Day
  /// The decider's title and unit; a name stands on the paper.
  public let title: String
  public let unit: String
  public let reasons: String
  public let appeal: Appeal?

  public enum What: Sendable, Hashable {
    case granted(conditions: String, reservation: String)
    case refused(offeredInstead: String)
    case support(String, isGranted: Bool)
    case changed(String)
  }

  /// The organisation's own words, as they read on the day of the decision.
  public struct Appeal: Sendable, Hashable {
    public let words: [String]
    /// The last day; nil while the day that it came is not known.
    public let last: Day?
  }
}

extension Access {
  /// Only what has come to the giver: nobody reads a decision here before it has been communicated to them, and a
  /// guardian reads none that was told to the person alone. Newest first.
  static func decisions(_ file: CaseFile, for giver: Giver) -> [VisibleDecision] {
    file.ownDecisions.filter { file.hasGot($0.entry, giver) }.reversed().compactMap { own in
      guard case .decision(let body) = file.entry(own.entry)?.body,
        let author = file.entry(own.entry)?.author,
        let told = told(body)
      else { return nil }
      return VisibleDecision(
        what: told.what, on: own.on, title: author.title, unit: author.agencyName, reasons: told.reasons,
        appeal: own.isAppealable
          ? VisibleDecision.Appeal(
            words: told.appeal.filter { !$0.isBlank }, last: file.appealEnds(own, for: giver)) : nil)
    }
  }

  private static func told(
    _ body: DecisionEntry
  ) -> (what: VisibleDecision.What, reasons: String, appeal: [String])? {
    switch body {
    case .granted(let grant):
      var reservation = ""
      if case .entered(let wording, _) = grant.reservation { reservation = wording }
      return (
        .granted(conditions: grant.conditions ?? "", reservation: reservation), grant.reasons, []
      )
    case .refused(let refusal):
      return (
        .refused(offeredInstead: refusal.offeredInstead), refusal.reasons,
        [refusal.appeal?.text ?? "", refusal.howToAppeal]
      )
    case .supportDecided(let support):
      return (
        .support(support.what, isGranted: support.isGranted), support.reasons,
        [support.appeal?.text ?? "", support.howToAppeal ?? ""]
      )
    case .changed(let change):
      return (.changed(change.what), change.reasons, [change.appeal?.text ?? "", change.howToAppeal])
    case .childImpact, .materialShown, .materialAnswered, .told, .othersDecided, .responsibilitySet:
      return nil
    }
  }
}
