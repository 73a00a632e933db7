import Domain

/// A party's or a giver's own running numbers: the n-th thing that came to it. They are the same whatever
/// else the file holds, so that no gap tells of it (B4-15).
struct OwnNumbers: Sendable, Hashable {
  private let space: [Int]
  private let consents: [Int]

  /// Nil for those who work in the file: they use its own numbers.
  init?(_ relation: Relation, in file: CaseFile) {
    switch relation {
    case .caseWorker, .standIn, .unitLeader, .decidingUnit, .receivingUnit, .emergency: return nil
    case .member(let agency, _): self.init(.agency(agency), in: file)
    case .own(let giver): self.init(.giver(giver), in: file)
    }
  }

  init(_ participant: Participant, in file: CaseFile) {
    space = file.space(of: participant)
    consents =
      switch participant {
      case .agency(let agency): file.givenBy(agency)
      case .giver: file.consent.consents.map(\.sequence)
      }
  }

  func number(_ entry: Int) -> Int { (space.firstIndex(of: entry) ?? -1) + 1 }

  func entry(_ number: Int) -> Int? {
    space.indices.contains(number - 1) ? space[number - 1] : nil
  }

  func consentNumber(_ entry: Int) -> Int { (consents.firstIndex(of: entry) ?? -1) + 1 }

  func consent(_ number: Int) -> Int? {
    consents.indices.contains(number - 1) ? consents[number - 1] : nil
  }
}
