/// One line of a round: what the reviewer judges. Written once when the round is drawn.
public struct ReviewLine: Sendable, Equatable, Codable {
  public let kind: Kind
  public let viewer: ReviewedViewer
  /// Nil for a pattern over several files.
  public let file: CaseID?
  public let isByOther: Bool
  public let first: Instant
  public let last: Instant
  public let times: Int
  /// How many of the times were refused.
  public let denied: Int
  /// How many different files.
  public let files: Int
  /// Codes of what was looked at or done, the most frequent first, at most eight.
  public let whats: [String]
  public let ground: String
  public let outcome: ReviewLook.Outcome
  /// The one that weighs most first.
  public let flags: [ReviewFlag]
  /// The record, when the line is one look.
  public let place: LogPlace?

  public enum Kind: String, Sendable, Hashable, Codable {
    /// One look, drawn by chance.
    case drawn
    /// Everything that one person did in one file in the month, since something in it has a flag.
    case file
    /// What one person did over several files in a day.
    case day
    /// An emergency look that waits to be judged; never stored.
    case emergency
  }

  public init(
    kind: Kind, viewer: ReviewedViewer, file: CaseID?, isByOther: Bool, first: Instant, last: Instant,
    times: Int, denied: Int, files: Int, whats: [String], ground: String,
    outcome: ReviewLook.Outcome, flags: [ReviewFlag], place: LogPlace? = nil
  ) {
    self.kind = kind
    self.viewer = viewer
    self.file = file
    self.isByOther = isByOther
    self.first = first
    self.last = last
    self.times = times
    self.denied = denied
    self.files = files
    self.whats = whats
    self.ground = ground
    self.outcome = outcome
    self.flags = flags
    self.place = place
  }

  var weight: Int { flags.reduce(0) { $0 + $1.weight } }
}

/// What the reviewer makes of a line. A later one is added; none is changed.
public struct ReviewJudgement: Sendable, Hashable, Codable {
  public let verdict: Verdict
  public let words: String
  /// What was done about an incident.
  public let done: String

  public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    /// Belongs to the work.
    case ok
    /// The manager or the employee has been asked; the answer comes as a later judgement.
    case asked
    case incident
  }

  public init(verdict: Verdict, words: String, done: String) {
    self.verdict = verdict
    self.words = words
    self.done = done
  }

  /// - Parameter flagged: a look with a flag is not waved through without words.
  /// - Throws: `Refusal.invalid`.
  public func check(flagged: Bool) throws(Refusal) {
    var checks = Checks()
    switch verdict {
    case .ok where flagged:
      checks.text(words, "words", "Skriv kort varför läsningen hör till arbetet.")
    case .ok: checks.optionalText(words, "words")
    case .asked: checks.text(words, "words", "Skriv vem du har frågat, och vad.")
    case .incident:
      checks.text(words, "words", "Skriv vad som har hänt.")
      checks.text(done, "done", "Skriv vad som är gjort.")
    }
    if verdict != .incident { checks.optionalText(done, "done") }
    try checks.done()
  }
}
