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
  /// The authority that it belongs to; empty where nobody has written it.
  public let authority: String

  public init(
    agency: AgencyID?, name: String, kind: AgencyKind, area: String, from: Day, authority: String = ""
  ) {
    self.agency = agency
    self.name = name
    self.kind = kind
    self.area = area
    self.from = from
    self.authority = authority
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    let known = agency.flatMap(given.directory.agency)
    checks.require(agency == nil || known != nil, "agency", "Enheten eller aktören finns inte.")
    checks.require(
      known?.validTo == nil, "agency", "Den har upphört. Det som har upphört ändras inte.")
    checks.text(name, "name", "Skriv vad den heter.", limit: TextLimit.line)
    checks.text(area, "area", "Skriv vilket område den arbetar i.", limit: TextLimit.line)
    checks.optionalText(authority, "authority", limit: TextLimit.line)
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
            validFrom: known?.validFrom ?? from, authority: authority.isBlank ? nil : authority)))
    ]
  }
}
