public enum PlacementRules {
  private static let ending = "Riktlinjer för SIG vuxna, Avsluta"
  private static let responsibility = "Riktlinjer för SIG vuxna, Socialtjänstens ansvar"

  public static let apart = Rule(
    "R-ITV-09", .should, .interventions,
    "En placering bör inte vara tillsammans med resten av familjen.", source: responsibility)
  public static let lawful = Rule(
    "R-ITV-10", .must, .interventions,
    "En placering har sin rättsliga grund, som gäller den dagen och för personens ålder.",
    source: responsibility)
  public static let careAssessed = Rule(
    "R-CLO-12", .must, .interventions,
    "Vid tvångsvård för missbruk eller psykisk sjukdom bedöms för personen om SIG avslutas.", source: ending)
  public static let neverByItself = Rule(
    "R-CLO-13", .must, .interventions,
    "En tillfällig frivillig placering på grund av ett lokalt hot avslutar inte SIG.", source: ending)
  public static let youngAssessed = Rule(
    "R-CLO-14", .must, .interventions,
    "När en ung person placeras utanför hemmet bedöms för personen om SIG är kvar.", source: ending)
  public static let closedCare = Rule(
    "R-CLO-15", .must, .interventions,
    "Vid sluten ungdomsvård avslutas SIG, om det inte finns behov av att behålla den.", source: ending)

  public static let all = [apart, lawful, careAssessed, neverByItself, youngAssessed, closedCare]
}
