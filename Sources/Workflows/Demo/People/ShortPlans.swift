import Domain

/// What is done until the next meeting, in words for the fridge.
extension Replay {
  func eliasShortPlan() async throws {
    try await shortPlan(
      -26, "Elias valde stegen och bilderna. Mamma var med på slutet.",
      [
        .init(
          1, "Jag går upp kl. 7.15", me, "alla skoldagar", "hemma", "Klockan ställs kvällen före",
          picture: "vackar"),
        .init(
          1, "Jag går till skolan", me, "varje dag, minst till lunch", "Västra skolan", "Tar bussen",
          picture: "skola"),
        .init(
          4, "Jag tränar boxning", me, "tisdag kl. 18", "Idrottshallen", "Tar med väskan till skolan",
          picture: "boxning"),
        .init(3, "Middag utan mobil", mamma, "söndagar", "hemma", "Elias väljer mat", picture: "mat"),
        .init(
          4, "Skjuts till boxningen", mamma, "tisdag kl. 17.40", "från skolan", "Karin kör", picture: "buss"),
        .init(
          1, "Möter mig vid skolans dörr", city.sofia.member, "kl. 8.10 varje skoldag", "skolan",
          "Står vid cykelstället", expects: "Att Sofia är där, också när det regnar", picture: "dorr"),
        .init(
          2, "Ordnar tre dagar i cykelverkstaden", city.rasmus.member, "före jul", "hamnen",
          "Ringer verkstaden", expects: "Att Rasmus följer med första dagen", picture: "cykel"),
      ])
    try await shareShort(-26)
  }

  func marcusShortPlan() async throws {
    try await shortPlan(
      -20, "Marcus sa vad han klarar själv, och skrev de raderna.",
      [
        .init(
          1, "Jag går till lagret", me, "måndag till torsdag kl. 7", "hamnen", "Cyklar dit", picture: "jobb"),
        .init(
          2, "Jag söker en lägenhet i veckan", me, "fredagar", "biblioteket", "Vid datorn, två timmar",
          picture: "hem"),
        .init(
          2, "Hjälper till med ansökan", ownUnit, "fredag kl. 10", "biblioteket", "Tillsammans vid datorn",
          expects: "Att lotsen svarar i telefon till klockan sex", picture: "lista"),
      ])
  }
}
