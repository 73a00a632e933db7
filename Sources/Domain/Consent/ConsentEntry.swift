public enum ConsentEntry: Sendable, Equatable, Codable {
  case given(ConsentGiven)
  case answered(GiverAnswered)
  case takenBack(ConsentTakenBack)
  case copyGiven(CopyGiven)
  case continuationAssessed(ContinuationAssessed)
  case intervention(InterventionConsent)
  case policeWish(PoliceWish)
  case confirmed(ConsentConfirmed)
  case coverageConfirmed(CoverageConfirmed)
  case guardianSetAside(GuardianSetAside)
  case guardianRestored(GuardianRestored)
  case silenceAssessed(SilenceAssessed)
}

/// A consent to break secrecy as it was asked for and answered, possibly for several parties at once.
public struct ConsentGiven: Sendable, Equatable, Codable {
  public let terms: [ConsentTerm]
  public let answers: [GiverAnswer]
  public let method: ConsentMethod
  /// How it was explained, and how understanding was made sure of (R-CON-20).
  public let explained: String
  /// The child's own view where the child's yes is not yet needed (R-CHI-08).
  public let childsView: String
  public let informedOfTakingBack: Bool
  /// The form or conversation that was used; nil where none was, and in older entries.
  public let form: ConsentForm?
  /// How SIG was put to the person, so that the voluntariness can be looked at afterwards (R-CON-22).
  public let presentedAs: Presented?
  /// What does not count until a second official has confirmed an oral consent (B4-06).
  public let awaitsSecond: CategorySet?

  public init(
    terms: [ConsentTerm], answers: [GiverAnswer], method: ConsentMethod, explained: String,
    childsView: String, informedOfTakingBack: Bool, form: ConsentForm? = nil,
    presentedAs: Presented? = nil, awaitsSecond: CategorySet? = nil
  ) {
    self.terms = terms
    self.answers = answers
    self.method = method
    self.explained = explained
    self.childsView = childsView
    self.informedOfTakingBack = informedOfTakingBack
    self.form = form
    self.presentedAs = presentedAs
    self.awaitsSecond = awaitsSecond
  }
}

/// Which wording the givers said yes or no to: kept, so that it can be read years later.
public struct ConsentForm: Sendable, Hashable, Codable {
  public let code: String
  public let version: String
  /// A BCP 47 tag.
  public let language: String

  public init(code: String, version: String, language: String) {
    self.code = code
    self.version = version
    self.language = language
  }
}

/// R-CON-22: was the choice free?
public enum Presented: String, Sendable, Hashable, Codable, CaseIterable {
  case freely, insteadOfPlacement, inSanction
}

/// One direction between two parties: what the first may give the second, and for how long.
public struct ConsentTerm: Sendable, Hashable, Codable {
  public let from: Party
  public let to: Party
  public let categories: CategorySet
  public let purpose: Purpose
  public let validFrom: Day
  /// The last day it holds.
  public let validThrough: Day

  public init(
    from: Party, to: Party, categories: CategorySet, purpose: Purpose, validFrom: Day,
    validThrough: Day
  ) {
    self.from = from
    self.to = to
    self.categories = categories
    self.purpose = purpose
    self.validFrom = validFrom
    self.validThrough = validThrough
  }

  func involves(_ agency: AgencyID) -> Bool { from.agency == agency || to.agency == agency }

  func isOver(at instant: Instant) -> Bool {
    SwedishTime.start(of: validThrough.adding(days: 1)) <= instant
  }
}

/// Who can give and take back: the person, or one of the guardians named in the file by number.
public enum Giver: Sendable, Hashable, Codable {
  case person
  case guardian(Int)

  public var code: String {
    switch self {
    case .person: "person"
    case .guardian(let number): "guardian-\(number)"
    }
  }

  public init?(code: String) {
    if code == "person" {
      self = .person
    } else if code.utf8.starts(with: "guardian-".utf8), let number = Int(code.dropFirst(9)), number >= 0,
      Giver.guardian(number).code == code
    {
      self = .guardian(number)
    } else {
      return nil
    }
  }
}

public struct GiverAnswer: Sendable, Hashable, Codable {
  public let giver: Giver
  public let reply: Reply
  public let on: Day
  public let note: String

  public init(giver: Giver, reply: Reply, on: Day, note: String = "") {
    self.giver = giver
    self.reply = reply
    self.on = on
    self.note = note
  }

  public enum Reply: String, Sendable, Hashable, Codable, CaseIterable {
    case yes, no, notReached
  }
}

public enum ConsentMethod: Sendable, Hashable, Codable {
  /// A signed form, with where it is kept.
  case form(reference: String)
  case oral(note: String)
  /// The givers answered on a screen; the note says where and in whose presence.
  case onScreen(note: String)
}

/// A later answer from a giver to a consent asked for earlier.
public struct GiverAnswered: Sendable, Equatable, Codable {
  public let consent: Int
  public let answer: GiverAnswer
}

public struct ConsentTakenBack: Sendable, Equatable, Codable {
  public let party: Party
  public let by: Giver
  /// Everything towards the party, or only some categories.
  public let categories: CategorySet
  public let whole: Bool
  public let words: String
  public let consequence: TakeBackConsequence
}

/// Counted consequences, as shown before and written on the receipt.
public struct TakeBackConsequence: Sendable, Equatable, Codable {
  /// Nothing is left towards the party: it is no longer a member.
  public let endsEverything: Bool
  public let readers: Int
  public let invitations: [Int]
  public let commitments: [Int]
  public let alreadyDisclosed: Int
  public let leadsToClosing: Bool
  /// Messages that the party had not read and no longer can; nil in older entries.
  public let notices: [Int]?

  public init(
    endsEverything: Bool, readers: Int, invitations: [Int], commitments: [Int], alreadyDisclosed: Int,
    leadsToClosing: Bool, notices: [Int]? = nil
  ) {
    self.endsEverything = endsEverything
    self.readers = readers
    self.invitations = invitations
    self.commitments = commitments
    self.alreadyDisclosed = alreadyDisclosed
    self.leadsToClosing = leadsToClosing
    self.notices = notices
  }
}

public struct CopyGiven: Sendable, Equatable, Codable {
  public let consent: Int
  public let to: Giver
}

/// R-CON-08: after something is taken back, can the intervention go on?
public struct ContinuationAssessed: Sendable, Equatable, Codable {
  public let takenBack: Int
  public let canContinue: Bool
  public let reason: String
}

/// Consent to the intervention itself; never the consent to break secrecy (R-CON-10).
public struct InterventionConsent: Sendable, Equatable, Codable {
  public let consents: Bool
  public let by: Giver
  public let words: String
}

/// R-CON-11: attending meetings with the police, and talking with them, are questions of their own.
public struct PoliceWish: Sendable, Equatable, Codable {
  public let attend: Bool
  public let talk: Bool
  /// What the police said about suitability when the person does not want to meet them (R-CON-13).
  public let consultation: String
}

/// A second official has asked again, and heard the same answers (B4-06).
public struct ConsentConfirmed: Sendable, Equatable, Codable {
  public let consent: Int
  public let words: String
}

/// R-ROL-15: another authority has made sure that the consent covers its own data, and noted it in its own file.
public struct CoverageConfirmed: Sendable, Equatable, Codable {
  public let consent: Int
  public let party: Party
  /// Where the authority has noted it.
  public let reference: String
}

/// Why a guardian's answer is done without, or the guardian is kept out.
public enum GuardianException: String, Sendable, Hashable, Codable, CaseIterable {
  /// Not to be found in spite of attempts; comes back as soon as there is contact.
  case unreachable
  /// The child would come to harm if the guardian got to know.
  case secrecy
  /// The young person is mature enough to decide in this alone.
  case maturity

  /// True when the guardian is shown nothing either.
  public var keepsOut: Bool { self != .unreachable }
}

public struct GuardianSetAside: Sendable, Equatable, Codable {
  public let guardian: Int
  public let why: GuardianException
  public let reason: String
}

public struct GuardianRestored: Sendable, Equatable, Codable {
  public let guardian: Int
  public let reason: String
}

/// R-CON-23: nobody has heard from the person for long; does the consent still hold in practice?
public struct SilenceAssessed: Sendable, Equatable, Codable {
  public let remains: Bool
  public let reason: String
}
