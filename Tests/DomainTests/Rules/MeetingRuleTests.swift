import Domain
import Testing

@Suite("What meetings ask")
struct MeetingRuleTests {
  private func shared() throws -> Casework { try Casework.adult(at: .shared) }

  /// Called for tomorrow, analysed and confirmed; the clock stands at its start.
  private func begun(_ kind: MeetingKind = .network, invited: [Participant]? = nil) throws -> (Casework, Int)
  {
    var work = try shared()
    let day = work.today.adding(days: 1)
    try work.perform(
      Acts.meeting(kind, on: day, invited: invited ?? [.giver(.person), .agency(World.jobCentre.id)]))
    let meeting = try #require(work.file.meetings.all.last).number
    try work.perform(Acts.risk(meeting))
    try work.perform(ConfirmMeeting(meeting: meeting))
    work.now = SwedishTime.instant(day, clock("14:00"))
    return (work, meeting)
  }

  @Test("R-MTG-02: the first network meeting is within the interval from the grant, to the day")
  func intervalFromGrant() throws {
    let work = try shared()
    let granted = try #require(work.file.decision.grant).on
    expectYes(work.refusal(of: Acts.meeting(on: granted.adding(days: 35))))
    expectNo(MeetingRules.interval, work.refusal(of: Acts.meeting(on: granted.adding(days: 36))))
    expectYes(work.refusal(of: Acts.meeting(.home, on: granted.adding(days: 36))))
  }

  @Test("R-MTG-02: the next meetings can be planned ahead, each within the interval of the one before")
  func intervalAhead() throws {
    var work = try shared()
    let first = work.today.adding(days: 20)
    try work.perform(Acts.meeting(on: first))
    expectYes(work.refusal(of: Acts.meeting(on: first.adding(days: 35))))
    expectNo(MeetingRules.interval, work.refusal(of: Acts.meeting(on: first.adding(days: 36))))
    try work.perform(CancelMeeting(meeting: work.file.meetings.all[0].number, reason: "Sjuk."))
    expectNo(MeetingRules.interval, work.refusal(of: Acts.meeting(on: first.adding(days: 35))))
  }

  @Test("R-MTG-02: when the interval has passed there is still a week to meet in")
  func intervalPassed() throws {
    var work = try shared()
    work.wait(days: 60)
    expectYes(work.refusal(of: Acts.meeting(on: work.today.adding(days: 7))))
    expectNo(MeetingRules.interval, work.refusal(of: Acts.meeting(on: work.today.adding(days: 8))))
  }

  @Test("R-MTG-02: the next date is counted from the meeting, not from when it was written up")
  func nextFromMeeting() throws {
    var (work, meeting) = try begun()
    let held = work.today
    work.wait(days: 10)
    expectYes(work.refusal(of: Acts.hold(meeting, next: held.adding(days: 35))))
    expectNo(MeetingRules.interval, work.refusal(of: Acts.hold(meeting, next: held.adding(days: 36))))
    expectProblem(at: "next", work.refusal(of: Acts.hold(meeting, next: work.today)))
  }

  @Test("R-MTG-02, R-MTG-15: a talk without the group neither counts nor resets the interval")
  func onlyGroupMeetings() throws {
    var (work, meeting) = try begun(.preparatory, invited: [.giver(.person)])
    let granted = try #require(work.file.decision.grant).on
    try work.perform(Acts.hold(meeting))
    #expect(work.file.networkMeetings(in: work.programme) == 0)
    #expect(work.file.daysSinceMeeting(in: work.programme, on: work.today) == granted.days(until: work.today))
    (work, meeting) = try begun()
    try work.perform(Acts.hold(meeting))
    #expect(work.file.networkMeetings(in: work.programme) == 1)
    #expect(work.file.daysSinceMeeting(in: work.programme, on: work.today) == 0)
  }

  @Test("R-MTG-04, R-SAF-01: no meeting is confirmed without its risk analysis, nor held unconfirmed")
  func riskFirst() throws {
    var work = try shared()
    let day = work.today.adding(days: 1)
    try work.perform(Acts.meeting(on: day))
    let meeting = work.file.meetings.all[0].number
    expectNo(MeetingRules.riskFirst, work.refusal(of: ConfirmMeeting(meeting: meeting)))
    try work.perform(Acts.risk(meeting))
    expectYes(work.refusal(of: ConfirmMeeting(meeting: meeting)))
    work.now = SwedishTime.instant(day, clock("14:00"))
    expectNo(MeetingRules.riskFirst, work.refusal(of: Acts.hold(meeting)))
  }

  @Test("R-SAF-01: when, how and where, threat, conflicts and mitigation are all answered")
  func riskAnswers() throws {
    var work = try shared()
    try work.perform(Acts.meeting(on: work.today.adding(days: 1)))
    let meeting = work.file.meetings.all[0].number
    for (field, blank) in ["whenAndWhere", "knownThreat", "conflicts", "mitigation"].enumerated().map({
      ($1, $0)
    }) {
      let texts = (0..<4).map { $0 == blank ? "" : "Ingen känd" }
      let risk = AnalyseMeetingRisk(
        meeting: meeting, whenAndWhere: texts[0], knownThreat: texts[1], conflicts: texts[2],
        mitigation: texts[3], policeConsulted: "", canBeHeld: true)
      expectProblem(at: field, work.refusal(of: risk))
    }
  }

  @Test("R-SAF-04: what the employer concluded holds, whatever the police said")
  func ownJudgement() throws {
    var work = try shared()
    try work.perform(Acts.meeting(on: work.today.adding(days: 1)))
    let meeting = work.file.meetings.all[0].number
    try work.perform(Acts.risk(meeting, canBeHeld: false))
    expectNo(MeetingRules.ownJudgement, work.refusal(of: ConfirmMeeting(meeting: meeting)))
    try work.perform(Acts.risk(meeting))
    expectYes(work.refusal(of: ConfirmMeeting(meeting: meeting)))
  }

  @Test("R-SAF-03: a meeting with one lots asks why")
  func twoAtMeeting() throws {
    var work = try Casework.adult(at: .grouped, lotsar: 1)
    try work.perform(Acts.meeting(on: work.today.adding(days: 1)))
    let meeting = work.file.meetings.all[0].number
    try work.perform(Acts.risk(meeting))
    expectAsks(MeetingRules.twoAtMeeting, work, ConfirmMeeting(meeting: meeting))
  }

  @Test("R-POL-05: a meeting confirmed on a threat assessment past its day asks why")
  func reassess() throws {
    var work = try shared()
    let review = work.today.adding(days: 1)
    try work.perform(Acts.threat(review: review))
    try work.perform(Acts.meeting(on: review.adding(days: 5)))
    let meeting = work.file.meetings.all[0].number
    try work.perform(Acts.risk(meeting))
    work.now = SwedishTime.start(of: review.adding(days: 1)).adding(seconds: -1)
    expectYes(work.refusal(of: ConfirmMeeting(meeting: meeting)))
    work.now = work.now.adding(seconds: 1)
    expectAsks(SafetyRules.reassess, work, ConfirmMeeting(meeting: meeting))
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(.threatReview(on: review)))
  }

  @Test("R-MTG-05: who came, what was taken up, and who does what by when")
  func record() throws {
    let (work, meeting) = try begun()
    expectNo(MeetingRules.record, work.refusal(of: Acts.hold(meeting, attended: [])))
    expectNo(MeetingRules.record, work.refusal(of: Acts.hold(meeting, notes: "")))
    let promises = [
      HoldMeeting.Promise(what: "", by: .giver(.person), due: work.today),
      HoldMeeting.Promise(what: "Ringa", by: .agency(World.probation.id), due: work.today),
      HoldMeeting.Promise(what: "Ringa", by: .giver(.person), due: work.today.adding(days: -1)),
    ]
    let fields = problems(work.refusal(of: Acts.hold(meeting, promises: promises))).map(\.field)
    #expect(fields == ["promise-1-what", "promise-2-by", "promise-3-due"])
    let unknown = CommitmentReported(commitment: 4711, status: .done, words: "")
    expectProblem(at: "report-4711", work.refusal(of: Acts.hold(meeting, reports: [unknown])))
    let uninvited = AnswerInvitation(meeting: meeting, by: .agency(World.police.id), coming: true, words: "")
    expectProblem(at: "by", work.refusal(of: uninvited))
    expectProblem(at: "reason", work.refusal(of: CancelMeeting(meeting: meeting, reason: "")))
    var early = work
    early.now = work.now.adding(seconds: -1)
    expectProblem(at: "meeting", early.refusal(of: Acts.hold(meeting)))
    expectYes(work.refusal(of: Acts.hold(meeting)))
  }

  @Test("R-MTG-05: who came is the truth, also when the party left the group before the writing")
  func whoCame() throws {
    var (work, meeting) = try begun()
    work.wait(days: 1)
    try work.perform(Acts.takeBack(World.jobCentre))
    expectYes(work.refusal(of: Acts.hold(meeting, attended: [.giver(.person), .agency(World.jobCentre.id)])))
    expectProblem(
      at: "attended", work.refusal(of: Acts.hold(meeting, attended: [.agency(World.probation.id)])))
  }

  @Test("R-MTG-06: open commitments of those who came are gone through, unless the meeting was broken off")
  func reportBack() throws {
    var (work, meeting) = try begun()
    try work.perform(GiveCommitment(what: "Ringa skolan", by: .giver(.person), due: work.today))
    let commitment = work.file.meetings.commitments[0].number
    expectNo(MeetingRules.reportBack, work.refusal(of: Acts.hold(meeting)))
    expectYes(work.refusal(of: Acts.hold(meeting, attended: [.agency(World.jobCentre.id)])))
    expectYes(work.refusal(of: Acts.hold(meeting, brokenOff: "Hotfullt. Ny tid utan X.")))
    let report = CommitmentReported(commitment: commitment, status: .notYet, words: "")
    expectProblem(at: "reports", work.refusal(of: Acts.hold(meeting, reports: [report, report])))
    try work.perform(Acts.hold(meeting, reports: [report]))
    #expect(work.file.meetings.commitment(commitment)?.isOpen == true)
    expectProblem(at: "meeting", work.refusal(of: Acts.hold(meeting)))
    try work.perform(ReportCommitment(commitment: commitment, status: .done, words: ""))
    expectProblem(
      at: "commitment", work.refusal(of: ReportCommitment(commitment: commitment, status: .done, words: "")))
  }

  @Test("R-SAF-02: a meeting that was broken off says so and what is done about it")
  func brokenOff() throws {
    var (work, meeting) = try begun()
    try work.perform(Acts.hold(meeting, brokenOff: "Hotfullt. Polisen ringd, ny tid utan X."))
    #expect(work.file.meetings.meeting(meeting)?.held?.brokenOff == "Hotfullt. Polisen ringd, ny tid utan X.")
  }

  @Test("R-MTG-14: consent is checked for each invited party, and the own unit needs none")
  func consentPerInvitee() throws {
    var work = try shared()
    let day = work.today.adding(days: 5)
    expectYes(work.refusal(of: Acts.meeting(on: day, invited: [.giver(.person), .agency(World.unit.id)])))
    expectProblem(
      at: "invited", work.refusal(of: Acts.meeting(on: day, invited: [.agency(World.probation.id)])))
    expectProblem(at: "invited", work.refusal(of: Acts.meeting(on: day, invited: [])))
    try work.perform(Acts.takeBack(World.jobCentre, [.planning]))
    expectNo(MeetingRules.consentPerInvitee, work.refusal(of: Acts.meeting(on: day)))
  }

  @Test("R-MTG-01: a meeting is ahead, within a year, between five minutes and eight hours")
  func time() throws {
    let work = try shared()
    let today = work.today
    expectProblem(at: "day", work.refusal(of: Acts.meeting(on: today, at: "09:00")))
    expectYes(work.refusal(of: Acts.meeting(on: today, at: "09:01")))
    expectYes(work.refusal(of: Acts.meeting(.home, on: today.adding(days: 366))))
    expectProblem(at: "day", work.refusal(of: Acts.meeting(.home, on: today.adding(days: 367))))
    for (minutes, fits) in [(4, false), (5, true), (480, true), (481, false)] {
      let call = CallMeeting(
        meetingKind: .network, day: today, time: clock("15:00"), minutes: minutes, place: "Biblioteket",
        invited: [.giver(.person)], agenda: [])
      #expect((work.refusal(of: call) == nil) == fits)
    }
  }
}
