public enum MeetingEntry: Sendable, Equatable, Codable {
  case called(MeetingCalled)
  case riskAnalysed(MeetingRisk)
  case confirmed(MeetingConfirmed)
  case answered(InvitationAnswered)
  case invitationWithdrawn(InvitationWithdrawn)
  case held(MeetingHeld)
  case cancelled(MeetingCancelled)
  case commitmentGiven(CommitmentGiven)
  case commitmentReported(CommitmentReported)
  case commitmentReturned(CommitmentReturned)
  case around(MeetingAround)
  case started(MeetingStarted)
  case attendance(AttendanceMarked)
  case crossedOff(PointCrossedOff)
  case noted(MeetingNoted)
  case changed(MeetingChanged)

  func part(sequence: Int) -> FilePart? {
    switch self {
    case .called: .meeting(sequence)
    case .riskAnalysed(let body): .meeting(body.meeting)
    case .confirmed(let body): .meeting(body.meeting)
    case .held(let body): .meeting(body.meeting)
    case .cancelled(let body): .meeting(body.meeting)
    case .answered, .invitationWithdrawn: nil
    // Independent lines of two editors go side by side; see `MeetingRoom.Line`.
    case .started, .attendance, .crossedOff, .noted: nil
    case .commitmentGiven: .commitment(sequence)
    case .commitmentReported(let body): .commitment(body.commitment)
    case .commitmentReturned(let body): .commitment(body.commitment)
    case .around(let entry): entry.part
    case .changed(let body): .meeting(body.meeting)
    }
  }
}

public struct MeetingCalled: Sendable, Hashable, Codable {
  public let kind: MeetingKind
  public let day: Day
  public let time: ClockTime
  /// Promised length in minutes.
  public let minutes: Int
  public let place: String
  public let invited: [Participant]
  public let agenda: [String]
  public var points: [AgendaPoint]?
  public var placeKind: PlaceKind?
  public var withoutPerson: WithoutPerson?
  /// The person has said yes to everybody who is asked.
  public var personAgrees: Bool?
  /// Nil where nobody has said.
  public var calendar: Bool?
  /// How many were called at once, on the first of them.
  public var series: Int?
}

/// R-MTG-07. `preparatory` is a talk with some of them before the joint meeting (R-MTG-12), `individual` one with the
/// person alone, and `threatUnit` one with the police's protection of persons or the city's central unit.
public enum MeetingKind: String, Sendable, Hashable, Codable, CaseIterable {
  case start, network, professionals, privateNetwork, preparatory, home, handover
  case individual, threatUnit

  /// The whole group is there, so that it counts as a network meeting.
  public var gathersGroup: Bool { self == .network || self == .start }
}

/// R-MTG-04, R-SAF-01: when, where and how; who is a threat to whom; what is done about it.
public struct MeetingRisk: Sendable, Hashable, Codable {
  public let meeting: Int
  public let whenAndWhere: String
  public let knownThreat: String
  public let conflicts: String
  public let mitigation: String
  public let policeConsulted: String
  /// The employer's own conclusion; never the police's (R-SAF-04).
  public let canBeHeld: Bool
  /// Who comes, and who else may turn up.
  public var who: String?
  /// Codes of what was gone through of the programme's list (R-SAF-06).
  public var lowArousal: [String]?
}

public struct MeetingConfirmed: Sendable, Hashable, Codable {
  public let meeting: Int
  /// Who of the unit are there, as they are called; nil where nobody has said (R-SAF-03).
  public var staff: [String]?
}

public struct InvitationAnswered: Sendable, Hashable, Codable {
  public let meeting: Int
  public let by: Participant
  public let coming: Bool
  public let words: String
  /// An agency's own picture before the meeting (R-ROL-14).
  public var picture: String?
}

public struct InvitationWithdrawn: Sendable, Hashable, Codable {
  public let meeting: Int
  public let invitee: Participant
}

public struct MeetingHeld: Sendable, Hashable, Codable {
  public let meeting: Int
  public let attended: [Participant]
  public let notes: String
  public let decisions: String
  /// How the meeting felt, in the person's words (R-MTG-08).
  public let felt: String
  /// Broken off because it was felt as threatening, and what is done about it (R-SAF-02).
  public let brokenOff: String
  public let next: Day?
  /// Invited and not there (R-MTG-05); nil where it was not marked one by one.
  public var absent: [Participant]?
  /// How the person is told, when the person was not there (R-MTG-10).
  public var toldAfter: String?
}

public struct MeetingCancelled: Sendable, Hashable, Codable {
  public let meeting: Int
  public let reason: String
}

/// Who does what by when.
public struct CommitmentGiven: Sendable, Hashable, Codable {
  public let what: String
  public let by: Participant
  public let due: Day
  public let meeting: Int?
}

extension CommitmentGiven {
  func moved(to day: Day) -> CommitmentGiven {
    CommitmentGiven(what: what, by: by, due: day, meeting: meeting)
  }
}

public struct CommitmentReported: Sendable, Hashable, Codable {
  public let commitment: Int
  public let status: Status
  public let words: String
  /// The day it is moved to.
  public var newDue: Day?

  public init(commitment: Int, status: Status, words: String, newDue: Day? = nil) {
    self.commitment = commitment
    self.status = status
    self.words = words
    self.newDue = status == .moved ? newDue : nil
  }

  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case done, partly, notYet, moved
  }
}

/// The party no longer takes part; the commitment is free to be given to someone else.
public struct CommitmentReturned: Sendable, Hashable, Codable {
  public let commitment: Int
}
