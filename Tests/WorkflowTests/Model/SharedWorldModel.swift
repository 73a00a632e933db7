import Domain

/// What anybody may read in one file, kept as a plain list of what has happened. It shares nothing with
/// the domain but names and days: ages, needed answers, periods and membership are said anew here.
struct SharedWorldModel {
  struct Consent {
    let party: AgencyID
    let outwards: Set<InformationCategory>
    let inwards: Set<InformationCategory>
    let first: Day
    let last: Day
    let writtenOn: Day
    var answers: [Giver: GiverAnswer.Reply]
    /// Taken back from it since, in either direction.
    var gone: Set<InformationCategory> = []
  }

  struct Notice {
    let text: String
    let category: InformationCategory
    let owner: AgencyID
    /// Given to on consent, and by law.
    var consented: Set<AgencyID>
    var lawful: Set<AgencyID> = []
  }

  let owner: AgencyID
  let born: Day
  var consents: [Consent] = []
  var notices: [Notice] = []
  var members: Set<AgencyID> = []
  var setAside: [Int: GuardianException] = [:]

  func age(on day: Day) -> Int {
    let (born, now) = (born.components, day.components)
    return now.year - born.year - ((now.month, now.day) < (born.month, born.day) ? 1 : 0)
  }

  /// Whether everyone whose yes counts on `today` has said yes.
  func isComplete(_ consent: Consent, on today: Day) -> Bool {
    let guardians = [0, 1].filter { setAside[$0] == nil }
    if age(on: today) >= 18 {
      return age(on: consent.writtenOn) >= 18 && consent.answers[.person] == .yes
    }
    let guardiansAgree = guardians.allSatisfy { consent.answers[.guardian($0)] == .yes }
    if age(on: today) < 15 { return guardiansAgree && !guardians.isEmpty }
    return guardiansAgree && consent.answers[.person] == .yes
  }

  /// What may pass from one to the other on `today`.
  func open(from: AgencyID, to: AgencyID, on today: Day) -> Set<InformationCategory> {
    var open: Set<InformationCategory> = []
    for consent in consents where consent.first <= today && today <= consent.last {
      guard isComplete(consent, on: today) else { continue }
      if from == owner, to == consent.party { open.formUnion(consent.outwards.subtracting(consent.gone)) }
      if to == owner, from == consent.party { open.formUnion(consent.inwards.subtracting(consent.gone)) }
    }
    return open
  }

  /// Everything that passes either way between the unit and a party on `today`.
  func held(with party: AgencyID, on today: Day) -> Set<InformationCategory> {
    open(from: owner, to: party, on: today).union(open(from: party, to: owner, on: today))
  }

  func isIn(_ party: AgencyID, on today: Day) -> Bool {
    members.contains(party) && !held(with: party, on: today).isEmpty
  }

  /// The texts that a party reads on `today`; nil when it has no file at all.
  func texts(for party: AgencyID, on today: Day) -> Set<String>? {
    guard isIn(party, on: today) else { return nil }
    let seen = notices.filter { notice in
      notice.owner == party || notice.lawful.contains(party)
        || (notice.consented.contains(party)
          && open(from: notice.owner, to: party, on: today).contains(notice.category))
    }
    return Set(seen.map(\.text))
  }

  /// Whom a notice of a sender would reach on `today`.
  func receivers(of category: InformationCategory, from sender: AgencyID, on today: Day) -> Set<AgencyID> {
    let others = members.union([owner]).subtracting([sender])
    return others.filter { open(from: sender, to: $0, on: today).contains(category) }
  }

  func hasOwnPage(_ giver: Giver, on today: Day) -> Bool {
    guard case .guardian(let number) = giver else { return true }
    return age(on: today) < 18 && setAside[number].map { $0 == .unreachable } ?? true
  }

  /// A party has nothing left of what it had: it takes no part any more.
  mutating func takeBack(_ party: AgencyID, _ categories: Set<InformationCategory>, on today: Day) {
    let left = held(with: party, on: today).subtracting(categories)
    for index in consents.indices where consents[index].party == party {
      consents[index].gone.formUnion(categories)
    }
    if left.isEmpty { members.remove(party) }
  }
}
