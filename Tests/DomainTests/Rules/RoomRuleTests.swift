import Testing

@testable import Domain

@Suite("What is written while a meeting goes on")
struct RoomRuleTests {
  private static let jobCentre = Participant.agency(World.jobCentre.id)

  /// Called for tomorrow and confirmed, the clock at its start; a promise from before stands open.
  private func called(
    _ kind: MeetingKind = .network, promised: Bool = false
  ) throws -> (Casework, Int) {
    var work = try Casework.adult(at: .shared)
    let day = work.today.adding(days: 1)
    try work.perform(Acts.meeting(kind, on: day))
    let meeting = try #require(work.file.meetings.all.last).number
    try work.perform(Acts.risk(meeting))
    try work.perform(ConfirmMeeting(meeting: meeting))
    if promised {
      try work.perform(GiveCommitment(what: "Ringa verkstaden", by: Self.jobCentre, due: day))
    }
    work.now = SwedishTime.instant(day, clock("14:00"))
    return (work, meeting)
  }

  /// Started, both there, and the plan gone through.
  private func going(
    _ kind: MeetingKind = .network, promised: Bool = false
  ) throws -> (Casework, Int) {
    var (work, meeting) = try called(kind, promised: promised)
    try work.perform(StartMeeting(meeting: meeting))
    for who in [Participant.giver(.person), Self.jobCentre] {
      try work.perform(MarkAttendance(meeting: meeting, who: who, mark: .here))
    }
    return (work, meeting)
  }

  private func gone(_ promised: Bool = false) throws -> (Casework, Int) {
    var (work, meeting) = try going(promised: promised)
    try work.perform(CrossOffPoint(meeting: meeting, step: .plan, done: true))
    return (work, meeting)
  }

  @Test("R-MTG-04, R-MTG-05: the room opens an hour before, for a confirmed meeting, and at most a day late")
  func start() throws {
    var (work, meeting) = try called()
    let start = work.now
    for (seconds, opens) in [(-3601, false), (-3600, true), (86_399, true), (86_400, false)] {
      work.now = start.adding(seconds: Int64(seconds))
      #expect((work.refusal(of: StartMeeting(meeting: meeting)) == nil) == opens, "\(seconds)")
    }
    work.now = start
    expectProblem(at: "meeting", work.refusal(of: CrossOffPoint(meeting: meeting, step: .here, done: true)))
    expectProblem(at: "meeting", work.refusal(of: EndMeeting(meeting: meeting)))
    var unconfirmed = try Casework.adult(at: .shared)
    try unconfirmed.perform(Acts.meeting(on: unconfirmed.today.adding(days: 1)))
    let other = unconfirmed.file.meetings.all[0].number
    unconfirmed.now = SwedishTime.instant(unconfirmed.today.adding(days: 1), clock("14:00"))
    expectNo(MeetingRules.riskFirst, unconfirmed.refusal(of: StartMeeting(meeting: other)))
  }

  @Test("R-MTG-09: the young person can lead the meeting; somebody who is not there can not")
  func led() throws {
    var (work, meeting) = try called()
    expectProblem(
      at: "led", work.refusal(of: StartMeeting(meeting: meeting, led: .agency(World.probation.id))))
    try work.perform(StartMeeting(meeting: meeting, led: .giver(.person)))
    try work.perform(StartMeeting(meeting: meeting))
    #expect(
      work.file.meetings.meeting(meeting)?.room.led == .giver(.person), "two who start it start it once")
  }

  @Test("R-MTG-11: whatever the agenda says, who is here comes first and then what works")
  func worksFirst() {
    let point = { (words: String, origin: AgendaPoint.Origin?) in
      AgendaPoint(words: words, category: nil, origin: origin, without: [])
    }
    let steps = { (points: [AgendaPoint]) in
      MeetingCalled(
        kind: .network, day: day("2026-03-20"), time: clock("14:00"), minutes: 60, place: "p", invited: [],
        agenda: [],
        points: points
      ).steps
    }
    #expect(steps([]) == [.here, .works, .since, .plan, .now, .next])
    #expect(
      steps([point("Skolan", nil), point("x", .goal(1)), point("y", .goal(2)), point("z", .commitment(9))])
        == [.here, .works, .point(0), .plan, .since, .now, .next])
    #expect(
      steps([point("Vad fungerar", nil), point("Egna frågor", .question(3)), point("Nästa möte", nil)])
        == [.here, .works, .since, .point(1), .plan, .now, .next])
    for step in RoomStep.standing + [.point(7)] { #expect(RoomStep(code: step.code) == step) }
    #expect(
      RoomStep(code: "point-x") == nil && RoomStep(code: "point--1") == nil && RoomStep(code: "") == nil)
  }

  @Test("R-MTG-05: the record says who came, who did not, what was said and decided")
  func record() throws {
    var (work, meeting) = try gone()
    try work.perform(MarkAttendance(meeting: meeting, who: Self.jobCentre, mark: .absent))
    try work.perform(WriteMeetingLine(meeting: meeting, step: .works, words: "Boxningen"))
    try work.perform(
      WriteMeetingLine(meeting: meeting, step: .now, kind: .decision, words: "Ny tid på måndag"))
    try work.perform(EndMeeting(meeting: meeting, felt: "Lugnt"))
    let held = try #require(work.file.meetings.meeting(meeting)?.held)
    #expect(held.attended == [.giver(.person)] && held.absent == [Self.jobCentre])
    #expect(held.notes == "Vad fungerar: Boxningen" && held.decisions == "Vad gör vi nu: Ny tid på måndag")
    #expect(held.felt == "Lugnt")
    #expect(work.file.networkMeetings(in: work.programme) == 1)
    expectProblem(
      at: "meeting", work.refusal(of: MarkAttendance(meeting: meeting, who: Self.jobCentre, mark: .here)))
  }

  @Test("R-MTG-05: nobody marked as there is no meeting")
  func nobody() throws {
    var (work, meeting) = try called()
    try work.perform(StartMeeting(meeting: meeting))
    expectNo(MeetingRules.record, work.refusal(of: EndMeeting(meeting: meeting, toldAfter: "Mira i morgon")))
    expectProblem(
      at: "who",
      work.refusal(of: MarkAttendance(meeting: meeting, who: .agency(World.probation.id), mark: .here)))
  }

  @Test("R-MTG-06: what those who are there had promised is told at the meeting, and not only once before")
  func reportBack() throws {
    var (work, meeting) = try called(promised: true)
    let commitment = work.file.meetings.commitments[0].number
    try work.perform(ReportCommitment(commitment: commitment, status: .partly, words: "Förra veckan"))
    try work.perform(StartMeeting(meeting: meeting))
    for who in [Participant.giver(.person), Self.jobCentre] {
      try work.perform(MarkAttendance(meeting: meeting, who: who, mark: .here))
    }
    try work.perform(CrossOffPoint(meeting: meeting, step: .plan, done: true))
    expectNo(MeetingRules.reportBack, work.refusal(of: EndMeeting(meeting: meeting)))
    try work.perform(ReportCommitment(commitment: commitment, status: .notYet, words: ""))
    try work.perform(GiveCommitment(what: "Nytt", by: Self.jobCentre, due: work.today, meeting: meeting))
    expectYes(work.refusal(of: EndMeeting(meeting: meeting)))
  }

  @Test(
    "R-MTG-06: a meeting begun in the room and written up afterwards asks only for what was not told there")
  func writtenUp() throws {
    var (work, meeting) = try gone(true)
    let both: [Participant] = [.giver(.person), Self.jobCentre]
    expectNo(MeetingRules.reportBack, work.refusal(of: Acts.hold(meeting, attended: both)))
    let commitment = work.file.meetings.commitments[0].number
    try work.perform(ReportCommitment(commitment: commitment, status: .notYet, words: ""))
    expectYes(work.refusal(of: Acts.hold(meeting, attended: both)))
  }

  @Test("R-MTG-06: a commitment that is moved says to when, and is due then")
  func moved() throws {
    var (work, meeting) = try gone(true)
    let commitment = work.file.meetings.commitments[0].number
    for day in [nil, work.today.adding(days: -1)] {
      expectProblem(
        at: "newDue",
        work.refusal(of: ReportCommitment(commitment: commitment, status: .moved, words: "", newDue: day)))
    }
    let later = work.today.adding(days: 9)
    try work.perform(ReportCommitment(commitment: commitment, status: .moved, words: "", newDue: later))
    let now = try #require(work.file.meetings.commitment(commitment))
    #expect(now.isOpen && now.body.due == later && now.reports.last?.newDue == later)
    try work.perform(ReportCommitment(commitment: commitment, status: .partly, words: "", newDue: work.today))
    #expect(work.file.meetings.commitment(commitment)?.body.due == later, "only moving moves it")
    let held = CommitmentReported(commitment: commitment, status: .moved, words: "")
    expectProblem(
      at: "report-\(commitment)-due",
      work.refusal(of: Acts.hold(meeting, attended: [Self.jobCentre], reports: [held])))
  }

  @Test("R-PLN-14: a network meeting follows the plan up: a goal judged today, or the point crossed off")
  func plan() throws {
    var (work, meeting) = try going()
    expectNo(MeetingRules.planFollowedUp, work.refusal(of: EndMeeting(meeting: meeting)))
    var judged = work
    let goal = try #require(work.file.plan.current?.body.goals.first).number
    try judged.perform(RateGoal(goal: goal, attainment: .started, words: ""))
    expectYes(judged.refusal(of: EndMeeting(meeting: meeting)))
    try work.perform(CrossOffPoint(meeting: meeting, step: .plan, done: true))
    expectYes(work.refusal(of: EndMeeting(meeting: meeting)))
    try work.perform(CrossOffPoint(meeting: meeting, step: .plan, done: false))
    expectNo(MeetingRules.planFollowedUp, work.refusal(of: EndMeeting(meeting: meeting)))
    let (other, home) = try going(.home)
    expectYes(other.refusal(of: EndMeeting(meeting: home)))
  }

  @Test("R-MTG-10: when the person was not there it is said how the person is told")
  func toldAfterwards() throws {
    var (work, meeting) = try gone()
    try work.perform(MarkAttendance(meeting: meeting, who: .giver(.person), mark: .absent))
    expectNo(MeetingRules.participation, work.refusal(of: EndMeeting(meeting: meeting)))
    let told = EndMeeting(meeting: meeting, toldAfter: "Lotta ringer i kväll")
    try work.perform(told)
    #expect(work.file.meetings.meeting(meeting)?.held?.toldAfter == "Lotta ringer i kväll")
  }

  @Test("R-MTG-02: the next date is within the interval, counted from the meeting")
  func next() throws {
    let (work, meeting) = try gone()
    expectYes(work.refusal(of: EndMeeting(meeting: meeting, next: work.today.adding(days: 35))))
    expectNo(
      MeetingRules.interval, work.refusal(of: EndMeeting(meeting: meeting, next: work.today.adding(days: 36)))
    )
    expectProblem(at: "next", work.refusal(of: EndMeeting(meeting: meeting, next: work.today)))
  }

  @Test("R-SAF-02: a meeting is broken off at once, with what is done about it and nothing else asked")
  func brokenOff() throws {
    var (work, meeting) = try going(promised: true)
    expectNo(MeetingRules.brokenOff, work.refusal(of: BreakOffMeeting(meeting: meeting, words: " ")))
    let drafts = try work.decide(BreakOffMeeting(meeting: meeting, words: "Polisen är ringd."))
    #expect(drafts.count == 1, "nothing of it goes to anybody by itself")
    work.apply(drafts, by: World.lotta)
    #expect(work.file.meetings.meeting(meeting)?.held?.brokenOff == "Polisen är ringd.")
    expectProblem(at: "meeting", work.refusal(of: CrossOffPoint(meeting: meeting, step: .here, done: true)))
  }

  @Test(
    "R-MTG-05: what two write at once stands side by side, and the same line in both versions until one is chosen"
  )
  func twoAtOnce() throws {
    var (work, meeting) = try going()
    let write = { (words: String, replaces: [Int]) in
      WriteMeetingLine(meeting: meeting, step: .works, words: words, replaces: replaces)
    }
    let lines = { (work: Casework) in
      work.file.meetings.meeting(meeting)?.room.lines.map { $0.versions.map(\.words) } ?? []
    }
    try work.perform(write("Skolan går bra", []))
    let first = work.file.version
    try work.perform(write("Boxningen", []))
    #expect(lines(work) == [["Skolan går bra"], ["Boxningen"]])
    try work.perform(write("Skolan går mycket bra", [first]))
    try work.perform(write("Skolan går bättre", [first]))
    let heads = [work.file.version - 1, work.file.version]
    #expect(lines(work) == [["Skolan går mycket bra", "Skolan går bättre"], ["Boxningen"]])
    try work.perform(write("Skolan går bättre", heads))
    #expect(lines(work) == [["Skolan går bättre"], ["Boxningen"]])
    expectProblem(at: "words", work.refusal(of: write("x", [1])))
    expectProblem(at: "words", work.refusal(of: write("", [])))
    expectYes(work.refusal(of: write("", [work.file.version])))
  }

  @Test("R-MTG-05: a line that arrives after the end is kept, and goes to nobody by itself")
  func late() throws {
    var (work, meeting) = try gone()
    try work.perform(EndMeeting(meeting: meeting))
    let late = WriteMeetingLine(meeting: meeting, step: .works, words: "Från den stängda datorn")
    #expect(try work.decide(late).count == 1)
    try work.perform(late)
    #expect(work.file.meetings.meeting(meeting)?.room.lines.last?.versions.last?.words == late.line.words)
  }

  @Test("R-MTG-14: lines of a point with a narrower category stay out of what everybody is given")
  func narrow() throws {
    var (work, meeting) = try gone()
    let call = try #require(work.file.meetings.meeting(meeting)).call
    let points = [
      AgendaPoint(words: "Hälsan", category: .health, origin: nil, without: []),
      AgendaPoint(words: "Pengar", category: nil, origin: nil, without: [Self.jobCentre]),
      AgendaPoint(words: "Fritid", category: nil, origin: nil, without: []),
    ]
    let other = MeetingCalled(
      kind: call.kind, day: call.day, time: call.time, minutes: call.minutes, place: call.place,
      invited: call.invited, agenda: [], points: points)
    work.apply([EntryDraft(.meetings(.called(other)))], by: World.lotta)
    meeting = work.file.version
    work.apply(
      [
        EntryDraft(.meetings(.confirmed(MeetingConfirmed(meeting: meeting)))),
        EntryDraft(.meetings(.started(MeetingStarted(meeting: meeting, led: nil)))),
        EntryDraft(
          .meetings(
            .attendance(AttendanceMarked(meeting: meeting, who: .giver(.person), mark: .here)))),
      ], by: World.lotta)
    for place in 0..<3 {
      try work.perform(WriteMeetingLine(meeting: meeting, step: .point(place), words: "rad \(place)"))
    }
    try work.perform(CrossOffPoint(meeting: meeting, step: .plan, done: true))
    try work.perform(EndMeeting(meeting: meeting))
    #expect(work.file.meetings.meeting(meeting)?.held?.notes == "Fritid: rad 2")
  }
}
