public enum OrganisationRules {
  public static let twoLotsar = Rule(
    "R-ROL-12", .should, .organisation,
    "Varje ärende bör ha två lotsar som känner det och kan ersätta varandra.",
    source: "Riktlinjer för SIG vuxna, SIG-lots")
  public static let byNeed = Rule(
    "R-ORG-06", .must, .organisation,
    "Deltagarna i den sociala insatsgruppen väljs efter personens behov och plan.",
    source: "Riktlinjer för SIG vuxna, Operativ arbetsgrupp")
  public static let delegation = Rule(
    "R-DEC-03", .must, .organisation,
    "Beslut fattas av den som har rätt till det enligt delegationsordningen.",
    source: "Riktlinjer för SIG vuxna, Besluta")
  public static let requiredActors = Rule(
    "R-ROL-23", .must, .organisation,
    "I SIG unga ska både polis och skola vara med som aktörer.",
    source: "Utvärdering av SIG 2013, Kriterier för sociala insatsgrupper")

  public static let outreachWithoutPersons = Rule(
    "R-INT-03", .should, .organisation,
    "Uppsökande arbete antecknas med vad, var och för vilka, men utan personuppgifter.",
    source: "Riktlinjer för SIG vuxna, Uppsökande och motiverande arbete")

  public static let all = [
    twoLotsar, byNeed, delegation, requiredActors, outreachWithoutPersons,
  ]
}
