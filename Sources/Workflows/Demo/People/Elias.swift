import Domain

extension Life {
  /// Sixteen, half way: school is working, the workshop is late, and his parents do not agree about BUP.
  static let elias = Life { city in
    Portrait(
      name: "Elias Sandvik", age: 16, birthday: 173,
      guardians: [
        GuardianPerson(name: "Karin Sandvik", relation: "mamma"),
        GuardianPerson(name: "Peter Sandvik", relation: "pappa"),
      ],
      programme: .young, unit: city.west(city.mira, city.jonas), wayIn: "police",
      from: "Anders Bräck, Polisen",
      why: "Elias har setts med äldre killar vid centrum sena kvällar. Mamma ringde polisen själv.",
      ownWords: "Jag hänger där för att det inte finns något annat. Jag vill inte att mamma gråter mer.",
      answer: "Okej. Men bara om jag får meka också.", areas: eliasAreas,
      violence: ViolenceExposure(
        own: "Blev slagen av en äldre kille i våras. Han vill inte säga vem.",
        witnessed: "Har sett bråk vid centrum. Hemma är det lugnt, säger han och mamma.",
        towardsOthers: "Ett slagsmål i åttan. Inget sedan dess."),
      criteria: ["risk", "network", "early-crime"],
      risk: "Två anmälda snatterier och ett ringa narkotikabrott på ett halvår, med äldre kamrater.",
      motivation: "Elias säger själv att han vill bort från gänget vid centrum.",
      protective: "Mamma, boxningen och ett stort intresse för cyklar.",
      children: "Lillasyster Alva, 9 år, bor i samma hem. Hon är orolig för sin bror.",
      childImpact: ChildImpact.Analysis(
        children: ["Barn 1, 9 år"],
        consequences: "Kvällarna hemma blir lugnare när någon annan också håller i oron.",
        view: .said(words: "Jag vill att han är hemma när jag lägger mig."),
        bestInterests: "Att få sova i ett hem där ingen bråkar om natten.",
        weighing: "Möten hålls inte i hemmet på kvällen."),
      purpose: "Att Elias slutar begå brott och inte dras in i gänget vid centrum.")
  } live: { life in
    try await life.eliasBegins()
    try await life.eliasFollowedAtStart()
    try await life.eliasMeets()
    try await life.eliasFollowedLately()
    try await life.eliasThisWeek()
    try await life.eliasGivenACode()
  }

  private static let eliasAreas: [LifeArea: Portrait.Area] = [
    .home: .init(
      words: "Hemma är bra. Fast trångt.",
      facts: "Bor med mamma Karin och lillasyster Alva i en trea. Pappa Peter bor tio minuter bort.",
      resources: "Mamma är hemma på kvällarna."),
    .occupation: .init(
      words: "Skolan börjar för tidigt. Jag gillar slöjden.",
      facts: "Två dagar i veckan i skolan, oftast till lunch.",
      need: "Hjälp att komma i väg på morgonen, och något att göra med händerna.",
      resources: "Mentorn Sofia Nyberg, som han litar på."),
    .substancesAndCrime: .init(
      facts: "Två snatterier och ett ringa narkotikabrott. Inget bruk sedan i våras.",
      need: "Andra kvällar än de vid centrum.", resources: "Boxningsklubben, där han varit förut."),
    .family: .init(
      words: "Pappa tycker att allt är mitt fel.",
      facts: "Föräldrarna är skilda och har svårt att prata om Elias.",
      need: "Att föräldrarna säger samma sak.", resources: "Mamma, lillasyster och farfar."),
    .health: .init(
      words: "Jag kan inte somna.", facts: "Sover fyra till fem timmar. Har varit på BUP en gång.",
      need: "Hjälp med sömnen."),
    .threat: .init(
      words: "Nån har skrivit skit till mig.", facts: "Har fått hotfulla meddelanden från en äldre kille.",
      need: "En plan för vägen hem."),
  ]
}

extension Replay {
  var mamma: Participant { .giver(.guardian(0)) }
  var pappa: Participant { .giver(.guardian(1)) }

  fileprivate func eliasBegins() async throws {
    try await welcome(referred: -168, by: city.anders, answered: -162)
    try await openInvestigation(-161)
    try await map([.home, .occupation, .family, .health], -159)
    try await map([.substancesAndCrime, .violence, .threat], -158)
    try await findSuitable(-158)
    try await eliasAssessedFirst()
    for ask in eliasAsks { try await consent(ask, -157) }
    try await eliasParentsDisagree()
    try await askPolice(-154)
    try await wantsIt(-144)
    try await conclude(-139)
    try await grant(-135)
    on(-134)
    for ask in eliasAsks.dropFirst() { try await add(ask) }
    try await perform(OpenOwnPage(principal: city.elias.principal, giver: .person), by: unit.first)
    try await perform(OpenOwnPage(principal: city.karin.principal, giver: .guardian(0)), by: unit.first)
    try await perform(OpenOwnPage(principal: city.peter.principal, giver: .guardian(1)), by: unit.first)
    try await eliasSupport()
    try await eliasFamily()
    try await measure(.enrolment, -130, crimes: 3, (.fair, .low, .fair))
  }

  private var eliasAsks: [Ask] {
    [
      Ask(
        seat: city.anders, given: [.planning, .studies, .safety], received: [.planning, .safety],
        through: 139, need: "Trygghet på vägen hem", brings: "Pratar med killarna vid centrum"),
      Ask(
        seat: city.sofia, given: [.planning, .studies], received: [.planning, .studies],
        through: 200, need: "Att komma till skolan", brings: "Möter vid dörren, följer närvaron"),
      Ask(
        seat: city.rasmus, given: [.planning, .work], received: [.planning, .work], through: 18,
        need: "Något att göra med händerna", brings: "Praktik och prova på-dagar"),
    ]
  }

  /// Towards BUP his mother and he say yes and his father no: nothing is shared, and both are written down.
  private func eliasParentsDisagree() async throws {
    on(-157, 16, 40)
    let ask = Ask(
      seat: city.daniel, given: [.planning, .health], received: [.planning, .health],
      through: 139, need: "Sömnen", brings: "Samtal om sömn och oro")
    try await consent(
      ask,
      answers: [
        GiverAnswer(giver: .person, reply: .yes, on: today),
        GiverAnswer(giver: .guardian(0), reply: .yes, on: today),
        GiverAnswer(
          giver: .guardian(1), reply: .no, on: today, note: "Peter vill vänta. Han litar inte på BUP."),
      ])
  }
}
