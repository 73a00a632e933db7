/// Somebody has said on an own page that something does not work between those who help, and asks the lots to report it.
/// It stands in the person's own file and nowhere else: the book of shortcomings holds nobody (decision 22).
public struct ShortcomingTold: Sendable, Hashable, Codable {
  public let by: Giver
  public let words: String
}

/// The lots has talked about it with whoever said it. Whether it became a report is not told: the day of this entry
/// beside a row in the book would join them.
public struct ShortcomingTalkedOver: Sendable, Hashable, Codable {
  public let told: Int
}

/// Asks the lots, from one's own page, to report a shortcoming in the cooperation (R-FUP-12).
public struct AskToReport: Act {
  public static let kind = ActKind.askToReport
  public let by: Giver
  public let words: String

  public init(by: Giver, words: String) {
    self.by = by
    self.words = words
  }

  public func behalf(in file: CaseFile) -> Participant? { .giver(by) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(words, "shortcoming", "Skriv vad som inte fungerar.", by: OrganisationRules.deviations)
    try checks.done()
    try file.mustStillSpeak(by, at: given.now)
    return [
      EntryDraft(.followUp(.shortcomingTold(ShortcomingTold(by: by, words: words))), nature: .statement)
    ]
  }
}

/// The lots has talked over what was said.
public struct TalkOverShortcoming: Act {
  public static let kind = ActKind.talkOverShortcoming
  public let told: Int

  public init(_ told: Int) {
    self.told = told
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.followUp.shortcomings.contains { $0.sequence == told }, "told", "Det finns inget att prata om.")
    try checks.done()
    guard file.followUp.openShortcomings.contains(where: { $0.sequence == told }) else { return [] }
    return [EntryDraft(.followUp(.shortcomingTalkedOver(ShortcomingTalkedOver(told: told))))]
  }
}

extension FollowUpState {
  /// Those that nobody has talked over yet, oldest first.
  public var openShortcomings: [Recorded<ShortcomingTold>] {
    shortcomings.filter { !talkedOver.contains($0.sequence) }
  }
}
