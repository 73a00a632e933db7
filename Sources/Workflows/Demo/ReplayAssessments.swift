import Domain

/// Assessments with instruments that need no training, since nobody in the city is registered as trained yet.
extension Replay {
  /// Levels by name: risk, need, receptiveness, and the areas that were rated.
  struct Levels {
    var risk: String?
    var need: String?
    var receptive: String?
    var areas: [(LifeArea, String)] = []
  }

  @discardableResult
  func assess(
    _ offset: Int, _ instrument: String, version: String = "2024", _ levels: Levels = Levels(),
    status: Assessment.Status = .completed, overall: String, protective: String = "",
    first: String = "", by seat: Seat? = nil, makers: Assessment.Makers = .socialServices,
    assessor: String? = nil
  ) async throws -> Int {
    on(offset, 14, 20)
    let seat = seat ?? unit.secretary
    let name = seat.name
    return try await perform(
      RecordAssessment(
        Assessment(
          instrument: instrument, name: "", version: version, on: today,
          assessor: assessor ?? name, by: makers, status: status, risk: levels.risk,
          need: levels.need, receptiveness: levels.receptive,
          areas: levels.areas.map { AssessedArea($0.0, $0.1) }, protectiveFactors: protective,
          priorities: first, overall: overall)), by: seat)
  }

  /// The first assessment of somebody young, before anybody is asked for consent.
  func assessAtFirst(_ offset: Int) async throws {
    try await assess(
      offset, "irk",
      Levels(risk: "high", need: "high", receptive: "moderate", areas: [(.substancesAndCrime, "high")]),
      overall: "\(portrait.risk) \(portrait.motivation)", protective: portrait.protective,
      first: "Börja med det som \(firstName) själv vill. Sedan vardagen, och kvällarna.")
  }

  /// The investigator asks a lots of the unit before summing up.
  func consultLots(_ offset: Int) async throws {
    on(offset, 13, 20)
    let name = unit.first.name
    try await perform(
      RecordConsultation(
        Consultation(
          kind: .lots, who: "\(name), SIG-lots",
          question: "Räcker gruppens storlek, och vad bör komma först?",
          on: today,
          words:
            "Håll gruppen liten i början. \(firstName) behöver en person att lita på innan det blir fler.")),
      by: unit.secretary)
  }
}

extension Replay {
  /// Elias: the same instrument three times, and what the police had filled in by themselves.
  func eliasAssessedFirst() async throws {
    try await assess(
      -158, "police", Levels(risk: "high"),
      overall:
        "Polisen ser Elias tillsammans med äldre killar som begår brott, två till tre kvällar i veckan.",
      makers: .police, assessor: "Anders Bräck, Polisen")
    try await assess(
      -158, "irk",
      Levels(
        risk: "high", need: "high", receptive: "low",
        areas: [
          (.occupation, "high"), (.substancesAndCrime, "moderate"), (.family, "moderate"), (.health, "high"),
        ]),
      overall:
        "Risken är hög nu, mest genom kamraterna och de dagar då skolan faller bort. Elias litar ännu inte på vuxna som vill något, men mamma och boxningen håller emot.",
      protective: portrait.protective,
      first: "Först kvällarna och skolan. Sedan sömnen. Föräldrarnas samtal hela tiden.")
  }

  func eliasAssessedAgain() async throws {
    try await assess(
      -70, "irk",
      Levels(
        risk: "moderate", need: "high", receptive: "moderate",
        areas: [
          (.occupation, "high"), (.substancesAndCrime, "moderate"), (.family, "moderate"), (.health, "high"),
        ]),
      overall:
        "Elias är färre kvällar vid centrum och kommer till mötena. Skolan är fortfarande svår, och sömnen har inte blivit bättre.",
      protective: "Mamma, boxningen, och att Sofia möter vid dörren.",
      first: "Skolmorgnarna. Sedan sömnen, när föräldrarna är överens om BUP.")
  }

  func eliasAssessedLast() async throws {
    try await assess(
      -12, "irk",
      Levels(
        risk: "moderate", need: "moderate", receptive: "high",
        areas: [
          (.occupation, "moderate"), (.substancesAndCrime, "low"), (.family, "moderate"),
          (.health, "moderate"),
        ]),
      overall:
        "Skolan håller fyra dagar av fem, och inget nytt brott är känt. Risken är kvar så länge verkstaden dröjer: de lediga eftermiddagarna är svårast.",
      protective: "Mamma, boxningen, cyklarna och mentorn Sofia.",
      first: "Verkstaden nu. Sedan sömnen.")
  }

  /// Marcus: two checklists, and a roof over his head decided the same day.
  func marcusAssessedFirst() async throws {
    try await assess(
      -93, "rbm",
      Levels(
        risk: "high", need: "high", receptive: "moderate", areas: [(.home, "high"), (.occupation, "high")]),
      overall: "Utan bostad och arbete är risken hög, trots att Marcus har brutit med de gamla.",
      protective: portrait.protective, first: "Tak över huvudet först. Sedan arbetet.", by: unit.first)
    let offset = time.today.days(until: today)
    let marked = try await perform(
      RecordUrgentSupport(
        what: "Tillfälligt boende", why: "Soffan tar slut på fredag, och utan tak håller inget annat.",
        needed: today), by: unit.first)
    on(offset, 15, 30)
    let decision = try await perform(
      DecideSupport(
        what: "Tillfälligt boende", basis: "assistance",
        reasons: "Utan tak håller inget annat. Två veckor räcker för att hitta något som varar.",
        appliedOn: today, answering: marked), by: unit.leader)
    try await tell(decision, offset, 16)
  }

  func marcusAssessedAgain() async throws {
    try await assess(
      -15, "rbm",
      Levels(
        risk: "moderate", need: "moderate", receptive: "high",
        areas: [(.home, "high"), (.occupation, "low")]),
      overall:
        "Praktiken bär, proverna är rena och söndagarna med Tilde hålls. Bostaden är det som kan välta allt.",
      protective: "Dottern Tilde, sponsorn och cheferna på lagret.", first: "Eget kontrakt.", by: unit.first)
  }
}
