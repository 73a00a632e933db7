import Domain

/// The steps before and at the decision, in the order of the guideline.
extension Replay {
  var unit: Portrait.Unit { portrait.unit }

  func refer(_ offset: Int, by seat: Seat, belonging: Belonging = .clear, release: Int? = nil) async throws {
    on(offset, 14, 30)
    let isFree = portrait.wayIn == "probation" && release == nil
    let person = Person(
      name: portrait.name, number: portrait.personalNumber(time.today), born: portrait.born(time.today),
      sex: portrait.sex, language: portrait.language, protection: portrait.protection,
      adaptation: portrait.adaptation)
    try await perform(
      RegisterReferral(
        owner: unit.agency.id, programme: portrait.programme.rawValue, person: person,
        guardians: portrait.guardians,
        referral: Referral(
          wayIn: portrait.wayIn, from: portrait.from, received: today, why: portrait.why,
          expectedRelease: release.map(day)),
        belonging: belonging, programmeReason: portrait.programmeReason), by: seat,
      because: isFree ? ["R-INT-02": "Är redan ute när kontakten tas."] : [:])
  }

  /// The unit takes the referral on, and names who is to know the case.
  func takeOn(_ offset: Int) async throws {
    on(offset, 9, 10)
    try await perform(TakeOnReferral(), by: unit.first)
    if let second = unit.second {
      try await perform(
        GiveCaseRole(role: .secondLots, assignment: second.assignment), by: unit.first)
    }
    try await perform(
      GiveCaseRole(role: .socialSecretary, assignment: unit.secretary.assignment), by: unit.first)
  }

  func inform(_ offset: Int) async throws {
    on(offset, 15)
    try await perform(
      GiveInformation(
        points: [
          "forms", "support", "demands", "ending", "voluntary", "consent", "take-back",
          "not-others",
        ],
        brochure: "", version: EkhamnSettings.brochure, to: everybody, on: today), by: unit.first)
  }

  func answer(_ reply: Answered.Reply, _ offset: Int, offeredInstead: String = "") async throws {
    on(offset, 15, 40)
    try await perform(
      RecordAnswer(
        reply: reply, words: portrait.answer, offeredInstead: offeredInstead, on: today),
      by: unit.first)
  }

  /// From the new referral to the yes.
  func welcome(referred: Int, by seat: Seat, answered: Int) async throws {
    try await refer(referred, by: seat)
    try await takeOn(referred + 1)
    try await inform(answered)
    try await answer(.yes, answered)
  }

  var everybody: String {
    ([portrait.name] + portrait.guardians.map(\.name)).joined(separator: ", ")
  }

  // MARK: Investigation

  func openInvestigation(_ offset: Int) async throws {
    on(offset, 10)
    try await perform(
      OpenInvestigation(reason: "Personen vill vara med i SIG."), by: unit.secretary)
  }

  func map(_ areas: some Sequence<LifeArea>, _ offset: Int) async throws {
    on(offset, 13)
    for area in areas {
      let known = portrait.areas[area] ?? .nothing(area)
      try await perform(
        RecordLifeArea(
          LifeAreaNotes(
            area: area, ownWords: area == .substancesAndCrime ? portrait.ownWords : known.words,
            facts: known.facts,
            judgement: known.need.isEmpty
              ? "Inget behov av stöd på det här området nu." : "Behöver stöd på det här området.",
            need: known.need,
            resources: area == .family && known.resources.isEmpty
              ? portrait.protective : known.resources, sources: "Samtal med \(everybody)",
            violence: area == .violence ? portrait.violence : nil)),
        by: unit.secretary)
    }
  }

  func findSuitable(_ offset: Int) async throws {
    on(offset, 11)
    try await perform(
      RecordSuitability(
        by: .socialServices, suitable: true,
        reason: "Flera insatser behövs samtidigt, och \(firstName) vill själv.", source: ""),
      by: unit.secretary)
    try await perform(
      RecordTargetGroup(
        TargetGroup(
          criteria: portrait.criteria, riskOfRelapse: true, riskReason: portrait.risk,
          motivated: true, motivationReason: portrait.motivation,
          protectiveFactors: portrait.protective, besides: portrait.besides)), by: unit.secretary)
    try await perform(
      RecordChildren(has: !portrait.children.isEmpty, notes: portrait.children), by: unit.secretary)
  }

  /// The police join when there is a consent towards them, and then answer for themselves.
  func askPolice(_ offset: Int) async throws {
    on(offset, 10, 20)
    try await perform(
      AddMember(
        agency: city.police.id, principal: city.anders.principal,
        need: "Trygghet, och en polis att vända sig till",
        contribution: "Bedömer om SIG passar, och är med på möten"), by: unit.first)
    on(offset + 1, 8, 45)
    try await perform(
      RecordSuitability(
        by: .police, suitable: true,
        reason: "Vi känner till \(firstName) och ser att SIG kan göra skillnad nu.", source: ""),
      by: city.anders)
  }

  func conclude(_ offset: Int, coordination: Bool = true) async throws {
    try await consultLots(offset)
    on(offset, 14)
    try await perform(
      ConcludeInvestigation(
        needsCoordination: coordination,
        coordinationReason: coordination
          ? "Flera aktörer behöver dra åt samma håll, och \(firstName) ska slippa berätta om och om igen."
          : "Det räcker med en insats från socialtjänsten.",
        purpose: portrait.purpose,
        sources: "Samtal med \(everybody), polisens svar, socialtjänstens akt",
        summary: "\(portrait.risk) \(portrait.motivation) \(portrait.protective)"),
      by: unit.secretary)
  }

  var firstName: String { String(portrait.name.unicodeScalars.prefix { $0 != " " }) }
}

extension Portrait.Area {
  /// What stands in an area where nothing of note has come up.
  fileprivate static func nothing(_ area: LifeArea) -> Self {
    let facts =
      switch area {
      case .home: "Bor kvar där hen har bott länge. Boendet fungerar."
      case .occupation: "Har något att göra om dagarna, men det håller inte alltid."
      case .substancesAndCrime: "Har begått brott tillsammans med andra."
      case .violence: "Har varit med i bråk. Ingen har skadats allvarligt."
      case .family: "Har någon i familjen att lita på."
      case .health: "Sover dåligt ibland, mår i övrigt bra."
      case .threat: "Ingen känd hotbild."
      }
    return Self(facts: facts)
  }
}
