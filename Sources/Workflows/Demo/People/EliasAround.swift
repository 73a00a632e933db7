import Domain

/// What Elias gets beside the coordination, and those around him.
extension Replay {
  func eliasSupport() async throws {
    try await gets(
      Support(
        what: "Kontaktperson, två kvällar i veckan", provider: "Ekhamn Väst", given: .ownUnit,
        decidedBy: "Ekhamn Väst", area: .substancesAndCrime, began: -200))
    try await gets(
      Support(
        kind: "parents", what: "Föräldrastöd för båda föräldrarna", provider: "Familjehuset i Ekhamn",
        decidedBy: "Ekhamn Väst", reference: "Beslut 214", area: .family,
        need: "Att föräldrarna säger samma sak.",
        why: "Båda föräldrarna vill, och kan gå var för sig tills de orkar träffas.",
        methods: ["low-arousal"],
        forFamily: true, asked: -150, granted: -140, began: -134))
  }

  /// The workshop took long, and went the quicker way once the group asked together.
  func eliasAsksForWorkshop() async throws -> Int {
    on(-75, 13, 20)
    return try await gets(
      Support(
        kind: "jt-internship", what: "Praktik i cykelverkstad", provider: "Jobbtorg Ekhamn",
        given: .otherAuthority, decidedBy: "Jobbtorg Ekhamn", area: .occupation,
        need: "Hjälp att komma i väg på morgonen, och något att göra med händerna.",
        why: "Elias vill meka, och verkstaden öppnar tidigt.", quick: true, asked: -75))
  }

  func eliasGetsWorkshop(_ workshop: Int) async throws {
    try await moves(workshop, .granted, -34, decidedBy: "Jobbtorg Ekhamn", reference: "JT 88")
    on(-33, 13)
    try await gets(
      Support(
        kind: "leisure", what: "Boxning, avgiften betald i ett år", provider: "Ekhamns boxningsklubb",
        given: .civilSociety, area: .substancesAndCrime, need: "Andra kvällar än de vid centrum.",
        why: "Han har boxats förut, och litar på tränaren.", quick: true, asked: -40, began: -33))
  }

  /// His sister and brother, and his mother, who is linked to support of her own.
  func eliasFamily() async throws {
    let year = today.components.year
    let alva = try await hasChild(
      ChildNear(
        who: "Alva", relation: .sibling, bornYear: year - 9, lives: .together, known: .no, need: .support,
        words: "Är orolig för sin bror och sover dåligt när han är ute.",
        supportGiven: "Skolkuratorn har samtal med henne."))
    try await perform(
      LinkChildSupport(child: alva, unit: "Familjehuset i Ekhamn", reference: "FH 1173", isReceived: true),
      by: unit.secretary)
    try await hasChild(
      ChildNear(
        who: "Noel", relation: .sibling, bornYear: year - 4, lives: .elsewhere, known: .unknown, need: .none,
        words: "Halvbror, bor hos pappa Peter varannan vecka."))
    let karin = try await hasRelative(
      "Karin Sandvik", "mamma", motivates: true, inNetwork: true, needs: true, told: .yes, part: .yes,
      words: "Arbetar kvällar. Söker om att byta schema.")
    try await perform(
      LinkRelative(
        relative: karin, told: "Att det finns en anhöriggrupp på onsdagar, och samtal utan kö.",
        to: "relatives",
        place: "Anhörigstödet i Ekhamn", on: today), by: unit.first)
    try await hasRelative(
      "Bertil Sandvik", "farfar", motivates: true, told: .yes, words: "Har en verkstad hemma.")
    try await perform(
      RecordChildsView(
        ChildsView(
          about: .meetings, words: "Inte för många vuxna på en gång. Och att vi slutar i tid.", silence: "")),
      by: unit.first)
  }
}
