import Domain

extension Life {
  /// Came of age three days ago: what her mother said yes to has ended, and she is asked herself.
  static let ella = Life { city in
    Portrait(
      name: "Ella Nordin", age: 18, birthday: 362, sex: .female,
      guardians: [GuardianPerson(name: "Petra Nordin", relation: "mamma")], programme: .young,
      unit: city.west(city.jonas, city.karim), wayIn: "school", from: "Sofia Nyberg, Västra skolan",
      why: "Ella har hållit undan saker åt sin pojkvän och slutat komma till skolan.",
      ownWords: "Jag orkar inte ljuga mer.", criteria: ["risk", "network", "school"],
      risk: "Häleri två gånger, båda gångerna åt pojkvännen.",
      motivation: "Ella har själv gjort slut och bytt nummer.", protective: "Mamma, och teatergruppen.")
  } live: { life in
    let asks = [life.police(), life.school(life.city.sofia), life.jobs()]
    try await life.enrol(
      -62, referredBy: life.city.sofia, asks, matters: "Teatern. Och att slippa vara rädd.",
      [
        life.schoolAim(life.city.sofia, "Jag tar studenten i vår."),
        life.workAim("Jag provar att jobba på scenen."),
      ])
    life.on(-50)
    try await life.perform(
      OpenOwnPage(principal: life.city.ella.principal, giver: .person), by: life.unit.first)
    try await life.meet(
      Gathering(
        offset: life.time.workday(-20), time: .at(13), place: "Biblioteket, rum 2",
        invited: life.everyone(asks)),
      notes: "Ella kommer till skolan. Vi pratade om vad som ändras när hon fyller 18.",
      promises: [life.promise("Fråga teatern om praktik", life.city.rasmus.member, due: 12)])
    try await life.askAnew(
      [life.school(life.city.sofia)], unanswered: [life.police(), life.jobs()], -2)
  }
}
