/// That somebody is trained in an instrument, dated. A reference row, since a rule is decided from it (R-CMP-08).
public struct Training: Sendable, Hashable, Codable {
  public let principal: PrincipalID
  /// The instrument's code in the programme's register.
  public let instrument: String
  public let from: Day
  public let to: Day?
  /// Who gave it, as on the certificate; nil where nobody has said.
  public let givenBy: String?

  public init(
    principal: PrincipalID, instrument: String, from: Day, to: Day? = nil, givenBy: String? = nil
  ) {
    self.principal = principal
    self.instrument = instrument
    self.from = from
    self.to = to
    self.givenBy = givenBy
  }

  public func holds(on day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }
}

extension Directory {
  /// Whether somebody is registered as trained in an instrument on `day` (R-CMP-08).
  public func isTrained(_ principal: PrincipalID, _ instrument: String, on day: Day) -> Bool {
    trainings.contains {
      $0.principal == principal && $0.instrument == instrument && $0.holds(on: day)
    }
  }
}

/// The leader registers that one of the unit's own may use an instrument.
public struct RecordTraining: RegisterAct {
  public static let kind = RegisterActKind.recordTraining
  public let training: Training

  public init(_ training: Training) {
    self.training = training
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let givenBy = training.givenBy ?? ""
    var checks = Checks()
    checks.require(
      given.directory.works(training.principal, at: given.author.agency, on: given.today), "principal",
      "Välj någon som har ett uppdrag på enheten i dag.")
    checks.text(training.instrument, "instrument", "Välj vilket instrument det är.", limit: TextLimit.line)
    checks.text(
      givenBy, "givenBy", "Skriv vem som har gett utbildningen.", limit: TextLimit.line)
    checks.happened(training.from, "from", today: given.today)
    checks.period(training.from, training.to, "to")
    checks.withoutPersons([("givenBy", givenBy), ("instrument", training.instrument)])
    try checks.done()
    return [.reference(.training(training))]
  }
}
