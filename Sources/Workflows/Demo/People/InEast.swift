import Domain

extension Life {
  /// Fourteen: his parents answer, and his own view is written down.
  static let tim = Life { city in
    Portrait(
      name: "Tim Olsson", age: 14, birthday: 95,
      guardians: [
        GuardianPerson(name: "Anna Olsson", relation: "mamma"),
        GuardianPerson(name: "Bengt Olsson", relation: "pappa"),
      ], programme: .young, unit: city.east(city.henrik, city.leila), wayIn: "school",
      from: "Per Lundin, Östra skolan", why: "Tim säljer vejp på skolan och har börjat utebli.",
      ownWords: "Alla gör det.", criteria: ["early-norm", "school"],
      risk: "Säljer vejp, och har hållit tabletter åt en äldre.", motivation: "Tim vill vara kvar i laget.",
      protective: "Fotbollen och båda föräldrarna.", children: "Två yngre syskon i hemmet.")
  } live: { life in
    let asks = [life.police(), life.school(life.city.per), life.boxing()]
    try await life.enrol(
      -50, referredBy: life.city.per, asks, matters: "Laget.",
      [
        life.schoolAim(life.city.per, "Jag är med på alla lektioner."),
        life.leisureAim("Jag tränar med laget."),
      ])
    try await life.meet(
      Gathering(
        offset: life.time.workday(-18), time: .at(16), place: "Östra skolan", invited: life.everyone(asks)),
      notes: "Tim har varit i skolan fyra av fem dagar.", felt: "Okej ändå.",
      promises: [life.promise("Prata med tränaren", life.city.per.member, due: -2)])
    let next = try await life.call(
      Gathering(
        offset: life.time.workday(8), time: .at(16), place: "Östra skolan", invited: life.everyone(asks)), -3)
    try await life.setAside(
      1, .secrecy, "Tim riskerar att bli slagen om pappa får veta. Bedömt med chef och skolans kurator.", -2)
    try await life.analyse(next, -1)
  }

  /// The police consent ends within the month.
  static let nadia = Life { city in
    Portrait(
      name: "Nadia Berg", age: 24, sex: .female, programme: .adult, unit: city.east(city.leila, city.henrik),
      wayIn: "police", from: "Anders Bräck, Polisen", why: "Greps med andras varor för tredje gången.",
      ownWords: "Jag kan inte säga nej till honom.", criteria: ["crime", "lifestyle"],
      risk: "Häleri tre gånger, alltid för samma man.", motivation: "Nadia har bett om hjälp att flytta.",
      protective: "Moster, som har en lägenhet.", children: "Sonen Leo, 3 år, bor hos henne.")
  } live: { life in
    let asks = [life.police(through: 21), life.addictionCare(), life.jobs()]
    try await life.enrol(
      -100, referredBy: life.city.anders, asks, matters: "Leo.",
      [life.workAim("Jag har ett arbete när Leo är på förskolan.")])
    try await life.meet(
      Gathering(
        offset: life.time.workday(-59), time: .at(10), place: "Soc Öst", invited: life.everyone(asks)),
      notes: "Nadia har flyttat till sin moster.")
    try await life.meet(
      Gathering(
        offset: life.time.workday(-19), time: .at(10), place: "Soc Öst", invited: life.everyone(asks)),
      notes: "Leo har fått plats på förskolan.",
      promises: [life.promise("Söka till lokalvården", life.city.rasmus.member, due: 10)])
    try await life.nadiaPlaced()
  }
}
