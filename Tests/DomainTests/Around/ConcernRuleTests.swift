import Testing

@testable import Domain

@Suite("Reports of concern")
struct ConcernRuleTests {
  private func report(
    _ work: Casework, child: String = "Alva", seen: String = "Ensam.", unit: String = "Mottagningen",
    reporter: String = "Lotta", sent: ConcernSent? = nil
  ) -> ReportConcern {
    ReportConcern(
      child: child, seen: seen, judgement: "", reporter: reporter, unit: unit, arose: .child,
      happened: work.today, sent: sent)
  }

  /// The compartment as it would be after the report.
  private func laid(_ work: Casework, _ report: ReportConcern) throws -> Casework {
    var work = work
    var beside = CaseFile(id: CaseID(2))
    for draft in try work.decide(report) {
      beside.apply(Entry(draft, sequence: beside.version + 1, at: work.now, by: World.lotta))
    }
    work.file.lay(beside, as: .childReports)
    return work
  }

  private func follow(_ work: inout Casework, _ step: FollowConcern.Step) throws {
    var beside = try #require(work.file.compartments[.childReports])
    for draft in try work.decide(FollowConcern(report: 1, step: step), by: World.sara) {
      beside.apply(Entry(draft, sequence: beside.version + 1, at: work.now, by: World.sara))
    }
    work.file.lay(beside, as: .childReports)
  }

  @Test("R-CHI-04: a report says which child, what was seen, who reports and to whom")
  func whole() throws {
    let work = try Casework.adult(at: .opened)
    for broken in [
      report(work, child: " "), report(work, seen: ""), report(work, unit: ""), report(work, reporter: ""),
    ] { expectNo(ConcernRules.duty, work.refusal(of: broken)) }
    let drafts = try work.decide(report(work))
    guard case .sealed(.concern(.reported(let body))) = drafts.first?.body else {
      Issue.record("it is sealed")
      return
    }
    #expect(body.basis == World.reportBasis && drafts.count == 1)
    #expect(report(work).compartment == .childReports)
  }

  @Test("R-CHI-04: the duty holds when the case is closed, and when the row of law is missing")
  func always() throws {
    var work = try Casework.adult(at: .closed)
    expectYes(work.refusal(of: report(work)))
    work.directory = Directory(
      agencies: [], principals: [], assignments: [], programmes: [work.programme], legalBases: [])
    expectYes(work.refusal(of: report(work)))
  }

  @Test("R-CHI-04: sent at a moment that has been, then received, each once and in that order")
  func sentAndReceived() throws {
    var work = try laid(try Casework.adult(at: .opened), report(try Casework.adult(at: .opened)))
    let sent = { (day: Day, time: String) in
      FollowConcern(report: 1, step: .sent(ConcernSent(on: day, time: clock(time), how: "Telefon")))
    }
    expectProblem(at: "sentTime", work.refusal(of: sent(work.today, "09:01")))
    expectProblem(at: "sentOn", work.refusal(of: sent(work.today.adding(days: -1), "09:00")))
    expectYes(work.refusal(of: sent(work.today, "09:00")))
    let received = FollowConcern(report: 1, step: .received(by: "Jouren", reference: "", on: work.today))
    expectNo(ConcernRules.duty, work.refusal(of: received))
    try follow(&work, .sent(ConcernSent(on: work.today, time: clock("09:00"), how: "Telefon")))
    expectProblem(at: "step", work.refusal(of: sent(work.today, "09:00")))
    expectNo(
      ConcernRules.duty,
      work.refusal(of: FollowConcern(report: 1, step: .received(by: "", reference: "", on: work.today))))
    expectYes(work.refusal(of: received))
    expectProblem(at: "report", work.refusal(of: FollowConcern(report: 9, step: received.step)))
  }

  @Test("R-CHI-04: readers are reminded by the hour until it is sent, and by the day until it is received")
  func reminders() throws {
    let opened = try Casework.adult(at: .opened)
    var work = try laid(opened, report(opened))
    work.programme = try work.programme.with(InterventionSettings(concernReceiptDays: 3))
    func found() -> [Reminder] { work.file.concernReminders(work.now, work.programme) }
    #expect(found() == [.concernUnsent(report: 1, hours: 0)])
    work.now = work.now.adding(seconds: 5 * 3_600 + 3_599)
    #expect(found() == [.concernUnsent(report: 1, hours: 5)])
    #expect(opened.file.concernReminders(work.now, work.programme).isEmpty, "not for those who do not read")
    try follow(&work, .sent(ConcernSent(on: work.today, time: clock("12:00"), how: "Telefon")))
    work.wait(days: 2)
    #expect(found().isEmpty)
    work.wait(days: 1)
    #expect(found() == [.concernUnreceived(report: 1, days: 3)])
    try follow(&work, .received(by: "Jouren", reference: "M 1", on: work.today))
    #expect(found().isEmpty)
  }

  @Test("R-CHI-04: the answer to whoever starts a report is the same whatever the compartment holds")
  func answerTellsNothing() throws {
    let empty = try Casework.adult(at: .opened)
    let full = try laid(empty, report(empty))
    for act in [report(empty), report(empty, child: "")] {
      #expect(full.refusal(of: act) == empty.refusal(of: act))
    }
  }
}
