/// What a merge comes to, told before it is done.
public struct MergeConsequence: Sendable, Hashable {
  /// Open cases that the agency owns.
  public let owned: Int
  /// Open cases that it is a party to, by the unit that leads them.
  public let takesPartIn: [AgencyID: Int]
  /// Of those, the cases where the successor has a place of its own, or leads the case.
  public let alreadyThere: Int
  /// Assignments that go on at the successor, or end.
  public let assignments: Int
  /// Whether they belong to one authority, so that cases and consents go on.
  public let carries: Bool

  public var parts: Int { takesPartIn.values.reduce(0, +) }

  /// A case is never left without a unit that leads it.
  public var mayBeDone: Bool { carries || owned == 0 }
}

extension Directory {
  /// - Parameter figures: open cases, counted at the same moment.
  public func consequence(
    ofMerging agency: AgencyID, into successor: AgencyID, _ figures: CaseFigures, on day: Day
  ) -> MergeConsequence {
    let (old, new) = (agencies[agency], agencies[successor])
    // What it has itself taken over, or is about to tomorrow, is its own here.
    let tomorrow = day.adding(days: 1)
    let places = [agency] + successions.predecessors(of: agency, on: tomorrow)
    let successors = [successor] + successions.predecessors(of: successor, on: tomorrow)
    return MergeConsequence(
      owned: places.reduce(0) { $0 + (figures.owned[$1] ?? 0) },
      takesPartIn: figures.parts.filter { places.contains($0.key.agency) }
        .reduce(into: [:]) { $0[$1.key.owner, default: 0] += $1.value },
      alreadyThere: places.reduce(0) { sum, one in
        successors.reduce(sum) { $0 + (figures.together[CaseFigures.Pair(one, $1)] ?? 0) }
      },
      assignments: assignments.values.count {
        places.contains($0.agency) && $0.ends(after: day)
      },
      carries: old?.authority != nil && old?.authority == new?.authority)
  }
}

extension Assignment {
  /// Whether it would go on after a day, now or later.
  func ends(after day: Day) -> Bool { validTo.map { day < $0 } ?? true }

  func until(_ day: Day) -> Assignment {
    Assignment(
      id: id, principal: principal, agency: agency, role: role, title: title, validFrom: validFrom,
      validTo: day)
  }
}

/// An agency goes into another from tomorrow. Within one authority its cases, consents and assignments go on with the
/// successor (`Succession`). Under another authority a merge by the city is nobody's consent: a unit that leads open
/// cases stays until they are closed, and the places and assignments of a party end with it.
public struct MergeAgency: RegisterAct {
  public static let kind = RegisterActKind.mergeAgency
  public static let readsFigures = true
  public let agency: AgencyID
  public let successor: AgencyID
  public let confirms: Bool

  public init(agency: AgencyID, successor: AgencyID, confirms: Bool) {
    self.agency = agency
    self.successor = successor
    self.confirms = confirms
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let (old, new) = (given.directory.agency(agency), given.directory.agency(successor))
    var checks = Checks()
    checks.require(old != nil && old?.validTo == nil, "agency", "Välj en som inte redan har upphört.")
    checks.require(
      new != nil && new?.validTo == nil && agency != successor, "successor",
      "Välj vilken den går upp i.")
    checks.require(
      old == nil || new == nil || old?.kind == new?.kind, "successor",
      "De är inte av samma slag. En enhet går upp i en enhet, en skola i en skola.")
    checks.require(
      agency != given.author.agency, "agency", "Du kan inte avsluta den organisation du själv arbetar i.")
    checks.require(
      confirms, "confirms", "Kryssa för att du har läst vad sammanslagningen betyder.")
    try checks.done()
    let consequence = given.directory.consequence(
      ofMerging: agency, into: successor, given.figures, on: given.today)
    try must(
      OrganisationRules.unitsOverTime, consequence.mayBeDone,
      """
      \(old?.name ?? "Den") leder \(consequence.owned) öppna ärenden, och \(new?.name ?? "efterträdaren") \
      hör inte till samma myndighet. Ärendena behöver avslutas innan sammanslagningen görs.
      """)
    guard let old else { return [] }
    let ended =
      consequence.carries
      ? []
      : given.directory.assignments.values
        .filter {
          given.directory.successions.heir(of: $0.agency, on: given.today.adding(days: 1)) == agency
            && $0.ends(after: given.today)
        }
        .sorted { $0.id < $1.id }
        .map { RegisterDraft.reference(.assignment($0.until(given.today))) }
    return ended + [
      .reference(
        .agency(
          Agency(
            id: old.id, name: old.name, kind: old.kind, area: old.area, validFrom: old.validFrom,
            validTo: given.today, successor: successor, authority: old.authority,
            carries: consequence.carries)))
    ]
  }
}

/// Open cases, counted without persons: what the organisation has to know before it changes.
public struct CaseFigures: Sendable, Hashable {
  public let owned: [AgencyID: Int]
  /// Where an agency is a party, by the unit that leads the case.
  public let parts: [Part: Int]
  /// Cases in which both have a place, as a party or as the unit that leads it. Either way round.
  public let together: [Pair: Int]

  public struct Part: Sendable, Hashable {
    public let agency: AgencyID
    public let owner: AgencyID

    public init(_ agency: AgencyID, ledBy owner: AgencyID) {
      self.agency = agency
      self.owner = owner
    }
  }

  public struct Pair: Sendable, Hashable {
    private let both: Set<AgencyID>

    public init(_ one: AgencyID, _ other: AgencyID) {
      both = [one, other]
    }
  }

  public init(owned: [AgencyID: Int] = [:], parts: [Part: Int] = [:], together: [Pair: Int] = [:]) {
    self.owned = owned
    self.parts = parts
    self.together = together
  }

  public static let none = CaseFigures()
}
