/// A shortcoming in the cooperation, as it was felt by somebody around a person, and what became of it (R-FUP-12).
/// It is about how the parties work together, never about the person, and names no file.
public struct Deviation: Sendable, Hashable, Codable {
  /// The day it was noticed.
  public let on: Day
  /// From the list of the organisation, and as the list called it.
  public let kind: String
  public let kindName: String
  public let what: String
  /// What it led to in the work.
  public let effect: String
  /// What the one who reports thinks would help.
  public let proposal: String
  /// Where the one who reported works, as it was called then.
  public let from: String
  /// What has been done with it, in order.
  public let steps: [Step]

  public init(
    on: Day, kind: String, kindName: String, what: String, effect: String, proposal: String, from: String,
    steps: [Step] = []
  ) {
    self.on = on
    self.kind = kind
    self.kindName = kindName
    self.what = what
    self.effect = effect
    self.proposal = proposal
    self.from = from
    self.steps = steps
  }

  public struct Step: Sendable, Hashable, Codable {
    public let kind: Kind
    public let on: Day
    public let text: String
    /// Who sees to what was decided, as a title or a group; nil where nothing was decided.
    public let responsible: String?
    public let due: Day?

    public init(kind: Kind, on: Day, text: String, responsible: String? = nil, due: Day? = nil) {
      self.kind = kind
      self.on = on
      self.text = text
      self.responsible = responsible
      self.due = due
    }

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      /// The operative group has looked at why.
      case analysed
      case lifted
      case decidedOperative, decidedSteering
      /// What was decided is done, and whether it helped.
      case finished
    }
  }

  /// Where it has come; it follows from its steps.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case reported, analysed, lifted, decided, finished
  }

  public var state: State {
    switch steps.last?.kind {
    case nil: .reported
    case .analysed: .analysed
    case .lifted: .lifted
    case .decidedOperative, .decidedSteering: .decided
    case .finished: .finished
    }
  }

  /// The answer to the one who reported.
  public var decision: Step? {
    steps.last { $0.kind == .decidedOperative || $0.kind == .decidedSteering }
  }

  /// Days from the report to the first decision; nil until then.
  public func daysToDecision(reported: Day) -> Int? {
    steps.first { $0.kind == .decidedOperative || $0.kind == .decidedSteering }
      .map { reported.days(until: $0.on) }
  }

  func adding(_ step: Step) -> Deviation {
    Deviation(
      on: on, kind: kind, kindName: kindName, what: what, effect: effect, proposal: proposal, from: from,
      steps: steps + [step])
  }
}

extension RegisterRecord {
  public var deviation: Deviation? { if case .deviation(let body) = entry { body } else { nil } }
}

extension Directory {
  /// The kinds of shortcoming that can be reported, over the programmes of the day.
  public func deviationKinds(on day: Day) -> [Code] {
    var found: [Code] = []
    for code in organisationSettings(on: day).flatMap({ $0.deviationKinds ?? [] })
    where !found.contains(where: { $0.code == code.code }) {
      found.append(code)
    }
    return found
  }

  /// The units that keep such a book: those of the social services.
  public func unitsWithBooks(on day: Day) -> [Agency] {
    agencies.values.filter {
      $0.kind == .socialServices && $0.validFrom <= day && ($0.validTo.map { day <= $0 } ?? true)
    }
    .sorted { $0.name < $1.name }
  }
}
