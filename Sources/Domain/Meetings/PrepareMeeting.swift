/// How a meeting has been prepared with the person: who sits where, what is taken up, wishes to each, what is
/// left out, and who gives the floor (R-MTG-08, R-MTG-09).
public struct MeetingPrepared: Sendable, Hashable, Codable {
  public let meeting: Int
  /// Places at the table, clockwise.
  public let seats: [Seat]
  public let takenUp: String
  public let wishes: [Wish]
  public let notBroughtUp: String
  public let helps: String
  public let floor: Floor
  public let presence: Presence

  public init(
    meeting: Int, seats: [Seat] = [], takenUp: String = "", wishes: [Wish] = [], notBroughtUp: String = "",
    helps: String = "", floor: Floor, presence: Presence
  ) {
    self.meeting = meeting
    self.seats = seats
    self.takenUp = takenUp
    self.wishes = wishes
    self.notBroughtUp = notBroughtUp
    self.helps = helps
    self.floor = floor
    self.presence = presence
  }

  /// The place counts from 1, clockwise from the door.
  public struct Seat: Sendable, Hashable, Codable {
    public let place: Int
    public let who: Participant

    public init(place: Int, who: Participant) {
      self.place = place
      self.who = who
    }
  }

  /// What the person wishes of somebody who comes.
  public struct Wish: Sendable, Hashable, Codable {
    public let to: Participant
    public let words: String

    public init(to: Participant, words: String) {
      self.to = to
      self.words = words
    }
  }

  /// R-MTG-09: who leads the talk and gives the floor.
  public enum Floor: String, Sendable, Hashable, Codable, CaseIterable {
    case person, together, lots
  }

  /// R-MTG-10: how the person takes part.
  public enum Presence: String, Sendable, Hashable, Codable, CaseIterable {
    case whole, partly, absent
  }
}

/// A question to a meeting, in the words of whoever asks it.
public struct QuestionAsked: Sendable, Hashable, Codable {
  public let by: Giver
  public let words: String
  /// Who is not to hear it, by the choice of whoever asks; nil for nobody.
  public let hidden: [Participant]?

  public init(by: Giver, words: String, hidden: [Participant]? = nil) {
    self.by = by
    self.words = words
    self.hidden = hidden
  }
}

/// Prepares a meeting together with the person.
public struct PrepareMeeting: Act {
  public static let kind = ActKind.prepareMeeting
  public let prepared: MeetingPrepared
  /// The person's own questions, each an entry of its own.
  public let questions: [String]
  /// Who is not to hear the questions, by the person's own choice.
  public let hidden: [Participant]

  public init(_ prepared: MeetingPrepared, questions: [String] = [], hidden: [Participant] = []) {
    self.prepared = prepared
    self.questions = questions
    self.hidden = hidden
  }

  public var part: FilePart? { .meeting(prepared.meeting) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeAhead(prepared.meeting)
    guard let meeting = file.meetings.meeting(prepared.meeting) else { return [] }
    let around = meeting.invited + [file.intake.owner.map(Participant.agency)].compactMap(\.self)
    let seated = prepared.seats.map(\.who)
    var checks = Checks()
    for seat in prepared.seats {
      checks.require(
        around.contains(seat.who), "seat-\(seat.place)", "Den som sitter här är inte inbjuden till mötet.")
      checks.require(
        seated.count { $0 == seat.who } == 1, "seat-\(seat.place)", "Samma person sitter på två platser.")
    }
    for (index, wish) in prepared.wishes.enumerated() {
      checks.require(
        around.contains(wish.to), "wish-\(index + 1)-to", "Välj någon som kommer till mötet.")
      checks.text(
        wish.words, "wish-\(index + 1)-words", "Skriv vad personen önskar.", limit: TextLimit.line)
    }
    for (index, question) in questions.enumerated() {
      checks.text(question, "question-\(index + 1)", "Skriv frågan.", limit: TextLimit.line)
    }
    checks.require(
      hidden.allSatisfy { around.contains($0) && $0 != .giver(.person) }, "hidden",
      "Välj bland dem som kommer till mötet.")
    for (field, text) in [
      ("takenUp", prepared.takenUp), ("notBroughtUp", prepared.notBroughtUp), ("helps", prepared.helps),
    ] { checks.optionalText(text, field) }
    try checks.done()
    let way = file.workingSettings(in: given.programme, on: given.today)
    try must(
      MeetingRules.participation, prepared.presence != .absent || way.participation != .required,
      "I det här ärendet kommer personen till mötena. Skriv vad som skulle göra det möjligt.")
    return [EntryDraft(.meetings(.around(.prepared(prepared))), nature: .statement)]
      + questions.map {
        EntryDraft(
          .meetings(
            .around(
              .questionAsked(
                QuestionAsked(by: .person, words: $0, hidden: hidden.isEmpty ? nil : hidden)))),
          nature: .statement)
      }
  }
}

/// Asks something that is to be taken up at the next meeting; from an own page, or on somebody's word.
public struct AskQuestion: Act {
  public static let kind = ActKind.askQuestion
  public let by: Giver
  public let question: String
  /// The person's guardians are not to hear it.
  public let keptFromGuardians: Bool

  public init(by: Giver, question: String, keptFromGuardians: Bool = false) {
    self.by = by
    self.question = question
    self.keptFromGuardians = keptFromGuardians
  }

  public func behalf(in file: CaseFile) -> Participant? { .giver(by) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(file.intake.canGive(by), "by", "Välj vem som frågar.")
    checks.text(question, "question", "Skriv frågan.", limit: TextLimit.line)
    try checks.done()
    try file.mustStillSpeak(by, at: given.now)
    let hidden = file.intake.guardians.indices.map { Participant.giver(.guardian($0)) }
    let isKept = keptFromGuardians && by == .person && !hidden.isEmpty
    return [
      EntryDraft(
        .meetings(
          .around(
            .questionAsked(QuestionAsked(by: by, words: question, hidden: isKept ? hidden : nil)))),
        nature: .statement)
    ]
  }
}
