import Domain

extension Life {
  /// Thirty-four, out since the spring, with own pages. The next meeting lacks its risk analysis.
  static let marcus = Life { city in
    Portrait(
      name: "Marcus Hedlund", age: 34, programme: .adult, unit: city.west(city.jonas, city.karim),
      wayIn: "probation", from: "Ingrid Sjö, Frivården",
      why: "Muckade i våras. Vill inte tillbaka, men har varken bostad eller jobb.",
      ownWords: "Jag har suttit sex år. Min dotter är sju.", answer: "Ja. För hennes skull.",
      criteria: ["crime", "lifestyle"], risk: "Dömd fyra gånger för grova narkotikabrott.",
      motivation: "Marcus har brutit med de gamla och bytt nummer.",
      protective: "Dottern Tilde, och sponsorn i tolvstegsgruppen.",
      children: "Dottern Tilde, 7 år, bor hos sin mamma. Marcus träffar henne varannan söndag.",
      childImpact: ChildImpact.Analysis(
        children: ["Barn 1, 7 år"],
        consequences:
          "Barnet får en pappa som har någonstans att bo och något att göra om dagarna. Söndagarna kan bli fler när han har en egen lägenhet.",
        view: .said(words: "Jag vill baka hos pappa. Han har ingen ugn."),
        bestInterests: "Att träffa sin pappa regelbundet, på ett ställe som är tryggt.",
        weighing: "Träffarna med gruppen läggs inte på söndagar, så att barnets tid inte tas."),
      support: (
        "Vandrarhem i två veckor",
        "Marcus har ingenstans att sova från i morgon. Utan det väntar de gamla lägenheterna."
      ))
  } live: { life in
    let asks = [life.police(), life.probation(), life.jobs(), life.addictionCare()]
    try await life.enrol(
      -95, referredBy: life.city.samira, asks, matters: "Tilde. Att hon slipper vara arg på mig.",
      [
        life.workAim("Jag har ett jobb med anställning."),
        Aim(
          area: .home, words: "Jag har ett eget kontrakt.", baseline: "Bor på en soffa.",
          sign: "Nätter i egen säng", by: 120,
          steps: [
            Activity("Söka träningslägenhet", life.ownUnit, "varje månad", "Soc", "Tillsammans vid datorn")
          ]),
      ], crimes: 4)
    life.on(-88)
    try await life.perform(
      OpenOwnPage(principal: life.city.marcus.principal, giver: .person), by: life.unit.first)
    try await life.marcusSupport()
    try await life.marcusAssessedFirst()
    try await life.perform(
      RecordOthersDecision(
        agency: life.city.ingrid.agency, what: "Övervakning till och med maj, med samtal varannan vecka",
        decidedOn: life.day(-120), reference: "F 214-26", decisionMaker: "Ingrid Sjö, frivårdsinspektör"),
      by: life.unit.first)
    try await life.meet(
      Gathering(
        offset: life.time.workday(-55), time: .at(10), place: "Frivården, rum 4", invited: life.everyone(asks)
      ),
      notes: "Proverna är rena. Praktiken på lagret börjar nästa vecka.",
      promises: [life.promise("Skicka papper till bostadsenheten", life.ownUnit, due: -40)])
    try await life.meet(
      Gathering(
        offset: life.time.workday(-21), time: .at(10), place: "Frivården, rum 4", invited: life.everyone(asks)
      ),
      notes: "Lagret vill anställa på prov. Marcus sover bättre.", felt: "Ni lyssnar. Det är nytt.",
      promises: [
        life.promise("Ringa lagret om provanställning", life.city.rasmus.member, due: 2),
        life.promise("Gå på gruppen varje torsdag", life.me, due: 14),
      ])
    try await life.marcusShortPlan()
    try await life.marcusWorries()
    try await life.marcusAssessedAgain()
    try await life.marcusProfessionals(life.everyone(asks))
    life.on(-3, 9, 30)
    try await life.rate(1, .near, "Praktik fyra dagar i veckan.")
    try await life.rate(2, .started)
    _ = try await life.call(
      Gathering(
        offset: life.time.workday(3), time: .at(10), place: "Frivården, rum 4", invited: life.everyone(asks)),
      -4)
    life.on(-2, 15)
    try await life.coverAhead(by: life.city.mira, from: 9, through: 22)
  }

  /// Protected registration and a threat: where she is stands in a compartment, and nowhere else.
  static let sara = Life { city in
    Portrait(
      name: "Sara Nyström", age: 27, sex: .female, protection: .protectedRegistration,
      programme: .adult, unit: city.west(city.karim, city.jonas), wayIn: "police",
      from: "Anders Bräck, Polisen",
      why: "Har lämnat en man i ett kriminellt nätverk och vill lämna resten.",
      ownWords: "Jag vill kunna gå till affären.", criteria: ["milieu"],
      risk: "Har förvarat saker åt nätverket.", motivation: "Sara har vittnat och ångrar sig inte.",
      protective: "Systern, och ett nytt jobb som väntar.")
  } live: { life in
    let asks = [life.police(), life.jobs()]
    try await life.enrol(
      -60, referredBy: life.city.anders, asks, matters: "Att vara ifred.",
      [life.workAim("Jag arbetar igen."), life.leisureAim("Jag promenerar varje dag.")], crimes: 0)
    try await life.saraBefore()
    life.on(-50, 11)
    let threat = try await life.perform(
      AssessThreat(
        ThreatAssessed(
          level: .protectionNeeded, assessor: "Anders Bräck, Polisen",
          words: "Mannen och två till letar efter henne.",
          protection: "Larm, bytt nummer, möten på olika platser.", nextReview: life.day(5),
          consultedWith: life.unit.first.name)),
      by: life.unit.first)
    try await life.perform(AcknowledgeThreat(assessment: threat), by: life.unit.leader)
    try await life.worksOtherwise()
    try await life.saraChain()
    try await life.perform(
      WriteSealedNote(
        place: .identity,
        text: "Bor hos en släkting på annan ort. Nås genom Karim, som har numret. Möts på olika platser.",
        happened: life.day(-50)), by: life.unit.first)
    try await life.perform(
      NameReader(
        place: .identity, principal: life.unit.secretary.principal,
        reason: "Ordnar boendet och behöver veta var Sara är."), by: life.unit.leader)
    try await life.meet(
      Gathering(
        offset: life.time.workday(-20), time: .at(9), place: "Se särskild kallelse",
        invited: life.everyone(asks)),
      notes: "Sara har ny telefon. Jobbtorg söker en plats i en annan stadsdel.",
      promises: [life.promise("Höra om arbetet i grannkommunen", life.city.rasmus.member, due: 9)])
  }

  /// Took back the consent towards the police yesterday: the case has no other way than to its end.
  static let dennis = Life { city in
    Portrait(
      name: "Dennis Kroon", age: 23, programme: .adult, unit: city.west(city.karim, city.jonas),
      wayIn: "outreach", from: "Karim Daher, på häktet",
      why: "Träffade Karim på häktet och ville höra mer.", ownWords: "Jag har lovat min farmor.",
      criteria: ["crime", "milieu"], risk: "Vapenbrott och misshandel de senaste två åren.",
      motivation: "Dennis sökte upp Karim igen när han kom ut.", protective: "Farmor, och gymmet.")
  } live: { life in
    let asks = [life.police(), life.probation(), life.jobs()]
    try await life.enrol(
      -65, referredBy: life.city.karim, asks, matters: "Farmor.",
      [
        life.workAim("Jag har ett jobb före jul."), life.leisureAim("Jag tränar i stället för att åka runt."),
      ], crimes: 3)
    try await life.meet(
      Gathering(
        offset: life.time.workday(-30), time: .at(11), place: "Soc, rum Linden", invited: life.everyone(asks)),
      notes: "Dennis tycker att polisen frågar för mycket. Jobbtorg har en plats på gång.",
      promises: [life.promise("Visa platsen på bygget", life.city.rasmus.member, due: 3)])
    _ = try await life.call(
      Gathering(
        offset: life.time.workday(6), time: .at(11), place: "Soc, rum Linden", invited: life.everyone(asks)),
      -5)
    life.on(-2, 10)
    try await life.look(by: life.city.anders)
    life.on(-1, 15, 55)
    try await life.perform(
      TakeBackConsent(
        party: life.city.police.id, by: .person, whole: true, categories: [],
        words: "Jag vill inte att polisen vet något mer."), by: life.unit.first)
    life.on(-1, 17, 30)
    try await life.lookInVain(by: life.city.anders)
  }

  /// Everything is measured; what is left is to close.
  static let fatima = Life { city in
    Portrait(
      name: "Fatima Yusuf", age: 22, sex: .female, programme: .adult, unit: city.west(city.jonas, city.karim),
      wayIn: "relatives", from: "Storasyster", why: "Systern är orolig för bedrägerierna och för vännerna.",
      ownWords: "Jag var bra på det. Det är det värsta.", criteria: ["crime"],
      risk: "Bedrägerier mot äldre, fyra gånger.", motivation: "Fatima har skrivit till dem hon lurade.",
      protective: "Systern, och utbildningen till undersköterska.")
  } live: { life in
    let asks = [life.police(), life.jobs()]
    try await life.enrol(
      -190, referredBy: life.city.samira, asks, matters: "Att bli någon man litar på.",
      [life.workAim("Jag går klart utbildningen.", by: 20)])
    for (offset, notes) in [
      (-150, "Utbildningen har börjat."), (-112, "Alla prov godkända."),
      (-74, "Praktik på äldreboendet, efter ett ärligt samtal."), (-36, "Fatima vill klara sig själv nu."),
    ] {
      try await life.meet(
        Gathering(
          offset: life.time.workday(offset), time: .at(14), place: "Jobbtorg", invited: life.everyone(asks)),
        notes: notes)
    }
    try await life.fatimaSupport()
    life.on(-8, 10)
    try await life.rate(1, .reached, "Klar undersköterska.")
    try await life.measure(.exit, -8, crimes: 0, (.good, .good, .good))
  }

  /// Granted ten days ago: the group is being put together and there is no plan yet.
  static let maja = Life { city in
    Portrait(
      name: "Maja Rosén", age: 18, birthday: 290, sex: .female, programme: .adult,
      unit: city.west(city.karim, city.jonas), wayIn: "application", from: "Maja själv",
      why: "Har slutat skolan och sålt tabletter åt en bekant.",
      ownWords: "Jag vill sluta innan jag fastnar.",
      criteria: ["milieu", "crime"], risk: "Sålt narkotikaklassade tabletter ett halvår.",
      motivation: "Maja ansökte själv.", protective: "Pappa, och en lärare som ringer.")
  } live: { life in
    try await life.welcome(referred: -52, by: life.city.karim, answered: -46)
    try await life.investigateAndGrant(-10, [life.police(), life.jobs()])
    try await life.measure(.enrolment, -8, crimes: 1, (.low, .worst, .good))
  }
}
