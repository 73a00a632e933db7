import Access

@testable import Domain

/// Who stands where, said again from the requirements in the words of the situation. It knows nothing of
/// relations, windows, permits or denials.
struct NaiveRelations {
  enum Standing: Equatable {
    case lots, investigator, leader, emergency, receiving
    case party(Party)
    case person, guardian(Int)
  }

  let world: RelationWorlds.World
  let today: Day

  private var isOver: Bool { today >= RelationWorlds.edge }
  private var isChild: Bool { world.born == RelationWorlds.births[1] && !isOver }

  func standing(_ viewer: Author) -> Standing? {
    switch viewer {
    case Town.first, Town.second: world.roles == .nobody ? .receiving : .lots
    case Town.investigator:
      switch world.roles {
      case .nobody: .receiving
      case .lots, .standIn, .standInLater, .standInEnded: nil
      case .lotsAndInvestigator: .investigator
      }
    case Town.unnamed where (world.roles == .standIn && !isOver) || (world.roles == .standInLater && isOver):
      .lots
    case Town.unnamed:
      world.hasEmergency && !isOver ? .emergency : world.roles == .nobody ? .receiving : nil
    case Town.leader: .leader
    case Town.officer, Town.teacher, Town.colleague, Town.doctor: member(viewer)
    case Town.person: .person
    case Town.mother: isChild && [.nobody, .unreachable].contains(world.aside) ? .guardian(0) : nil
    case Town.father: isChild ? .guardian(1) : nil
    default: nil
    }
  }

  private func member(_ viewer: Author) -> Standing? {
    guard let party = Town.others.first(where: { $0.agency == viewer.agency }), !world.isClosed,
      consentHolds(party)
    else { return nil }
    return switch world.members[party] ?? .never {
    case .never, .left: nil
    case .agency: .party(party)
    case .named: viewer == Town.colleague ? nil : .party(party)
    }
  }

  private func consentHolds(_ party: Party) -> Bool {
    guard let consent = world.consents[party], consent != .none else { return false }
    return !isOver && !(world.isTakenBack && party == Town.police)
  }

  /// Everything of the unit's for those who work there; for a party its own, what it was given on a
  /// consent that holds in that direction, and what the law gave it.
  func reads(_ standing: Standing?, _ owner: AgencyID, _ category: InformationCategory) -> Bool {
    switch standing {
    case .lots, .investigator, .leader, .emergency: true
    case .party(let party):
      if category == .health {
        party == Town.police
      } else {
        owner == party.agency
          || (owner == Town.unit.agency && world.consents[party] == .outwards && consentHolds(party))
      }
    case .receiving, .person, .guardian, nil: false
    }
  }

  func reads(_ standing: Standing?, _ compartment: Compartment, _ viewer: Author) -> Bool {
    switch standing {
    case .leader: true
    case .emergency: compartment == .threat
    case .lots:
      [.threat, .identity, .suspicions].contains(compartment)
        || (compartment == .childReports && viewer == Town.second)
    case .investigator: [.childReports, .informant].contains(compartment)
    case .receiving, .party, .person, .guardian, nil: false
    }
  }

  func writes(_ standing: Standing?, _ place: Compartment, _ viewer: Author) -> Bool {
    switch standing {
    case .lots, .leader, .investigator: reads(standing, place, viewer)
    case .party(let party): party == Town.police && place == .suspicions
    case .emergency, .receiving, .person, .guardian, nil: false
    }
  }

  /// Everyone who works in the case reports concern for a child; in other places only those who read.
  func reports(_ standing: Standing?, _ place: Compartment, _ viewer: Author) -> Bool {
    switch standing {
    case .lots, .investigator: place == .childReports || reads(standing, place, viewer)
    case .leader: true
    case .party, .emergency, .receiving, .person, .guardian, nil: false
    }
  }

  /// Staff write down anybody's answer; everyone else only gives their own.
  func answers(_ standing: Standing?, for whose: Participant) -> Bool {
    switch standing {
    case .lots, .investigator, .leader: true
    case .party(let party): whose == .agency(party.agency)
    case .person: whose == .giver(.person)
    case .guardian(let number): whose == .giver(.guardian(number))
    case .emergency, .receiving, nil: false
    }
  }

  /// The acts of each, written out once more.
  func does(_ standing: Standing?, _ act: ActKind, _ viewer: Author) -> Bool {
    if act == .registerReferral { return false }
    if act == .breakGlass {
      let atWork = [Town.unnamed, Town.investigator, Town.first, Town.second].contains(viewer)
      return atWork && standing == nil
    }
    let leaders: Set<ActKind> = [
      .acknowledgeThreat, .nameReader, .removeReader, .judgeEmergency, .recordSupervision,
    ]
    let never: Set<ActKind> = [.takeOnReferral, .confirmCoverage, .askToReport]
    switch standing {
    case .lots, .investigator: return !leaders.contains(act) && !never.contains(act)
    case .leader: return !never.contains(act)
    case .receiving: return act == .takeOnReferral
    case .emergency: return false
    case .party(let party):
      let anyParty: Set<ActKind> = [
        .writeNotice, .acknowledgeNotice, .answerInvitation, .reportCommitment, .confirmCoverage,
      ]
      let onlyPolice: Set<ActKind> = [.recordSuitability, .writeSealedNote]
      return anyParty.contains(act) || (party == Town.police && onlyPolice.contains(act))
    case .person, .guardian:
      let own: Set<ActKind> = [
        .takeBackConsent, .recordGiverAnswer, .giveCopy, .answerInvitation, .reportCommitment,
        .askQuestion, .tellHowItFelt,
        .answerQuestionnaire, .acknowledgeNotice, .askToReport,
      ]
      return own.contains(act)
    case nil: return false
    }
  }
}
