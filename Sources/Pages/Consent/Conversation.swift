import Domain

/// The consent conversation with one giver, as far as it has come: which pages there are, and what was
/// answered. A plain value; where it is kept, and what becomes of it, is for others.
public struct Conversation: Sendable, Equatable {
  /// Every answer, by the code of its page.
  public private(set) var values: [String: [String]]
  /// Whom it can be asked about.
  let parties: [Party]
  /// Who can answer.
  let givers: [Giver]

  public init(_ values: [String: [String]], parties: [Party], givers: [Giver]) {
    self.values = values
    self.parties = parties
    self.givers = givers
  }

  // MARK: Pages

  /// The pages in their order. A no to a party needs no more about it.
  public var steps: [ConversationStep] {
    var steps: [ConversationStep] = givers.count > 1 ? [.who] : []
    steps += [.voluntary, .takingBack, .others, .lots, .meetings, .officer, .parties]
    for party in chosen {
      steps.append(.ask(party.agency))
      if reply(.ask(party.agency)) == true {
        steps += [.give(party.agency), .get(party.agency), .until(party.agency)]
      }
    }
    return steps + [.policeAttends, .policeTalks, .willing, .understanding, .offered, .summary]
  }

  public func after(_ step: ConversationStep) -> ConversationStep {
    let steps = steps
    guard let place = steps.firstIndex(of: step), place + 1 < steps.count else { return .summary }
    return steps[place + 1]
  }

  public func before(_ step: ConversationStep) -> ConversationStep {
    let steps = steps
    guard let place = steps.firstIndex(of: step), place > 0 else { return steps[0] }
    return steps[place - 1]
  }

  /// The page that was last shown, or the first.
  public var current: ConversationStep {
    let last = values[Field.last]?.first.flatMap { ConversationStep(code: $0) }
    return last.flatMap { steps.contains($0) ? $0 : nil } ?? steps[0]
  }

  public var language: OwnLanguage {
    values[Field.language]?.first.flatMap { OwnLanguage(code: $0) } ?? .sv
  }

  /// Where a button leads. After a "not yet" the same page explains once more.
  public func destination(of button: ConversationButton, from step: ConversationStep) -> ConversationStep {
    switch button {
    case .yes, .next: after(step)
    case .no: step.topic.kind == .understood ? step : after(step)
    case .back: before(step)
    case .pause, .language, .write, .forget: step
    }
  }

  // MARK: Answers

  public func reply(_ step: ConversationStep) -> Bool? {
    switch values[step.code]?.first {
    case "ja": true
    case "nej": false
    default: nil
    }
  }

  /// Those that are asked about now, in the order of the list.
  public var chosen: [Party] {
    let ticked = values[ConversationStep.parties.code] ?? []
    return parties.filter { ticked.contains($0.agency.text) }
  }

  public func categories(_ step: ConversationStep) -> CategorySet {
    CategorySet((values[step.code] ?? []).compactMap { InformationCategory(code: $0) })
  }

  public func until(_ party: AgencyID) -> Day? {
    values[ConversationStep.until(party).code]?.first.flatMap { Day($0) }
  }

  /// Who answers; nil while several could and none is chosen.
  public var giver: Giver? {
    if givers.count == 1 { return givers[0] }
    return values[ConversationStep.who.code]?.first.flatMap { Giver(code: $0) }
      .flatMap { givers.contains($0) ? $0 : nil }
  }

  public var subject: ConversationSubject {
    if case .guardian = giver { .myChild } else { .me }
  }

  public var ways: [UnderstandingWay] {
    (values[ConversationStep.understanding.code] ?? []).compactMap(UnderstandingWay.init)
  }

  public var presentedAs: Presented? {
    values[ConversationStep.offered.code]?.first.flatMap(Presented.init)
  }

  public func text(_ field: String) -> String { values[field]?.first ?? "" }

  /// Everything towards the party is a no, said or by an empty list of what may be told.
  public func refuses(_ party: AgencyID) -> Bool {
    reply(.ask(party)) == false || categories(.give(party)).union(categories(.get(party))).isEmpty
  }

  // MARK: Taking in

  /// Takes in what one page sent. Only that page's answer changes, and only to what the page could offer.
  public mutating func take(
    _ step: ConversationStep, _ sent: [String: [String]], _ button: ConversationButton?
  ) {
    switch step.topic.kind {
    case .understood, .yesOrNo:
      if button == .yes { values[step.code] = ["ja"] }
      if button == .no { values[step.code] = ["nej"] }
    case .oneOf: values[step.code] = (sent[step.code] ?? []).prefix(1).filter { offers(step, $0) }
    case .anyOf:
      let ticked = (sent[step.code] ?? []).filter { offers(step, $0) }
      // Nothing ticked is an answer too, unlike a page that was never seen.
      values[step.code] = ticked.isEmpty ? [""] : ticked
    case .nothing: break
    }
    if step == .understanding {
      for field in [Field.explainedBy, Field.note] { values[field] = sent[field] ?? [] }
    }
  }

  /// Remembers where the conversation stands, in which language, and when it began.
  public mutating func stand(at step: ConversationStep, in language: OwnLanguage, now: Instant) {
    values[Field.last] = [step.code]
    values[Field.language] = [language.tag]
    if began == nil { values[Field.began] = [String(now.milliseconds)] }
  }

  public var began: Instant? {
    values[Field.began]?.first.flatMap { Int64($0) }.map { Instant(milliseconds: $0) }
  }

  private func offers(_ step: ConversationStep, _ value: String) -> Bool {
    switch step.topic {
    case .who: Giver(code: value).map(givers.contains) ?? false
    case .parties: parties.contains { $0.agency.text == value }
    case .give, .get: InformationCategory(code: value) != nil
    case .until: Day(value) != nil
    case .understanding: UnderstandingWay(rawValue: value) != nil
    case .offered: Presented(rawValue: value) != nil
    case .voluntary, .takingBack, .others, .lots, .meetings, .officer, .ask, .policeAttends, .policeTalks,
      .willing, .summary:
      false
    }
  }

  /// Names of what is kept beside the answers.
  public enum Field {
    public static let step = "steg"
    public static let button = "gor"
    public static let language = "sprak"
    public static let last = "senast"
    public static let began = "borjade"
    public static let explainedBy = "forklarade"
    public static let note = "mer"
  }
}
