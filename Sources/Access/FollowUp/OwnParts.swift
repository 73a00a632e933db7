import Domain

/// A questionnaire that waits for an answer.
public struct VisibleOffer: Sendable, Hashable {
  public let questionnaire: String
  public let version: Day
  public let on: Day
}

/// What the viewer has answered once.
public struct VisibleAnswers: Sendable, Hashable {
  public let body: QuestionnaireAnswered
  public let on: Day
}

/// The code that the viewer was last given, and by whom, so that one that was given to somebody else is noticed.
public struct VisibleOwnCode: Sendable, Hashable {
  public let by: String
  public let on: Day
}

/// An actor's own role in writing, as it was given to it.
public struct VisibleSheet: Sendable, Hashable {
  public let sheet: ActorSheet
  public let to: String
  public let on: Day
}

extension Access {
  static func offers(_ file: CaseFile, to giver: Giver) -> [VisibleOffer] {
    var found: [VisibleOffer] = []
    for offer in file.followUp.offers
    where offer.body.giver == giver && file.followUp.waiting(for: giver, offer.body.questionnaire) != nil {
      found.removeAll { $0.questionnaire == offer.body.questionnaire }
      found.append(
        VisibleOffer(questionnaire: offer.body.questionnaire, version: offer.body.version, on: offer.on))
    }
    return found
  }

  static func answers(_ file: CaseFile, of giver: Giver) -> [VisibleAnswers] {
    file.followUp.answers.filter { $0.body.giver == giver }.map { VisibleAnswers(body: $0.body, on: $0.on) }
  }

  static func sheet(_ file: CaseFile, of agency: AgencyID) -> VisibleSheet? {
    file.followUp.sheets.last { $0.body.party.agency == agency }
      .map { VisibleSheet(sheet: $0.body.sheet, to: $0.body.to, on: $0.on) }
  }
}
