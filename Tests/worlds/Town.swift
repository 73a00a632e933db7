import Access

@testable import Domain

/// The few who live in the small worlds, and the days and moments that matter there.
enum Town {
  static let unit = party(1, .socialServices)
  static let police = party(2, .police)
  static let school = party(3, .school)
  static let clinic = party(4, .childPsychiatry)
  static let otherUnit = party(5, .socialServices)
  static let others = [police, school, clinic]
  static let everyone = [unit, police, school, clinic]

  /// Clocks go forward in the night to the second edge.
  static let edges = ["2026-03-28", "2026-03-30", "2026-04-02"].compactMap(Day.init)
  static let asked = Day("2026-03-09") ?? edges[0]

  /// The last millisecond before each edge, the edge, and the first after it.
  static let instants = edges.flatMap { edge in
    let start = SwedishTime.start(of: edge).milliseconds
    return [start - 1, start, start + 1].map { Instant(milliseconds: $0) }
  }

  static let first = author(10, unit, .lots)
  static let second = author(11, unit, .lots)
  static let unnamed = author(12, unit, .lots)
  static let investigator = author(13, unit, .socialSecretary)
  static let leader = author(14, unit, .workLeader)
  static let otherLeader = author(15, otherUnit, .workLeader)
  static let otherLots = author(16, otherUnit, .lots)
  static let officer = author(20, police, .externalActor)
  static let colleague = author(21, police, .externalActor)
  static let teacher = author(30, school, .externalActor)
  static let doctor = author(40, clinic, .externalActor)
  static let person = author(50, unit, .person)
  static let mother = author(51, unit, .guardian)
  static let father = author(52, unit, .guardian)
  static let manager = author(60, unit, .management)
  static let reviewer = author(61, unit, .logReviewer)
  static let administrator = author(62, unit, .administrator)

  static let viewers = [
    first, second, unnamed, investigator, leader, otherLeader, otherLots, officer, colleague, teacher,
    doctor, person, mother, father, manager, reviewer, administrator,
  ]

  /// A file about somebody, with a notice of each category from every party, given to all the others
  /// on consent, and the pages of the person and two guardians opened.
  static func file(born: Day, guardians: Int, categories: [InformationCategory]) -> Folding {
    var folding = Folding(born: born, guardians: guardians)
    for (index, giver) in [Giver.person, .guardian(0), .guardian(1)].enumerated() {
      folding.add(
        .group(.ownPageOpened(OwnPage(principal: PrincipalID(50 + UInt128(index)), giver: giver))))
    }
    for owner in everyone {
      for category in categories {
        folding.notice(category, from: owner, to: everyone.filter { $0 != owner }, on: .consent)
      }
    }
    return folding
  }

  static func author(_ principal: UInt128, _ party: Party, _ role: Role) -> Author {
    Author(
      principal: PrincipalID(principal), assignment: AssignmentID(principal), agency: party.agency,
      agencyKind: party.kind, agencyName: "", role: role, name: "", title: "")
  }

  private static func party(_ id: UInt128, _ kind: AgencyKind) -> Party {
    Party(agency: AgencyID(id), kind: kind, name: "")
  }
}

/// A file as it grows, entry by entry.
struct Folding {
  var file = CaseFile(id: CaseID(1))
  var items: [(ref: ItemRef, owner: AgencyID, category: InformationCategory)] = []
  private static let then = SwedishTime.start(of: Town.asked).adding(seconds: 36_000)

  init(born: Day, guardians: Int) {
    add(
      .intake(
        .referralRegistered(
          ReferralRegistered(
            owner: Town.unit, programme: "p", programmeFrom: Town.asked, programmeReason: "",
            consentAges: ConsentAges(own: 15, alone: 18),
            person: Person(name: "", number: nil, born: born, sex: .unknown),
            guardians: (0..<guardians).map { _ in GuardianPerson(name: "", relation: "") },
            referral: Referral(wayIn: "", from: "", received: Town.asked, why: "", expectedRelease: nil),
            belonging: .clear))))
  }

  @discardableResult
  mutating func add(_ body: EntryBody, by author: Author = Town.first, at instant: Instant? = nil) -> Int {
    file.apply(
      Entry(
        EntryDraft(body), sequence: file.version + 1, at: instant ?? Self.then, by: author))
    return file.version
  }

  mutating func notice(
    _ category: InformationCategory, from owner: Party, to receivers: [Party], on ground: Ground
  ) {
    let author = Town.author(90, owner, owner == Town.unit ? .lots : .externalActor)
    let number = add(.sharing(.noticeWritten(NoticeWritten(text: "", category: category))), by: author)
    let ref = ItemRef(sequence: number, part: 0)
    items.append((ref, owner.agency, category))
    for receiver in receivers {
      add(.sharing(.disclosed(Disclosed(items: [ref], to: receiver, ground: ground))), by: author)
    }
  }

  mutating func join(_ party: Party, principal: PrincipalID? = nil) {
    add(
      .group(
        .memberAdded(
          MemberAdded(party: party, principal: principal, name: "", need: "", contribution: ""))))
  }

  @discardableResult
  mutating func consent(
    from: Party, to: Party, _ categories: CategorySet, _ first: Day, _ last: Day,
    answers: [Giver: GiverAnswer.Reply], purpose: Purpose = .coordination, awaits: CategorySet? = nil
  ) -> Int {
    add(
      .consent(
        .given(
          ConsentGiven(
            terms: [
              ConsentTerm(
                from: from, to: to, categories: categories, purpose: purpose, validFrom: first,
                validThrough: last)
            ],
            answers: answers.map { GiverAnswer(giver: $0.key, reply: $0.value, on: Town.asked) },
            method: .form(reference: ""), explained: "", childsView: "", informedOfTakingBack: true,
            awaitsSecond: awaits))))
  }

  mutating func takeBack(_ party: Party, _ categories: CategorySet?) {
    add(
      .consent(
        .takenBack(
          ConsentTakenBack(
            party: party, by: .person, categories: categories ?? .all, whole: categories == nil, words: "",
            consequence: TakeBackConsequence(
              endsEverything: false, readers: 0, invitations: [], commitments: [], alreadyDisclosed: 0,
              leadsToClosing: false)))))
  }

  mutating func setAside(_ guardian: Int, _ why: GuardianException) {
    add(.consent(.guardianSetAside(GuardianSetAside(guardian: guardian, why: why, reason: ""))))
  }
}
