import Domain

extension Life {
  /// All the way: the goals were reached.
  static let johan = Life { city in
    Portrait(
      name: "Johan Ljung", age: 29, programme: .adult, unit: city.west(city.karim, city.jonas),
      wayIn: "probation", from: "Ingrid Sjö, Frivården", why: "Ville lämna ett mc-gäng.",
      ownWords: "Jag vill kunna hämta på dagis.", criteria: ["lifestyle"],
      risk: "Utpressning och vapenbrott.",
      motivation: "Johan har lämnat in västen.", protective: "Sambon och barnen.",
      children: "Två barn, 2 och 4 år.")
  } live: { life in
    let asks = [life.police(through: -10), life.probation(through: -10), life.jobs(through: -10)]
    try await life.enrol(
      -300, referredBy: life.city.samira, asks, matters: "Barnen.",
      [life.workAim("Jag jobbar heltid.", by: -30)], crimes: 2)
    for offset in stride(from: -265, through: -70, by: 39) {
      try await life.meet(
        Gathering(
          offset: life.time.workday(offset), time: .at(13), place: "Jobbtorg", invited: life.everyone(asks)),
        notes: "Det går framåt. Johan har arbetat varje dag.")
    }
    try await life.finish(
      -40, reason: "C01", .completed,
      words: "Johan har jobb och bostad och har inte begått brott på tio månader.",
      crimes: 0, .reached, goals: "Målet är nått: heltid sedan i somras.", followUp: 140)
  }

  /// Ended by himself: he no longer wanted the police to know.
  static let simon = Life { city in
    Portrait(
      name: "Simon Dahl", age: 21, programme: .adult, unit: city.west(city.jonas, city.karim),
      wayIn: "police", from: "Anders Bräck, Polisen", why: "Rån mot unga.", ownWords: "Vi får se.",
      criteria: ["crime"], risk: "Rån två gånger.", motivation: "Simon vill pröva.", protective: "Mamma.")
  } live: { life in
    let asks = [life.police(), life.jobs()]
    try await life.enrol(
      -120, referredBy: life.city.anders, asks, matters: "Lugn och ro.",
      [life.workAim("Jag har ett jobb.", by: -20)])
    life.on(-62, 14)
    let back = try await life.perform(
      TakeBackConsent(
        party: life.city.police.id, by: .person, whole: true, categories: [], words: "Nu räcker det."),
      by: life.unit.first)
    life.on(-61, 9)
    try await life.perform(
      AssessContinuation(
        takenBack: back, canContinue: false, reason: "Utan samtycke mot polisen finns ingen SIG."),
      by: life.unit.first)
    try await life.finish(
      -55, reason: "C04", .interrupted, words: "Simon ville inte längre att polisen skulle vara med.",
      crimes: 1,
      .started)
  }

  /// Seventeen, and no longer wanted the intervention.
  static let elin = Life { city in
    Portrait(
      name: "Elin Sjöberg", age: 17, birthday: 190, sex: .female,
      guardians: [GuardianPerson(name: "Karl Sjöberg", relation: "pappa")], programme: .young,
      unit: city.east(city.leila, city.henrik), wayIn: "school", from: "Per Lundin, Östra skolan",
      why: "Hot på nätet mot en annan elev.", ownWords: "Hon började.", criteria: ["risk"],
      risk: "Hot och utpressning på nätet.", motivation: "Elin ville ha lugn i skolan.", protective: "Pappa.")
  } live: { life in
    let asks = [life.police(), life.school(life.city.per)]
    try await life.enrol(
      -110, referredBy: life.city.per, asks, matters: "Att få vara ifred.",
      [life.schoolAim(life.city.per, "Jag går till skolan.", by: -10)])
    life.on(-50, 15)
    try await life.perform(
      RecordInterventionConsent(consents: false, by: .person, words: "Det är för många vuxna."),
      by: life.unit.first)
    try await life.finish(
      -45, reason: "C03", .interrupted, words: "Elin vill klara sig med skolans kurator.", crimes: 0,
      .onTheWay)
  }

  /// The threat grew too large for the district.
  static let mattias = Life { city in
    Portrait(
      name: "Mattias Norén", age: 38, programme: .adult, unit: city.east(city.henrik, city.leila),
      wayIn: "outreach", from: "Henrik Ståhl, på anstalten",
      why: "Vill lämna ett nätverk han varit med och byggt.",
      ownWords: "De kommer inte att släppa mig.", criteria: ["lifestyle"], risk: "Grova brott i många år.",
      motivation: "Mattias har berättat allt för polisen.", protective: "Brodern, i en annan stad.")
  } live: { life in
    let asks = [life.police(), life.probation()]
    try await life.enrol(
      -140, referredBy: life.city.henrik, asks, matters: "Att leva.",
      [life.leisureAim("Jag kan gå ut.", by: -60)], crimes: 6,
      reservation: .entered(
        wording: "Beslutet kan ändras om hotbilden ökar.", reason: "Hotbilden kan snabbt bli en annan."))
    life.on(-92, 12)
    let threat = try await life.perform(
      AssessThreat(
        ThreatAssessed(
          level: .relocation, assessor: "Anders Bräck, Polisen", words: "Mattias kan inte bo kvar i staden.",
          protection: "Flyttas samma dag.", nextReview: life.day(-85),
          consultedWith: life.unit.first.name)), by: life.unit.first)
    try await life.perform(AcknowledgeThreat(assessment: threat), by: life.unit.leader)
    try await life.mattiasHandedOver()
    try await life.finish(
      -88, reason: "C12", .interrupted, words: "En annan verksamhet har tagit över.", crimes: 0, .started)
  }

  /// Said no, and the referral was closed.
  static let robin = Life { city in
    Portrait(
      name: "Robin Falk", age: 26, programme: .adult, unit: city.west(city.karim, city.jonas),
      wayIn: "relatives", from: "Föräldrarna", why: "Föräldrarna är oroliga för spelskulder och stölder.",
      ownWords: "Det är deras idé, inte min.", answer: "Nej.", criteria: ["crime"], risk: "", motivation: "",
      protective: "")
  } live: { life in
    try await life.refer(-70, by: life.city.karim)
    try await life.takeOn(-69)
    try await life.inform(-60)
    try await life.answer(.no, -60, offeredInstead: "Spelberoendegruppen, och ett nytt samtal om Robin vill.")
    life.on(-52, 11)
    try await life.perform(
      CloseFile(
        reason: "C99", completion: .neverStarted, words: "Robin tackade nej efter två samtal.",
        actorsInformed: false), by: life.unit.first)
  }
}

extension Replay {
  /// Goals judged, measures taken and the file closed.
  func finish(
    _ offset: Int, reason: String, _ completion: Completion, words: String, crimes: Int,
    _ attainment: Attainment, goals: String = "", handover: String = "", followUp: Int? = nil
  ) async throws {
    try await measure(.exit, offset - 1, crimes: crimes, (.good, .fair, .good))
    try await rate(1, attainment)
    on(offset, 10)
    try await perform(
      CloseFile(
        reason: reason, completion: completion, words: words,
        decidedWith: "\(unit.leader.name), enhetschef", goalAssessment: goals, handover: handover,
        followUpOn: followUp.map(day), actorsInformed: true), by: unit.first)
  }
}
