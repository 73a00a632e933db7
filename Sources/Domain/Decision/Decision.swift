/// The decision to grant or refuse, as it was made.
public struct DecisionState: Sendable, Equatable {
  public private(set) var grant: Recorded<Grant>?
  public private(set) var refusal: Recorded<GrantRefused>?

  public init() {}

  public struct Recorded<Body: Sendable & Equatable>: Sendable, Equatable {
    public let body: Body
    public let on: Day
    public let by: Author
    public let sequence: Int
  }

  mutating func apply(_ entry: DecisionEntry, of whole: Entry) {
    switch entry {
    case .granted(let body):
      grant = Recorded(
        body: body, on: whole.happened, by: whole.author, sequence: whole.sequence)
    case .refused(let body):
      refusal = Recorded(
        body: body, on: whole.happened, by: whole.author, sequence: whole.sequence)
    }
  }
}

public enum DecisionEntry: Sendable, Equatable, Codable {
  case granted(Grant)
  case refused(GrantRefused)
}

/// R-DEC-12: what the decision record holds beside its date and decision-maker.
public struct Grant: Sendable, Hashable, Codable {
  public let formOfGrant: String
  public let basis: LegalBasis
  public let reasons: String
  public let reservation: Reservation
  public let consents: [Int]
  public let policeOpinion: String
  public let criteria: [String]
}

/// R-DEC-09: examined in each single case; there is no unexamined value.
public enum Reservation: Sendable, Hashable, Codable {
  case notNeeded(reason: String)
  case entered(wording: String, reason: String)
}

public struct GrantRefused: Sendable, Hashable, Codable {
  public let basis: LegalBasis
  public let reasons: String
  public let howToAppeal: String
  public let offeredInstead: String
}

public enum DecisionRules {
  private static let section = "Riktlinjer för SIG vuxna, Besluta"

  public static let datedBasis = Rule(
    "R-DEC-01", .must, .decision,
    "Beslutet anger ett lagrum som gällde den dagen.",
    source: "Riktlinjer för SIG vuxna, Socialtjänstens ansvar")
  public static let consentToIntervention = Rule(
    "R-DEC-05", .must, .decision, "Ett beviljande förutsätter att personen samtycker till insatsen.",
    source: section)
  public static let differentHands = Rule(
    "R-DEC-07", .should, .decision,
    "Samma person bör inte ta emot, utreda, besluta och genomföra.", source: section)
  public static let reservationExamined = Rule(
    "R-DEC-09", .must, .decision,
    "Om förbehåll behövs ska prövas i varje enskilt fall.",
    source: "Riktlinjer för SIG vuxna, Förbehåll")
  public static let reservationReason = Rule(
    "R-DEC-10", .should, .decision, "Skälen för ett förbehåll bör stå i beslutet.",
    source: "Riktlinjer för SIG vuxna, Förbehåll")
  public static let record = Rule(
    "R-DEC-12", .must, .decision,
    "Beslutet visar datum, beslutsfattare, insats, lagrum, samtycken, polisens uppfattning, kriterier och förbehåll.",
    source: section)

  public static let all = [
    datedBasis, consentToIntervention, differentHands, reservationExamined, reservationReason,
    record,
  ]
}
