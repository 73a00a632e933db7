/// How somebody felt at a meeting, and what should be otherwise the next time (R-MTG-08).
public struct MeetingFelt: Sendable, Hashable, Codable {
  public let meeting: Int
  public let by: Giver
  public let felt: String
  public let change: String

  public init(meeting: Int, by: Giver, felt: String, change: String) {
    self.meeting = meeting
    self.by = by
    self.felt = felt
    self.change = change
  }
}

/// What the person was told of a meeting they were not at, and what they said to it (R-MTG-10).
public struct FeedbackGiven: Sendable, Hashable, Codable {
  public let meeting: Int
  public let told: String
  public let answer: String

  public init(meeting: Int, told: String, answer: String) {
    self.meeting = meeting
    self.told = told
    self.answer = answer
  }
}

/// Tells how a meeting felt and what should change; in one's own words.
public struct TellHowItFelt: Act {
  public static let kind = ActKind.tellHowItFelt
  public let felt: MeetingFelt

  public init(_ felt: MeetingFelt) {
    self.felt = felt
  }

  public func behalf(in file: CaseFile) -> Participant? { .giver(felt.by) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let held = try file.mustBeHeld(felt.meeting)
    var checks = Checks()
    checks.require(
      held.held?.attended.contains(.giver(felt.by)) == true, "by", "Välj någon som var med på mötet.")
    checks.require(
      !felt.felt.isBlank || !felt.change.isBlank, "felt",
      "Skriv hur det kändes, eller vad som ska bli annorlunda.")
    checks.optionalText(felt.felt, "felt")
    checks.optionalText(felt.change, "change")
    try checks.done()
    try file.mustStillSpeak(felt.by, at: given.now)
    return [EntryDraft(.meetings(.around(.felt(felt))), nature: .statement)]
  }
}

/// Records that the person has been told of a meeting held without them.
public struct GiveFeedback: Act {
  public static let kind = ActKind.giveFeedback
  public let feedback: FeedbackGiven
  public let on: Day

  public init(_ feedback: FeedbackGiven, on day: Day) {
    self.feedback = feedback
    on = day
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let held = try file.mustBeHeld(feedback.meeting)
    var checks = Checks()
    checks.require(
      held.held?.attended.contains(.giver(.person)) == false, "meeting", "Personen var med på det här mötet.")
    checks.text(
      feedback.told, "told", "Skriv vad personen har fått veta om mötet.", by: MeetingRules.participation)
    checks.optionalText(feedback.answer, "answer")
    checks.happened(on, "on", today: given.today)
    checks.require(held.call.day <= on, "on", "Mötet hölls \(held.call.day). Välj den dagen eller en senare.")
    try checks.done()
    return [EntryDraft(.meetings(.around(.feedbackGiven(feedback))), happened: on)]
  }
}

extension CaseFile {
  func mustBeHeld(_ meeting: Int) throws(Refusal) -> MeetingsState.Meeting {
    guard let found = meetings.meeting(meeting), found.held != nil else {
      throw .invalid([FieldProblem("meeting", "Mötet finns inte, eller är inte hållet.")])
    }
    return found
  }
}
