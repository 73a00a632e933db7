/// Somebody whose decision it is has got it: how, when and from whom. The time to appeal is counted from then.
public struct TellDecision: Act {
  public static let kind = ActKind.tellDecision
  /// The entry of the decision.
  public let decision: Int
  public let to: Giver
  public let how: Telling
  public let on: Day
  /// The day it is known to have come; nil while that is not known.
  public let receivedOn: Day?
  public let receipt: String
  public let appealTold: Bool

  public init(
    decision: Int, to: Giver, how: Telling, on: Day, receivedOn: Day? = nil, receipt: String = "",
    appealTold: Bool = false
  ) {
    self.decision = decision
    self.to = to
    self.how = how
    self.on = on
    self.receivedOn = receivedOn
    self.receipt = receipt
    self.appealTold = appealTold
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let told = file.ownDecisions.first { $0.entry == decision }
    var checks = Checks()
    checks.require(told != nil, "decision", "Beslutet finns inte i akten.")
    checks.require(
      file.intake.canGive(to), "to", "Välj personen själv eller en vårdnadshavare i akten.")
    checks.happened(on, "on", today: given.today)
    checks.require(
      told.map { $0.on <= on } ?? true, "on", "Beslutet var inte fattat den dagen.")
    if let receivedOn {
      checks.happened(receivedOn, "receivedOn", today: given.today)
      checks.require(on <= receivedOn, "receivedOn", "Beslutet kan inte ha kommit fram innan det lämnades.")
    }
    checks.optionalText(receipt, "receipt", limit: TextLimit.line)
    checks.require(
      told?.isAppealable != true || appealTold, "appealTold",
      "Den som får beslutet ska också få veta hur det överklagas.")
    try checks.done()
    try file.mustStillSpeak(to, at: given.now)
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [receipt], file)
    return try advice.explained() + [
      EntryDraft(
        .decision(
          .told(
            DecisionTold(
              decision: decision, to: to, how: how, receivedOn: how.isInPerson ? on : receivedOn,
              receipt: receipt, appealTold: appealTold))), happened: on)
    ]
  }
}

/// The ways that a decision or its material reaches somebody.
public enum Telling: String, Sendable, Hashable, Codable, CaseIterable {
  case handed, spoken, digital, post, served

  /// It was there in the same moment.
  public var isInPerson: Bool { self == .handed || self == .spoken }
}

public struct DecisionTold: Sendable, Hashable, Codable {
  public let decision: Int
  public let to: Giver
  public let how: Telling
  public let receivedOn: Day?
  public let receipt: String
  public let appealTold: Bool
}

/// A decision of the unit's own, whatever it is about, as far as it is to be told.
public struct OwnDecision: Sendable, Hashable {
  public let entry: Int
  public let what: DelegatedDecision
  public let on: Day
  /// Days to appeal; nil when it goes the person's way, or the days are not known.
  public let appealDays: Int?
  public let isAppealable: Bool
}

extension CaseFile {
  /// In the order they were made.
  public var ownDecisions: [OwnDecision] {
    var found = decision.supports.map {
      OwnDecision(
        entry: $0.sequence, what: .support, on: $0.on, appealDays: $0.body.appeal?.days,
        isAppealable: !$0.body.isGranted)
    }
    if let grant = decision.grant {
      found.append(
        OwnDecision(
          entry: grant.sequence, what: .grant, on: grant.on, appealDays: nil, isAppealable: false))
    }
    if let refusal = decision.refusal {
      found.append(
        OwnDecision(
          entry: refusal.sequence, what: .refusal, on: refusal.on,
          appealDays: refusal.body.appeal?.days, isAppealable: true))
    }
    found += decision.changes.map {
      OwnDecision(
        entry: $0.sequence, what: .change, on: $0.on, appealDays: $0.body.appeal?.days,
        isAppealable: $0.body.ground != nil)
    }
    return found.sorted { $0.entry < $1.entry }
  }

  /// Those who are to be told: the person from the age of an own say, and guardians who are asked.
  public func toBeTold(at instant: Instant) -> [Giver] {
    consent.giversNeeded(at: instant).filter(intake.canGive)
  }

  public func tellings(of entry: Int) -> [DecisionState.Recorded<DecisionTold>] {
    decision.told.filter { $0.body.decision == entry }
  }

  /// The decision has come to somebody: into their hands, to their own page, or by post with a receipt that it did.
  public func hasGot(_ entry: Int, _ giver: Giver) -> Bool {
    tellings(of: entry).contains {
      $0.body.to == giver && ($0.body.receivedOn != nil || $0.body.how == .digital)
    }
  }

  /// Who has not got the decision yet.
  public func untold(_ entry: Int, at instant: Instant) -> [Giver] {
    let told = Set(tellings(of: entry).map(\.body.to))
    return toBeTold(at: instant).filter { !told.contains($0) }
  }

  /// The last day to appeal for somebody; nil while it is not known that it has come.
  public func appealEnds(_ own: OwnDecision, for giver: Giver) -> Day? {
    guard let days = own.appealDays else { return nil }
    return tellings(of: own.entry).filter { $0.body.to == giver }.compactMap(\.body.receivedOn).min()
      .map { $0.adding(days: days) }
  }

  /// A decision that can be appealed was sent, and nobody knows that it has come.
  public func awaitsReceipt(_ own: OwnDecision) -> Bool {
    guard own.isAppealable else { return false }
    let told = tellings(of: own.entry)
    let received = Set(told.filter { $0.body.receivedOn != nil }.map(\.body.to))
    return told.contains { !received.contains($0.body.to) }
  }
}
