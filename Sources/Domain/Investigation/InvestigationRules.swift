public enum InvestigationRules {
  private static let target = "Riktlinjer för SIG vuxna, Målgrupp"
  private static let section = "Riktlinjer för SIG vuxna, Utreda"

  public static let inOrder = Rule(
    "R-INV-02", .must, .investigation,
    "Ett ärende går steg för steg, från aktualisera till avsluta. Ett avslutat ärende ändras inte.",
    source: "Riktlinjer för SIG vuxna, Arbetsprocess")
  public static let beforeDecision = Rule(
    "R-INV-01", .must, .investigation,
    "En utredning av personens behov görs före beslutet.",
    source: "Riktlinjer för SIG vuxna, Arbetsprocess")
  public static let lifeAreas = Rule(
    "R-INV-03", .must, .investigation, "Alla sju livsområdena kartläggs.", source: section)
  public static let resources = Rule(
    "R-INV-05", .must, .investigation, "Resurser i personens nätverk ska beskrivas.",
    source: section)
  public static let sources = Rule(
    "R-INV-06", .must, .investigation,
    "Ställningstagandet bygger på det samlade underlaget, och källorna anges.", source: section)
  public static let ownWords = Rule(
    "R-INV-10", .must, .investigation,
    "Arbetet utgår från personens egna ord och önskemål.",
    source: "Riktlinjer för SIG vuxna, Arbetsprocess")
  public static let criteria = Rule(
    "R-TGT-02", .must, .investigation,
    "Minst ett av programmets målgruppskriterier ska vara uppfyllt.", source: target)
  public static let threeConditions = Rule(
    "R-TGT-06", .must, .investigation,
    "Socialtjänsten och polisen ska båda bedöma att SIG passar, och stödet ska behöva samordnas.",
    source: target)
  public static let riskAndMotivation = Rule(
    "R-TGT-07", .must, .investigation,
    "Personen ska bedömas ha risk för återfall och vara motiverad att ändra sin situation.",
    source: section)
  public static let protective = Rule(
    "R-TGT-14", .should, .investigation,
    "Minst en skyddsfaktor bör finnas, om än svag.",
    source: "Socialstyrelsen, Det måste finnas några skyddsfaktorer kring ungdomen")
  public static let purpose = Rule(
    "R-TGT-21", .must, .investigation,
    "Målet för SIG ska anges: att sluta begå brott, och att bryta med kriminalitet eller inte dras in i den.",
    source: "Riktlinjer för SIG vuxna, Mål")
  public static let children = Rule(
    "R-CHI-01", .must, .investigation,
    "Det ska framgå om personen har barn, yngre syskon eller bor nära andra barn.",
    source: "Riktlinjer för SIG vuxna, Minderåriga barn")
  public static let policeAfterConsent = Rule(
    "R-POL-01", .must, .investigation,
    "Polisen kontaktas först när det finns samtycke.",
    source: "Riktlinjer för SIG vuxna, Polismyndigheten kontaktas")
  public static let policeOpinion = Rule(
    "R-POL-04", .must, .investigation,
    "Polisens uppfattning om SIG passar hämtas in före beslutet.",
    source: "Riktlinjer för SIG vuxna, Polismyndigheten kontaktas")
  public static let answeredYes = Rule(
    "R-INT-07", .must, .investigation,
    "När personen är motiverad och vill ansöka inleds utredningen skyndsamt.",
    source: "Riktlinjer för SIG vuxna, Uppsökande och motiverande arbete")

  public static let all = [
    inOrder, beforeDecision, lifeAreas, resources, sources, ownWords, criteria, threeConditions,
    riskAndMotivation, protective, purpose, children, policeAfterConsent, policeOpinion,
    answeredYes,
  ]
}
