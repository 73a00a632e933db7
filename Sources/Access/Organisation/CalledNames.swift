import Domain

extension CaseFile {
  /// What a participant is called between those who meet: a first name, or "mamma". Never an agency,
  /// so that it can be printed where others see it; nil when nobody is named.
  public func calledName(_ participant: Participant) -> String? {
    switch participant {
    case .giver(.person): intake.person.map { firstWord(of: $0.name) }
    case .giver(.guardian(let number)):
      intake.guardians.indices.contains(number) ? called(intake.guardians[number]) : nil
    case .agency(let agency):
      agency == intake.owner ? firstWords(of: lotsar) : firstWords(of: people(from: agency))
    }
  }

  /// Everyone who comes from a participant, one by one.
  func calledNames(_ participant: Participant) -> [String] {
    if case .agency(let agency) = participant, agency == intake.owner { return lotsar.map(firstWord) }
    return [calledName(participant) ?? name(participant)]
  }

  private func called(_ guardian: GuardianPerson) -> String {
    let isWord = !guardian.relation.isBlank && !guardian.relation.unicodeScalars.contains(" ")
    return isWord ? guardian.relation : firstWord(of: guardian.name)
  }

  private var lotsar: [String] {
    [CaseRole.firstLots, .secondLots].compactMap { group.roleNames[$0] }
  }

  private func people(from agency: AgencyID) -> [String] {
    group.currentMembers.filter { $0.party.agency == agency && $0.name != $0.party.name }.map(\.name)
  }

  private func firstWords(of names: [String]) -> String? {
    let words = names.map(firstWord).filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: " och ")
  }
}

/// The first of somebody's names.
public func firstWord(of name: String) -> String {
  String(name.unicodeScalars.prefix { $0 != " " })
}
