/// Adds an agency or a unit, or gives it another name or area. Its id stays, so that cases follow; what was
/// written before keeps the name it had then (R-ORG-12, R-ORG-13).
public struct KeepAgency: RegisterAct {
  public static let kind = RegisterActKind.keepAgency
  /// Nil for a new one.
  public let agency: AgencyID?
  public let name: String
  public let kind: AgencyKind
  public let area: String
  /// For a new one: its first day.
  public let from: Day

  public init(agency: AgencyID?, name: String, kind: AgencyKind, area: String, from: Day) {
    self.agency = agency
    self.name = name
    self.kind = kind
    self.area = area
    self.from = from
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    let known = agency.flatMap(given.directory.agency)
    checks.require(agency == nil || known != nil, "agency", "Enheten eller aktören finns inte.")
    checks.require(
      known?.validTo == nil, "agency", "Den har upphört. Det som har upphört ändras inte.")
    checks.text(name, "name", "Skriv vad den heter.", limit: TextLimit.line)
    checks.text(area, "area", "Skriv vilket område den arbetar i.", limit: TextLimit.line)
    checks.require(
      known.map { $0.kind == kind } ?? true, "kind",
      "Slaget kan inte ändras, eftersom samtycken och regler vilar på det. Lägg till en ny i stället.")
    checks.require(
      !given.directory.agencies.values.contains {
        $0.id != agency && $0.name == name && $0.area == area && $0.validTo == nil
      }, "name", "Det finns redan en som heter så i samma område.")
    try checks.done()
    return [
      .reference(
        .agency(
          Agency(
            id: known?.id ?? AgencyID(given.newID.value), name: name, kind: kind, area: area,
            validFrom: known?.validFrom ?? from)))
    ]
  }
}

/// What a merge comes to, told before it is done.
public struct MergeConsequence: Sendable, Hashable {
  /// Open cases that the agency owns, or is a party to.
  public let owned: Int
  public let takesPartIn: Int
  /// Assignments that end with it.
  public let assignments: Int

  public var mayBeDone: Bool { owned == 0 && takesPartIn == 0 }
}

extension Directory {
  /// - Parameter figures: open cases, counted at the same moment.
  public func consequence(
    ofEnding agency: AgencyID, _ figures: CaseFigures, on day: Day
  ) -> MergeConsequence {
    MergeConsequence(
      owned: figures.owned[agency] ?? 0, takesPartIn: figures.takesPartIn[agency] ?? 0,
      assignments: assignments.values.count { $0.agency == agency && $0.ends(after: day) })
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

/// An agency goes into another. Only when no open case hangs on it: a consent names the party it was given
/// towards, and a merge by the city is nobody's consent.
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
    let consequence = given.directory.consequence(ofEnding: agency, given.figures, on: given.today)
    checks.require(
      confirms, "confirms", "Kryssa för att du har läst vad sammanslagningen betyder.")
    try checks.done()
    try must(
      OrganisationRules.unitsOverTime, consequence.mayBeDone,
      """
      \(old?.name ?? "Den") har \(consequence.owned) öppna ärenden och är part i \
      \(consequence.takesPartIn) till. De behöver avslutas, eller få nytt samtycke mot \
      \(new?.name ?? "efterträdaren"), innan sammanslagningen görs.
      """)
    guard let old else { return [] }
    let ended = given.directory.assignments.values
      .filter { $0.agency == agency && $0.ends(after: given.today) }.sorted { $0.id < $1.id }
      .map { RegisterDraft.reference(.assignment($0.until(given.today))) }
    return ended + [
      .reference(
        .agency(
          Agency(
            id: old.id, name: old.name, kind: old.kind, area: old.area, validFrom: old.validFrom,
            validTo: given.today, successor: successor)))
    ]
  }
}

/// Open cases, counted without persons: what the organisation has to know before it changes.
public struct CaseFigures: Sendable, Hashable {
  public let owned: [AgencyID: Int]
  public let takesPartIn: [AgencyID: Int]

  public init(owned: [AgencyID: Int] = [:], takesPartIn: [AgencyID: Int] = [:]) {
    self.owned = owned
    self.takesPartIn = takesPartIn
  }

  public static let none = CaseFigures()
}
