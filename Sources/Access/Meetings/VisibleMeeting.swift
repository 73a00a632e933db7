import Domain

/// A meeting as an invited party or an own page sees it.
public struct VisibleMeeting: Sendable {
  public let number: Int
  public let kind: MeetingKind
  public let day: Day
  public let time: ClockTime
  public let minutes: Int
  /// Nil when the whereabouts are withheld (R-SAF-08).
  public let place: String?
  public let agenda: [String]
  public let participants: [String]
  public let status: Status
  /// What this viewer's own party has answered.
  public let ownAnswer: Bool?
  public let isInvited: Bool

  public enum Status: Sendable, Equatable {
    case called, confirmed
    case held(notes: String, decisions: String)
    case cancelled
  }

  public var starts: Instant { SwedishTime.instant(day, time) }

  public var isAhead: Bool { status == .called || status == .confirmed }
}

/// A commitment, and whether it is the viewer's own.
public struct VisibleCommitment: Sendable {
  public let number: Int
  public let what: String
  public let by: String
  public let due: Day
  public let isOwn: Bool
  public let isOpen: Bool
  public let last: CommitmentReported.Status?
}

extension Access {
  static func meeting(
    _ meeting: MeetingsState.Meeting, in file: CaseFile, as participant: Participant,
    entryOpen: Bool, numbers: OwnNumbers?
  ) -> VisibleMeeting {
    let protected = (file.intake.person?.protection ?? .none) != .none
    let invited = meeting.invited.contains(participant)
    let staff = numbers == nil
    let called = staff || participant.isGiver ? file.name : file.outsideName
    let status: VisibleMeeting.Status =
      switch meeting.status {
      case .called: .called
      case .confirmed: .confirmed
      case .held(let held, _):
        .held(notes: entryOpen ? held.notes : "", decisions: entryOpen ? held.decisions : "")
      case .cancelled: .cancelled
      }
    return VisibleMeeting(
      number: numbers?.number(meeting.number) ?? meeting.number, kind: meeting.call.kind,
      day: meeting.call.day,
      time: meeting.call.time, minutes: meeting.call.minutes,
      place: staff || (invited && (participant.isGiver || !protected)) ? meeting.call.place : nil,
      agenda: meeting.call.agenda,
      participants: staff || invited ? meeting.invited.map(called) : [],
      status: status,
      ownAnswer: meeting.answers[participant]?.coming, isInvited: invited)
  }

  static func commitment(
    _ commitment: MeetingsState.Commitment, in file: CaseFile, as participant: Participant,
    numbers: OwnNumbers?
  ) -> VisibleCommitment {
    VisibleCommitment(
      number: numbers?.number(commitment.number) ?? commitment.number, what: commitment.body.what,
      by: numbers == nil || participant.isGiver
        ? file.name(commitment.body.by) : file.outsideName(commitment.body.by),
      due: commitment.body.due, isOwn: commitment.body.by == participant,
      isOpen: commitment.isOpen, last: commitment.reports.last?.status)
  }
}

extension Participant {
  var isGiver: Bool {
    if case .giver = self { true } else { false }
  }
}

extension CaseFile {
  /// The same for another agency, which never learns what somebody with protected identity is called.
  func outsideName(_ participant: Participant) -> String {
    guard (intake.person?.protection ?? .none) != .none else { return name(participant) }
    return switch participant {
    case .giver(.person): "Skyddad identitet"
    case .giver(.guardian): "Vårdnadshavare"
    case .agency: name(participant)
    }
  }

  /// The name the file knows a participant by.
  public func name(_ participant: Participant) -> String {
    switch participant {
    case .giver(let giver): intake.name(of: giver)
    case .agency(let agency):
      intake.owner == agency
        ? intake.ownerParty?.name ?? ""
        : group.members.last { $0.party.agency == agency }?.party.name ?? ""
    }
  }
}
