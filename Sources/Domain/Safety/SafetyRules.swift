public enum SafetyRules {
  private static let contact = "Riktlinjer för SIG vuxna, Polismyndigheten kontaktas"
  private static let police = "Riktlinjer för SIG vuxna, Polisen"
  private static let responsibility = "Riktlinjer för SIG vuxna, Socialtjänstens ansvar"
  private static let central =
    "Riktlinjer för SIG vuxna, Handläggning på stadens centrala avhopparverksamhet"

  public static let assessed = Rule(
    "R-POL-02", .must, .safety,
    "Hot- och riskbedömningen görs i samråd, med datum, bedömare, nivå, skyddsbehov och dag för ny bedömning.",
    source: contact)
  public static let leaderTold = Rule(
    "R-POL-03", .must, .safety, "Arbetsledaren ska alltid få veta att ett hot har bedömts.",
    source: contact)
  public static let reassess = Rule(
    "R-POL-05", .should, .safety, "Hotbilden bedöms på nytt när det behövs.", source: police)
  public static let informPolice = Rule(
    "R-POL-06", .must, .safety,
    "Utsätts någon för hot eller våld informeras polisen, på samtycke eller en bestämmelse som bryter sekretessen.",
    source: responsibility)
  public static let judgeRemaining = Rule(
    "R-POL-07", .should, .safety,
    "Efteråt bedöms om personen kan vara kvar i SIG, och vilket stöd som behövs.",
    source: responsibility)
  public static let chain = Rule(
    "R-POL-08", .must, .safety,
    "Ett lokalt hot hör till SIG. Behövs skydd rådfrågas BOPS. Krävs flytt tar den centrala avhopparverksamheten över.",
    source: central)
  public static let centralAge = Rule(
    "R-POL-09", .must, .safety,
    "Den centrala avhopparverksamheten tar emot den som har fyllt åldern för den, när hotet kräver flytt.",
    source: central)
  public static let handover = Rule(
    "R-POL-10", .must, .safety,
    "Överlämningen görs i nära samarbete, och båda sidor kvitterar. Det som lämnas över ryms i samtycket.",
    source: central)
  public static let bopsTakesOver = Rule(
    "R-POL-11", .must, .safety,
    "Vid överlämning tar BOPS över efter avhopparsamordnaren, och lotsen fortsätter samarbeta efter samtycke.",
    source: "Riktlinjer för SIG vuxna, SIG-lots")
  public static let keptLocal = Rule(
    "R-POL-12", .could, .safety,
    "Kan BOPS inte dela uppgifter får ärendet stanna i SIG, när socialtjänst, avhopparsamordnare och BOPS bedömer det.",
    source: central)
  public static let ongoing = Rule(
    "R-POL-13", .must, .safety, "Kontakten med polisen är löpande, och antecknas.",
    source: responsibility)
  public static let needNoticed = Rule(
    "R-ROL-06", .must, .safety,
    "Lotsen uppmärksammar vilket stöd och skydd den hotade och familjen behöver.",
    source: "Riktlinjer för SIG vuxna, SIG-lots")
  public static let reconcile = Rule(
    "R-SAF-07", .should, .safety,
    "Ärendet stäms ofta av med arbetsledaren, för behov och hot ändras snabbt.",
    source: "Riktlinjer för SIG vuxna, Ledning och styrning")
  public static let whereabouts = Rule(
    "R-SAF-08", .must, .safety,
    "Vistelseort och mötesplats visas bara för den som behöver dem, och aldrig i kalender eller export.",
    source: police)
  public static let placementNeed = Rule(
    "R-ITV-08", .must, .safety,
    "Kräver ett lokalt hot en placering bedöms behovet, när BOPS inte har bedömt hotet som högt.",
    source: responsibility)

  public static let all = [
    assessed, leaderTold, reassess, informPolice, judgeRemaining, chain, centralAge, handover, bopsTakesOver,
    keptLocal, ongoing, needNoticed, reconcile, whereabouts, placementNeed,
  ]
}
