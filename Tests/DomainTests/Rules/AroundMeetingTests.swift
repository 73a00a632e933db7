import Testing

@testable import Domain

/// Prepared before, told and noted after.
@Suite("Before and after the meeting")
struct AroundMeetingTests {
  private let centre = Participant.agency(World.jobCentre.id)
  private let person = Participant.giver(.person)

  /// Called for tomorrow.
  private func called(
    _ kind: MeetingKind = .network, invited: [Participant]? = nil, without: WithoutPerson? = nil,
    _ edit: (inout MeetingSettings?) -> Void = { _ in }
  ) throws -> (Casework, Int) {
    var work = try AgendaRuleTests.work(edit)
    try work.perform(
      CallMeeting(
        meetingKind: kind, day: work.today.adding(days: 1), time: clock("14:00"), minutes: 60,
        place: "Biblioteket", invited: invited ?? [person, centre], withoutPerson: without))
    return (work, try #require(work.file.meetings.all.last).number)
  }

  private func held(
    _ kind: MeetingKind = .network, attended: [Participant]? = nil, without: WithoutPerson? = nil,
    _ edit: (inout MeetingSettings?) -> Void = { _ in }
  ) throws -> (Casework, Int) {
    var (work, meeting) = try called(
      kind, invited: without == nil ? nil : [centre], without: without, edit)
    try work.perform(Acts.risk(meeting))
    try work.perform(ConfirmMeeting(meeting: meeting))
    work.now = SwedishTime.instant(work.today.adding(days: 1), clock("14:00"))
    try work.perform(Acts.hold(meeting, attended: attended ?? [person, centre]))
    return (work, meeting)
  }

  private func prepared(
    _ meeting: Int, seats: [MeetingPrepared.Seat] = [], wishes: [MeetingPrepared.Wish] = [],
    presence: MeetingPrepared.Presence = .whole, questions: [String] = []
  ) -> PrepareMeeting {
    PrepareMeeting(
      MeetingPrepared(
        meeting: meeting, seats: seats, takenUp: "Skolan", wishes: wishes, notBroughtUp: "Pappa",
        floor: .person, presence: presence), questions: questions)
  }

  @Test("R-MTG-08: who comes, where they sit, questions, wishes, and what is left out")
  func preparing() throws {
    var (work, meeting) = try called()
    let seats = [
      MeetingPrepared.Seat(place: 1, who: person), MeetingPrepared.Seat(place: 3, who: centre),
    ]
    let twice = seats + [MeetingPrepared.Seat(place: 4, who: person)]
    expectProblem(at: "seat-4", work.refusal(of: prepared(meeting, seats: twice)))
    let stranger = [MeetingPrepared.Seat(place: 2, who: .agency(World.police.id))]
    expectProblem(at: "seat-2", work.refusal(of: prepared(meeting, seats: stranger)))
    let wish = MeetingPrepared.Wish(to: centre, words: " ")
    expectProblem(at: "wish-1-words", work.refusal(of: prepared(meeting, wishes: [wish])))
    try work.perform(prepared(meeting, seats: seats, questions: ["Får jag praktik?"]))
    let kept = try #require(work.file.meetings.around.prepared[meeting])
    #expect(kept.seats == seats && kept.notBroughtUp == "Pappa")
    #expect(work.file.meetings.around.openQuestions.map(\.body.words) == ["Får jag praktik?"])
  }

  @Test("R-MTG-09: the person may own the meeting and give the floor")
  func owning() throws {
    var (work, meeting) = try called()
    try work.perform(prepared(meeting))
    #expect(work.file.meetings.around.prepared[meeting]?.floor == .person)
  }

  @Test("R-MTG-08: a meeting that is not prepared is reminded of, and explained where the programme says so")
  func unprepared() throws {
    let (work, meeting) = try called { $0 = MeetingSettings(preparationDays: 4, explainsUnprepared: true) }
    var ready = work
    let reminder = Reminder.meetingUnprepared(meeting: meeting, day: work.today.adding(days: 1))
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(reminder))
    try ready.perform(Acts.risk(meeting))
    expectAsks(MeetingRules.prepared, ready, ConfirmMeeting(meeting: meeting))
    try ready.perform(prepared(meeting))
    expectYes(ready.refusal(of: ConfirmMeeting(meeting: meeting)))
    #expect(!ready.file.reminders(at: ready.now, programme: ready.programme).contains(reminder))
  }

  @Test("R-MTG-10: where the person's presence is required, nobody is prepared to stay away")
  func presence() throws {
    var (work, meeting) = try called()
    expectYes(work.refusal(of: prepared(meeting, presence: .absent)))
    try work.perform(
      SetWorkingModel(
        model: .piloting, choices: WorkingModelTests.choices { $0.participation = .required },
        reason: "Så vill personen.", from: work.today))
    expectNo(MeetingRules.participation, work.refusal(of: prepared(meeting, presence: .absent)))
    expectYes(work.refusal(of: prepared(meeting, presence: .partly)))
  }

  @Test("R-MTG-08: a question is the asker's own, and empty is none")
  func question() throws {
    let (work, _) = try called()
    expectProblem(at: "question", work.refusal(of: AskQuestion(by: .person, question: " ")))
    expectProblem(at: "by", work.refusal(of: AskQuestion(by: .guardian(4), question: "Hur?")))
    expectYes(work.refusal(of: AskQuestion(by: .person, question: "Hur?"), by: World.kim))
  }

  @Test("R-MTG-08: how it felt and what should change, told by those who were there")
  func felt() throws {
    var (work, meeting) = try held()
    let tell = { (by: Giver, felt: String) in
      TellHowItFelt(MeetingFelt(meeting: meeting, by: by, felt: felt, change: ""))
    }
    expectProblem(at: "felt", work.refusal(of: tell(.person, "")))
    expectProblem(at: "by", work.refusal(of: tell(.guardian(0), "Bra")))
    try work.perform(tell(.person, "Bra"), by: World.kim)
    try work.perform(tell(.person, "Många vuxna"), by: World.kim)
    #expect(work.file.meetings.around.felt[meeting]?[.person]?.felt == "Många vuxna")
    let (early, ahead) = try called()
    expectProblem(
      at: "meeting",
      early.refusal(
        of: TellHowItFelt(MeetingFelt(meeting: ahead, by: .person, felt: "Bra", change: ""))))
  }

  @Test("R-MTG-10: after a meeting without the person it is recorded what they were told")
  func feedback() throws {
    var (work, meeting) = try held(
      .professionals, attended: [centre], without: WithoutPerson(why: "", told: "Lotta ringer."))
    let tell = { (work: Casework, told: String, days: Int) in
      GiveFeedback(FeedbackGiven(meeting: meeting, told: told, answer: ""), on: work.today.adding(days: days))
    }
    let owed = Reminder.feedbackOwed(meeting: meeting, day: work.today)
    #expect(!work.file.reminders(at: work.now, programme: work.programme).contains(owed))
    work.wait(days: 2)
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(owed))
    expectNo(MeetingRules.participation, work.refusal(of: tell(work, "", 0)))
    expectProblem(at: "on", work.refusal(of: tell(work, "Allt.", 1)))
    expectProblem(at: "on", work.refusal(of: tell(work, "Allt.", -3)))
    try work.perform(tell(work, "Allt.", 0))
    #expect(!work.file.reminders(at: work.now, programme: work.programme).contains(owed))
    let (there, was) = try held()
    expectProblem(
      at: "meeting",
      there.refusal(
        of: GiveFeedback(FeedbackGiven(meeting: was, told: "x", answer: ""), on: there.today)))
  }

  private static let points = [
    MeetingNotes.Point(words: "Närvaron", category: .studies),
    MeetingNotes.Point(words: "Sömnen", category: .health),
    MeetingNotes.Point(
      words: "Planen", category: .planning, without: [.agency(World.jobCentre.id)]),
  ]

  @Test("R-MTG-05, R-MTG-14, R-SHR-01: each party gets the points its consent covers, with their ground")
  func notes() throws {
    var (work, meeting) = try held()
    let composed = work.file.composing(
      Self.points, of: try #require(work.file.meetings.meeting(meeting)), at: work.now)
    let parts = Dictionary(uniqueKeysWithValues: composed.map { ($0.party.agency, $0.gets) })
    #expect(parts[World.jobCentre.id] == [0], "no consent for health, and out of the room for the plan")
    expectNo(
      SharingRules.withinConsent,
      work.refusal(of: ShareMeetingNotes(meeting: meeting, points: Self.points, seen: "x")))
    expectNo(MeetingRules.record, work.refusal(of: ShareMeetingNotes(meeting: meeting, points: [])))
    try work.perform(ShareMeetingNotes(meeting: meeting, points: Self.points, seen: composed.mark))
    let entry = try #require(work.file.meetings.around.notes.last).number
    let given = work.file.sharing.disclosures(to: World.jobCentre.id).filter { $0.item.sequence == entry }
    #expect(given.map(\.item.part) == [0] && given.allSatisfy { $0.ground == .consent })
    #expect(work.file.sharing.items(of: entry).map(\.category) == [.studies, .health, .planning])
    try work.perform(Acts.takeBack(World.jobCentre))
    let after = work.file.composing(
      Self.points, of: try #require(work.file.meetings.meeting(meeting)), at: work.now)
    #expect(!after.contains { $0.party.agency == World.jobCentre.id && !$0.gets.isEmpty })
  }

  @Test("R-MTG-07, R-ROL-05: notes of a meeting with only some go to no others than those who were asked")
  func onlyAsked() throws {
    let (work, meeting) = try held(.preparatory, attended: [person, centre])
    let composed = work.file.composing(
      Self.points, of: try #require(work.file.meetings.meeting(meeting)), at: work.now)
    #expect(composed.map(\.party.agency) == [World.jobCentre.id])
  }

  @Test(
    "R-ROL-05, R-MTG-05: where the programme says so somebody else approves the notes before they are shared",
    arguments: [NotesApproval.otherLots, .leader])
  func approved(_ approval: NotesApproval) throws {
    var (work, meeting) = try held { $0 = MeetingSettings(notesApproval: approval) }
    try work.perform(ShareMeetingNotes(meeting: meeting, points: Self.points))
    let notes = try #require(work.file.meetings.around.notes.last)
    let shared = { (work: Casework) in
      work.file.sharing.disclosures.contains { $0.item.sequence == notes.number }
    }
    #expect(notes.isWaiting && !shared(work))
    let waiting = Reminder.notesToApprove(notes: notes.number, by: World.lotta.name)
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(waiting))
    let act = ApproveMeetingNotes(notes: notes.number)
    expectNo(MeetingRules.notesApproved, work.refusal(of: act))
    expectNo(MeetingRules.notesApproved, work.refusal(of: act, by: World.sara))
    if approval == .leader { expectNo(MeetingRules.notesApproved, work.refusal(of: act, by: World.lars)) }
    try work.perform(act, by: approval == .leader ? World.bo : World.lars)
    #expect(shared(work) && !work.file.reminders(at: work.now, programme: work.programme).contains(waiting))
    expectProblem(at: "notes", work.refusal(of: act, by: World.bo))
  }
}
