/// What happens around the meetings: prepared before, told and noted after.
public enum MeetingAround: Sendable, Equatable, Codable {
  case prepared(MeetingPrepared)
  case questionAsked(QuestionAsked)
  case felt(MeetingFelt)
  case feedbackGiven(FeedbackGiven)
  case notesWritten(MeetingNotes)
  case notesApproved(NotesApproved)

  var part: FilePart? {
    if case .prepared(let body) = self { .meeting(body.meeting) } else { nil }
  }
}

public struct MeetingsAround: Sendable, Equatable {
  /// The latest preparation of each meeting.
  public private(set) var prepared: [Int: MeetingPrepared] = [:]
  public private(set) var preparedOn: [Int: Day] = [:]
  public private(set) var questions: [Question] = []
  /// What has been told of each meeting; the latest of each who told.
  public private(set) var felt: [Int: [Giver: MeetingFelt]] = [:]
  public private(set) var feedback: [Int: [Feedback]] = [:]
  public private(set) var notes: [Notes] = []

  public struct Question: Sendable, Equatable {
    public let number: Int
    public let body: QuestionAsked
    public let on: Day
    /// The meeting where it was on the agenda and that has been held.
    public internal(set) var takenUp: Int?
  }

  public struct Feedback: Sendable, Equatable {
    public let body: FeedbackGiven
    public let on: Day
    public let by: String
  }

  public struct Notes: Sendable, Equatable {
    public let number: Int
    public let body: MeetingNotes
    public let by: Author
    public let on: Day
    public internal(set) var approvedBy: String?

    public var isWaiting: Bool { body.awaits != nil && approvedBy == nil }
  }

  public var openQuestions: [Question] { questions.filter { $0.takenUp == nil } }

  public func notes(of meeting: Int) -> [Notes] { notes.filter { $0.body.meeting == meeting } }

  /// A meeting was held: the questions on its agenda have been taken up.
  mutating func held(_ call: MeetingCalled, _ meeting: Int) {
    for case .question(let number) in (call.points ?? []).compactMap(\.origin) {
      if let index = questions.firstIndex(where: { $0.number == number }) {
        questions[index].takenUp = meeting
      }
    }
  }

  mutating func apply(_ entry: MeetingAround, of whole: Entry) {
    switch entry {
    case .prepared(let body):
      prepared[body.meeting] = body
      preparedOn[body.meeting] = whole.happened
    case .questionAsked(let body):
      questions.append(Question(number: whole.sequence, body: body, on: whole.happened))
    case .felt(let body): felt[body.meeting, default: [:]][body.by] = body
    case .feedbackGiven(let body):
      feedback[body.meeting, default: []].append(
        Feedback(body: body, on: whole.happened, by: whole.author.name))
    case .notesWritten(let body):
      notes.append(
        Notes(number: whole.sequence, body: body, by: whole.author, on: whole.happened))
    case .notesApproved(let body):
      if let index = notes.firstIndex(where: { $0.number == body.notes }) {
        notes[index].approvedBy = whole.author.name
      }
    }
  }
}
