import Foundation
import Testing

@testable import Domain

@Suite("The days between meetings")
struct BetweenRuleTests {
  private func young() throws -> Casework {
    var work = try Casework.young(at: .shared)
    work.programme = try work.programme.with(Between.settings, Between.working)
    return work
  }

  private func notice(
    _ template: String? = nil, leftOut: Set<AgencyID> = [], answers: Int? = nil, guardians: [Int]? = nil,
    unserved: Bool = false
  ) -> WriteNotice {
    WriteNotice(
      text: "Kom inte till skolan i dag.", category: .studies, leftOut: leftOut, template: template,
      answers: answers, guardians: guardians, unserved: unserved)
  }

  // MARK: Notices

  @Test("R-SHR-02, R-SHR-08: who is left out gets nothing, and somebody has to get it")
  func leftOut() throws {
    var work = try young()
    try work.perform(notice(leftOut: [World.police.id]))
    let sent = try #require(work.file.sharing.notices.last).sequence
    let got = work.file.sharing.disclosures.filter { $0.item.sequence == sent }.map(\.to.agency)
    #expect(Set(got) == [World.school.id, World.jobCentre.id])
    let nobody = notice(leftOut: [World.police.id, World.school.id, World.jobCentre.id])
    expectProblem(at: "to", work.refusal(of: nobody))
  }

  @Test("R-SHR-03: guardians of a minor are told, and leaving them all out is explained")
  func guardians() throws {
    var work = try young()
    expectAsks(SharingRules.guardiansTold, work, notice(guardians: []))
    try work.perform(OpenOwnPage(principal: World.kim.principal, giver: .guardian(0)))
    expectAsks(SharingRules.guardiansTold, work, notice(guardians: []))
    expectProblem(at: "guardians", work.refusal(of: notice(guardians: [7])))
    try work.perform(notice(guardians: [0, 1]))
    let sent = try #require(work.file.sharing.notices.last).body
    #expect(sent.guardians == [0, 1] && sent.byLots == [1], "the one without a page is told by the lots")
    // Each authority answers for its own secrecy.
    expectProblem(at: "guardians", work.refusal(of: notice(guardians: [0]), by: World.siv))
  }

  @Test("R-SHR-03: nobody is a guardian of somebody who has come of age")
  func adult() throws {
    var work = try young()
    try work.perform(OpenOwnPage(principal: World.kim.principal, giver: .guardian(0)))
    #expect(work.file.guardiansToTell(by: World.lotta, at: work.now).map(\.isReached) == [true, false])
    work.comes("2028-09-14")
    #expect(work.file.guardiansToTell(by: World.lotta, at: work.now).count == 2)
    work.comes("2028-09-15")
    #expect(work.file.guardiansToTell(by: World.lotta, at: work.now).isEmpty)
  }

  @Test("R-SHR-09: a suspicion that is not served is in no notice, and is led to its compartment")
  func unserved() throws {
    let work = try young()
    expectNo(SharingRules.assessedFirst, work.refusal(of: notice(unserved: true)))
    guard case .rule(_, _, let next) = work.refusal(of: notice(unserved: true)) else {
      Issue.record("no next step")
      return
    }
    #expect(next?.act == .writeSealedNote)
  }

  @Test("R-SHR-02: an answer is a notice of its own, under its own consent, to a notice one may read")
  func answers() throws {
    var work = try young()
    try work.perform(notice(leftOut: [World.police.id]))
    let first = try #require(work.file.sharing.notices.last).sequence
    try work.perform(
      WriteNotice(text: "Vi ringer hem.", category: .planning, answers: first), by: World.siv)
    #expect(work.file.answers(to: first).map(\.by.agency) == [World.school.id])
    expectProblem(
      at: "answers",
      work.refusal(of: WriteNotice(text: "Tack.", category: .planning, answers: first), by: World.pia))
  }

  @Test("R-SHR-03: the time limit of the template runs, reminds the first lots, and then everyone")
  func escalation() throws {
    var work = try young()
    try work.perform(notice("absent"))
    func reminders() -> [Reminder] {
      work.file.betweenReminders(work.now, work.programme).filter {
        if case .noticeUnanswered = $0 { true } else { false }
      }
    }
    let sent = try #require(work.file.sharing.notices.last).sequence
    work.now = work.now.adding(seconds: 4 * 3600 - 1)
    #expect(reminders().isEmpty)
    work.now = work.now.adding(seconds: 1)
    #expect(
      reminders() == [.noticeUnanswered(notice: sent, parties: 3, own: false, level: .firstLots)])
    #expect(reminders()[0].comes(to: World.lotta, in: work.file))
    #expect(!reminders()[0].comes(to: World.lars, in: work.file))
    #expect(!reminders()[0].comes(to: World.bo, in: work.file))
    try work.perform(AcknowledgeNotice(notice: sent), by: World.siv)
    work.now = work.now.adding(seconds: 3600)
    #expect(
      reminders() == [.noticeUnanswered(notice: sent, parties: 2, own: false, level: .everyone)])
    #expect(reminders()[0].comes(to: World.lars, in: work.file))
    #expect(reminders()[0].comes(to: World.bo, in: work.file))
    for who in [World.pia, World.jan] { try work.perform(AcknowledgeNotice(notice: sent), by: who) }
    #expect(reminders().isEmpty)
  }

  @Test("R-SHR-04: who may no longer read a notice is not waited for")
  func notWaitedFor() throws {
    var work = try young()
    try work.perform(notice("absent", leftOut: [World.police.id, World.jobCentre.id]))
    let sent = try #require(work.file.sharing.notices.last)
    #expect(work.file.waiting(for: sent, at: work.now).map(\.agency) == [World.school.id])
    try work.perform(Acts.takeBack(World.school))
    #expect(work.file.waiting(for: sent, at: work.now).isEmpty)
  }

  @Test("R-SHR-07: what the person has to be met with is a thing to disclose, within health")
  func adaptation() throws {
    var work = try young()
    try work.perform(
      RecordAdaptation(npf: .known, needs: [], words: "En sak i taget.", source: "Mamma"))
    let item = ItemRef(sequence: work.file.version, part: 0)
    #expect(work.file.sharing.items[item]?.category == .health)
    expectNo(
      SharingRules.withinConsent,
      work.refusal(of: Disclose(items: [item], to: [World.school.id], basis: nil, weighing: "")))
  }

  // MARK: Contacts

  private func contact(
    _ kind: ContactRecorded.Kind = .call, reached: Bool = true, at time: String? = nil, on: Day? = nil,
    _ words: String = "Pratade om veckan.", in work: Casework
  ) -> RecordContact {
    RecordContact(
      contact: kind, with: .person, reached: reached, on: on ?? work.today,
      time: time.flatMap { ClockTime($0) },
      words: words)
  }

  @Test("R-ROL-02, R-MOD-04: days without contact are counted, and told before the way of working is broken")
  func contactDue() throws {
    var work = try young()
    let granted = try #require(work.file.decision.grant).on
    func due() -> Reminder? {
      work.file.betweenReminders(work.now, work.programme).first {
        if case .contactDue = $0 { true } else { false }
      }
    }
    work.wait(days: 4 - granted.days(until: work.today) - 1)
    #expect(due() == nil)
    work.wait(days: 1)
    #expect(due() == .contactDue(days: 4, limit: 4))
    // Who was sought and not reached has not been reached.
    try work.perform(contact(reached: false, "", in: work))
    #expect(due() != nil)
    try work.perform(contact(.practical, in: work))
    #expect(due() == nil)
    #expect(work.file.daysSinceContact(on: work.today) == 0)
  }

  @Test("R-MOD-04: nobody is reminded of contact where the way of working keeps no log")
  func noLog() throws {
    var work = try young()
    work.programme = try work.programme.with(
      Between.settings, WorkingSettings(models: .init(piloting: WorkingChoices())))
    work.wait(days: 60)
    #expect(work.file.contactInterval(in: work.programme, on: work.today) == nil)
  }

  @Test("R-ROL-28, R-MOD-04: outside office hours is told by the clock, to the minute")
  func afterHours() throws {
    var work = try young()
    work.comes("2026-04-10")  // A Friday.
    for (time, after) in [("07:59", true), ("08:00", false)] {
      try work.perform(contact(at: time, in: work))
      #expect(work.file.sharing.log.contacts.last?.body.afterHours == after, "\(time)")
    }
    expectProblem(at: "time", work.refusal(of: contact(at: "09:01", in: work)))
    let saturday = Day(number: work.today.number - 6)
    try work.perform(contact(at: "12:00", on: saturday, in: work))
    #expect(work.file.sharing.log.contacts.last?.body.afterHours == true)
    for (time, after) in [("16:59", false), ("17:00", true)] {
      try work.perform(contact(at: time, on: work.today.adding(days: -1), in: work))
      #expect(work.file.sharing.log.contacts.last?.body.afterHours == after, "\(time)")
    }
  }

  @Test("R-ROL-28: after closing a contact is noted without opening the case again")
  func afterClosing() throws {
    var work = try Casework.adult(at: .closed)
    expectNo(InvestigationRules.inOrder, work.refusal(of: contact(in: work)))
    guard case .rule(_, _, let next) = work.refusal(of: contact(in: work)) else { return }
    #expect(next?.act == .noteAfterClosing)
    try work.perform(NoteAfterClosing(text: "Ringde en kväll.", happened: work.today))
    #expect(work.file.closing.closed != nil)
    #expect(work.file.reminders(at: work.now, programme: work.programme).isEmpty)
  }

  @Test("R-ROL-08, R-ROL-09: practical support is noted with what it was, by whichever of the two lotsar")
  func support() throws {
    var work = try young()
    expectNo(ContactRules.log, work.refusal(of: contact(.accompanied, "  ", in: work)))
    try work.perform(contact(.accompanied, "Följde med till tandläkaren.", in: work))
    try work.perform(contact(.call, in: work), by: World.lars)
    #expect(
      work.file.sharing.log.since(work.today).map(\.by.principal) == [
        World.lars.principal, World.lotta.principal,
      ])
  }
}

enum Between {
  static let settings = BetweenSettings(
    templates: [
      NoticeTemplate(
        code: "absent", text: "Kom inte", words: "Kom inte till skolan i dag.", category: .studies,
        answerMinutes: 240)
    ], escalateMinutes: 60, guardianCategories: .studies,
    officeHours: OfficeHours(from: 480, to: 1020, weekdays: [1, 2, 3, 4, 5]),
    contactDays: ContactDays(some: 14, extensive: 4))

  static var working: WorkingSettings {
    var choices = WorkingChoices()
    choices.contactLog = true
    choices.contact = .extensive
    return WorkingSettings(models: .init(piloting: choices))
  }
}

extension Programme {
  func with(_ between: BetweenSettings, _ working: WorkingSettings) throws -> Programme {
    var fields =
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(self)) as? [String: Any] ?? [:]
    fields["between"] = try JSONSerialization.jsonObject(with: JSONEncoder().encode(between))
    fields["workingSettings"] = try JSONSerialization.jsonObject(with: JSONEncoder().encode(working))
    return try JSONDecoder().decode(Programme.self, from: JSONSerialization.data(withJSONObject: fields))
  }
}
