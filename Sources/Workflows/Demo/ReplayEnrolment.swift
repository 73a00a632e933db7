import Domain

/// A case that went the usual way, told in one go.
extension Replay {
  /// From the referral to a shared plan, around the day of the decision.
  func enrol(
    _ granted: Int, referredBy seat: Seat, _ asks: [Ask], matters: String, _ aims: [Aim],
    crimes: Int = 2, reservation: Reservation? = nil, because reasons: [String: String] = [:]
  ) async throws {
    try await welcome(referred: granted - 42, by: seat, answered: granted - 36)
    try await support(granted - 35)
    try await investigateAndGrant(granted, asks, reservation: reservation)
    try await measure(.enrolment, granted + 3, crimes: crimes, (.low, .low, .fair))
    try await plan(granted + 5, matters: matters, aims, because: reasons)
    try await share(granted + 6)
  }

  // MARK: Those who are asked most often

  func police(through: Int = 180) -> Ask {
    Ask(
      seat: city.anders, given: [.planning, .safety], received: [.planning, .safety], through: through,
      need: "Trygghet, och en polis att vända sig till", brings: "Bedömer risker, är med på möten")
  }

  func school(_ seat: Seat, through: Int = 170) -> Ask {
    Ask(
      seat: seat, given: [.planning, .studies], received: [.planning, .studies], through: through,
      need: "Att skolan ska gå att klara", brings: "Följer närvaron och anpassar dagarna")
  }

  func jobs(through: Int = 160) -> Ask {
    Ask(
      seat: city.rasmus, given: [.planning, .work], received: [.planning, .work], through: through,
      need: "Ett arbete eller en praktik", brings: "Söker platser och följer med första dagen")
  }

  func probation(through: Int = 150) -> Ask {
    Ask(
      seat: city.ingrid, given: [.planning, .crime], received: [.planning, .crime], through: through,
      need: "Övervakningen ska dra åt samma håll", brings: "Samtal om vägen bort från brott")
  }

  func addictionCare(through: Int = 150) -> Ask {
    Ask(
      seat: city.hanna, given: [.planning, .health], received: [.planning, .health], through: through,
      need: "Att hålla sig nykter", brings: "Samtal och provtagning varje vecka")
  }

  func boxing(through: Int = 120) -> Ask {
    Ask(
      seat: city.tomas, given: [.planning], received: [.planning], through: through,
      need: "Något att göra på kvällarna", brings: "En plats i träningsgruppen")
  }

  /// The person, the guardians while they still count, and the members asked for.
  func everyone(_ asks: [Ask]) -> [Participant] {
    let guardians = givers.filter { $0 != .person }.map(Participant.giver)
    return [me] + guardians + asks.map(\.seat.member)
  }

  func schoolAim(_ seat: Seat, _ words: String, by: Int = 60) -> Aim {
    Aim(
      area: .occupation, words: words, baseline: "Borta mer än hälften av dagarna.",
      sign: "Närvaro per vecka enligt skolan", by: by,
      steps: [
        Activity(
          "Kort avstämning", seat.member, "måndagar före första lektionen", "i skolan",
          "Tio minuter, vid fika")
      ])
  }

  func workAim(_ words: String, by: Int = 80) -> Aim {
    Aim(
      area: .occupation, words: words, baseline: "Ingen sysselsättning.",
      sign: "Dagar i veckan med något att gå till", by: by,
      steps: [
        Activity(
          "Praktik på försök", city.rasmus.member, "två dagar i veckan", "Jobbtorg",
          "Rasmus ringer arbetsgivare, de går dit ihop")
      ])
  }

  func leisureAim(_ words: String, by: Int = 70) -> Aim {
    Aim(
      area: .substancesAndCrime, words: words, baseline: "Kvällarna vid centrum.",
      sign: "Kvällar i veckan som går till annat", by: by,
      steps: [Activity("Träning", me, "två kvällar i veckan", "Idrottshallen", "Tar med en kompis")])
  }
}
