import Domain

/// One request's world, read and checked field by field (`docs/access-check.md`).
struct SmallWorld {
  let exists: Bool
  let owner: Party
  let born: Day
  let ages: ConsentAges
  let guardians: Int
  let setAside: [SetAside]
  let roles: [(role: CaseRole, principal: PrincipalID)]
  let members: [Member]
  let ownPages: [OwnPage]
  let chosenParts: [ChosenParts]
  let readers: [Reader]
  let isClosed: Bool
  let successions: [Succession]
  let deciding: Deciding?
  /// What has a number of its own, in that order.
  let events: [Event]

  struct SetAside {
    let guardian: Int
    let why: GuardianException
    let isRestored: Bool
  }

  struct Member {
    let party: Party
    let principal: PrincipalID?
    let since: Day
    let left: Day?
  }

  struct OwnPage {
    let principal: PrincipalID
    let giver: Giver
    let parts: [OwnPart]?
    let older: [OwnPart]?
  }

  struct ChosenParts {
    let giver: Giver
    let parts: [OwnPart]
    let on: Day
  }

  struct Reader: Hashable {
    let compartment: Compartment
    let principal: PrincipalID
    let isRemoved: Bool
  }

  /// The unit that has been given the decision.
  struct Deciding {
    let party: Party
    let reads: Bool
  }

  struct Event {
    let number: Int
    let kind: Kind
    enum Kind {
      case consent(Consent)
      case takenBack(TakenBack)
      case item(owner: Party, InformationCategory)
      case disclosure(item: Int, to: Party, Ground, Purpose)
      case emergency(PrincipalID, from: Instant, until: Instant)
      case standIn(CaseRole, PrincipalID, from: Day, through: Day)
    }
  }

  struct Consent {
    let given: Instant
    let terms: [ConsentTerm]
    let answers: [(giver: Giver, reply: GiverAnswer.Reply)]
    let later: [(giver: Giver, reply: GiverAnswer.Reply)]
    let awaits: CategorySet
    let isConfirmed: Bool
  }

  struct TakenBack {
    let party: Party
    let by: Giver
    let whole: Bool
    let categories: CategorySet
  }
}

/// The names of a request and what stands for them while it is asked.
struct RequestNames {
  private(set) var parties: [String: Party] = [:]
  private var principals: [String: PrincipalID] = [:]

  init(agencies: RequestValue) throws(RequestFault) {
    for (name, value) in try agencies.entries() {
      parties[name] = Party(
        agency: AgencyID(UInt128(parties.count + 1)), kind: try value.word(AgencyKind.self), name: name)
    }
  }

  func party(_ value: RequestValue) throws(RequestFault) -> Party {
    guard let party = parties[try value.text()] else {
      throw value.fault("Parten står inte i world.agencies.")
    }
    return party
  }

  mutating func principal(_ value: RequestValue) throws(RequestFault) -> PrincipalID {
    let name = try value.text()
    if let known = principals[name] { return known }
    let new = PrincipalID(UInt128(principals.count + 1))
    principals[name] = new
    return new
  }
}
