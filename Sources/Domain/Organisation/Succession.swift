/// R-ORG-13: an agency went up into another on a day. Register data, dated; no file is rewritten for it.
///
/// Within one authority the case goes on: what was agreed with the one that ended is honoured for the one that took
/// over. Under another authority there is secrecy between them, and nobody but the person can lift that.
public struct Succession: Sendable, Hashable {
  public let from: Party
  public let to: Party
  /// The first day of the one that took over.
  public let since: Day
  /// Whether both belong to the same authority.
  public let carries: Bool

  public init(from: Party, to: Party, since: Day, carries: Bool) {
    self.from = from
    self.to = to
    self.since = since
    self.carries = carries
  }

  func holds(on day: Day) -> Bool { since <= day }
}

extension [Succession] {
  /// Those whose place an agency has on a day, directly or by way of others, in the order of the rows.
  public func predecessors(of agency: AgencyID, on day: Day) -> [AgencyID] {
    map(\.from.agency).filter { $0 != agency && chain(from: $0, on: day).contains(agency) }
  }

  /// One after the other, and never longer than the rows there are, whatever the rows say.
  func chain(from agency: AgencyID, on day: Day) -> [AgencyID] {
    var chain: [AgencyID] = []
    var last = agency
    while chain.count < count,
      let next = first(where: { $0.from.agency == last && $0.carries && $0.holds(on: day) })
    {
      last = next.to.agency
      chain.append(last)
    }
    return chain
  }
}

extension CaseFile {
  /// The party of this file whose place somebody from an agency has: the agency itself, or the one it took over from.
  ///
  /// The unit that leads the case comes first, since a case is never without one. Else an agency that the file knows in
  /// its own right stands only on what was said of itself: a no to it is not undone by a yes to another.
  public func seat(of agency: AgencyID, at instant: Instant) -> AgencyID {
    guard !successions.isEmpty else { return agency }
    let before = successions.predecessors(of: agency, on: SwedishTime.day(instant))
    if let owner = intake.owner, before.contains(owner) { return owner }
    if before.isEmpty || knows(agency) { return agency }
    return before.first(where: group.isMember) ?? before.first(where: knows) ?? agency
  }

  /// The author as the file knows them: in the place of the party that their agency took over from.
  public func seated(_ author: Author, at instant: Instant) -> Author {
    let seat = seat(of: author.agency, at: instant)
    guard seat != author.agency else { return author }
    return Author(
      principal: author.principal, assignment: author.assignment, agency: seat,
      agencyKind: author.agencyKind, agencyName: author.agencyName, role: author.role, name: author.name,
      title: author.title)
  }

  private func knows(_ agency: AgencyID) -> Bool {
    intake.owner == agency || decidingUnit?.agency == agency
      || group.members.contains { $0.party.agency == agency }
      || consent.consents.contains { $0.terms.contains { $0.involves(agency) } }
  }
}
