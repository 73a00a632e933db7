public enum PlanRules {
  private static let section = "Riktlinjer för SIG vuxna, Genomförandeplan"
  private static let actionPlan = "Socialstyrelsen, Åtgärdsplan"

  public static let withThePerson = Rule(
    "R-PLN-01", .must, .plan, "Planen görs tillsammans med personen.", source: section)
  public static let measurable = Rule(
    "R-PLN-02", .must, .plan, "Målen ska gå att mäta.", source: section)
  public static let activity = Rule(
    "R-PLN-03", .must, .plan,
    "För varje aktivitet står när, var och hur, och vem som ansvarar.", source: section)
  public static let shared = Rule(
    "R-PLN-05", .must, .plan, "Planen delas med aktörerna inom samtycket, och det antecknas.",
    source: section)
  public static let twoLevels = Rule(
    "R-PLN-07", .must, .plan,
    "Den korta planen bryts ut ur den långa, så att varje steg hör till ett mål.",
    source: "Socialstyrelsen, Åtgärdsplan som ett levande dokument")
  public static let fitsOnFridge = Rule(
    "R-PLN-09", .should, .plan, "Den korta planen är kort, konkret och lätt att förstå.",
    source: "Socialstyrelsen, Åtgärdsplan som ett levande dokument")
  public static let important = Rule(
    "R-PLN-11", .should, .plan,
    "När planen görs tillsammans tas bara mål med som personen själv tycker är viktiga.",
    source: "Socialstyrelsen, Ungdomens deltagande i framtagandet")
  public static let cityTemplate = Rule(
    "R-PLN-15", .must, .plan, "Planerna görs efter stadens gemensamma mallar.",
    source: "Kriterier för sociala insatsgrupper")
  public static let startChecklist = Rule(
    "R-PLN-17", .could, .plan, "Det praktiska vid starten bockas av mot programmets lista.",
    source: "Riktlinjer för SIG vuxna, Utforma uppdrag")
  public static let responsibleIsMember = Rule(
    "R-PLN-18", .must, .plan,
    "Av planen framgår vad var och en bidrar med. Den som ansvarar för något är därför med i gruppen.",
    source: actionPlan)
  public static let longTermWaits = Rule(
    "R-FUP-14", .could, .plan, "Långsiktiga mål bedöms inte inom den korta tiden.",
    source: "Socialstyrelsen, Ingen quick fix")
  public static let followedUp = Rule(
    "R-ROL-04", .must, .plan, "Lotsen gör planerna och ser till att de godkänns, delas och följs upp.",
    source: "Riktlinjer för SIG vuxna, SIG-lots")

  public static let all = [
    withThePerson, measurable, activity, shared, twoLevels, fitsOnFridge, important, cityTemplate,
    startChecklist, responsibleIsMember, longTermWaits, followedUp,
  ]
}
