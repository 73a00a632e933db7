import Domain

extension Life {
  /// In the middle of being investigated; his father has not been reached about the consent.
  static let emil = Life { city in
    Portrait(
      name: "Emil Brant", age: 16, birthday: 77,
      guardians: [
        GuardianPerson(name: "Jenny Brant", relation: "mamma"),
        GuardianPerson(name: "Roger Brant", relation: "pappa"),
      ], programme: .young, unit: city.west(city.jonas, city.karim), wayIn: "school",
      from: "Sofia Nyberg, Västra skolan", why: "Har haft kniv i skolan.",
      ownWords: "Den var för att jag var rädd.", criteria: ["risk", "school"],
      risk: "Kniv i skolan, och slagsmål.", motivation: "Emil vill slippa vara rädd.", protective: "Mamma.")
  } live: { life in
    try await life.welcome(referred: -24, by: life.city.sofia, answered: -18)
    try await life.openInvestigation(-17)
    try await life.map([.home, .occupation, .substancesAndCrime, .violence], -12)
    try await life.findSuitable(-7)
    life.on(-5, 16)
    try await life.consent(
      life.police(),
      answers: [
        GiverAnswer(giver: .person, reply: .yes, on: life.today),
        GiverAnswer(giver: .guardian(0), reply: .yes, on: life.today),
        GiverAnswer(giver: .guardian(1), reply: .notReached, on: life.today, note: "Ringt tre gånger."),
      ])
  }

  /// Investigated and waiting for Eva's decision.
  static let jonatan = Life { city in
    Portrait(
      name: "Jonatan Vik", age: 31, programme: .adult, unit: city.west(city.karim, city.jonas),
      wayIn: "application", from: "Jonatan själv", why: "Vill lämna en supporterfirma.",
      ownWords: "Det var kul tills det inte var det.", criteria: ["crime", "milieu"],
      risk: "Våldsamt upplopp och misshandel.", motivation: "Jonatan har slutat gå på matcher.",
      protective: "Sambon och ett fast arbete.", children: "Väntar barn i vår.")
  } live: { life in
    try await life.welcome(referred: -45, by: life.city.jonas, answered: -40)
    try await life.investigate(concluded: -2, [life.police(), life.jobs()])
    life.on(-1, 9, 30)
    try await life.perform(
      ShowMaterial(
        what: "Utredningen och polisens svar", to: .person, how: .handed, on: life.today,
        answerBy: life.day(6)), by: life.unit.secretary)
  }

  /// Refused: the support he needs is no matter for a group.
  static let kevin = Life { city in
    Portrait(
      name: "Kevin Alm", age: 25, programme: .adult, unit: city.east(city.henrik, city.leila),
      wayIn: "social", from: "Försörjningsstöd", why: "Har dömts för rattfylleri två gånger.",
      ownWords: "Jag vet inte om jag behöver så många.", criteria: ["crime"],
      risk: "Rattfylleri två gånger.", motivation: "Kevin vill sluta dricka.", protective: "Arbetet.")
  } live: { life in
    try await life.welcome(referred: -60, by: life.city.tove, answered: -55)
    try await life.investigate(concluded: -16, [life.police(), life.addictionCare()])
    life.on(-15, 9, 20)
    let material = try await life.perform(
      ShowMaterial(
        what: "Utredningen, med bedömningen att en insats räcker", to: .person, how: .handed,
        on: life.today, answerBy: life.day(-13)), by: life.unit.secretary)
    life.on(-14, 15, 10)
    try await life.perform(
      AnswerMaterial(
        material: material, words: "Det stämmer. Bara jag får en tid snart.", on: life.today),
      by: life.unit.secretary)
    life.on(-12, 10)
    let refusal = try await life.perform(
      DecideRefusal(
        basis: "assistance", reasons: "Kevins behov klaras av Beroendevården. Det behövs ingen samordning.",
        howToAppeal: "Lotsen hjälper till att skriva om du vill.",
        offeredInstead: "Samtal hos Beroendevården, första tiden är bokad."), by: life.unit.leader)
    try await life.tell(refusal, -11, 13, receipt: "Undertecknat bevis, flik 3 i akten", appeal: true)
  }

  static let oskar = Life { city in
    Portrait(
      name: "Oskar Wennberg", age: 20, programme: .adult, unit: city.west(city.jonas, city.karim),
      wayIn: "police", from: "Anders Bräck, Polisen", why: "Greps med narkotika på en fest.",
      ownWords: "Jag klarar mig.", answer: "Nej tack. Inte med polisen vid bordet.", criteria: ["milieu"],
      risk: "", motivation: "", protective: "")
  } live: { life in
    try await life.refer(-20, by: life.city.anders)
    try await life.takeOn(-19)
    try await life.inform(-14)
    try await life.answer(.no, -14, offeredInstead: "Samtal hos Beroendevården, och Jonas nummer.")
  }

  /// Sixty-five, with a coordination number, and still thinking about it.
  static let jerzy = Life { city in
    Portrait(
      name: "Jerzy Nowak", age: 65, number: "196109732393", language: "pl", programme: .adult,
      unit: city.west(city.karim, city.jonas), wayIn: "application", from: "Jerzy själv",
      why: "Har smugglat cigaretter och vill sluta.", ownWords: "Jag är för gammal för det här.",
      answer: "Jag vill prata med min fru först.", criteria: ["crime"], risk: "", motivation: "",
      protective: "")
  } live: { life in
    try await life.refer(-9, by: life.city.karim)
    try await life.takeOn(-8)
    try await life.inform(-3)
    try await life.answer(.thinking, -3)
    try await life.motivate(
      nil, -1, .thinking, "Ringde och svarade på frågor. Jerzy och hans fru vill träffas nästa vecka.")
  }

  /// Soon released, and nobody knows yet to which district.
  static let petra = Life { city in
    Portrait(
      name: "Petra Holm", age: 29, sex: .female, programme: .adult, unit: city.east(city.leila, city.henrik),
      wayIn: "probation", from: "Ingrid Sjö, Frivården", why: "Friges snart och har ingenstans att bo.",
      ownWords: "", criteria: ["lifestyle"], risk: "", motivation: "", protective: "")
  } live: { life in
    try await life.refer(
      -6, by: life.city.ingrid,
      belonging: .unclear(owner: "Leila Ahmadi", deadline: life.day(4)), release: 40)
    try await life.takeOn(-5)
    try await life.release(-4, expected: 40, from: "Ingrid Sjö, Frivården", .prison)
    let first = try await life.planVisit(-4, for: -2)
    try await life.visited(first, -2, "Petra vill veta var hon får bo innan hon bestämmer sig.")
    try await life.motivate(
      "remand", -2, .thinking, "Berättade om SIG och att inget händer utan hennes ja. Lämnade broschyren.")
    _ = try await life.planVisit(-1, for: 12)
  }

  // MARK: Waiting to be taken on

  static let alvin = Life { city in
    Portrait(
      name: "Alvin Ström", age: 15, birthday: 210,
      guardians: [GuardianPerson(name: "Camilla Ström", relation: "mamma")], programme: .young,
      unit: city.west(city.karim, city.jonas), wayIn: "school", from: "Sofia Nyberg, Västra skolan",
      why: "Pojke, 15 år. Rektor har pratat med mamman, som gärna vill ha kontakt.", ownWords: "",
      criteria: [], risk: "", motivation: "", protective: "")
  } live: { life in
    try await life.refer(-1, by: life.city.sofia)
  }

  static let hassan = Life { city in
    Portrait(
      name: "Hassan Karimi", age: 19, birthday: 12, programme: .adult,
      unit: city.west(city.karim, city.jonas),
      wayIn: "police", from: "Anders Bräck, Polisen",
      why: "Stoppades i bil med tre äldre. Sa att han vill prata med någon som inte är polis.", ownWords: "",
      criteria: [], risk: "", motivation: "", protective: "")
  } live: { life in
    try await life.refer(0, by: life.city.anders)
  }

  static let ebba = Life { city in
    Portrait(
      name: "Ebba Lund", age: 17, birthday: 301, sex: .female,
      guardians: [GuardianPerson(name: "Maria Lund", relation: "mamma")], programme: .young,
      unit: city.east(city.henrik, city.leila), wayIn: "school", from: "Per Lundin, Östra skolan",
      why: "Har varit borta två veckor och umgås med vuxna män som säljer.", ownWords: "", criteria: [],
      risk: "", motivation: "", protective: "")
  } live: { life in
    try await life.refer(-2, by: life.city.per)
  }
}
