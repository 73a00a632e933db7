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
  public static let limitedGroup = Rule(
    "R-TGT-10", .should, .investigation,
    "SIG bör vara för en begränsad grupp med indikerad och allvarlig brottslighet.",
    source: "Socialstyrelsen, Utveckling av SIG i Sverige")
  public static let selection = Rule(
    "R-TGT-12", .could, .investigation,
    "Organisationen kan ha egna kriterier för vilka som erbjuds SIG.",
    source: "Socialstyrelsen, Bilaga 2 fråga 11")
  public static let contraindications = Rule(
    "R-TGT-15", .should, .investigation,
    "Det som talar emot SIG bör ha diskuterats: trauma, problem i familjen eller ett annat huvudproblem.",
    source: "Socialstyrelsen, Alltför komplicerade trauman")

  public static let threeKindsOfViolence = Rule(
    "R-INV-04", .should, .investigation,
    "Utredningen bör beskriva eget utsatt våld, bevittnat våld och våld mot andra. Det går att fylla på under SIG.",
    source: "Utveckling av SIG i Sverige (2021), Våld är normaliserat bland vissa ungdomar")
  public static let consultedLots = Rule(
    "R-INV-07", .should, .investigation,
    "Den som utreder och inte arbetar med målgruppen till vardags bör samråda med en SIG-lots.",
    source: section)
  public static let urgentSupport = Rule(
    "R-INV-09", .should, .investigation,
    "Stöd som behövs snabbt bör beslutas skyndsamt, så att motivationen inte går förlorad.",
    source: "Riktlinjer för SIG vuxna, Socialtjänstens ansvar")
  public static let bothOrders = Rule(
    "R-INV-11", .could, .investigation,
    "Programmet bestämmer om utredningen blir klar före beslutet, eller fördjupas inom SIG.",
    source: "Utveckling av SIG i Sverige (2021), SIG med betoning på samverkan, lägga pussel eller lotsa")

  public static let all = [
    inOrder, beforeDecision, lifeAreas, threeKindsOfViolence, resources, sources, consultedLots,
    urgentSupport,
    bothOrders, ownWords, criteria, threeConditions,
    riskAndMotivation, protective, purpose, children, policeAfterConsent, policeOpinion,
    answeredYes, limitedGroup, selection, contraindications,
  ]
}
