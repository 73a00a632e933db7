import Testing

@testable import Domain

/// Calling: who may be asked to which meeting, who may hear which point, and how far apart.
@Suite("Who is called, and who hears what")
struct AgendaRuleTests {
  private static let settings = MeetingSettings(
    longestIntervalDays: 42, intervalWarningDays: 14, seriesLength: 4, answerReminderDays: 3,
    preparationDays: 4, feedbackDays: 2, counted: [.start, .network, .home],
    opening: ["Vad fungerar"], closing: ["Nästa möte"], lowArousal: [Code("pause", "Paus")])
  let centre = Participant.agency(World.jobCentre.id)
  let person = Participant.giver(.person)

  static func work(_ edit: (inout MeetingSettings?) -> Void = { _ in }) throws -> Casework {
    var work = try Casework.adult(at: .shared)
    var settings: MeetingSettings? = settings
    edit(&settings)
    work.programme.meetings = settings
    return work
  }

  func call(
    _ work: Casework, _ kind: MeetingKind = .network, in days: Int = 5, invited: [Participant]? = nil,
    points: [AgendaPoint] = [], more: [Int] = [], without: WithoutPerson? = nil, agrees: Bool = false,
    place: PlaceKind? = nil, calendar: Bool? = nil
  ) -> CallMeeting {
    CallMeeting(
      meetingKind: kind, day: work.today.adding(days: days), time: clock("14:00"), minutes: 60,
      place: "Biblioteket", invited: invited ?? [person, centre], points: points, placeKind: place,
      more: more.map { work.today.adding(days: $0) }, withoutPerson: without, personAgrees: agrees,
      calendar: calendar)
  }

  func health(_ without: Participant...) -> AgendaPoint {
    AgendaPoint(words: "Hur sömnen är", category: .health, origin: nil, without: without)
  }

  @Test(
    "R-MTG-14: a point that a consent does not cover is not heard: they leave the room, or it is not taken")
  func pointWithoutCover() throws {
    var work = try Self.work()
    let uncovered = work.refusal(of: call(work, points: [health()]))
    expectNo(MeetingRules.consentPerInvitee, uncovered)
    expectProblem(at: "point-1-without", uncovered)
    expectYes(work.refusal(of: call(work, points: [health(centre)])))
    expectYes(work.refusal(of: call(work, invited: [person, .agency(World.unit.id)], points: [health()])))
    let studies = AgendaPoint(words: "Närvaron", category: .studies, origin: nil, without: [])
    expectYes(work.refusal(of: call(work, points: [studies])))
    try work.perform(call(work, points: [health(centre, .agency(World.police.id)), studies]))
    let called = try #require(work.file.meetings.all.last).call
    #expect(called.points?.map(\.without) == [[centre], []], "only those who come can leave")
    #expect(called.agenda.isEmpty, "what has a category is in nobody's plain agenda")
    #expect(
      work.file.hearings(of: [health()], invited: called.invited, at: work.now).map(\.uncovered)
        == [[World.jobCentre.id]])
  }

  @Test("R-MTG-11: the agenda writes itself, begins with what works, and ends with the next meeting")
  func suggested() throws {
    var work = try Self.work()
    try work.perform(AskQuestion(by: .person, question: "Får jag byta klass?"))
    try work.perform(GiveCommitment(what: "Ringa skolan", by: centre, due: work.today))
    let points = work.file.suggestedAgenda(for: .network, in: work.programme, at: work.now)
    #expect(points.first?.origin == .works && points.first?.words == "Vad fungerar")
    #expect(points.map(\.words).contains("Får jag byta klass?"))
    #expect(points.map(\.words).contains("Sedan sist: Ringa skolan"))
    #expect(points.contains { if case .goal(1) = $0.origin { true } else { false } })
    #expect(points.last?.words == "Nästa möte")
    let notice = WriteNotice(text: "Kom inte i dag.", category: .studies)
    try work.perform(notice, by: World.lotta)
    let later = work.file.suggestedAgenda(for: .network, in: work.programme, at: work.now)
    let told = try #require(later.first { if case .notice = $0.origin { true } else { false } })
    #expect(!told.words.contains("Kom inte"), "the words of a message are nobody's but its receivers'")
    let alone = work.file.suggestedAgenda(for: .individual, in: work.programme, at: work.now)
    #expect(alone.map(\.words) == ["Vad fungerar", "Får jag byta klass?", "Nästa möte"])
    expectYes(work.refusal(of: call(work, points: points)))
    let moved = Array(points.dropFirst()) + [points[0]]
    expectAsks(MeetingRules.strengthsFirst, work, call(work, points: moved))
  }

  @Test("R-MTG-11: a question stays open until a meeting that had it on the agenda has been held")
  func questionTakenUp() throws {
    var work = try Self.work()
    try work.perform(AskQuestion(by: .person, question: "Får jag byta klass?"))
    let points = work.file.suggestedAgenda(for: .network, in: work.programme, at: work.now)
    try work.perform(call(work, in: 1, points: points))
    let meeting = try #require(work.file.meetings.all.last).number
    #expect(work.file.meetings.around.openQuestions.count == 1)
    try hold(meeting, &work)
    #expect(work.file.meetings.around.openQuestions.isEmpty)
  }

  private func hold(_ meeting: Int, _ work: inout Casework, attended: [Participant]? = nil) throws {
    try work.perform(Acts.risk(meeting))
    try work.perform(ConfirmMeeting(meeting: meeting))
    work.now = SwedishTime.instant(try #require(work.file.meetings.meeting(meeting)).call.day, clock("14:00"))
    try work.perform(Acts.hold(meeting, attended: attended ?? [person]))
  }

  @Test("R-MTG-02: a series is counted meeting by meeting, and breaks at the first day too far")
  func series() throws {
    var work = try Self.work()
    expectYes(work.refusal(of: call(work, in: 20, more: [55, 90])))
    expectNo(MeetingRules.interval, work.refusal(of: call(work, in: 20, more: [55, 91])))
    expectProblem(at: "count", work.refusal(of: call(work, in: 20, more: [30, 40, 50, 60])))
    expectProblem(at: "weeks", work.refusal(of: call(work, in: 20, more: [20])))
    let points = work.file.suggestedAgenda(for: .network, in: work.programme, at: work.now)
    try work.perform(call(work, in: 20, points: points, more: [55, 90]))
    let calls = work.file.meetings.all.map(\.call)
    #expect(calls.map(\.day) == [20, 55, 90].map { work.today.adding(days: $0) })
    #expect(calls.map(\.series) == [3, nil, nil])
    #expect(
      calls[1].points?.allSatisfy { $0.category == nil } ?? true, "the goals of today are not those of then")
    #expect(
      work.file.sharing.disclosures(to: World.jobCentre.id).map(\.item.sequence)
        .filter { work.file.meetings.meeting($0) != nil } == work.file.meetings.all.map(\.number))
    #expect(
      work.file.latestNetworkMeeting(in: work.programme, on: work.today) == calls[2].day.adding(days: 35))
  }

  @Test("R-MTG-02, R-MTG-03: a case's own interval, with its reason, and no longer than the programme allows")
  func ownInterval() throws {
    var work = try Self.work()
    let granted = try #require(work.file.decision.grant).on
    let today = work.today
    let set = { (days: Int, reason: String) in
      SetWorkingModel(
        model: .piloting, choices: WorkingModelTests.choices { $0.meetingInterval = days }, reason: reason,
        from: today)
    }
    expectProblem(at: "meetingInterval", work.refusal(of: set(43, "Arbetar borta.")))
    expectProblem(at: "meetingInterval", work.refusal(of: set(0, "Arbetar borta.")))
    expectProblem(at: "reason", work.refusal(of: set(42, "")))
    let far = granted.adding(days: 42)
    expectNo(MeetingRules.interval, work.refusal(of: Acts.meeting(on: far)))
    try work.perform(set(42, "Arbetar borta."))
    expectYes(work.refusal(of: Acts.meeting(on: far)))
    expectNo(MeetingRules.interval, work.refusal(of: Acts.meeting(on: far.adding(days: 1))))
    try work.perform(set(28, "Det händer mycket."))
    expectNo(MeetingRules.interval, work.refusal(of: Acts.meeting(on: granted.adding(days: 29))))
    expectYes(work.refusal(of: Acts.meeting(on: granted.adding(days: 28))))
  }

  @Test(
    "R-MTG-02: the latest day is the same wherever it is told or asked for: the interval, and a week at least"
  )
  func latest() throws {
    var work = try Self.work()
    let granted = try #require(work.file.decision.grant).on
    func latest(after day: Day) -> Int {
      work.today.days(until: work.file.latestMeeting(after: day, in: work.programme, on: work.today))
    }
    #expect(latest(after: work.today) == 35)
    #expect(latest(after: work.today.adding(days: -30)) == 7)
    try work.perform(
      SetWorkingModel(
        model: .piloting, choices: WorkingModelTests.choices { $0.meetingInterval = 21 },
        reason: "Det händer mycket.", from: work.today))
    #expect(latest(after: work.today) == 21)
    let next = try #require(work.file.latestNetworkMeeting(in: work.programme, on: work.today))
    #expect(next == work.file.latestMeeting(after: granted, in: work.programme, on: work.today))
    try work.perform(call(work, in: 1, invited: [person]))
    let meeting = try #require(work.file.meetings.all.last)
    try hold(meeting.number, &work)
    let held = work.today.adding(days: latest(after: meeting.call.day))
    expectNo(MeetingRules.interval, work.refusal(of: Acts.meeting(on: held.adding(days: 1))))
    expectYes(work.refusal(of: Acts.meeting(on: held)))
  }

  @Test("R-MTG-02: it is announced before the interval is broken, from the day the programme says")
  func announced() throws {
    var work = try Self.work()
    let granted = try #require(work.file.decision.grant).on
    let told = { (work: Casework) in
      work.file.reminders(at: work.now, programme: work.programme).contains {
        if case .meetingInterval = $0 { true } else { false }
      }
    }
    work.wait(days: 21 - granted.days(until: work.today))
    #expect(!told(work))
    work.wait(days: 1)
    #expect(told(work))
    try work.perform(Acts.meeting(on: work.today.adding(days: 3)))
    #expect(!told(work))
  }

  @Test("R-MTG-07, R-MTG-10: professionals meet without the person, who is told what they get to know")
  func professionals() throws {
    let work = try Self.work()
    let told = WithoutPerson(why: "", told: "Lotta ringer samma kväll.")
    expectProblem(at: "invited", work.refusal(of: call(work, .professionals, without: told)))
    let alone = call(work, .professionals, invited: [centre])
    expectNo(MeetingRules.participation, work.refusal(of: alone))
    expectProblem(at: "told", work.refusal(of: alone))
    expectYes(work.refusal(of: call(work, .professionals, invited: [centre], without: told)))
    expectProblem(at: "invited", work.refusal(of: call(work, .individual)))
    expectYes(work.refusal(of: call(work, .individual, invited: [person, .agency(World.unit.id)])))
    for kind in [MeetingKind.preparatory, .threatUnit, .home, .handover] {
      expectYes(work.refusal(of: call(work, kind)))
    }
  }

  @Test(
    "R-MTG-07, R-SHR-08: to a meeting of the person's own network come only those the person has agreed to")
  func privateNetwork() throws {
    let work = try Self.work()
    expectNo(SharingRules.onlyWhatWasAgreed, work.refusal(of: call(work, .privateNetwork)))
    expectYes(work.refusal(of: call(work, .privateNetwork, agrees: true)))
    expectYes(work.refusal(of: call(work, .privateNetwork, invited: [person, .agency(World.unit.id)])))
    expectProblem(
      at: "invited",
      work.refusal(of: call(work, .privateNetwork, invited: [.agency(World.probation.id)], agrees: true)))
  }

  @Test("R-MTG-10: required, with adaptation, or told afterwards: how the person takes part is a setting")
  func participation() throws {
    var work = try Self.work()
    let both = WithoutPerson(why: "Är sjuk.", told: "Lotta berättar.")
    expectProblem(at: "why", work.refusal(of: call(work, invited: [centre])))
    expectProblem(
      at: "told",
      work.refusal(of: call(work, invited: [centre], without: WithoutPerson(why: "Sjuk", told: ""))))
    expectYes(work.refusal(of: call(work, invited: [centre], without: both)))
    try work.perform(
      SetWorkingModel(
        model: .piloting, choices: WorkingModelTests.choices { $0.participation = .required },
        reason: "Så vill personen ha det.", from: work.today))
    expectNo(MeetingRules.participation, work.refusal(of: call(work, invited: [centre], without: both)))
    expectYes(work.refusal(of: call(work)))
  }

  @Test("R-MTG-13, R-SAF-06: at home and on neutral ground the risk analysis says who is there")
  func place() throws {
    var work = try Self.work()
    try work.perform(call(work, .home, invited: [person], place: .home))
    let meeting = work.file.meetings.all[0].number
    expectNo(MeetingRules.riskFirst, work.refusal(of: Acts.risk(meeting)))
    let who = { (codes: [String]) in
      AnalyseMeetingRisk(
        meeting: meeting, whenAndWhere: "Kväll", knownThreat: "Ingen", conflicts: "Inga", mitigation: "Två",
        policeConsulted: "", canBeHeld: true, who: "Bror och granne.", lowArousal: codes)
    }
    expectYes(work.refusal(of: who([])))
    try work.perform(call(work, .home, in: 6, invited: [person], place: .unit))
    expectYes(work.refusal(of: Acts.risk(work.file.meetings.all[1].number)))
    #expect(work.file.meetings.all[0].call.placeKind == .home)
    // R-SAF-06: a hint is ticked or not; only what the programme lists can be.
    expectYes(work.refusal(of: who(["pause"])))
    expectProblem(at: "lowArousal", work.refusal(of: who(["okänd"])))
  }

  @Test("R-SAF-08: no calendar for somebody who is threatened or has protected identity")
  func calendar() throws {
    var work = try Self.work()
    expectYes(work.refusal(of: call(work, calendar: true)))
    try work.perform(
      AssessThreat(
        ThreatAssessed(
          level: .protectionNeeded, assessor: "Pia Palm", words: "Hot.", protection: "Byter bostad.",
          nextReview: work.today.adding(days: 30), consultedWith: "Lotta Lind")))
    expectNo(SafetyRules.whereabouts, work.refusal(of: call(work, calendar: true)))
    expectYes(work.refusal(of: call(work, calendar: false)))
  }

  @Test("R-MTG-15: the programme says which kinds of meeting count as network meetings")
  func counted() throws {
    var work = try Self.work()
    for kind in [MeetingKind.network, .home, .preparatory] {
      try work.perform(call(work, kind, in: 1, invited: [person]))
      try hold(try #require(work.file.meetings.all.last).number, &work)
    }
    #expect(work.file.networkMeetings(in: work.programme) == 2)
    #expect(work.file.networkMeetings(in: Programmes.adults) == 1)
  }

  @Test(
    "R-MTG-15, R-MTG-02, R-ROL-13: what counts is the same for the count, the interval, the reminder and the duty"
  )
  func countedAlike() throws {
    var work = try Self.work()
    let granted = try #require(work.file.decision.grant).on
    try work.perform(call(work, .home, in: 30 - granted.days(until: work.today), invited: [person]))
    try hold(try #require(work.file.meetings.all.last).number, &work)
    let met = work.today
    let plain = Programmes.adults
    func isMet(_ programme: Programme) -> Bool {
      work.file.isDone(.callMeetings, programme, in: work.directory, at: work.now)
    }
    func reminds(_ programme: Programme) -> Bool {
      work.file.reminders(at: work.now, programme: programme).contains {
        if case .meetingInterval = $0 { true } else { false }
      }
    }
    #expect(work.file.daysSinceMeeting(in: work.programme, on: met) == 0)
    #expect(work.file.daysSinceMeeting(in: plain, on: met) != 0)
    #expect(isMet(work.programme) && !isMet(plain))
    #expect(!reminds(work.programme) && reminds(plain))
    #expect(
      work.file.latestNetworkMeeting(in: work.programme, on: met) == met.adding(days: 35))
    expectYes(work.refusal(of: call(work, .home, in: 35, invited: [person])))
    expectNo(MeetingRules.interval, work.refusal(of: call(work, .home, in: 36, invited: [person])))
  }
}
