@testable import Domain

/// Small, valid things to write in files.
enum Sample {
  static let now = Instant(milliseconds: 1_795_000_000_000)
  static let today = SwedishTime.day(now)
  static let unit = Party(agency: AgencyID(0xA1), kind: .socialServices, name: "Ekhamns socialtjänst Norr")
  static let police = Party(agency: AgencyID(0xA2), kind: .police, name: "Polisområde Ekhamn")
  static let school = Party(agency: AgencyID(0xA3), kind: .school, name: "Ekbackaskolan")
  static let ages = ConsentAges(own: 15, alone: 18)

  static let lots = author(1, unit, .lots, "Lova Lind", "SIG-lots")
  static let secretary = author(2, unit, .socialSecretary, "Sara Sand", "Socialsekreterare")
  static let officer = author(3, police, .externalActor, "Pia Pil", "Kontaktpolis")
  static let authors = [lots, secretary, officer]

  static func author(
    _ number: UInt128, _ party: Party, _ role: Role, _ name: String, _ title: String
  ) -> Author {
    Author(
      principal: PrincipalID(number), assignment: AssignmentID(0x100 + number),
      agency: party.agency, agencyKind: party.kind, agencyName: party.name, role: role, name: name,
      title: title)
  }

  /// Numbers from Skatteverket's list of numbers that nobody has.
  static let number = try? PersonalNumber("20000101-2384", today: today)

  static func referral(number: PersonalNumber? = Sample.number) -> EntryBody {
    .intake(
      .referralRegistered(
        ReferralRegistered(
          owner: unit, programme: "sig-unga", programmeFrom: Day(number: 19_000),
          programmeReason: "", consentAges: ages,
          person: Person(name: "Åke Ö. Ekman", number: number, born: Day(number: 10_957), sex: .male),
          guardians: [GuardianPerson(name: "Eva Ekman", relation: "mamma")],
          referral: Referral(
            wayIn: "police", from: "Pia Pil", received: today, why: "Vill ha hjälp. 😀",
            expectedRelease: nil),
          belonging: .unclear(owner: "Sara", deadline: today.adding(days: 7)))))
  }

  static func note(_ text: String) -> EntryBody { .intake(.noteWritten(NoteWritten(text: text))) }

  static func role(_ role: CaseRole, _ author: Author) -> EntryBody {
    .group(.roleGiven(RoleGiven(role: role, principal: author.principal, name: author.name)))
  }

  static func member(_ party: Party, _ principal: PrincipalID?) -> EntryBody {
    .group(
      .memberAdded(
        MemberAdded(
          party: party, principal: principal, name: party.name, need: "Skolgång",
          contribution: "Följer upp närvaron")))
  }

  static let schoolLeft = EntryBody.group(
    .memberLeft(MemberLeft(agency: school.agency, reason: .consentTakenBack)))

  static func measured(_ occasion: Occasion, crimes: Int) -> EntryBody {
    .followUp(
      .measured(
        Measures(
          occasion: occasion, sentencedCrimes: crimes, addiction: .fair, occupation: .low,
          housing: .good, source: "Egna uppgifter")))
  }

  static func closed(_ completion: Completion) -> EntryBody {
    .closing(
      .closed(
        FileClosed(
          reason: ClosingReason(
            code: "goals-met", text: "Målen är uppfyllda", effect: .closes,
            demands: [.goalAssessment], source: "Riktlinjer"),
          completion: completion, words: "Klart.", policeAssessment: "", decidedWith: "",
          goalAssessment: "Uppfyllda", handover: "", followUpOn: nil, informed: [police])))
  }

  static func entry(_ sequence: Int, _ body: EntryBody, by author: Author = lots) -> Entry {
    Entry(
      sequence: sequence, recordedAt: now.adding(seconds: Int64(sequence)), happened: today,
      author: author, source: nil, nature: .fact, corrects: nil, body: body)
  }
}

/// A generator whose seed is printed, so that what fails can be run again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension Sample {
  /// A referral and then anything, of random length.
  static func history(_ length: Int, _ random: inout Seeded) -> [Entry] {
    (1...max(1, length)).map { sequence in
      let body = sequence == 1 ? referral() : anything(sequence, &random)
      return Entry(
        sequence: sequence, recordedAt: now.adding(seconds: Int64(sequence)),
        happened: today.adding(days: -Int.random(in: 0...400, using: &random)),
        author: authors.randomElement(using: &random) ?? lots,
        source: Bool.random(using: &random) ? "Mamma" : nil,
        nature: Entry.Nature.allCases.randomElement(using: &random) ?? .fact,
        corrects: Bool.random(using: &random) ? Int.random(in: 1...sequence, using: &random) : nil,
        body: body)
    }
  }

  private static func anything(_ sequence: Int, _ random: inout Seeded) -> EntryBody {
    switch Int.random(in: 0...6, using: &random) {
    case 0: note(String(repeating: "Å\u{301}\r\n ", count: Int.random(in: 0...60, using: &random)))
    case 1: role(CaseRole.allCases.randomElement(using: &random) ?? .firstLots, lots)
    case 2: member(Bool.random(using: &random) ? police : school, officer.principal)
    case 3:
      .group(.memberLeft(MemberLeft(agency: police.agency, reason: .consentTakenBack)))
    case 4: measured(.enrolment, crimes: Int.random(in: 0...9, using: &random))
    case 5: .audit(.explained(Explained(rule: "R-ROL-12", detail: "d", reason: "r \(sequence)")))
    default: .intake(.informationGiven(InformationGiven(points: ["a", "b"], brochure: "", to: "x")))
    }
  }
}
