import Domain

/// A consent that somebody has asked for and the viewer has not said yes to.
public struct VisibleQuestion: Sendable, Hashable {
  /// In the viewer's own order, from 1.
  public let number: Int
  public let party: Party
  /// What the party would get, and what it would tell.
  public let given: CategorySet
  public let received: CategorySet
  public let through: Day
  /// The viewer's no, when that is what was answered.
  public let reply: GiverAnswer.Reply?
}

/// What the viewer has answered to one question, as it was then.
public struct VisibleCopy: Sendable, Hashable {
  /// In the viewer's own order, from 1.
  public let number: Int
  public let party: Party
  public let given: CategorySet
  public let received: CategorySet
  public let validFrom: Day
  public let through: Day
  public let answer: GiverAnswer
  /// The day the viewer got it; nil until then.
  public let got: Day?
}

extension Access {
  static func waiting(
    _ file: CaseFile, for giver: Giver, _ numbers: OwnNumbers, _ now: Instant
  ) -> [VisibleQuestion] {
    file.questions(to: giver, at: now).compactMap { consent in
      guard let said = Said(consent, in: file) else { return nil }
      return VisibleQuestion(
        number: numbers.consentNumber(consent.sequence), party: said.party, given: said.given,
        received: said.received, through: said.through,
        reply: consent.answers[giver].flatMap { $0.reply == .notReached ? nil : $0.reply })
    }
  }

  static func copies(
    _ file: CaseFile, of giver: Giver, _ numbers: OwnNumbers
  ) -> [VisibleCopy] {
    file.consent.consents.reversed().compactMap { consent in
      guard let answer = consent.answers[giver], answer.reply != .notReached,
        let said = Said(consent, in: file)
      else { return nil }
      return VisibleCopy(
        number: numbers.consentNumber(consent.sequence), party: said.party, given: said.given,
        received: said.received, validFrom: said.from, through: said.through, answer: answer,
        got: consent.copies[giver])
    }
  }

  /// A consent seen from the own unit: the other party, and what passes each way.
  private struct Said {
    let party: Party
    let given: CategorySet
    let received: CategorySet
    let from: Day
    let through: Day

    init?(_ consent: ConsentState.Consent, in file: CaseFile) {
      let owner = file.intake.owner
      let others = consent.terms.map { $0.from.agency == owner ? $0.to : $0.from }
      guard let party = others.first, let from = consent.terms.map(\.validFrom).min(),
        let through = consent.terms.map(\.validThrough).max()
      else { return nil }
      self.party = party
      self.from = from
      self.through = through
      given = consent.terms.filter { $0.from.agency == owner }
        .reduce(into: CategorySet()) { $0.formUnion($1.categories) }
      received = consent.terms.filter { $0.from.agency != owner }
        .reduce(into: CategorySet()) { $0.formUnion($1.categories) }
    }
  }
}
