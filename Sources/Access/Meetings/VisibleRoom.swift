import Domain

/// What the screen in the meeting room shows: what all who may be there may see, and nothing else. It has no threat, no
/// compartment, no place, no address and nothing of a consent but that somebody is to be outside for a point.
/// Made only from the view of somebody who works in the file; the rest of that view stays on their own page.
public struct VisibleRoom: Sendable {
  public let id: CaseID
  public let meeting: Int
  public let kind: MeetingKind
  public let day: Day
  public let starts: ClockTime
  public let minutes: Int
  public let at: Instant
  public let state: State
  /// Who leads it, when somebody else than the lots does.
  public let led: String?
  public let seats: [VisibleSeat]
  public let steps: [VisibleRoomStep]
  /// What was promised before the meeting, as far as everybody may see it.
  public let commitments: [VisibleRoomCommitment]
  /// What has been promised at the meeting.
  public let promises: [VisibleRoomCommitment]
  public let goals: [VisibleRoomGoal]
  public let plan: VisibleRoomPlan
  /// When the meeting before this one was, of those that everyone was called to.
  public let since: Day?
  /// The day of the next meeting that is called.
  public let next: Day?
  /// Who gets what is promised here at once, of those who may be in the room.
  public let receivers: [String]
  /// Whether every promise stands on the person's own page too, so that nobody has to tell it.
  public let isOnOwnPage: Bool
  /// The parties that get it, as the form carries it back.
  public let seen: String
  /// Whether the person is marked as there.
  public let personIsHere: Bool

  public enum State: Sendable, Equatable {
    case waiting, going, over
  }
}

/// One who may be in the room.
public struct VisibleSeat: Sendable, Equatable {
  public let who: Participant
  public let name: String
  /// Nil until somebody has said.
  public let mark: AttendanceMarked.Mark?
}

/// One thing on the agenda.
public struct VisibleRoomStep: Sendable, Equatable {
  public let step: RoomStep
  /// Its words; nil while somebody is there who is to be outside for it.
  public let name: String?
  /// Who leaves for it, now or by the agenda.
  public let without: [String]
  public let isDone: Bool
  public let lines: [VisibleRoomLine]
}

/// A line of the notes, with both versions while two differ.
public struct VisibleRoomLine: Sendable, Equatable {
  public let number: Int
  public let kind: MeetingNoted.Kind
  public let versions: [Version]

  public struct Version: Sendable, Equatable {
    public let entry: Int
    public let words: String
    public let by: String
  }
}

public struct VisibleRoomCommitment: Sendable, Equatable {
  public let number: Int
  public let what: String
  public let by: Participant
  public let name: String
  public let due: Day
  /// What has been said of it at this meeting.
  public let told: CommitmentReported.Status?
  public let words: String
}

/// What is added to the plan here.
public struct VisibleRoomPlan: Sendable, Equatable {
  public let level: PlanLevel
  /// Who gets it at once, of those who may be in the room.
  public let receivers: [String]
  /// The parties that get it, as the form carries it back.
  public let seen: String
  /// Somebody else approves it first.
  public let isApproved: Bool
}

/// Something that is done towards a goal.
public struct VisibleRoomActivity: Sendable, Equatable {
  public let what: String
  public let name: String
  public let when: String
  /// Stands in a version that somebody has still to approve.
  public let isWaiting: Bool
}

public struct VisibleRoomGoal: Sendable, Equatable {
  /// The goal's own number.
  public let number: Int
  public let words: String
  public let indicator: String
  public let attainment: Attainment?
  /// Judged at this meeting.
  public let isRated: Bool
  /// Of the plan that is revised here.
  public let activities: [VisibleRoomActivity]
}

extension VisibleFile {
  /// The screen of one meeting; nil for those who do not lead it, and when there is no such meeting.
  public func room(_ meeting: Int) -> VisibleRoom? {
    guard case .staff(let whole) = content, allows(.startMeeting),
      let called = whole.file.meetings.meeting(meeting)
    else { return nil }
    return RoomView(file: whole.file, meeting: called, viewer: viewer, now: at).room
  }

  /// What is not shown on the screen just now, for the lots' own page: what, and who has to be outside.
  public func keptFromRoom(_ meeting: Int) -> [(what: String, without: [Participant])] {
    guard case .staff(let whole) = content, allows(.startMeeting),
      let called = whole.file.meetings.meeting(meeting)
    else { return [] }
    return RoomView(file: whole.file, meeting: called, viewer: viewer, now: at).kept
  }
}

/// Picks out of the file what the screen may show.
private struct RoomView {
  let file: CaseFile
  let meeting: MeetingsState.Meeting
  let viewer: Author
  let now: Instant

  var audience: [Participant] { meeting.audience }

  var room: VisibleRoom {
    let sending = file.sharedWhenSaved(by: viewer, at: now)
    let begun = meeting.room.startedEntry ?? Int.max
    let heard = sight(.planning) == .shown
    return VisibleRoom(
      id: file.id, meeting: meeting.number, kind: meeting.call.kind, day: meeting.call.day,
      starts: meeting.call.time, minutes: meeting.call.minutes, at: now, state: state,
      led: meeting.room.led.map(name), seats: seats,
      steps: meeting.call.steps.filter { hidden($0).isEmpty }.map(step),
      commitments: heard
        ? file.meetings.commitments.filter {
          $0.number < begun && ($0.isOpen || isTold($0)) && !$0.returned
            && !meeting.call.keeps(.commitment($0.number), from: others)
        }.map(commitment) : [],
      promises: heard
        ? file.meetings.commitments.filter { $0.body.meeting == meeting.number && !$0.returned }
          .map(commitment) : [],
      goals: goals, plan: plan, since: since,
      next: file.meetings.ahead.first { $0.number != meeting.number && $0.starts > meeting.starts }?.call.day,
      receivers: sending.receivers.filter { audience.contains(.agency($0.party.agency)) }
        .map(\.party.name),
      isOnOwnPage: file.shows(.plan, to: .person, at: now),
      seen: sending.partiesMark,
      personIsHere: meeting.attended.contains(.giver(.person)))
  }

  /// Steps and goals that somebody in the room keeps off the screen.
  var kept: [(what: String, without: [Participant])] {
    let steps = meeting.call.steps.map { step in
      (meeting.call.name(of: step), hidden(step).isEmpty ? sight(step) : .without(hidden(step)))
    }
    let goals = (file.plan.inForce?.body.goals ?? []).map { ($0.words, sight($0.category)) }
    return (steps + goals).compactMap { what, sight in
      if case .without(let outside) = sight { (what, outside) } else { nil }
    }
  }

  private var state: VisibleRoom.State {
    if !meeting.isAhead { return .over }
    return meeting.room.startedAt == nil ? .waiting : .going
  }

  private var seats: [VisibleSeat] {
    let others = meeting.room.marks.keys.filter { !meeting.invited.contains($0) }
      .sorted { $0.code < $1.code }
    return (meeting.invited + others).map {
      VisibleSeat(who: $0, name: name($0), mark: meeting.room.marks[$0])
    }
  }

  /// Those there who are not even told that there is such a point.
  private func hidden(_ step: RoomStep) -> [Participant] {
    meeting.call.hidden(step, from: others)
  }

  /// All there but the own unit, from which nothing in its own file is kept.
  private var others: [Participant] { audience.filter { $0 != file.intake.owner.map(Participant.agency) } }

  private func step(_ step: RoomStep) -> VisibleRoomStep {
    let outside =
      if case .without(let outside) = sight(step) { outside } else { [Participant]() }
    let isShown = outside.isEmpty
    let named = isShown ? meeting.call.leaving(step) : outside
    return VisibleRoomStep(
      step: step, name: isShown ? meeting.call.name(of: step) : nil, without: named.map(name),
      isDone: meeting.room.done.contains(step),
      lines: isShown && sight(meeting.call.category(of: step) ?? .planning) == .shown
        ? meeting.room.lines.filter { $0.step == step && !$0.isGone }.map(line) : [])
  }

  private func line(_ line: MeetingRoom.Line) -> VisibleRoomLine {
    VisibleRoomLine(
      number: line.number, kind: line.kind,
      versions: line.versions.map {
        VisibleRoomLine.Version(entry: $0.entry, words: $0.words, by: $0.by)
      })
  }

  private func sight(_ category: InformationCategory) -> RoomSight {
    Access.sight(of: category, in: file, before: audience, at: now)
  }

  /// What everybody has on the agenda (who is here, what is next) has words of the house and hides nothing; what is
  /// written on it is shown as what it is about.
  private func sight(_ step: RoomStep) -> RoomSight {
    if step == .here || step == .next { return .shown }
    guard let category = meeting.call.category(of: step) else { return .without(audience) }
    return Access.sight(
      of: category, in: file, before: audience, leaving: meeting.call.leaving(step), at: now)
  }

  private func isTold(_ commitment: MeetingsState.Commitment) -> Bool {
    meeting.room.startedEntry.map { (commitment.reports.last?.entry ?? 0) > $0 } ?? false
  }

  private func commitment(_ commitment: MeetingsState.Commitment) -> VisibleRoomCommitment {
    let report = isTold(commitment) ? commitment.reports.last : nil
    return VisibleRoomCommitment(
      number: commitment.number, what: commitment.body.what, by: commitment.body.by,
      name: name(commitment.body.by), due: commitment.body.due, told: report?.status,
      words: report?.words ?? "")
  }

  private var goals: [VisibleRoomGoal] {
    let today = SwedishTime.day(now)
    return (file.plan.inForce?.body.goals ?? []).filter {
      sight($0.category) == .shown && !meeting.call.keeps(.goal($0.number), from: others)
    }.map { goal in
      let rating = file.plan.attainment(of: goal.number)
      return VisibleRoomGoal(
        number: goal.number, words: goal.words, indicator: goal.indicator,
        attainment: rating?.attainment, isRated: rating?.on == today,
        activities: activities(of: goal.number))
    }
  }

  private func activities(of goal: Int) -> [VisibleRoomActivity] {
    let (found, isWaiting) =
      switch file.plan.revised {
      case .long:
        (
          file.plan.current?.body.goals.first { $0.number == goal }?.activities ?? [],
          file.plan.current?.awaitsApproval ?? false
        )
      case .short:
        (
          file.plan.currentActionPlan?.body.steps.filter { $0.goal == goal }.map(\.activity) ?? [],
          file.plan.currentActionPlan?.awaitsApproval ?? false
        )
      }
    let before: [Activity] =
      file.plan.revised == .short
      ? file.plan.actionPlanInForce?.body.steps.map(\.activity) ?? []
      : file.plan.inForce?.body.goals.flatMap(\.activities) ?? []
    return found.map { activity in
      VisibleRoomActivity(
        what: activity.what, name: name(activity.responsible), when: activity.when,
        isWaiting: isWaiting && !before.contains(activity))
    }
  }

  private var plan: VisibleRoomPlan {
    let sending = file.addition(by: viewer, at: now)
    let waits =
      file.plan.revised == .short
      ? file.plan.currentActionPlan?.body.needsApproval : file.plan.current?.body.needsApproval
    return VisibleRoomPlan(
      level: file.plan.revised,
      receivers: sending.receivers.filter { audience.contains(.agency($0.party.agency)) }.map(\.party.name),
      seen: sending.partiesMark, isApproved: waits == true)
  }

  private var since: Day? {
    file.meetings.all.filter { $0.tookPlace && $0.call.kind.gathersGroup && $0.call.day < meeting.call.day }
      .map(\.call.day).max()
  }

  /// As they are called in the room. With a protected identity no name stands there while anybody from outside may see it.
  private func name(_ participant: Participant) -> String {
    let isProtected = (file.intake.person?.protection ?? .none) != .none
    let outsiders = audience.contains {
      if case .agency(let agency) = $0 { agency != file.intake.owner } else { false }
    }
    switch participant {
    case .giver(.person) where isProtected && outsiders: return "Personen"
    case .giver(.guardian) where isProtected && outsiders: return "Vårdnadshavare"
    case .giver: return file.calledName(participant) ?? file.name(participant)
    case .agency(let agency):
      let party = file.name(participant)
      guard agency != file.intake.owner || !isProtected else { return party }
      return file.calledName(participant).map { "\($0), \(party)" } ?? party
    }
  }
}
