import Access

@testable import Domain

/// A small file put together entry by entry, so that a table can turn each thing on and off.
struct World {
  static let unit = party(1, .socialServices, "Enhet Väst")
  static let police = party(2, .police, "Polisen")
  static let school = party(3, .school, "Skolan")
  static let health = party(4, .childPsychiatry, "BUP")
  static let otherUnit = party(5, .socialServices, "Enhet Öst")

  static let today = Day("2026-11-21")!
  static let now = SwedishTime.instant(today, ClockTime("12:00")!)

  var file = CaseFile(id: CaseID(100))

  init(
    born: Day = Day("2010-06-01")!, guardians: Int = 1, protection: Person.Protection = .none
  ) {
    add(
      .intake(
        .referralRegistered(
          ReferralRegistered(
            owner: Self.unit, programme: "unga", programmeFrom: Day("2026-01-01")!,
            programmeReason: "", consentAges: ConsentAges(own: 15, alone: 18),
            person: Person(
              name: "Elias Sandvik", number: nil, born: born, sex: .male, protection: protection),
            guardians: (0..<guardians).map { GuardianPerson(name: "Vuxen \($0)", relation: "förälder") },
            referral: Referral(
              wayIn: "school", from: "Rektor", received: Self.today, why: "Skäl", expectedRelease: nil),
            belonging: .clear))))
  }

  /// Adds an entry; returns its number.
  @discardableResult
  mutating func add(
    _ body: EntryBody, by author: Author = World.author(10, unit, .lots), at instant: Instant = now
  ) -> Int {
    file.apply(
      Entry(EntryDraft(body), sequence: file.version + 1, at: instant, by: author))
    return file.version
  }

  mutating func give(_ role: CaseRole, to principal: UInt128) {
    add(.group(.roleGiven(RoleGiven(role: role, principal: PrincipalID(principal), name: "Namn"))))
  }

  mutating func join(_ party: Party, principal: UInt128? = nil) {
    add(
      .group(
        .memberAdded(
          MemberAdded(
            party: party, principal: principal.map { PrincipalID($0) }, name: party.name, need: "n",
            contribution: "b"))))
  }

  @discardableResult
  mutating func consent(
    by: Party = unit, to: Party, _ categories: CategorySet = .all,
    from first: Day = today.adding(days: -30), through: Day = today.adding(days: 30),
    givers: [Giver] = [.person, .guardian(0)], at instant: Instant = now
  ) -> Int {
    add(
      .consent(
        .given(
          ConsentGiven(
            terms: [
              ConsentTerm(
                from: by, to: to, categories: categories, purpose: .coordination,
                validFrom: first, validThrough: through)
            ],
            answers: givers.map { GiverAnswer(giver: $0, reply: .yes, on: Self.today) },
            method: .form(reference: "b"), explained: "e", childsView: "", informedOfTakingBack: true))),
      at: instant)
  }

  mutating func takeBack(_ party: Party, _ categories: CategorySet? = nil) {
    add(
      .consent(
        .takenBack(
          ConsentTakenBack(
            party: party, by: .person, categories: categories ?? .all, whole: categories == nil,
            words: "",
            consequence: TakeBackConsequence(
              endsEverything: categories == nil, readers: 0, invitations: [], commitments: [],
              alreadyDisclosed: 0, leadsToClosing: false)))))
  }

  /// A notice of the own unit, given to `party` on consent or law.
  @discardableResult
  mutating func notice(
    _ text: String, _ category: InformationCategory, to party: Party?, ground: Ground = .consent
  ) -> Int {
    let number = add(.sharing(.noticeWritten(NoticeWritten(text: text, category: category))))
    if let party {
      add(
        .sharing(
          .disclosed(
            Disclosed(items: [ItemRef(sequence: number, part: 0)], to: party, ground: ground))))
    }
    return number
  }

  mutating func close() {
    add(
      .closing(
        .closed(
          FileClosed(
            reason: ClosingReason(code: "C01", text: "t", effect: .closes, demands: [], source: "s"),
            completion: .completed, words: "w", policeAssessment: "", decidedWith: "",
            goalAssessment: "", handover: "", followUpOn: nil, informed: []))))
  }

  mutating func openOwnPage(_ giver: Giver, for principal: UInt128) {
    add(.group(.ownPageOpened(OwnPage(principal: PrincipalID(principal), giver: giver))))
  }

  static func author(_ principal: UInt128, _ party: Party, _ role: Role) -> Author {
    Author(
      principal: PrincipalID(principal), assignment: AssignmentID(principal), agency: party.agency,
      agencyKind: party.kind, agencyName: party.name, role: role, name: "N", title: "T")
  }

  private static func party(_ id: UInt128, _ kind: AgencyKind, _ name: String) -> Party {
    Party(agency: AgencyID(id), kind: kind, name: name)
  }
}
