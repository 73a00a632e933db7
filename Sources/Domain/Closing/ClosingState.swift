/// How the case was led to its end, and closed.
public struct ClosingState: Sendable, Equatable {
  private var ways: [Way] = []
  public private(set) var closed: Closed?
  public private(set) var afterwards: [Int] = []

  public init() {}

  private struct Way: Sendable, Equatable {
    let cause: LedToClosing.Cause
    let from: Day
  }

  /// Everything that leads here, in order.
  public var causes: [LedToClosing.Cause] { ways.map(\.cause) }
  public var ledFrom: Day? { ways.first?.from }

  /// What led here last; nil while nothing has.
  public var led: LedToClosing.Cause? { causes.last }

  public struct Closed: Sendable, Equatable {
    public let on: Day
    public let by: String
    public let reason: ClosingReason
    public let completion: Completion
    public let body: FileClosed
  }

  mutating func apply(_ entry: ClosingEntry, of whole: Entry) {
    switch entry {
    case .ledToClosing(let body):
      ways.append(Way(cause: body.cause, from: whole.happened))
    case .closed(let body):
      closed = Closed(
        on: whole.happened, by: whole.author.name, reason: body.reason,
        completion: body.completion, body: body)
    case .notedAfterwards:
      afterwards.append(whole.sequence)
    }
  }

  /// What led here is so no more, while the case is still open.
  mutating func leadsNoMore(_ cause: LedToClosing.Cause) {
    if closed == nil { ways.removeAll { $0.cause == cause } }
  }
}

public enum ClosingEntry: Sendable, Equatable, Codable {
  case ledToClosing(LedToClosing)
  case closed(FileClosed)
  case notedAfterwards(NoteWritten)
}

/// Something has happened after which the case has no other way than to be closed.
public struct LedToClosing: Sendable, Hashable, Codable {
  public let cause: Cause

  public enum Cause: String, Sendable, Hashable, Codable {
    case policeConsentTakenBack, interventionConsentTakenBack
  }
}

/// R-CLO-17: beside the reason, how far it went.
public enum Completion: String, Sendable, Hashable, Codable, CaseIterable {
  case completed, interrupted, neverStarted
}

public struct FileClosed: Sendable, Equatable, Codable {
  public let reason: ClosingReason
  public let completion: Completion
  public let words: String
  public let policeAssessment: String
  public let decidedWith: String
  public let goalAssessment: String
  public let handover: String
  /// The day of a follow-up after closing, when one is planned (R-FUP-10).
  public let followUpOn: Day?
  public let informed: [Party]
}

public enum ClosingRules {
  private static let section = "Riktlinjer för SIG vuxna, Avsluta"

  public static let goalsMet = Rule(
    "R-CLO-01", .must, .closing, "När målen är uppfyllda avslutas SIG, och målen bedöms.",
    source: section)
  public static let notRight = Rule(
    "R-CLO-02", .must, .closing,
    "SIG avslutas när beslutsfattaren bedömer att det inte längre är rätt insats.", source: section)
  public static let interventionConsent = Rule(
    "R-CLO-03", .must, .closing,
    "SIG avslutas när personen inte längre samtycker till insatsen.", source: section)
  public static let policeConsent = Rule(
    "R-CLO-04", .must, .closing,
    "SIG avslutas när samtycket mellan socialtjänst och polis är återtaget.", source: section)
  public static let safety = Rule(
    "R-CLO-05", .must, .closing,
    "Av säkerhetsskäl avslutas SIG tillsammans med chef.", source: section)
  public static let withPolice = Rule(
    "R-CLO-10", .must, .closing,
    "För skäl som får leda till avslut görs en samlad bedömning tillsammans med polisen.",
    source: section)
  public static let handover = Rule(
    "R-CLO-11", .must, .closing,
    "Vid överlämning till den centrala avhopparverksamheten avslutas SIG.",
    source: "Riktlinjer för SIG vuxna, Handläggning på stadens centrala avhopparverksamhet")
  public static let reasonCode = Rule(
    "R-CLO-16", .should, .closing, "Avslutsskälet väljs ur den daterade listan.",
    source: "Utvärdering av SIG 2013")
  public static let completion = Rule(
    "R-CLO-17", .must, .closing,
    "Det antecknas om SIG fullföljdes, avbröts eller aldrig påbörjades.",
    source: "Socialstyrelsen, Systematisk uppföljning av sociala insatsgrupper")
  public static let reservationChecked = Rule(
    "R-CLO-18", .must, .closing,
    "Ändras ett gynnande beslut ska förbehåll eller annan grund finnas.",
    source: "Riktlinjer för SIG vuxna, Förbehåll")
  public static let exit = Rule(
    "R-CLO-19", .must, .closing,
    "Vid avslut är utskrivningsmåtten ifyllda, målen bedömda, andras tillgång avslutad och aktörerna informerade.",
    source: "Riktlinjer för SIG vuxna, Följa upp")

  public static let all = [
    goalsMet, notRight, interventionConsent, policeConsent, safety, withPolice, handover,
    reasonCode, completion, reservationChecked, exit,
  ]
}
