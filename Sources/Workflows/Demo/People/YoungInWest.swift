import Domain

extension Life {
  /// Day 35 of 35, and no meeting is called.
  static let viktor = Life { city in
    Portrait(
      name: "Viktor Åkerlind", age: 17, birthday: 201,
      guardians: [GuardianPerson(name: "Susanne Åkerlind", relation: "mamma")], programme: .young,
      unit: city.west(city.mira, city.jonas), wayIn: "concern", from: "Mottagningen, Ekhamn Väst",
      why: "Fjärde orosanmälan på ett år: skadegörelse och försvunna nätter.",
      ownWords: "Jag ville mest att det skulle hända något.", criteria: ["risk", "several", "school"],
      risk: "Skadegörelse och stöld ur bil, tre gånger i år.",
      motivation: "Viktor vill bli klar med skolan och flytta till sin bror.",
      protective: "Mamma och storebror Anton, som har jobb.")
  } live: { life in
    let asks = [life.police(), life.school(life.city.sofia, through: 20)]
    try await life.enrol(
      -80, referredBy: life.city.samira, asks, matters: "Att få flytta till Anton.",
      [
        life.schoolAim(life.city.sofia, "Jag blir klar med matten."),
        life.leisureAim("Jag är hemma på nätterna."),
      ])
    try await life.meet(
      Gathering(offset: -66, time: .at(13), place: "Soc, rum Eken", invited: life.everyone(asks)),
      notes: "Viktor vill ha ett prov i taget. Mamma är trött och behöver avlastning.",
      promises: [life.promise("Boka matteprovet", life.city.sofia.member, due: -40)])
    try await life.meet(
      Gathering(offset: -35, time: .at(13), place: "Soc, rum Eken", invited: life.everyone(asks)),
      notes: "Matteprovet är skrivet. Två nätter borta sedan sist.", felt: "Okej.",
      promises: [life.promise("Fråga Anton om helgerna", life.me, due: 4)])
    try await life.renew(life.school(life.city.sofia), -3)
  }

  /// The second lots is missing.
  static let wilma = Life { city in
    Portrait(
      name: "Wilma Åström", age: 15, birthday: 260, sex: .female,
      guardians: [
        GuardianPerson(name: "Lena Åström", relation: "mamma"),
        GuardianPerson(name: "Olof Åström", relation: "pappa"),
      ], programme: .young, unit: city.west(city.mira, nil), wayIn: "school",
      from: "Sofia Nyberg, Västra skolan",
      why: "Wilma har slagits på rasterna och snattat med två äldre tjejer.",
      ownWords: "De andra är ju mina enda kompisar.", criteria: ["risk", "friends", "early-norm"],
      risk: "Misshandel i skolan två gånger, och snatterier.",
      motivation: "Wilma vill ha nya kompisar och byta klass.", protective: "Farmor, och hästarna.")
  } live: { life in
    let asks = [life.police(), life.school(life.city.sofia), life.boxing()]
    let alone = ["R-ROL-12": "Den andra lotsen börjar den första i nästa månad."]
    try await life.enrol(
      -44, referredBy: life.city.sofia, asks, matters: "Hästarna.",
      [
        life.schoolAim(life.city.sofia, "Jag går på alla lektioner i nya klassen."),
        life.leisureAim("Jag rider i stället."),
      ],
      because: alone)
    let number = try await life.call(
      Gathering(
        offset: -16, time: .at(15), place: "Västra skolan, A12", invited: life.everyone(asks)), -22)
    try await life.analyse(number, -17)
    try await life.confirm(number, because: ["R-SAF-03": "Samira är med i den andra lotsens ställe."])
    try await life.hold(
      number, -16, life.everyone(asks), notes: "Nya klassen fungerar. Wilma har ridit tre gånger.",
      promises: [life.promise("Prova en träning", life.city.tomas.member, due: 6)])
    let visit = try await life.call(
      Gathering(
        kind: .home, offset: 0, time: .at(15, 30), minutes: 45, place: "Hemma hos familjen Åström",
        invited: [life.me, .giver(.guardian(0))], agenda: ["Hur det går hemma", "Helgerna"]), -4)
    try await life.analyse(visit, -2)
    try await life.confirm(visit, because: ["R-SAF-03": "Jonas följer med på hembesöket."])
    life.on(-1, 15, 10)
    _ = try await life.notice("Ny tid på tisdag, 16.15.", .planning, by: life.city.tomas)
  }

  /// Comes of age in two weeks, and has a network meeting today.
  static let noor = Life { city in
    Portrait(
      name: "Noor Haddadi", age: 17, birthday: 14, sex: .female, language: "ar",
      guardians: [GuardianPerson(name: "Rania Haddadi", relation: "mamma")], programme: .young,
      unit: city.west(city.mira, city.jonas), wayIn: "probation", from: "Ingrid Sjö, Frivården",
      why: "Dömd till ungdomsvård efter rån. Frivården ser att Noor vill något annat.",
      ownWords: "Jag är trött på att vara arg.", criteria: ["sentenced", "relapse", "network"],
      risk: "Dömd för rån, och umgås med dem som var med.",
      motivation: "Noor har själv sagt nej till två av dem.", protective: "Mamma, och läraren i bild.")
  } live: { life in
    let asks = [life.police(), life.school(life.city.sofia), life.probation(), life.jobs()]
    try await life.enrol(
      -70, referredBy: life.city.samira, asks, matters: "Att få måla, och att mamma sover.",
      [
        life.schoolAim(life.city.sofia, "Jag går ut trean."),
        life.workAim("Jag har ett sommarjobb som konstledare."),
      ])
    try await life.meet(
      Gathering(offset: -38, time: .at(13), place: "Biblioteket, rum 1", invited: life.everyone(asks)),
      notes: "Noor visade sina bilder. Frivården och skolan har olika tider, det ordnas.",
      promises: [life.promise("Svara om tid för samtal", life.city.ingrid.member, due: 2)])
    try await life.meet(
      Gathering(offset: -7, time: .at(13), place: "Biblioteket, rum 1", invited: life.everyone(asks)),
      attended: [life.me, life.city.anders.member, life.city.sofia.member],
      notes: "Kort möte. Vi pratade om vad som händer när Noor fyller 18.",
      decisions: "Nytt samtycke frågas samma vecka som födelsedagen.",
      promises: [life.promise("Skriva lista på vad som ändras vid 18", life.ownUnit, due: 7)])
    let today = try await life.call(
      Gathering(offset: 0, time: .at(13), place: "Biblioteket, rum 1", invited: life.everyone(asks)), -6)
    life.on(-5)
    for member in [life.city.anders, life.city.sofia, life.city.rasmus] {
      try await life.reply(today, true, member.member, by: member)
    }
    try await life.analyse(today, -2)
    try await life.confirm(today)
  }

  /// Nineteen and in the programme for the young; a talk this morning before the next meeting.
  static let amir = Life { city in
    Portrait(
      name: "Amir Lindqvist", age: 19, birthday: 88, programme: .young,
      programmeReason: "Amir går kvar på gymnasiet och har haft samma kontakt sedan han var 16.",
      unit: city.west(city.mira, city.jonas), wayIn: "field", from: "Fältassistenterna",
      why: "Har hamnat i skuld till ett gäng och kör ärenden åt dem.",
      ownWords: "Jag vet inte hur man slutar utan att någon blir arg.",
      criteria: ["network", "relapse", "strategic"], risk: "Kör ärenden åt ett gäng för en skuld.",
      motivation: "Amir kom själv till fältarna och bad om hjälp.", protective: "Flickvännen och körsången.")
  } live: { life in
    let asks = [life.police(), life.school(life.city.sofia), life.jobs()]
    try await life.enrol(
      -30, referredBy: life.city.mira, asks, matters: "Att kunna gå genom centrum igen.",
      [life.schoolAim(life.city.sofia, "Jag tar studenten."), life.workAim("Jag jobbar extra på lagret.")])
    try await life.meet(
      Gathering(offset: -4, time: .at(15), place: "Soc, rum Linden", invited: life.everyone(asks)),
      notes: "Skulden är kartlagd. Polisen har pratat med dem det gäller.", felt: "Jag sov den natten.",
      promises: [life.promise("Hjälpa till med budget", life.ownUnit, due: 1)])
    let talk = try await life.call(
      Gathering(
        kind: .preparatory, offset: 0, time: .at(10), minutes: 45, place: "Kulturhuset, rum 2",
        invited: [life.me], agenda: ["Vad Amir vill säga på mötet", "Bordsplanen", "Egna frågor"]), -3)
    try await life.consentOrally(life.addictionCare(), -2)
    try await life.analyse(talk, -1, threat: "Killarna som Amir är skyldig pengar.")
    try await life.confirm(talk)
    try await life.emergency(by: life.city.karim)
  }

  /// Forty-one days since the group last met.
  static let liam = Life { city in
    Portrait(
      name: "Liam Forsberg", age: 16, birthday: 30,
      guardians: [GuardianPerson(name: "Mats Forsberg", relation: "pappa")], programme: .young,
      unit: city.west(city.jonas, city.karim), wayIn: "police", from: "Anders Bräck, Polisen",
      why: "Liam har varit med vid två inbrott i förråd.", ownWords: "Det var bara förråd.",
      criteria: ["risk", "several", "friends"], risk: "Inbrott i förråd två gånger, och moped utan kort.",
      motivation: "Liam vill ha körkort, och förstår att brotten står i vägen.",
      protective: "Pappa och farbrors verkstad.")
  } live: { life in
    let asks = [life.police(through: 25), life.school(life.city.sofia)]
    try await life.enrol(
      -75, referredBy: life.city.anders, asks, matters: "Körkort.",
      [
        life.schoolAim(life.city.sofia, "Jag kommer på morgnarna."),
        life.leisureAim("Jag är i verkstaden på kvällarna."),
      ])
    try await life.meet(
      Gathering(offset: -41, time: .at(14), place: "Soc, rum Eken", invited: life.everyone(asks)),
      notes: "Liam har varit i verkstaden varje vecka. Pappa var inte med.",
      promises: [life.promise("Prata med farbror om praktik", life.me, due: -20)])
    life.on(-6, 16)
    try await life.note(
      "Pappa ringde och undrade när nästa möte är. Jag återkommer.", source: "Mats Forsberg")
    try await life.liamPlaced()
  }
}
