public enum InterventionRules {
  private static let adults = "Riktlinjer för SIG vuxna, Insatser"
  private static let lots = "Riktlinjer för SIG vuxna, SIG-lots"

  public static let assessed = Rule(
    "R-ITV-01", .must, .interventions,
    "Behovet bedöms alltid individuellt, och insatsen väljs efter det.", source: adults)
  public static let ages = Rule(
    "R-ITV-04", .could, .interventions,
    "Kommunens aktivitetsansvar gäller unga utan avslutad gymnasieutbildning.", source: adults)
  public static let ownDecision = Rule(
    "R-ITV-06", .must, .interventions,
    "Varje insats har någon som ger den och ett eget beslut. SIG är samordning och räknas inte som insats.",
    source: "Socialstyrelsen, fotnot 15 och 30; Riktlinjer för SIG vuxna, Arbetsprocess")
  public static let beforeAndSince = Rule(
    "R-ITV-07", .must, .interventions,
    "Insatser som personen hade före SIG och har fått sedan dess antecknas var för sig.",
    source: "Socialstyrelsen, Systematisk uppföljning av sociala insatsgrupper")
  public static let family = Rule(
    "R-ITV-11", .should, .interventions, "Arbetet med familjen bör gå jämsides med arbetet med personen.",
    source: "Socialstyrelsen, Holistiskt perspektiv")
  public static let occupation = Rule(
    "R-ITV-12", .should, .interventions,
    "En meningsfull sysselsättning bör följas som ett mål, och för den som går i skolan närvaron.",
    source: "Socialstyrelsen, Viktigt med en meningsfull sysselsättning")
  public static let methods = Rule(
    "R-ITV-13", .could, .interventions, "De metoder som används kan antecknas ur programmets lista.",
    source: "Socialstyrelsen, Respektfulla samtal")
  public static let comesAbout = Rule(
    "R-ROL-08", .must, .interventions,
    "Lotsen ser till att de insatser som utredningen har funnit behov av blir av.", source: lots)

  public static let all = [
    assessed, ages, ownDecision, beforeAndSince, family, occupation, methods, comesAbout,
  ]
}
