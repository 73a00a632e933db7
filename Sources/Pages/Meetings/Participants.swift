import Access
import Domain

/// Those who take part in a case, as words and as choices in a form.
struct Participants {
  private let file: CaseFile
  private let personName: String
  private let now: Instant

  /// The name of a person with protected identity is the one the viewer's header may show.
  init(_ file: CaseFile, in scene: FileScene) {
    self.file = file
    personName = scene.view.header.name
    now = scene.now
  }

  /// As "Anders Bräck, Polisen" or "Karin Sandvik, mamma".
  func words(_ participant: Participant) -> String {
    switch participant {
    case .giver(.person): personName
    case .giver(.guardian(let number)): guardian(number)
    case .agency(let agency): agency == file.intake.owner ? file.name(participant) : party(agency)
    }
  }

  /// The person, guardians while they still speak, the own unit and the group.
  var all: [Participant] {
    var all: [Participant] = [.giver(.person)]
    if !file.isAdult(at: now) {
      all += file.intake.guardians.indices.map { .giver(.guardian($0)) }
    }
    if let owner = file.intake.owner { all.append(.agency(owner)) }
    for member in file.group.currentMembers where !all.contains(.agency(member.party.agency)) {
      all.append(.agency(member.party.agency))
    }
    return all
  }

  /// - Parameter others: who is offered too although they have left, since the choice is about the past.
  func choices(
    with others: [Participant] = [], hint: (Participant) -> String? = { _ in nil }
  ) -> [Choice] {
    (all + others.filter { !all.contains($0) }).map { Choice($0.code, words($0), hint: hint($0)) }
  }

  /// Whether the party may be told of a meeting, and until when.
  func consentToMeet(_ participant: Participant, today: Day) -> String? {
    guard case .agency(let agency) = participant, let owner = file.intake.owner, agency != owner
    else { return nil }
    guard mayMeet(participant), let end = file.consent.end(towards: agency, at: now) else {
      return "samtycket täcker inte möten"
    }
    let last = SwedishTime.day(end).adding(days: -1)
    return "samtycke gäller till \(Dates(today: today).full(last))"
  }

  /// Those at home and the own unit always; others as far as the consent reaches.
  func mayMeet(_ participant: Participant) -> Bool {
    guard case .agency(let agency) = participant, let owner = file.intake.owner, agency != owner
    else { return true }
    return file.consent.covering(from: owner, to: agency, category: .planning, at: now) != nil
  }

  func kind(of participant: Participant) -> AgencyKind? {
    guard case .agency(let agency) = participant else { return nil }
    return file.group.members.last { $0.party.agency == agency }?.party.kind
  }

  private func guardian(_ number: Int) -> String {
    guard file.intake.guardians.indices.contains(number) else { return "" }
    let guardian = file.intake.guardians[number]
    return guardian.relation.isBlank ? guardian.name : "\(guardian.name), \(guardian.relation)"
  }

  private func party(_ agency: AgencyID) -> String {
    let members = file.group.members.filter { $0.party.agency == agency }
    guard let party = members.last?.party.name else { return "" }
    let contacts = members.filter { $0.left == nil && $0.name != party }.map(\.name)
    return contacts.isEmpty ? party : "\(listed(contacts)), \(party)"
  }
}
