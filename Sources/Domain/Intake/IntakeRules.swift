public enum IntakeRules {
  public static let ages = Rule(
    "R-TGT-11", .must, .intake, "Personens ålder ska ligga inom programmets åldersspann.",
    source: "Programmet, Målgrupp")
  public static let programmeChoice = Rule(
    "R-TGT-04", .could, .intake,
    "Den som är 18–20 år kan vara i SIG unga när det är motiverat. Skälet skrivs ner.",
    source: "Riktlinjer för SIG vuxna, Målgrupp")
  public static let wayIn = Rule(
    "R-INT-01", .must, .intake, "Väg in ska antecknas: hur och genom vem personen kom hit.",
    source: "Riktlinjer för SIG vuxna, Aktualisera")
  public static let information = Rule(
    "R-INT-05", .must, .intake,
    "Innan personen svarar ska hen ha fått veta hur SIG går till, vad som krävs, när det kan avbrytas och att samtycke behövs.",
    source: "Riktlinjer för SIG vuxna, Uppsökande och motiverande arbete")
  public static let belonging = Rule(
    "R-INT-08", .must, .intake,
    "Är det oklart vart personen hör ska det utredas skyndsamt, med ansvarig och slutdatum.",
    source: "Riktlinjer för SIG vuxna, Socialtjänstens ansvar")
  public static let declineCounted = Rule(
    "R-INT-11", .must, .intake, "Den som tackar nej räknas med bland de tillfrågade.",
    source: "Socialstyrelsen, Systematisk uppföljning av sociala insatsgrupper")
  public static let ordinaryMeasures = Rule(
    "R-TGT-13", .should, .intake,
    "Den som inte ska vara i SIG bör erbjudas ordinarie åtgärder. Anteckna vad som erbjöds.",
    source: "Socialstyrelsen, SIG är en högintensiv arbetsform")

  public static let all = [
    ages, programmeChoice, wayIn, information, belonging, declineCounted, ordinaryMeasures,
  ]
}
