import Domain

/// The reviewer's day: what is urgent, the months of a year, and the plan behind them.
public struct VisibleReviewDay: Sendable {
  public let now: Instant
  public let year: Int
  /// Nil when nothing is decided for the year.
  public let plan: VisibleReviewPlan?
  public let months: [(month: ReviewMonth, state: ReviewRoundState)]
  /// Emergency looks that nobody has judged, the oldest first.
  public let emergencies: [VisibleLogLine]
  /// Lines of drawn rounds where the answer has not come.
  public let unanswered: [(month: ReviewMonth, line: Int)]

  public init(
    now: Instant, year: Int, plan: VisibleReviewPlan?,
    months: [(month: ReviewMonth, state: ReviewRoundState)], emergencies: [VisibleLogLine],
    unanswered: [(month: ReviewMonth, line: Int)]
  ) {
    self.now = now
    self.year = year
    self.plan = plan
    self.months = months
    self.emergencies = emergencies
    self.unanswered = unanswered
  }
}

/// A plan, and who decided it when.
public struct VisibleReviewPlan: Sendable {
  public let plan: ReviewPlan
  public let by: String
  public let at: Instant

  public init(plan: ReviewPlan, by: String, at: Instant) {
    self.plan = plan
    self.by = by
    self.at = at
  }
}

/// The plans of a year, the newest first, and what is proposed when there is none.
public struct VisibleReviewPlans: Sendable {
  public let year: Int
  public let history: [VisibleReviewPlan]
  public let proposed: ReviewPlan
  /// That the figures are only a proposal, in words.
  public let proposal: String

  public init(year: Int, history: [VisibleReviewPlan], proposed: ReviewPlan, proposal: String) {
    self.year = year
    self.history = history
    self.proposed = proposed
    self.proposal = proposal
  }
}

/// One month's round, with the lines of one page of it.
public struct VisibleRound: Sendable {
  public let month: ReviewMonth
  public let state: ReviewRoundState
  public let drawnBy: String
  public let drawnAt: Instant
  /// The seed of the drawing, as hexadecimal digits: with it anyone can draw the sample again.
  public let seed: String
  /// How many looks the sample was drawn from.
  public let population: Int
  public let plan: ReviewPlan
  /// All lines of the round.
  public let count: Int
  public let flagged: Int
  public let judged: Int
  /// By verdict, counted over each line's last judgement.
  public let verdicts: [ReviewJudgement.Verdict: Int]
  public let signature: VisibleSignature?
  public let lines: [VisibleLogLine]

  public init(
    month: ReviewMonth, state: ReviewRoundState, drawnBy: String, drawnAt: Instant, seed: String,
    population: Int, plan: ReviewPlan, count: Int, flagged: Int, judged: Int,
    verdicts: [ReviewJudgement.Verdict: Int], signature: VisibleSignature?, lines: [VisibleLogLine]
  ) {
    self.month = month
    self.state = state
    self.drawnBy = drawnBy
    self.drawnAt = drawnAt
    self.seed = seed
    self.population = population
    self.plan = plan
    self.count = count
    self.flagged = flagged
    self.judged = judged
    self.verdicts = verdicts
    self.signature = signature
    self.lines = lines
  }
}

/// That a round is done, by whom and when.
public struct VisibleSignature: Sendable {
  public let by: String
  public let title: String
  public let at: Instant
  public let words: String

  public init(by: String, title: String, at: Instant, words: String) {
    self.by = by
    self.title = title
    self.at = at
    self.words = words
  }
}

/// One look of a reviewer in the log.
public struct VisibleReading: Sendable {
  public let at: Instant
  public let name: String
  public let title: String
  public let agency: String
  /// A code of what was read or done.
  public let what: String

  public init(at: Instant, name: String, title: String, agency: String, what: String) {
    self.at = at
    self.name = name
    self.title = title
    self.agency = agency
    self.what = what
  }
}
