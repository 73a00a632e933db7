import Domain

/// A meeting as an invited party or an own page sees it.
public struct VisibleMeeting: Sendable {
  public let number: Int
  public let kind: MeetingKind
  public let day: Day
  public let time: ClockTime
  public let minutes: Int
  /// Nil when the whereabouts are withheld (R-SAF-08), and outside the unit when the meeting is cancelled: nobody is
  /// to go there any more, and the next one may be held at the same place.
  public let place: String?
  public let agenda: [String]
  public let participants: [String]
  public let status: Status
  /// What this viewer's own party has answered.
  public let ownAnswer: Bool?
  public let isInvited: Bool
  /// What this viewer gets of the notes that were written point by point.
  public var notes: [String] = []
  /// Those who come may put it in a calendar.
  public var calendar = true
  public var placeKind: PlaceKind?
  /// When the agenda last became another one for this viewer; nil when it is as it was in the call.
  public var agendaChanged: Day?

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
    entryOpen: Bool, numbers: OwnNumbers?, open: Set<ItemRef> = [], at now: Instant
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
    let isHeldThere = invited && status != .cancelled
    return VisibleMeeting(
      number: numbers?.number(meeting.number) ?? meeting.number, kind: meeting.call.kind,
      day: meeting.call.day,
      time: meeting.call.time, minutes: meeting.call.minutes,
      place: staff || (isHeldThere && (participant.isGiver || !protected)) ? meeting.call.place : nil,
      agenda: agenda(meeting, in: file, as: participant, staff: staff, now),
      participants: staff || invited ? meeting.invited.map(called) : [],
      status: status,
      ownAnswer: meeting.answers[participant]?.coming, isInvited: invited,
      notes: notes(meeting, in: file, as: participant, staff: staff, open),
      calendar: !protected && meeting.call.calendar != false,
      placeKind: staff || isHeldThere ? meeting.call.placeKind : nil,
      agendaChanged: agendaChanged(meeting, in: file, as: participant, staff: staff, now))
  }

  private static func agenda(
    _ meeting: MeetingsState.Meeting, in file: CaseFile, as participant: Participant, staff: Bool,
    _ now: Instant
  ) -> [String] {
    guard let points = meeting.call.points else { return meeting.call.agenda }
    if staff { return points.map(\.words) }
    return heard(points, at: meeting, in: file, by: participant, now)
  }

  /// The agenda as a party may read it: without the points it leaves the room for, those that are kept from it, and
  /// those that its consent does not cover any more (R-MTG-14).
  private static func heard(
    _ points: [AgendaPoint], at meeting: MeetingsState.Meeting, in file: CaseFile,
    by participant: Participant,
    _ now: Instant
  ) -> [String] {
    points.filter { point in
      guard !point.without.contains(participant),
        !point.isHidden(from: participant, among: meeting.invited)
      else { return false }
      if case .agency(let agency) = participant { return file.mayHear(point, agency, at: now) }
      return meeting.invited.contains(participant)
    }.map(\.words)
  }

  /// Only of what the viewer may read of it: a change in a point that is kept from them tells them nothing.
  private static func agendaChanged(
    _ meeting: MeetingsState.Meeting, in file: CaseFile, as participant: Participant, staff: Bool,
    _ now: Instant
  ) -> Day? {
    let read = meeting.agendas.map { agenda in
      staff
        ? agenda.points.map(\.words)
        : heard(agenda.points, at: meeting, in: file, by: participant, now)
    }
    return read.indices.dropFirst().last { read[$0] != read[$0 - 1] }.map { meeting.agendas[$0].from }
  }

  /// Written notes: all of them to those who work in the file, to another agency what was disclosed and still has
  /// its ground, to the family what was said while they were in the room.
  private static func notes(
    _ meeting: MeetingsState.Meeting, in file: CaseFile, as participant: Participant, staff: Bool,
    _ open: Set<ItemRef>
  ) -> [String] {
    file.meetings.around.notes(of: meeting.number).flatMap { notes in
      notes.body.points.enumerated().filter { index, point in
        if staff { return true }
        guard !notes.isWaiting, !point.without.contains(participant) else { return false }
        if participant.isGiver { return meeting.held?.attended.contains(participant) == true }
        return open.contains(ItemRef(sequence: notes.number, part: index))
      }.map(\.element.words)
    }
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

extension VisibleHeader {
  /// No calendar file for somebody with protected identity, nor for one who is threatened as far as the viewer
  /// may know it; others learn nothing by its absence, since the unit chooses it for each meeting (R-SAF-08).
  public var keepsOutOfCalendars: Bool {
    isProtected || threat?.level == .protectionNeeded || threat?.level == .relocation
  }
}
