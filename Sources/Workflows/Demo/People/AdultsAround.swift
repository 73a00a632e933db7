import Domain

/// What grown people get beside the coordination, and a father's worry for his daughter.
extension Replay {
  func marcusSupport() async throws {
    try await gets(
      Support(
        kind: "addiction", what: "Missbruks- och beroendevård", provider: "Beroendemottagningen i Ekhamn",
        given: .otherAuthority, decidedBy: "Regionens beroendevård", reference: "BV 40",
        area: .substancesAndCrime, need: "Att hålla sig drogfri ute.",
        why: "Han har gått i grupp på anstalten och vill fortsätta.", methods: ["mi"], asked: -120,
        granted: -96,
        began: -91))
    let flat = try await gets(
      Support(
        kind: "training-flat", what: "Träningslägenhet med boendestöd", provider: "Bostadsenheten",
        decidedBy: "Ekhamn Väst", area: .home, need: "Ett eget boende.",
        why: "Han behöver stöd de första månaderna, och vill bo själv.", asked: -90))
    try await moves(flat, .granted, -70, decidedBy: "Ekhamn Väst", reference: "Beslut 309")
    try await moves(flat, .started, -58)
    on(-58, 14)
    try await gets(
      Support(
        kind: "exit", what: "Avhopparverksamhet", provider: "Vägen ut i Ekhamn", given: .procured,
        decidedBy: "Ekhamn Väst", reference: "Beslut 311", area: .threat,
        need: "Någon att ringa när de gamla hör av sig.",
        why: "Den som svarar har själv lämnat, och det betyder mycket för Marcus.", methods: ["danger"],
        quick: true,
        asked: -66, granted: -60, began: -59))
    let year = today.components.year
    try await hasChild(
      ChildNear(
        who: "Tilde", relation: .own, bornYear: year - 7, lives: .elsewhere, known: .yes, need: .support,
        words: "Bor hos sin mamma. Träffar Marcus varannan söndag och frågar mycket om var han har varit.",
        supportGiven: "Samtal för barn till föräldrar som har suttit i fängelse."))
    try await hasRelative(
      "Gun Hedlund", "mamma", motivates: true, needs: true, told: .yes, words: "Ringer honom varje kväll.")
  }

  /// Jonas starts it from the row about Tilde and reads nothing of it afterwards; the secretary follows it.
  func marcusWorries() async throws {
    on(-19, 15, 40)
    let report = try await perform(
      ReportConcern(
        child: "Tilde, 7 år, bor hos sin mamma",
        seen: "Marcus berättar att Tilde har varit ensam hemma två nätter i rad. Hon sa det själv i söndags.",
        judgement: "Vi är oroliga för att hon lämnas utan en vuxen.",
        reporter: "Jonas Ekdahl, SIG-lots, Ekhamn Väst", unit: "Mottagningen för barn och unga i Ekhamn",
        arose: .child, happened: today, sent: nil), by: unit.first)
    on(-19, 16, 25)
    try await perform(
      FollowConcern(
        report: report,
        step: .sent(ConcernSent(on: today, time: .at(16, 20), how: "Telefon, sedan e-tjänsten"))),
      by: unit.secretary)
    on(-18, 9, 15)
    try await perform(
      FollowConcern(
        report: report, step: .received(by: "Mottagningens jour", reference: "M 2210", on: today)),
      by: unit.secretary)
  }

  func fatimaSupport() async throws {
    on(-60, 10)
    let debts = try await gets(
      Support(
        kind: "budget", what: "Budget- och skuldrådgivning", provider: "Konsumentrådgivningen", area: .home,
        need: "En plan för skadestånden.", why: "Fatima vill betala tillbaka och behöver hjälp att räkna.",
        asked: -60))
    try await moves(debts, .started, -39)
    let talks = try await gets(
      Support(
        kind: "psychiatry", what: "Samtal i öppenvården", provider: "Psykiatrin i Ekhamn",
        given: .otherAuthority,
        decidedBy: "Psykiatrin i Ekhamn", area: .health, need: "Någon att tala om skulden med.",
        why: "Hon sover inte, och vill tala med någon utanför familjen.", asked: -38))
    try await moves(
      talks, .didNotComeAbout, -20, words: "Kön är lång. Fatima talar med kyrkans diakon i stället.")
  }
}
