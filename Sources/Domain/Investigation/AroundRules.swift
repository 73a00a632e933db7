public enum AroundRules {
  private static let children = "Riktlinjer för SIG vuxna, Minderåriga barn"
  private static let lots = "Riktlinjer för SIG vuxna, SIG-lots"

  public static let parent = Rule(
    "R-CHI-02", .must, .investigation,
    "Den som är med i SIG ses också som förälder, och barnen som anhöriga som kan behöva stöd eller skydd.",
    source: "Stockholms stads riktlinjer, Barnrättsperspektiv")
  public static let supportForChildren = Rule(
    "R-CHI-05", .should, .investigation,
    "Barn som uppmärksammas bör få stöd inom hela socialtjänsten.", source: children)
  public static let relativesLinked = Rule(
    "R-CHI-06", .should, .investigation,
    "Anhöriga som behöver stöd bör informeras och länkas vidare.", source: lots + ", fotnot 25")
  public static let keyPersons = Rule(
    "R-CHI-07", .should, .investigation,
    "Anhöriga motiverar ofta. Vad de får veta och vara med om är personens eget svar.", source: lots)
  public static let cooperation = Rule(
    "R-CHI-10", .must, .investigation,
    "När barn far illa eller riskerar det arbetar socialtjänsten aktivt för att samverkan kommer till stånd.",
    source: "Socialstyrelsen, Fortsatta studier om SIG, fotnot 6")
  public static let relativesInformed = Rule(
    "R-ROL-07", .must, .investigation,
    "Lotsen har ett anhörigperspektiv: anhöriga får veta vilket stöd som finns och länkas dit.", source: lots)

  public static let all = [
    parent, supportForChildren, relativesLinked, keyPersons, cooperation, relativesInformed,
  ]
}
