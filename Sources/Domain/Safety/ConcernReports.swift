/// Reports of concern for a child: all of it lies in a compartment with its own readers (R-CHI-04).
public enum ConcernEntry: Sendable, Equatable, Codable {
  case reported(ConcernReport)
  case sent(ConcernSentLater)
  case received(ConcernReceived)
}

public struct ConcernReport: Sendable, Hashable, Codable {
  /// Which child, so that the receiver can find it.
  public let child: String
  /// What was seen and heard, and apart from it what it is taken to mean.
  public let seen: String
  public let judgement: String
  /// Who reports, with title and how to be reached.
  public let reporter: String
  public let unit: String
  public let arose: Arose
  /// The duty, as it was that day. A report is never held up because the row is missing.
  public let basis: LegalBasis?
  /// Nil when it was written down before it was sent.
  public let sent: ConcernSent?

  /// Where in the work the worry arose.
  public enum Arose: String, Sendable, Hashable, Codable, CaseIterable {
    case child, lifeArea, note, meeting, other
  }
}

public struct ConcernSent: Sendable, Hashable, Codable {
  public let on: Day
  public let time: ClockTime
  public let how: String

  public init(on day: Day, time: ClockTime, how: String) {
    on = day
    self.time = time
    self.how = how
  }
}

public struct ConcernSentLater: Sendable, Hashable, Codable {
  public let report: Int
  public let sent: ConcernSent
}

/// That the receiving unit has it. Nothing of what it does with it.
public struct ConcernReceived: Sendable, Hashable, Codable {
  public let report: Int
  public let by: String
  public let reference: String
}

/// The reports of one compartment.
public struct ConcernState: Sendable, Equatable {
  public private(set) var reports: [Report] = []

  public init() {}

  public struct Report: Sendable, Equatable {
    public let sequence: Int
    public let body: ConcernReport
    public let at: Instant
    public let on: Day
    public let by: Author
    public internal(set) var sent: ConcernSent?
    public internal(set) var received: ConcernReceived?
    public internal(set) var receivedOn: Day?

    /// Hours from when it was written until it was sent, or until now.
    public func hours(until now: Instant) -> Int {
      let end = sent.map { SwedishTime.instant($0.on, $0.time) } ?? now
      return max(0, Int((end.milliseconds - at.milliseconds) / 3_600_000))
    }
  }

  public func report(_ sequence: Int) -> Report? { reports.first { $0.sequence == sequence } }

  mutating func apply(_ entry: ConcernEntry, of whole: Entry) {
    switch entry {
    case .reported(let body):
      reports.append(
        Report(
          sequence: whole.sequence, body: body, at: whole.recordedAt, on: whole.happened, by: whole.author,
          sent: body.sent))
    case .sent(let body):
      if let index = reports.firstIndex(where: { $0.sequence == body.report }) {
        reports[index].sent = body.sent
      }
    case .received(let body):
      if let index = reports.firstIndex(where: { $0.sequence == body.report }) {
        reports[index].received = body
        reports[index].receivedOn = whole.happened
      }
    }
  }
}

public enum ConcernRules {
  public static let duty = Rule(
    "R-CHI-04", .must, .safety,
    "Den som får veta eller misstänker att ett barn far illa anmäler det genast.",
    source: "Riktlinjer för SIG vuxna, Minderåriga barn; Stockholms stads riktlinjer, Ärendet")

  public static let all = [duty]
}

extension CaseFile {
  /// The reports, when the compartment is laid beside the file.
  public var concern: ConcernState { compartments[.childReports]?.sealed.concern ?? ConcernState() }

  /// What waits in the compartment, for those who read it.
  func concernReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    let today = SwedishTime.day(now)
    return concern.reports.compactMap { report in
      guard let sent = report.sent else {
        return .concernUnsent(report: report.sequence, hours: report.hours(until: now))
      }
      guard report.received == nil, let wait = programme.interventions?.concernReceiptDays,
        sent.on.days(until: today) >= wait
      else { return nil }
      return .concernUnreceived(report: report.sequence, days: sent.on.days(until: today))
    }
  }
}
