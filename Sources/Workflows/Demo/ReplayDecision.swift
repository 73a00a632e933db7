import Domain

/// Somebody who is asked for in the group, and what may be shared with them and back.
struct Ask {
  var seat: Seat
  var given: [InformationCategory]
  var received: [InformationCategory]
  /// Last day of the consent, in days from today.
  var through: Int
  var need: String
  var brings: String
}

extension Replay {
  /// Everyone whose yes is needed says yes, in one talk, with the form and their copies.
  func consent(_ ask: Ask, _ offset: Int) async throws {
    on(offset, 16)
    try await consent(ask, answers: givers.map { GiverAnswer(giver: $0, reply: .yes, on: today) })
  }

  @discardableResult
  func consent(_ ask: Ask, answers: [GiverAnswer]) async throws -> Int {
    try await perform(
      GiveConsent(
        party: ask.seat.agency, toParty: CategorySet(ask.given), fromParty: CategorySet(ask.received),
        validFrom: today,
        validThrough: min(day(ask.through), today.adding(days: 364)), answers: answers,
        method: .form(reference: "Samtyckesblankett i akten, flik 2"),
        explained: "I samtal med bilder. \(firstName) fick berätta med egna ord vad samtycket betyder.",
        childsView: givers.contains(.person) ? "" : "Det är okej om de som hjälper mig vet.",
        informedOfTakingBack: true, copyGivenOn: today), by: unit.first)
  }

  /// Whose yes is needed on the day of the replay.
  var givers: [Giver] {
    let age = portrait.born(time.today).age(on: today)
    if age >= 18 { return [.person] }
    let guardians = portrait.guardians.indices.map(Giver.guardian)
    return age >= 15 ? [.person] + guardians : guardians
  }

  func wantsIt(_ offset: Int) async throws {
    on(offset, 13, 15)
    for giver in givers.reversed() {
      try await perform(
        RecordInterventionConsent(
          consents: true, by: giver, words: giver == .person ? portrait.answer : "Ja."),
        by: unit.first)
    }
    try await perform(
      RecordPoliceWish(attend: true, talk: false, consultation: ""), by: unit.first)
  }

  func grant(
    _ offset: Int, reservation: Reservation? = nil
  ) async throws {
    try await thinkOfChildren(offset - 1)
    on(offset, 10, 30)
    grantedOn = today
    let decision = try await perform(
      DecideGrant(
        formOfGrant: "assistance", basis: "assistance",
        reasons: "Socialtjänsten och polisen bedömer båda att SIG passar, och stödet behöver samordnas.",
        reservation: reservation
          ?? .notNeeded(reason: "Inget talar för att beslutet behöver kunna ändras i förtid."),
        consulted: Consulted(lots: "\(unit.first.name), under hela utredningen")),
      by: unit.leader)
    try await tell(decision, offset, 14)
  }

  /// Everyone whose decision it is gets it, and hears it read.
  func tell(
    _ decision: Int, _ offset: Int, _ hour: Int, how: Telling = .handed, receipt: String = "",
    appeal: Bool = false
  ) async throws {
    on(offset, hour)
    for giver in givers {
      try await perform(
        TellDecision(
          decision: decision, to: giver, how: how, on: today, receipt: receipt, appealTold: appeal),
        by: unit.first)
    }
  }

  /// Only where the investigation has found children near.
  func thinkOfChildren(_ offset: Int) async throws {
    guard !portrait.children.isEmpty else { return }
    on(offset, 13, 30)
    try await perform(
      AnalyseChildImpact(
        portrait.childImpact.map(ChildImpact.touched)
          ?? .untouched(
            reason: "Beslutet gäller stöd till \(firstName) själv. Barnens vardag ändras inte.")),
      by: unit.secretary)
  }

  /// Something that could not wait.
  func support(_ offset: Int) async throws {
    guard let support = portrait.support else { return }
    let applied = today
    on(offset, 11, 15)
    let decision = try await perform(
      DecideSupport(
        what: support.what, basis: "assistance", reasons: support.reasons, appliedOn: applied),
      by: unit.leader)
    try await tell(decision, offset, 13)
  }

  func add(_ ask: Ask) async throws {
    try await perform(
      AddMember(
        agency: ask.seat.agency, principal: ask.seat.principal, need: ask.need,
        contribution: ask.brings, headTeacher: "Rektorn, i telefon"), by: unit.first)
    try await perform(
      GiveActorSheet(agency: ask.seat.agency, to: ask.seat.name, happened: today), by: unit.first)
  }

  /// From the yes to a granted SIG with its group, in the five weeks before `granted`.
  func investigateAndGrant(
    _ granted: Int, _ asks: [Ask], reservation: Reservation? = nil
  ) async throws {
    try await investigate(concluded: granted - 3, asks)
    try await grant(granted, reservation: reservation)
    on(granted + 1, 9)
    for ask in asks where ask.seat.agency != city.police.id { try await add(ask) }
  }

  func investigate(concluded: Int, _ asks: [Ask]) async throws {
    try await openInvestigation(concluded - 24)
    try await map(LifeArea.allCases.prefix(4), concluded - 20)
    try await map(LifeArea.allCases.dropFirst(4), concluded - 17)
    try await findSuitable(concluded - 14)
    if portrait.programme == .young { try await assessAtFirst(concluded - 13) }
    for ask in asks { try await consent(ask, concluded - 12) }
    try await askPolice(concluded - 9)
    try await wantsIt(concluded - 4)
    try await conclude(concluded)
  }

  func measure(
    _ occasion: Occasion, _ offset: Int, crimes: Int,
    _ levels: (Measures.Level, Measures.Level, Measures.Level)
  ) async throws {
    on(offset, 15, 20)
    try await perform(
      RecordMeasures(
        Measures(
          occasion: occasion, sentencedCrimes: crimes, addiction: levels.0, occupation: levels.1,
          housing: levels.2, source: "Samtal med \(firstName), belastningsregistret"), on: today),
      by: unit.secretary)
  }
}
