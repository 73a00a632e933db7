/// Who the file is about, how the person came here, and what was answered.
public struct IntakeState: Sendable, Equatable {
  public private(set) var owner: AgencyID?
  public private(set) var ownerParty: Party?
  public private(set) var programme = ""
  public private(set) var programmeFrom: Day?
  public private(set) var consentAges: ConsentAges?
  public private(set) var person: Person?
  public private(set) var guardians: [GuardianPerson] = []
  public private(set) var referral: Referral?
  public private(set) var registeredOn: Day?
  public private(set) var takenOnBy: String?
  public private(set) var belonging: Belonging?
  public private(set) var information: InformationGiven?
  public private(set) var informationOn: Day?
  /// Who went through the checklist, and so signed it.
  public private(set) var informationBy: String?
  public private(set) var answer: Answered?
  public private(set) var answeredOn: Day?
  public private(set) var notes: [Int] = []
  public private(set) var release: ReleaseNotice?
  public private(set) var visits: [Visit] = []
  public private(set) var moments: [Moment] = []
  public private(set) var courtOrigin: CourtOrigin?
  /// The unit that does the work, when it is not the owner.
  public private(set) var performing: Party?
  public private(set) var adaptation: AdaptationNeeds?
  /// Every version the case has been under, the first one first.
  public private(set) var programmes: [ProgrammePeriod] = []
  public private(set) var moves: [Moved] = []

  public init() {}

  /// A visit before the release as it stands now.
  public struct Visit: Sendable, Equatable {
    /// The entry that it was first written in.
    public let number: Int
    public let body: CustodyVisit
  }

  public struct Moment: Sendable, Equatable {
    public let sequence: Int
    public let body: MotivationalMoment
    public let on: Day
  }

  public struct Moved: Sendable, Equatable {
    public let sequence: Int
    public let body: ProgrammeMoved
    public let on: Day
    public let by: String
  }

  /// True for the person, and for guardians that the file names.
  public func canGive(_ giver: Giver) -> Bool {
    switch giver {
    case .person: true
    case .guardian(let number): guardians.indices.contains(number)
    }
  }

  public func name(of giver: Giver) -> String {
    switch giver {
    case .person: person?.name ?? ""
    case .guardian(let number): guardians.indices.contains(number) ? guardians[number].name : ""
    }
  }

  mutating func apply(_ entry: IntakeEntry, of whole: Entry) {
    switch entry {
    case .referralRegistered(let registered):
      owner = registered.owner.agency
      ownerParty = registered.owner
      programme = registered.programme
      programmeFrom = registered.programmeFrom
      consentAges = registered.consentAges
      person = registered.person
      guardians = registered.guardians
      referral = registered.referral
      belonging = registered.belonging
      registeredOn = SwedishTime.day(whole.recordedAt)
      begin(registered.programme, registered.programmeFrom, whole)
      release = registered.referral.expectedRelease.map {
        ReleaseNotice(from: registered.referral.from, custody: .other, expected: $0, words: "")
      }
    case .takenOn(let by):
      takenOnBy = by.name
    case .personCorrected(let corrected):
      person = corrected.person
      guardians = corrected.guardians
    case .belongingSettled(let settled):
      belonging = settled.belonging
    case .informationGiven(let given):
      information = given
      informationOn = whole.happened
      informationBy = whole.author.name
    case .answered(let answered):
      answer = answered
      answeredOn = whole.happened
    case .noteWritten:
      notes.append(whole.sequence)
    case .releaseNoticed, .visitRecorded, .motivated, .courtOrigin, .performingChosen, .adaptationNoted,
      .programmeMoved:
      applyBesides(entry, of: whole)
    }
  }

  private mutating func applyBesides(_ entry: IntakeEntry, of whole: Entry) {
    switch entry {
    case .releaseNoticed(let notice): release = notice
    case .visitRecorded(let visit):
      let number = visit.visit ?? whole.sequence
      visits.removeAll { $0.number == number }
      visits.append(Visit(number: number, body: visit))
    case .motivated(let moment):
      moments.append(Moment(sequence: whole.sequence, body: moment, on: whole.happened))
    case .courtOrigin(let origin): courtOrigin = origin
    case .performingChosen(let unit): performing = unit.party
    case .adaptationNoted(let needs): adaptation = needs
    case .programmeMoved(let move):
      programme = move.to
      programmeFrom = move.toVersion
      begin(move.to, move.toVersion, whole)
      moves.append(
        Moved(sequence: whole.sequence, body: move, on: whole.happened, by: whole.author.name))
    default: break
    }
  }

  /// The ages of consent stay those of the registration: they say when the guardians stopped answering, and
  /// that day is past when somebody moves to a programme for adults.
  private mutating func begin(_ programme: String, _ version: Day, _ whole: Entry) {
    programmes.append(
      ProgrammePeriod(
        programme: programme, version: version, since: whole.happened, sequence: whole.sequence))
  }
}

public enum IntakeEntry: Sendable, Equatable, Codable {
  case referralRegistered(ReferralRegistered)
  case takenOn(TakenOn)
  case personCorrected(PersonCorrected)
  case belongingSettled(BelongingSettled)
  case informationGiven(InformationGiven)
  case answered(Answered)
  case noteWritten(NoteWritten)
  case releaseNoticed(ReleaseNotice)
  case visitRecorded(CustodyVisit)
  case motivated(MotivationalMoment)
  case courtOrigin(CourtOrigin)
  case performingChosen(PerformingUnit)
  case adaptationNoted(AdaptationNeeds)
  case programmeMoved(ProgrammeMoved)
}

public struct Person: Sendable, Hashable, Codable {
  public let name: String
  /// Nil for a person without a number.
  public let number: PersonalNumber?
  public let born: Day
  public let sex: Sex
  /// A BCP 47 language tag for what the person reads best.
  public let language: String
  public let protection: Protection
  /// Adaptation that consent, meetings and interventions need (R-TGT-17).
  public let adaptation: String

  public init(
    name: String, number: PersonalNumber?, born: Day, sex: Sex, language: String = "sv",
    protection: Protection = .none, adaptation: String = ""
  ) {
    self.name = name
    self.number = number
    self.born = born
    self.sex = sex
    self.language = language
    self.protection = protection
    self.adaptation = adaptation
  }

  public enum Sex: String, Sendable, Hashable, Codable, CaseIterable {
    case female, male, unknown
  }

  /// Domain-facts, section 6. Fingerade personuppgifter cannot be seen, and must not be noted.
  public enum Protection: String, Sendable, Hashable, Codable, CaseIterable {
    case none, confidentialityMark, protectedRegistration
  }
}

public struct GuardianPerson: Sendable, Hashable, Codable {
  public let name: String
  /// Mother, father, appointed guardian and so on, as the family says it.
  public let relation: String

  public init(name: String, relation: String) {
    self.name = name
    self.relation = relation
  }
}

public struct Referral: Sendable, Hashable, Codable {
  /// A code of the programme's list of ways in (R-INT-01).
  public let wayIn: String
  public let from: String
  public let received: Day
  public let why: String
  /// Days from a coming release; nil when there is none (R-INT-02).
  public let expectedRelease: Day?

  public init(wayIn: String, from: String, received: Day, why: String, expectedRelease: Day?) {
    self.wayIn = wayIn
    self.from = from
    self.received = received
    self.why = why
    self.expectedRelease = expectedRelease
  }
}

/// R-INT-08: which unit the person belongs to; unclear has an owner and a deadline.
public enum Belonging: Sendable, Hashable, Codable {
  case clear
  case unclear(owner: String, deadline: Day)
}

public struct ReferralRegistered: Sendable, Equatable, Codable {
  public let owner: Party
  public let programme: String
  public let programmeFrom: Day
  public let programmeReason: String
  public let consentAges: ConsentAges
  public let person: Person
  public let guardians: [GuardianPerson]
  public let referral: Referral
  public let belonging: Belonging
}

public struct TakenOn: Sendable, Equatable, Codable {
  public let name: String
}

public struct PersonCorrected: Sendable, Equatable, Codable {
  public let person: Person
  public let guardians: [GuardianPerson]
  public let reason: String
}

public struct BelongingSettled: Sendable, Equatable, Codable {
  public let belonging: Belonging
  public let reason: String
}

public struct InformationGiven: Sendable, Equatable, Codable {
  /// Codes of the programme's information list that were gone through.
  public let points: [String]
  public let brochure: String
  public let to: String
  /// The code of the brochure's version in the programme's list (R-INT-06); nil for none, or one of before the list.
  public var version: String?
}

public struct Answered: Sendable, Equatable, Codable {
  public let reply: Reply
  public let words: String
  public let offeredInstead: String

  public enum Reply: String, Sendable, Hashable, Codable, CaseIterable {
    case yes, no, thinking
  }
}

/// A free journal note, before or after anything else.
public struct NoteWritten: Sendable, Equatable, Codable {
  public let text: String
}
