public enum ConsentRules {
  private static let section = "Riktlinjer för SIG vuxna, Samtycke till att bryta sekretessen"

  public static let policeBeforeGrant = Rule(
    "R-CON-01", .must, .consent,
    "Samtycke till att bryta sekretessen mellan socialtjänst och polis krävs innan SIG kan beviljas.",
    source: section)
  public static let perParty = Rule(
    "R-CON-02", .must, .consent,
    "Samtycket gäller en part i taget. Ingen kontaktas eller tas med utan det.", source: section)
  public static let secondOfficial = Rule(
    "R-CON-03", .must, .consent,
    "Samtycket dokumenteras så att det går att lita på. Det som bara är muntligt om det känsligaste bekräftas av två.",
    source: section)
  public static let formReferenced = Rule(
    "R-CON-04", .should, .consent,
    "En samtyckesblankett bör användas, och journalen ska visa var den finns.", source: section)
  public static let copyGiven = Rule(
    "R-CON-05", .must, .consent, "Personen ska få en kopia av samtycket, och det antecknas när.",
    source: section)
  public static let anyTime = Rule(
    "R-CON-06", .must, .consent,
    "Samtycket kan dras tillbaka när som helst, helt eller delvis.", source: section)
  public static let earlierKept = Rule(
    "R-CON-07", .must, .consent,
    "Återtagande antecknas så att det syns att samtycket inte längre gäller. Det tidigare finns kvar att läsa.",
    source: section)
  public static let assessContinuation = Rule(
    "R-CON-08", .must, .consent,
    "När något dras tillbaka bedöms om insatsen kan fortsätta.", source: section)
  public static let policeEndsSIG = Rule(
    "R-CON-09", .must, .consent,
    "När samtycket mot polisen dras tillbaka slutar delningen genast och ärendet förs mot avslut.",
    source: "Riktlinjer för SIG vuxna, Samtycke och Avsluta")
  public static let interventionApart = Rule(
    "R-CON-10", .must, .consent,
    "Samtycke till insatsen är en egen fråga, skild från samtycket att bryta sekretessen.",
    source: "Riktlinjer för SIG vuxna, Besluta")
  public static let policeMeetingApart = Rule(
    "R-CON-11", .must, .consent,
    "Att möta polisen och att prata med polisen är egna frågor, skilda från vad som får delas.",
    source: "Riktlinjer för SIG vuxna, Önskar inte delta på möten med polisen")
  public static let consultPolice = Rule(
    "R-CON-13", .should, .consent,
    "Vill personen inte möta polisen bör avhopparpolisen tillfrågas om SIG ändå passar.",
    source: "Riktlinjer för SIG vuxna, Önskar inte delta på möten med polisen")
  public static let minorAndGuardians = Rule(
    "R-CON-14", .must, .consent,
    "För unga hämtas samtycke från vårdnadshavarna och den unge.",
    source: "Utvärdering av SIG 2013, Kriterier för sociala insatsgrupper")
  public static let atMajority = Rule(
    "R-CON-15", .must, .consent,
    "Vid 18 år frågas personen själv på nytt. Vårdnadshavarnas samtycke räcker inte längre.",
    source: "Socialstyrelsen, Samtycke för informationsutbyte")
  public static let direction = Rule(
    "R-CON-17", .must, .consent,
    "Samtycket säger vem som lämnar, vem som får och vad det gäller.",
    source: "Socialstyrelsen, Bilaga 1")
  public static let afterSuitability = Rule(
    "R-CON-18", .must, .consent,
    "Samtycket hämtas efter att det har bedömts om SIG passar.",
    source: "Socialstyrelsen, Samtycke för informationsutbyte")
  public static let understanding = Rule(
    "R-CON-20", .should, .consent,
    "Hur samtycket förklarades och hur man såg till att det förstods bör antecknas.",
    source: "Socialstyrelsen, Svårt för vissa ungdomar att förstå innebörden av samtycket")
  public static let toldOfTakingBack = Rule(
    "R-CON-21", .must, .consent,
    "Personen och familjen ska få veta att samtycket kan dras tillbaka när de vill.",
    source: "Socialstyrelsen, Rätten att avbryta deltagandet i SIG")
  public static let voluntary = Rule(
    "R-CON-22", .should, .consent,
    "Frivilligheten bör gå att granska när SIG erbjöds i stället för placering eller i en påföljd.",
    source: "Socialstyrelsen, SIG som alternativ till placering")
  public static let silence = Rule(
    "R-CON-23", .should, .consent,
    "Vid lång tystnad från personen bör det bedömas om samtycket finns kvar i praktiken.",
    source: "Socialstyrelsen, Rätten att avbryta deltagandet i SIG")
  public static let ownCoverage = Rule(
    "R-ROL-15", .should, .consent,
    "Varje myndighet bör själv se till att samtycket täcker dess uppgifter, och anteckna det hos sig.",
    source: "Riktlinjer för SIG vuxna, Andra deltagande myndigheters och aktörers ansvar")
  public static let guardiansEndAtMajority = Rule(
    "R-CHI-09", .must, .consent,
    "Den dag personen fyller 18 år upphör vårdnadshavarnas insyn.",
    source: "Socialstyrelsen, Ungdomar mellan 18–20 år")
  public static let childsVoice = Rule(
    "R-CHI-08", .must, .consent,
    "Barnets egen åsikt om samtycket, planen, mötena och beslutet ska finnas med.",
    source: "Socialstyrelsen, Ungdomens deltagande")

  public static let all = [
    policeBeforeGrant, perParty, formReferenced, copyGiven, anyTime, earlierKept,
    secondOfficial, voluntary, silence, ownCoverage, assessContinuation, policeEndsSIG,
    interventionApart, policeMeetingApart, consultPolice,
    minorAndGuardians, atMajority, direction, afterSuitability, understanding, toldOfTakingBack,
    guardiansEndAtMajority, childsVoice,
  ]
}
