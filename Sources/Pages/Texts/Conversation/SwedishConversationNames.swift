import Domain

extension SwedishConversation {
  func replies(_ topic: ConversationTopic) -> YesNoWords {
    switch topic {
    case .voluntary, .takingBack, .others, .lots, .meetings, .officer:
      YesNoWords("Ja, jag förstår", "Nej, inte än")
    case .ask: YesNoWords("Ja, de får prata", "Nej, inte nu")
    case .policeAttends: YesNoWords("Ja, det får de", "Nej, helst inte")
    case .policeTalks, .willing, .who, .parties, .give, .get, .until, .understanding, .offered, .summary:
      YesNoWords("Ja", "Nej")
    }
  }

  func name(of party: Party) -> String { party.name }

  func category(_ category: InformationCategory) -> String {
    switch category {
    case .planning: me("min plan", "planen")
    case .studies: "skolan"
    case .safety: "om någon hotar \(about)"
    case .work: "praktik och jobb"
    case .health: "hälsa"
    case .home: "boende och pengar"
    case .family: "familjen"
    case .crime: "droger och brott"
    }
  }

  func way(_ way: UnderstandingWay) -> String {
    switch way {
    case .interpreter: "En tolk var med"
    case .ownLanguage: "Texten var på det egna språket"
    case .pictures: "Vi tittade på bilderna"
    case .readAloud: "Texten lästes upp"
    case .ownWords: "Jag berättade tillbaka med egna ord"
    case .pauses: "Vi tog pauser"
    case .support: "Någon jag litar på var med"
    }
  }

  func presented(_ presented: Presented) -> String {
    switch presented {
    case .freely: "Nej"
    case .insteadOfPlacement: "Ja, i stället för att flytta hemifrån"
    case .inSanction: "Ja, som en del av ett straff"
    }
  }

  func day(_ day: Day) -> String { Dates.onPaper.full(day) }

  func progress(_ step: Int, of count: Int) -> String { "\(step) av \(count)" }

  func myAnswer(_ answer: String) -> String { "Mitt svar: \(answer)" }

  var frame: ConversationFrame {
    ConversationFrame(
      title: "Samtal om samtycke", back: "Tillbaka", pause: "Ta en paus", next: "Vidare",
      language: "Språk", listen: "Lyssna", otherwise: "Förklara på ett annat sätt",
      onceMore: "Vi tar det en gång till, på ett annat sätt.",
      canTakeBack: "Jag kan ta tillbaka mitt ja när jag vill.",
      policeNeeded: "Utan ett ja till polisen kan det inte bli SIG. Då pratar vi om annan hjälp.",
      notAnswered: "Inte besvarat",
      nothingTicked: "Inget är ikryssat", change: "Ändra", print: "Skriv ut på papper",
      person: me("Jag", "Mitt barn"), socialServices: "Socialtjänsten",
      explainedBy: "Vem förklarade?", moreAboutIt: "Något mer om hur det gick?")
  }

  var paper: ConversationPaper {
    ConversationPaper(
      title: "Samtycke till att bryta sekretessen",
      notOfficial: "Texten är Samlots egen. Det är inte en officiell blankett.",
      howTo: "Läs en mening i taget tillsammans. Kryssa bara i det som stämmer.",
      party: "Vem det gäller", until: "Gäller till och med", yes: "Ja", no: "Nej", name: "Namn",
      placeAndDay: "Ort och datum", signature: "Namnteckning", explainer: "Den som förklarade",
      version: "Version \(ConversationTexts.version), svenska")
  }
}
