import Testing

@testable import Domain

/// A meeting that becomes otherwise after the call, and one that is broken off.
@Suite("A meeting that is changed, kept from somebody, or broken off")
struct ChangedMeetingTests {
  private static let centre = Participant.agency(World.jobCentre.id)
  private static let person = Participant.giver(.person)

  private static func point(
    _ words: String, _ category: InformationCategory? = nil, origin: AgendaPoint.Origin? = nil,
    without: [Participant] = [], hidden: [Participant]? = nil
  ) -> AgendaPoint {
    AgendaPoint(words: words, category: category, origin: origin, without: without, hidden: hidden)
  }

  private static let works = point("Vad fungerar", origin: .works)

  /// Called for tomorrow with two points.
  private func called(_ points: [AgendaPoint] = []) throws -> (Casework, Int) {
    var work = try AgendaRuleTests.work()
    try work.perform(
      CallMeeting(
        meetingKind: .network, day: work.today.adding(days: 1), time: clock("14:00"), minutes: 60,
        place: "Biblioteket", invited: [Self.person, Self.centre],
        points: [Self.works, Self.point("Boendet")] + points, calendar: true))
    return (work, try #require(work.file.meetings.all.last).number)
  }

  private func begin(_ meeting: Int, _ work: inout Casework) throws {
    try work.perform(Acts.risk(meeting))
    try work.perform(ConfirmMeeting(meeting: meeting))
    work.now = SwedishTime.instant(work.today.adding(days: 1), clock("14:00"))
    try work.perform(StartMeeting(meeting: meeting))
    try work.perform(MarkAttendance(meeting: meeting, who: Self.person, mark: .here))
  }

  @Test(
    "R-MTG-05, R-MTG-14: points are added, moved and taken away after the call, with the same consent check")
  func changed() throws {
    var (work, meeting) = try called()
    let health = Self.point("Sömnen", .health)
    let change = { (points: [AgendaPoint]) in
      ChangeMeeting(meeting: meeting, points: points, calendar: true)
    }
    expectNo(MeetingRules.consentPerInvitee, work.refusal(of: change([Self.works, health])))
    expectProblem(at: "point-2-without", work.refusal(of: change([Self.works, health])))
    expectAsks(MeetingRules.strengthsFirst, work, change([Self.point("Boendet"), Self.works]))
    expectProblem(at: "meeting", work.refusal(of: change([Self.works, Self.point("Boendet")])))
    expectNo(MeetingRules.record, work.refusal(of: change([Self.point(" ")])))
    try work.perform(
      change([Self.works, Self.point("Arbetet"), Self.point("Sömnen", .health, without: [Self.centre])]))
    let now = try #require(work.file.meetings.meeting(meeting))
    #expect(now.call.taken.map(\.words) == ["Vad fungerar", "Arbetet", "Sömnen"])
    #expect(now.agendas.map { $0.points.map(\.words) }.first == ["Vad fungerar", "Boendet"])
    #expect(now.call.place == "Biblioteket" && now.invited == [Self.person, Self.centre])
  }

  @Test("R-MTG-05: the agenda is changed until the meeting begins, and not while what is written hangs on it")
  func begun() throws {
    var (work, meeting) = try called()
    let change = ChangeMeeting(meeting: meeting, points: [Self.works, Self.point("Arbetet")], calendar: true)
    try begin(meeting, &work)
    expectProblem(at: "meeting", work.refusal(of: change))
    try work.perform(BreakOffMeeting(meeting: meeting, words: "Vi gick."))
    expectProblem(at: "meeting", work.refusal(of: change))
  }

  @Test(
    "R-SAF-08: what may stand in calendars can be taken away from everybody at once, and is not given back under threat"
  )
  func calendar() throws {
    var (work, meeting) = try called()
    let points = try #require(work.file.meetings.meeting(meeting)).call.taken
    try work.perform(ChangeMeeting(meeting: meeting, points: points, calendar: false))
    #expect(work.file.meetings.meeting(meeting)?.call.calendar == false)
    #expect(work.file.meetings.meeting(meeting)?.agendas.isEmpty == true, "and the agenda is as it was")
    expectYes(work.refusal(of: ChangeMeeting(meeting: meeting, points: points, calendar: true)))
    try work.perform(
      AssessThreat(
        ThreatAssessed(
          level: .protectionNeeded, assessor: "Pia Palm", words: "Hot.", protection: "Byter bostad.",
          nextReview: work.today.adding(days: 30), consultedWith: "Lotta Lind")))
    expectNo(
      SafetyRules.whereabouts,
      work.refusal(of: ChangeMeeting(meeting: meeting, points: points, calendar: true)))
    expectYes(
      work.refusal(
        of: ChangeMeeting(meeting: meeting, points: [Self.works, Self.point("Arbetet")], calendar: false)))
  }

  @Test("R-MTG-14: a point can be kept from one who is called, and never from the person")
  func hidden() throws {
    var (work, meeting) = try called([Self.point("Sömnen", .health, hidden: [Self.centre])])
    let kept = try #require(work.file.meetings.meeting(meeting)).call
    #expect(kept.taken.last?.isHidden(from: Self.centre, among: kept.invited) == true)
    #expect(
      kept.taken.last?.isHidden(from: .giver(.guardian(0)), among: kept.invited) == true,
      "nor who was not called")
    #expect(kept.taken.last?.isHidden(from: Self.person, among: kept.invited) == false)
    #expect(!kept.agenda.contains("Sömnen"))
    expectProblem(
      at: "point-2-hidden",
      work.refusal(
        of: ChangeMeeting(
          meeting: meeting, points: [Self.works, Self.point("Boendet", hidden: [Self.person])])))
    try begin(meeting, &work)
    try work.perform(MarkAttendance(meeting: meeting, who: Self.centre, mark: .left))
    try work.perform(CrossOffPoint(meeting: meeting, step: .plan, done: true))
    for (step, words) in [(RoomStep.works, "Boxningen"), (.point(2), "Sover dåligt")] {
      try work.perform(WriteMeetingLine(meeting: meeting, step: step, words: words))
    }
    try work.perform(EndMeeting(meeting: meeting))
    let held = try #require(work.file.meetings.meeting(meeting))
    #expect(
      held.held?.notes == "Vad fungerar: Boxningen", "what was kept from somebody is in nobody's record")
    let narrow = work.file.narrowNotes(of: held)
    #expect(narrow.map(\.words) == ["Sover dåligt"] && narrow[0].without.contains(Self.centre))
    #expect(work.file.composing(narrow, of: held, at: work.now).allSatisfy { $0.gets.isEmpty })
  }

  @Test(
    "R-MTG-08, R-MTG-14: what the person asks without the guardians is not put on an agenda that they read")
  func keptQuestion() throws {
    var work = try Casework.young(at: .shared)
    let mum = Participant.giver(.guardian(0))
    try work.perform(AskQuestion(by: .person, question: "Får jag flytta?", keptFromGuardians: true))
    #expect(work.file.meetings.around.openQuestions.first?.body.hidden?.contains(mum) == true)
    let points = work.file.suggestedAgenda(for: .network, in: work.programme, at: work.now)
    let asked = try #require(points.first { $0.words == "Får jag flytta?" })
    #expect(asked.hidden?.contains(mum) == true, "the agenda that writes itself keeps it")
    let call = { (points: [AgendaPoint]) in
      CallMeeting(
        meetingKind: .network, day: work.today.adding(days: 1), time: clock("14:00"), minutes: 60,
        place: "Biblioteket", invited: [Self.person, mum], points: points)
    }
    expectYes(work.refusal(of: call([Self.works, asked])))
    let open = Self.point(asked.words, asked.category, origin: asked.origin)
    expectNo(MeetingRules.consentPerInvitee, work.refusal(of: call([Self.works, open])))
    expectProblem(at: "point-2-hidden", work.refusal(of: call([Self.works, open])))
  }

  @Test("R-MTG-02, R-MTG-15, R-SAF-02: a meeting that was broken off neither counts nor takes anything up")
  func brokenOff() throws {
    var asked = try AgendaRuleTests.work()
    try asked.perform(AskQuestion(by: .person, question: "Får jag byta?"))
    let granted = try #require(asked.file.decision.grant).on
    try asked.perform(
      CallMeeting(
        meetingKind: .network, day: asked.today.adding(days: 1), time: clock("14:00"), minutes: 60,
        place: "Biblioteket", invited: [Self.person],
        points: asked.file.suggestedAgenda(for: .network, in: asked.programme, at: asked.now)))
    let meeting = try #require(asked.file.meetings.all.last).number
    try begin(meeting, &asked)
    try asked.perform(BreakOffMeeting(meeting: meeting, words: "Vi gick."))
    #expect(asked.file.networkMeetings(in: asked.programme) == 0)
    #expect(asked.file.meetings.lastHeldOn == nil)
    #expect(
      asked.file.daysSinceMeeting(in: asked.programme, on: asked.today) == granted.days(until: asked.today))
    #expect(asked.file.meetings.around.openQuestions.count == 1, "the question waits for the next meeting")
    let again = asked.file.suggestedAgenda(for: .network, in: asked.programme, at: asked.now)
    #expect(again.contains { $0.words == "Får jag byta?" })
  }

  @Test("R-MTG-02: after a meeting that was broken off the next day is counted from the one before it")
  func nextAfterBroken() throws {
    var (work, meeting) = try called()
    try work.perform(Acts.risk(meeting))
    try work.perform(ConfirmMeeting(meeting: meeting))
    work.now = SwedishTime.instant(work.today.adding(days: 1), clock("14:00"))
    let granted = try #require(work.file.decision.grant).on
    let interval = work.file.meetingInterval(in: work.programme, on: work.today)
    let hold = { (next: Day) in Acts.hold(meeting, brokenOff: "Hotfullt.", next: next) }
    expectYes(work.refusal(of: hold(granted.adding(days: interval))))
    expectNo(MeetingRules.interval, work.refusal(of: hold(granted.adding(days: interval + 1))))
  }

  @Test("R-MTG-12: those who work can say what they feel in a meeting of their own before the joint one")
  func apart() throws {
    let work = try AgendaRuleTests.work()
    let before = { (kind: MeetingKind) in
      CallMeeting(
        meetingKind: kind, day: work.today.adding(days: 1), time: clock("14:00"), minutes: 30,
        place: "Jobbtorg", invited: [Self.centre], points: [Self.point("Det som är svårt")],
        withoutPerson: WithoutPerson(why: "", told: "Lotta berättar."))
    }
    for kind in [MeetingKind.preparatory, .professionals] {
      var apart = work
      try apart.perform(before(kind))
      #expect(apart.file.meetings.ahead.map(\.call.kind) == [kind])
      #expect(!apart.programme.counts(kind), "and it is no network meeting")
    }
  }

  @Test(
    "R-ROL-05, R-MTG-05: where notes are approved the record goes to nobody before somebody else has read it",
    arguments: [true, false])
  func record(inRoom: Bool) throws {
    var (work, meeting) = try called()
    work.programme.meetings = MeetingSettings(notesApproval: .otherLots)
    try begin(meeting, &work)
    try work.perform(MarkAttendance(meeting: meeting, who: Self.centre, mark: .here))
    try work.perform(CrossOffPoint(meeting: meeting, step: .plan, done: true))
    try work.perform(WriteMeetingLine(meeting: meeting, step: .works, words: "Boxningen"))
    let start = work.file.version
    if inRoom {
      try work.perform(EndMeeting(meeting: meeting))
    } else {
      try work.perform(Acts.hold(meeting, attended: [Self.person, Self.centre]))
    }
    let got = { (work: Casework) in
      work.file.sharing.disclosures(to: World.jobCentre.id).filter { $0.item.sequence > start }
    }
    #expect(got(work).isEmpty)
    let notes = try #require(work.file.meetings.around.notes.last)
    #expect(notes.isWaiting && notes.body.meeting == meeting)
    try work.perform(ApproveMeetingNotes(notes: notes.number), by: World.lars)
    #expect(Set(got(work).map(\.item.sequence)) == [notes.number])
  }
}
