import Access

@testable import Domain

/// Every way to be in a group, to work in a case, to be kept out and to have an emergency look: who may
/// open the file, read an item or a compartment, and do each act, before, at and after the edge where
/// the consents, the emergency and the childhood end.
struct RelationWorlds: Worlds {
  enum Membership: CaseIterable { case never, agency, named, left }
  /// A stand-in is the lots whom nobody has named: until the edge, from the edge, or ended before its time.
  enum Roles: CaseIterable { case nobody, lots, lotsAndInvestigator, standIn, standInLater, standInEnded }
  enum Consent: CaseIterable { case none, outwards, inwards }
  enum Aside: CaseIterable { case nobody, unreachable, secrecy, maturity }

  static let edge = Town.edges[1]
  static let births = ["1999-05-04", "2008-03-30"].compactMap(Day.init)
  static let instants = Array(Town.instants[3...5])

  let name = "relations"
  private let bases: [Folding]

  init() {
    bases = Self.births.map { born in
      var folding = Town.file(born: born, guardians: 2, categories: [.planning])
      folding.notice(.health, from: Town.unit, to: [Town.police], on: .law(Self.basis, weighing: ""))
      folding.file.lay(Self.compartment, as: .childReports)
      return folding
    }
  }

  func check(_ part: Int, of parts: Int, every stride: Int) -> Tally {
    var tally = Tally()
    var place = 0
    for (birth, born) in Self.births.enumerated() {
      for police in Membership.allCases {
        for school in Membership.allCases {
          for roles in Roles.allCases {
            for (toPolice, toSchool) in Consent.allCases.flatMap({ one in Consent.allCases.map { (one, $0) } }
            ) {
              for aside in Aside.allCases {
                for flags in 0..<8 {
                  place += 1
                  guard place % parts == part, place / parts % stride == 0 else { continue }
                  let world = World(
                    born: born, members: [Town.police: police, Town.school: school], roles: roles,
                    consents: [Town.police: toPolice, Town.school: toSchool], aside: aside,
                    isClosed: flags & 1 != 0, hasEmergency: flags & 2 != 0, isTakenBack: flags & 4 != 0)
                  world.compare(bases[birth], &tally)
                }
              }
            }
          }
        }
      }
    }
    return tally
  }

  private static let basis = LegalBasis(
    code: "b", use: .disclosure, statute: "", section: "", text: "", validFrom: edge, validTo: nil,
    verified: nil)

  /// The leader has named the second lots to read the reports.
  private static let compartment: CaseFile = {
    var folding = Folding(born: births[0], guardians: 0)
    folding.add(
      .sealed(
        .readerNamed(ReaderNamed(principal: Town.second.principal, name: "", reason: ""))))
    return folding.file
  }()
}

extension RelationWorlds {
  struct World {
    let born: Day
    let members: [Party: Membership]
    let roles: Roles
    let consents: [Party: Consent]
    let aside: Aside
    let isClosed: Bool
    let hasEmergency: Bool
    /// The consent with the police.
    let isTakenBack: Bool

    func compare(_ base: Folding, _ tally: inout Tally) {
      let file = folded(base)
      for instant in RelationWorlds.instants {
        let naive = NaiveRelations(world: self, today: SwedishTime.day(instant))
        for viewer in Town.viewers {
          let standing = naive.standing(viewer)
          func note(_ found: Bool, _ expected: Bool, _ what: String) {
            tally.take(found == expected, expected) { "\(self) \(viewer.principal) \(instant) \(what)" }
          }
          note(Access.view(file, for: viewer, at: instant).isSuccess, standing != nil, "open")
          for item in base.items {
            note(
              Access.reading(item.ref, of: file, by: viewer, at: instant).isSuccess,
              naive.reads(standing, item.owner, item.category), "item \(item.ref.sequence)")
          }
          for compartment in Compartment.allCases {
            note(
              Access.view(file, for: viewer, at: instant, into: compartment).isSuccess,
              naive.reads(standing, compartment, viewer), compartment.rawValue)
          }
          for act in ActKind.allCases {
            note(
              Access.decide(act, in: file, by: viewer, at: instant).isSuccess,
              naive.does(standing, act, viewer), act.rawValue)
          }
          for place in [Compartment.suspicions, .informant, .childReports] {
            note(
              Access.decide(.writeSealedNote, compartment: place, in: file, by: viewer, at: instant)
                .isSuccess,
              naive.writes(standing, place, viewer), "write \(place.rawValue)")
            note(
              Access.decide(.reportConcern, compartment: place, in: file, by: viewer, at: instant).isSuccess,
              naive.reports(standing, place, viewer), "report \(place.rawValue)")
          }
          for whose in [Participant.giver(.person), .giver(.guardian(0)), .agency(Town.school.agency)] {
            note(
              Access.decide(.answerInvitation, behalf: whose, in: file, by: viewer, at: instant).isSuccess,
              naive.answers(standing, for: whose), "answer \(whose.code)")
          }
        }
      }
    }

    private func folded(_ base: Folding) -> CaseFile {
      var folding = base
      if roles != .nobody {
        folding.role(.firstLots, Town.first)
        folding.role(.secondLots, Town.second)
      }
      switch roles {
      case .nobody, .lots, .lotsAndInvestigator: break
      case .standIn: folding.standIn(Town.unnamed, Town.asked, RelationWorlds.edge.adding(days: -1))
      case .standInLater: folding.standIn(Town.unnamed, RelationWorlds.edge, Town.edges[2])
      case .standInEnded:
        let named = folding.standIn(Town.unnamed, Town.asked, Town.edges[2])
        folding.add(.group(.standInEnded(StandInEnded(standIn: named, name: "", reason: ""))))
      }
      if roles == .lotsAndInvestigator { folding.role(.socialSecretary, Town.investigator) }
      for (party, membership) in members where membership != .never {
        folding.join(party, principal: membership == .named ? named(party) : nil)
        if membership == .left {
          folding.add(.group(.memberLeft(MemberLeft(agency: party.agency, reason: .noLongerNeeded))))
        }
      }
      for (party, consent) in consents where consent != .none {
        folding.consent(
          from: consent == .outwards ? Town.unit : party, to: consent == .outwards ? party : Town.unit,
          [.planning], Town.asked, RelationWorlds.edge.adding(days: -1),
          answers: [.person: .yes, .guardian(0): .yes, .guardian(1): .yes])
      }
      if isTakenBack { folding.takeBack(Town.police, nil) }
      if aside != .nobody { folding.setAside(0, aside.why) }
      if hasEmergency {
        folding.add(
          .audit(.glassBroken(GlassBroken(reason: "", until: SwedishTime.start(of: RelationWorlds.edge)))),
          by: Town.unnamed)
      }
      if isClosed { folding.close() }
      return folding.file
    }

    func named(_ party: Party) -> PrincipalID {
      party == Town.police ? Town.officer.principal : Town.teacher.principal
    }
  }
}

extension RelationWorlds.Aside {
  var why: GuardianException {
    switch self {
    case .nobody, .unreachable: .unreachable
    case .secrecy: .secrecy
    case .maturity: .maturity
    }
  }
}

extension Folding {
  mutating func role(_ role: CaseRole, _ author: Author) {
    add(.group(.roleGiven(RoleGiven(role: role, principal: author.principal, name: ""))))
  }

  @discardableResult
  mutating func standIn(_ author: Author, _ first: Day, _ last: Day) -> Int {
    add(
      .group(
        .lotsHandedOver(
          LotsHandedOver(
            role: .secondLots, from: Town.second.principal, fromName: "", principal: author.principal,
            name: "", reason: "", handedOver: "", matching: "", talked: true, personWords: "",
            through: last, first: first))))
  }

  mutating func close() {
    add(
      .closing(
        .closed(
          FileClosed(
            reason: ClosingReason(code: "c", text: "", effect: .closes, demands: [], source: ""),
            completion: .completed, words: "", policeAssessment: "", decidedWith: "", goalAssessment: "",
            handover: "", followUpOn: nil, informed: []))))
  }
}
