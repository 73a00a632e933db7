import Testing

@testable import Domain

/// Those who sit around Kim's table.
enum Table {
  static let kim = Participant.giver(.person)
  static let mum = Participant.giver(.guardian(0))
  static let dad = Participant.giver(.guardian(1))
  static let unit = Participant.agency(World.unit.id)
  static let police = Participant.agency(World.police.id)
  static let school = Participant.agency(World.school.id)
  static let centre = Participant.agency(World.jobCentre.id)
  static let everyone = [kim, mum, police, school, centre]
}

/// The steps of a case that is followed from meeting to meeting.
extension Casework {
  /// Kim is fifteen. Both guardians have said yes, police, school and job centre have the plan, and everyone
  /// has been told of the decision.
  static func young(_ model: WorkingModel) throws(Refusal) -> Casework {
    var work = try young(at: .shared)
    work.programme = Programmes.young(model)
    for decision in work.file.ownDecisions.map(\.entry) {
      for giver in work.file.toBeTold(at: work.now) {
        try work.perform(Acts.tell(decision, to: giver, on: work.today))
      }
    }
    return work
  }

  var reminders: [Reminder] { file.reminders(at: now, programme: programme) }

  /// The first promise that is still to be kept.
  var openCommitment: Int? { file.meetings.commitments.first { $0.isOpen }?.number }

  /// The agenda as the file proposes it today.
  func agenda(_ kind: MeetingKind = .network) -> [AgendaPoint] {
    file.suggestedAgenda(for: kind, in: programme, at: now)
  }

  func call(
    _ kind: MeetingKind = .network, on text: String, _ invited: [Participant], points: [AgendaPoint]? = nil,
    without: WithoutPerson? = nil, place: PlaceKind = .unit, agrees: Bool = false
  ) -> CallMeeting {
    CallMeeting(
      meetingKind: kind, day: day(text), time: clock("14:00"), minutes: 60, place: "Torget 4",
      invited: invited, points: points ?? agenda(kind), placeKind: place, withoutPerson: without,
      personAgrees: agrees)
  }

  /// Called, prepared with those of the family who come, its risks analysed, and only then confirmed.
  mutating func arrange(
    _ call: CallMeeting, floor: MeetingPrepared.Floor = .together, questions: [String] = [], who: String = ""
  ) throws -> Int {
    try perform(call)
    let meeting = try #require(file.meetings.all.last).number
    if call.invited.contains(Table.kim) {
      let seats = call.invited.enumerated().map {
        MeetingPrepared.Seat(place: $0.offset + 1, who: $0.element)
      }
      try perform(
        PrepareMeeting(
          MeetingPrepared(
            meeting: meeting, seats: seats, takenUp: "Skolan", notBroughtUp: "Min syster", floor: floor,
            presence: .whole), questions: questions))
    }
    expectNo(MeetingRules.riskFirst, refusal(of: ConfirmMeeting(meeting: meeting)))
    try perform(
      AnalyseMeetingRisk(
        meeting: meeting, whenAndWhere: "Dagtid", knownThreat: "Ingen känd", conflicts: "Inga kända",
        mitigation: "Två lotsar", policeConsulted: "", canBeHeld: true, who: who))
    try perform(ConfirmMeeting(meeting: meeting))
    return meeting
  }

  /// The room is opened when it is time, and it is marked who came of those who were asked.
  mutating func begin(_ meeting: Int, without absent: [Participant] = [], led: Participant? = nil) throws {
    let called = try #require(file.meetings.meeting(meeting))
    now = called.starts
    try perform(StartMeeting(meeting: meeting, led: led))
    for who in called.invited {
      try perform(
        MarkAttendance(meeting: meeting, who: who, mark: absent.contains(who) ? .absent : .here))
    }
  }

  mutating func promise(
    _ what: String, _ who: Participant, by due: String, at meeting: Int
  ) throws -> Int {
    try perform(GiveCommitment(what: what, by: who, due: day(due), meeting: meeting))
    return try #require(file.meetings.commitments.last).number
  }

  mutating func report(
    _ commitment: Int, _ status: CommitmentReported.Status, _ words: String = "", to due: String? = nil,
    by author: Author = World.lotta
  ) throws {
    try perform(
      ReportCommitment(commitment: commitment, status: status, words: words, newDue: due.map(day)),
      by: author)
  }

  /// Something is taken back in part, and it is assessed at once that SIG can go on.
  mutating func takesBack(
    _ categories: [InformationCategory], from party: Agency, by giver: Giver = .person
  ) throws {
    try perform(Acts.takeBack(party, by: giver, categories))
    let back = try #require(file.consent.takenBack.last)
    #expect(reminders.contains(.assessContinuation(takenBack: back.sequence, party: party.name)))
    #expect(!back.body.consequence.endsEverything && file.group.isMember(party.id))
    try perform(AssessContinuation(takenBack: back.sequence, canContinue: true, reason: "Planen håller."))
  }

  /// How far a goal has come, each time it was judged.
  func steps(of goal: Int) -> [Attainment] {
    file.plan.ratings.filter { $0.goal == goal }.map(\.attainment)
  }

  /// The points of a meeting's own agenda that an agency hears when it is read now.
  func heard(by agency: Agency, at meeting: Int) -> [String] {
    (file.meetings.meeting(meeting)?.call.taken ?? []).filter {
      !$0.without.contains(.agency(agency.id)) && file.mayHear($0, agency.id, at: now)
    }.map(\.words)
  }

  /// Everything that lies open to an agency now, in the order it came. The record of a meeting is read beside
  /// its call, so that nobody reads of a meeting they were not asked to.
  func lies(openTo agency: Agency) -> [String] {
    var seen: Set<ItemRef> = []
    let given = file.sharing.disclosures(to: agency.id).map(\.item).filter { seen.insert($0).inserted }
    return given.filter { file.isOpen($0, to: agency.id, at: now) }.compactMap { item in
      switch file.entry(item.sequence)?.body {
      case .plan(.versionMade(let plan)): item.part == 0 ? "Planen" : plan.goals[item.part - 1].words
      case .plan(.actionPlanMade(let plan)):
        item.part == 0 ? "Den korta planen" : plan.steps[item.part - 1].activity.what
      case .meetings(.called(let call)): "Kallad till \(call.day)"
      case .meetings(.held(let held)):
        file.isOpen(ItemRef(sequence: held.meeting, part: 0), to: agency.id, at: now)
          ? file.meetings.meeting(held.meeting).map { "Från \($0.call.day)" } : nil
      case .meetings(.commitmentGiven(let given)): given.what
      case .meetings(.around(.notesWritten(let notes))): notes.points[item.part].words
      case .sharing(.noticeWritten(let notice)): notice.text
      default: "Något annat"
      }
    }
  }
}
