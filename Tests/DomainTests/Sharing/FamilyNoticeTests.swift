import Testing

@testable import Domain

/// Messages to the person and the guardians: who reads, who is told in another way, and what is then written down.
@Suite("Messages to the family")
struct FamilyNoticeTests {
  private func young() throws -> Casework {
    var work = try Casework.young(at: .shared)
    work.programme = try work.programme.with(Between.settings, Between.working)
    return work
  }

  private func notice(person: Bool = false, guardians: [Int]? = nil) -> WriteNotice {
    WriteNotice(text: "Vi ses på onsdag.", category: .studies, guardians: guardians, person: person)
  }

  private func told(
    _ notice: Int, _ guardian: Int = 0, _ way: GuardianTold.Way = .call, _ words: String = "", on: Day
  ) -> TellGuardian {
    TellGuardian(GuardianTold(notice: notice, guardian: guardian, way: way, words: words), on: on)
  }

  private func waiting(_ work: Casework) -> [Reminder] {
    work.file.reminders(at: work.now, programme: work.programme).filter {
      if case .guardianToTell = $0 { true } else { false }
    }
  }

  @Test("R-SHR-03: the person gets a message where the own page shows them, from the own unit only")
  func person() throws {
    var work = try young()
    expectProblem(at: "person", work.refusal(of: notice(person: true, guardians: [0])))
    try work.perform(OpenOwnPage(principal: World.kim.principal, giver: .person))
    expectProblem(at: "person", work.refusal(of: notice(person: true), by: World.siv))
    try work.perform(notice(person: true, guardians: [0]))
    let sent = try #require(work.file.sharing.notices.last)
    #expect(sent.isFor(.person) && sent.isFor(.guardian(0)) && !sent.isFor(.guardian(1)))
    try work.perform(AcknowledgeNotice(notice: sent.sequence), by: World.kim)
    #expect(work.file.sharing.notices.last?.readByGivers[.person] == work.now)
    #expect(work.file.sharing.notices.last?.readBy.isEmpty == true, "the unit has not read for them")
    #expect(try work.decide(AcknowledgeNotice(notice: sent.sequence), by: World.kim).isEmpty, "once")
    try work.perform(
      ChooseOwnPageParts(giver: .person, parts: [.plan], together: true, words: ""))
    expectProblem(at: "person", work.refusal(of: notice(person: true, guardians: [0])))
  }

  @Test("R-SHR-03: a message that is not for somebody cannot be read by them")
  func notTheirs() throws {
    var work = try young()
    try work.perform(OpenOwnPage(principal: World.kim.principal, giver: .person))
    try work.perform(notice(guardians: [0]))
    let sent = try #require(work.file.sharing.notices.last).sequence
    expectProblem(at: "notice", work.refusal(of: AcknowledgeNotice(notice: sent), by: World.kim))
  }

  @Test("R-SHR-03: a guardian without a page is a task for the lots until it is done, with how and when")
  func byLots() throws {
    var work = try young()
    try work.perform(notice(guardians: [0]))
    let sent = try #require(work.file.sharing.notices.last).sequence
    #expect(waiting(work).count == 1)
    expectProblem(at: "guardian", work.refusal(of: told(sent, 1, on: work.today)))
    expectProblem(at: "guardian", work.refusal(of: told(sent + 40, on: work.today)))
    expectProblem(at: "on", work.refusal(of: told(sent, on: work.today.adding(days: 1))))
    expectProblem(at: "on", work.refusal(of: told(sent, on: work.today.adding(days: -1))))
    expectProblem(at: "words", work.refusal(of: told(sent, 0, .notTold, on: work.today)))
    try work.perform(told(sent, on: work.today))
    #expect(waiting(work).isEmpty)
    let notice = try #require(work.file.sharing.notices.last)
    #expect(notice.toldTo[0]?.way == .call && notice.toldOn[0] == work.today)
  }

  @Test("R-SHR-03: nobody is told who is kept out since then, or who no longer decides")
  func notAnyMore() throws {
    var work = try young()
    try work.perform(notice(guardians: [0, 1]))
    #expect(waiting(work).count == 2)
    work.apply(
      [EntryDraft(.consent(.guardianSetAside(GuardianSetAside(guardian: 1, why: .secrecy, reason: "A"))))],
      by: World.lotta)
    #expect(waiting(work).count == 1)
    work.comes("2028-09-15")
    #expect(waiting(work).isEmpty)
  }

  @Test(
    "R-FUP-12: what somebody says does not work goes to the lots, who talks about it, and nothing else is told"
  )
  func shortcoming() throws {
    var work = try young()
    try work.perform(OpenOwnPage(principal: World.kim.principal, giver: .person))
    expectProblem(at: "shortcoming", work.refusal(of: AskToReport(by: .person, words: " "), by: World.kim))
    try work.perform(AskToReport(by: .person, words: "Ingen svarar."), by: World.kim)
    let asked = try #require(work.file.followUp.openShortcomings.first).sequence
    let reminder = Reminder.shortcomingTold(entry: asked, since: work.today)
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(reminder))
    expectProblem(at: "told", work.refusal(of: TalkOverShortcoming(asked + 1)))
    try work.perform(TalkOverShortcoming(asked))
    #expect(work.file.followUp.openShortcomings.isEmpty)
    #expect(!work.file.reminders(at: work.now, programme: work.programme).contains(reminder))
    #expect(try work.decide(TalkOverShortcoming(asked)).isEmpty, "once")
    // The entry says that they have talked and not what came of it.
    #expect(
      work.file.entries.last?.body == .followUp(.shortcomingTalkedOver(ShortcomingTalkedOver(told: asked))))
    #expect(work.file.entries.suffix(2).allSatisfy { $0.items.isEmpty }, "no other agency can be given it")
  }

  @Test("R-FUP-10, R-ROL-28: after closing only the follow-up is asked for, a week before, until it is noted")
  func afterClosing() throws {
    var work = try Casework.adult(at: .closed)
    work.programme = work.programme.planning(PlanSettings(afterClosingDays: [90]))
    let due = work.today.adding(days: 90)
    func asked() -> [Reminder] { work.file.reminders(at: work.now, programme: work.programme) }
    work.wait(days: 82)
    #expect(asked().isEmpty)
    work.wait(days: 1)
    #expect(asked() == [.followUpAfterClosing(due: due)])
    let reminder = asked()[0]
    #expect(reminder.comes(to: World.lotta, in: work.file) && !reminder.comes(to: World.bo, in: work.file))
    try work.perform(NoteAfterClosing(text: "Jobbet håller.", happened: work.today))
    #expect(asked().isEmpty)
    expectNo(
      InvestigationRules.inOrder, work.refusal(of: AskToReport(by: .person, words: "A"), by: World.kim))
  }

  @Test("R-FUP-06: time in SIG, meetings with the group and placements are counted from the grant to the end")
  func timeInSIG() throws {
    #expect(try Casework.adult(at: .consented).file.timeInSIG(on: day("2026-05-01")) == nil)
    var work = try Casework.adult(at: .shared)
    let start = try #require(work.file.decision.grant).on
    func held() -> Int {
      work.file.meetings.all.count {
        $0.held != nil && $0.call.kind.gathersGroup && start <= $0.call.day && $0.call.day <= work.today
      }
    }
    work.wait(days: 30)
    let time = try #require(work.file.timeInSIG(on: work.today))
    #expect(time.days == start.days(until: work.today) && time.meetings == held() && time.placements == 0)
    let closed = try Casework.adult(at: .closed)
    let end = try #require(closed.file.closing.closed).on
    let whole = try #require(closed.file.timeInSIG(on: end.adding(days: 400)))
    #expect(whole.days == closed.file.decision.grant?.on.days(until: end), "it stops at the closing")
  }
}
