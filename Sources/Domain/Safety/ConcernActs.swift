/// Reports concern for a child. Everyone who works in the file may start one, also those who do not read the
/// compartment that it is written in. It is not stopped by the case being closed: the duty is not.
public struct ReportConcern: Act {
  public static let kind = ActKind.reportConcern
  /// Code of the duty among the legal bases.
  public static let basis = "concern"

  public let child: String
  public let seen: String
  public let judgement: String
  public let reporter: String
  public let unit: String
  public let arose: ConcernReport.Arose
  public let happened: Day
  public let sent: ConcernSent?

  public init(
    child: String, seen: String, judgement: String, reporter: String, unit: String,
    arose: ConcernReport.Arose, happened: Day, sent: ConcernSent?
  ) {
    self.child = child
    self.seen = seen
    self.judgement = judgement
    self.reporter = reporter
    self.unit = unit
    self.arose = arose
    self.happened = happened
    self.sent = sent
  }

  public var compartment: Compartment? { .childReports }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    var checks = Checks()
    checks.text(child, "child", "Skriv vilket barn det gäller.", by: ConcernRules.duty)
    checks.text(seen, "seen", "Skriv vad du har sett eller hört.", by: ConcernRules.duty)
    checks.optionalText(judgement, "judgement")
    checks.text(
      reporter, "reporter", "Skriv vem som anmäler.", limit: TextLimit.line, by: ConcernRules.duty)
    checks.text(
      unit, "unit", "Skriv vilken enhet som tar emot anmälan.", limit: TextLimit.line,
      by: ConcernRules.duty)
    checks.happened(happened, "happened", today: given.today)
    if let sent { sent.check(&checks, since: happened, given) }
    let basis = given.directory.legalBases(for: .report, on: given.today).first { $0.code == Self.basis }
    try checks.done()
    return [
      EntryDraft(
        .sealed(
          .concern(
            .reported(
              ConcernReport(
                child: child, seen: seen, judgement: judgement, reporter: reporter, unit: unit,
                arose: arose, basis: basis, sent: sent)))), happened: happened, nature: .statement)
    ]
  }
}

/// What has become of a report: sent, or received by the unit it was sent to.
public struct FollowConcern: Act {
  public static let kind = ActKind.followConcern
  public let report: Int
  public let step: Step

  public enum Step: Sendable, Hashable {
    case sent(ConcernSent)
    case received(by: String, reference: String, on: Day)
  }

  public init(report: Int, step: Step) {
    self.report = report
    self.step = step
  }

  public var compartment: Compartment? { .childReports }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let known = file.concern.report(report)
    var checks = Checks()
    checks.require(known != nil, "report", "Anmälan finns inte i facket.")
    guard let known else {
      try checks.done()
      return []
    }
    switch step {
    case .sent(let sent):
      checks.require(known.sent == nil, "step", "Det är redan antecknat när anmälan skickades.")
      sent.check(&checks, since: known.on, given)
      try checks.done()
      return [
        EntryDraft(
          .sealed(.concern(.sent(ConcernSentLater(report: report, sent: sent)))), happened: sent.on)
      ]
    case .received(let by, let reference, let day):
      checks.require(
        known.sent != nil, "step", "Anteckna först när anmälan skickades.", by: ConcernRules.duty)
      checks.require(known.received == nil, "by", "Det är redan antecknat att anmälan är mottagen.")
      checks.text(by, "by", "Skriv vem som tog emot.", limit: TextLimit.line, by: ConcernRules.duty)
      checks.optionalText(reference, "reference", limit: TextLimit.line)
      checks.happened(day, "on", today: given.today)
      checks.require(
        known.sent.map { $0.on <= day } ?? true, "on", "Dagen är före den då anmälan skickades.")
      try checks.done()
      return [
        EntryDraft(
          .sealed(.concern(.received(ConcernReceived(report: report, by: by, reference: reference)))),
          happened: day)
      ]
    }
  }
}

extension ConcernSent {
  fileprivate func check(_ checks: inout Checks, since seen: Day, _ given: Circumstances) {
    checks.text(how, "how", "Skriv hur den skickades.", limit: TextLimit.line, by: ConcernRules.duty)
    checks.require(
      SwedishTime.instant(on, time) <= given.now, "sentTime", "Klockslaget har inte varit än.")
    checks.require(seen <= on, "sentOn", "Dagen är före det som anmälan handlar om.")
  }
}
