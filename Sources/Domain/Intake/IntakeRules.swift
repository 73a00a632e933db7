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
  public static let comingRelease = Rule(
    "R-INT-02", .should, .intake,
    "Inför en frigivning bör dagen antecknas, och personen få besök på häktet eller anstalten.",
    source: "Riktlinjer för SIG vuxna, Aktualisera")
  public static let motivationalTalk = Rule(
    "R-INT-04", .could, .intake,
    "Motiverande samtal före inskrivning antecknas: när, med vem, vad som sades och vad svaret blev.",
    source: "Riktlinjer för SIG vuxna, Uppsökande och motiverande arbete")
  public static let brochure = Rule(
    "R-INT-06", .could, .intake, "Delas en broschyr ut antecknas vilken version det var.",
    source: "Riktlinjer för SIG vuxna, Uppsökande och motiverande arbete")
  public static let motivationalMoments = Rule(
    "R-INT-09", .should, .intake,
    "Tillfällen då personen kan vara motiverad bör tas till vara, som efter ett gripande.",
    source: "Socialstyrelsen, Frivillighet och den unges motivation är viktigt")
  public static let courtOrigin = Rule(
    "R-INT-10", .could, .intake,
    "Ingår SIG i ungdomsvård antecknas yttrandet till tingsrätten, och om arbetet började före domen.",
    source: "Utvärdering av SIG 2013, Stadsdelsförvaltningarnas arbete")
  public static let performingUnit = Rule(
    "R-INT-12", .could, .intake,
    "Ansvarig och utförande enhet antecknas var för sig. Om det får vara olika är en öppen fråga.",
    source: "Riktlinjer för SIG vuxna, Samarbete över stadsdelsgränserna")
  public static let proposalOnly = Rule(
    "R-INT-13", .should, .intake,
    "Från polisen antecknas bara att personen föreslås och när, inte underrättelserna bakom.",
    source: "Socialstyrelsen, bilaga 1, En arbetsform för unga i riskzon")
  public static let handover = Rule(
    "R-TGT-05", .should, .intake,
    "En flytt från SIG unga till SIG vuxna bör lämnas över så att personen inte förlorar på den.",
    source: "Riktlinjer för SIG vuxna, Målgrupp")
  public static let adaptation = Rule(
    "R-TGT-17", .should, .intake,
    "Känd eller misstänkt npf bör antecknas som ett behov av anpassning i samtycke, möten och insatser.",
    source: "Socialstyrelsen, Överrepresentation av ungdomar med neuropsykiatriska funktionsnedsättningar")

  public static let all = [
    ages, programmeChoice, wayIn, information, belonging, declineCounted, ordinaryMeasures, comingRelease,
    motivationalTalk, brochure, motivationalMoments, courtOrigin, performingUnit, proposalOnly, handover,
    adaptation,
  ]
}
