public enum DecisionRules {
  private static let section = "Riktlinjer för SIG vuxna, Besluta"
  private static let reservation = "Riktlinjer för SIG vuxna, Förbehåll"

  public static let datedBasis = Rule(
    "R-DEC-01", .must, .decision,
    "Beslutet anger ett lagrum som gällde den dagen, och som någon har bekräftat mot lagtexten.",
    source: "Riktlinjer för SIG vuxna, Socialtjänstens ansvar")
  public static let formDemands = Rule(
    "R-DEC-02", .must, .decision,
    "SIG ges som bistånd, som service eller på annat sätt, och varje form har sina egna krav.",
    source: "Socialstyrelsen, Beskrivningar av urvalet")
  public static let consultation = Rule(
    "R-DEC-04", .should, .decision,
    "Beslutet bör fattas i samråd med polisen, och lotsen bör vara med under utredningen.",
    source: section)
  public static let consentToIntervention = Rule(
    "R-DEC-05", .must, .decision, "Ett beviljande förutsätter att personen samtycker till insatsen.",
    source: section)
  public static let madeByThemselves = Rule(
    "R-DEC-06", .must, .decision,
    "Beslut om andra insatser fattas var för sig, av den som ansvarar. De länkas och slås inte ihop.",
    source: section)
  public static let differentHands = Rule(
    "R-DEC-07", .should, .decision,
    "Samma person bör inte ta emot, utreda, besluta och genomföra.", source: section)
  public static let changedOnReservation = Rule(
    "R-DEC-08", .could, .decision,
    "Ett gynnande beslut kan förses med förbehåll, så att det går att ändra till nackdel.",
    source: reservation)
  public static let reservationExamined = Rule(
    "R-DEC-09", .must, .decision,
    "Om förbehåll behövs ska prövas i varje enskilt fall.", source: reservation)
  public static let reservationReason = Rule(
    "R-DEC-10", .should, .decision, "Skälen för ett förbehåll bör stå i beslutet.", source: reservation)
  public static let record = Rule(
    "R-DEC-12", .must, .decision,
    "Beslutet visar datum, beslutsfattare, insats, lagrum, samtycken, polisens uppfattning, kriterier och förbehåll.",
    source: section)
  public static let quickSupport = Rule(
    "R-DEC-13", .should, .decision,
    "Stöd på vägen bör beslutas fort, så att motivationen håller.",
    source: "Riktlinjer för SIG vuxna, Socialtjänstens ansvar")
  public static let childImpact = Rule(
    "R-CHI-03", .must, .decision,
    "En barnkonsekvensanalys görs när beslutet får märkbara följder för ett eller flera barn.",
    source: "Riktlinjer för SIG vuxna, Minderåriga barn")
  public static let responsibility = Rule(
    "R-ROL-21", .must, .decision,
    "Ansvarig chef bestämmer vilken enhet som utreder, beslutar, genomför och följer upp.",
    source: "Riktlinjer för SIG vuxna, Utreda")

  public static let all = [
    datedBasis, formDemands, consultation, consentToIntervention, madeByThemselves, differentHands,
    changedOnReservation, reservationExamined, reservationReason, record, quickSupport, childImpact,
    responsibility,
  ]
}
