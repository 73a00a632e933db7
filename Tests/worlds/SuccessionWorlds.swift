import Access

@testable import Domain

/// Every way for a unit and a party to go up into another, in a file that does or does not know the successor: who may open
/// it, read and write before, at and after the day; and who decides for another unit.
struct SuccessionWorlds: Worlds {
  enum Rows: CaseIterable {
    case none, carried, otherAuthority, chained
    /// The second step is a day later than the first.
    case chainedLater
    /// The old party goes on, and a part of it is new: nobody has its place.
    case split
    /// Somebody else went up into the successor.
    case another
  }
  enum Membership: CaseIterable { case never, current, left }
  /// What the file has of the successor in its own right.
  enum Known: CaseIterable { case nothing, saidNo, member, wasMember }

  static let edge = Town.edges[1]
  static let instants = Array(Town.instants[3...8])
  static let middle = party(6, .school)
  static let heir = party(7, .school)
  static let heirUnit = party(8, .socialServices)
  static let stranger = party(9, .school)

  let name = "successions"

  func check(_ part: Int, of parts: Int, every stride: Int) -> Tally {
    var tally = Tally()
    var place = 0
    for rows in Rows.allCases {
      for unitRows in [Rows.none, .carried, .otherAuthority] {
        for membership in Membership.allCases {
          for known in Known.allCases {
            for flags in 0..<16 {
              place += 1
              guard place % parts == part, place / parts % stride == 0 else { continue }
              World(
                rows: rows, unitRows: unitRows, membership: membership, known: known,
                consents: flags & 1 != 0, decides: flags & 2 != 0, reads: flags & 4 != 0,
                isClosed: flags & 8 != 0
              ).compare(&tally)
            }
          }
        }
      }
    }
    return tally
  }

  private static func party(_ id: UInt128, _ kind: AgencyKind) -> Party {
    Party(agency: AgencyID(id), kind: kind, name: "")
  }

  static func rows(_ rows: Rows, _ old: Party, _ new: Party) -> [Succession] {
    switch rows {
    case .none, .split: []
    case .carried: [Succession(from: old, to: new, since: edge, carries: true)]
    case .otherAuthority: [Succession(from: old, to: new, since: edge, carries: false)]
    case .chained:
      [
        Succession(from: old, to: middle, since: edge, carries: true),
        Succession(from: middle, to: new, since: edge, carries: true),
      ]
    case .chainedLater:
      [
        Succession(from: old, to: middle, since: edge, carries: true),
        Succession(from: middle, to: new, since: Town.edges[2], carries: true),
      ]
    case .another: [Succession(from: stranger, to: new, since: edge, carries: true)]
    }
  }
}

extension SuccessionWorlds {
  struct World {
    let rows: Rows
    let unitRows: Rows
    let membership: Membership
    let known: Known
    let consents: Bool
    /// The decision is given to another unit, of the same authority or not.
    let decides: Bool
    let reads: Bool
    let isClosed: Bool

    func compare(_ tally: inout Tally) {
      var folding = Folding(born: RelationWorlds.births[0], guardians: 0)
      folding.role(.firstLots, Town.first)
      let (old, new) = (Town.school, SuccessionWorlds.heir)
      folding.notice(.planning, from: Town.unit, to: [old], on: .consent)
      folding.notice(.planning, from: Town.unit, to: [new], on: .consent)
      join(old, membership, &folding)
      if consents { yes(old, .yes, &folding) }
      switch known {
      case .nothing: break
      case .saidNo: yes(new, .no, &folding)
      case .member: yes(new, .yes, &folding)
      case .wasMember: break
      }
      join(new, known == .member ? .current : known == .wasMember ? .left : .never, &folding)
      if decides {
        folding.add(.bareResponsibility(Town.otherUnit, reads: reads))
      }
      if isClosed { folding.close() }
      folding.file.lay(
        SuccessionWorlds.rows(rows, old, new)
          + SuccessionWorlds.rows(unitRows, Town.unit, SuccessionWorlds.heirUnit))
      let (given, own) = (folding.items[0].ref, folding.items[1].ref)
      let teacher = Town.author(70, new, .externalActor)
      let lots = Town.author(Town.first.principal.value, SuccessionWorlds.heirUnit, .lots)
      let leader = Town.author(71, SuccessionWorlds.heirUnit, .workLeader)
      for instant in SuccessionWorlds.instants {
        let today = SwedishTime.day(instant)
        func note(_ found: Bool, _ expected: Bool, _ what: String) {
          tally.take(found == expected, expected) { "\(self) \(instant) \(what)" }
        }
        func opens(_ viewer: Author) -> Bool { Access.view(folding.file, for: viewer, at: instant).isSuccess }
        func readsItem(_ ref: ItemRef) -> Bool {
          Access.reading(ref, of: folding.file, by: teacher, at: instant).isSuccess
        }
        func does(_ act: ActKind, _ viewer: Author) -> Bool {
          Access.decide(act, in: folding.file, by: viewer, at: instant).isSuccess
        }
        let inherits =
          takesOver(today) && known == .nothing && membership == .current && consents && !isClosed
        let stands = known == .member && !isClosed
        note(opens(teacher), inherits || stands, "open")
        note(does(.writeNotice, teacher), inherits || stands, "notice")
        note(readsItem(given), inherits, "given to the old")
        note(readsItem(own), stands, "given to the new")
        let goesOn = unitRows == .carried && today >= SuccessionWorlds.edge
        note(opens(lots), goesOn, "lots")
        note(does(.writeNote, lots), goesOn, "lots writes")
        note(opens(leader), goesOn, "leader")
        note(does(.acknowledgeThreat, leader), goesOn, "leader acknowledges")
        let signs = decides && reads && !isClosed
        note(opens(Town.otherLeader), signs, "deciding")
        note(does(.decideGrant, Town.otherLeader), signs, "deciding grants")
        note(does(.setResponsibility, Town.otherLeader), false, "deciding gives away")
        note(opens(Town.otherLots), false, "deciding unit's lots")
        for place in Compartment.allCases {
          note(
            Access.view(folding.file, for: Town.otherLeader, at: instant, into: place).isSuccess, false,
            "deciding \(place.rawValue)")
        }
      }
    }

    private func takesOver(_ today: Day) -> Bool {
      switch rows {
      case .none, .otherAuthority, .split, .another: false
      case .carried, .chained: today >= SuccessionWorlds.edge
      case .chainedLater: today >= Town.edges[2]
      }
    }

    private func join(_ party: Party, _ membership: Membership, _ folding: inout Folding) {
      if membership == .never { return }
      folding.join(party)
      if membership == .left {
        folding.add(.group(.memberLeft(MemberLeft(agency: party.agency, reason: .noLongerNeeded))))
      }
    }

    private func yes(_ party: Party, _ reply: GiverAnswer.Reply, _ folding: inout Folding) {
      folding.consent(
        from: Town.unit, to: party, [.planning], Town.asked, Town.edges[2].adding(days: 30),
        answers: [.person: reply])
    }
  }
}
