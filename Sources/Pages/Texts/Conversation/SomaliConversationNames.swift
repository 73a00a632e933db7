import Domain

extension SomaliConversation {
  func replies(_ topic: ConversationTopic) -> YesNoWords {
    switch topic {
    case .voluntary, .takingBack, .others, .lots, .meetings, .officer:
      YesNoWords("Haa, waan fahmay", "Maya, weli")
    case .ask: YesNoWords("Haa, way hadli karaan", "Maya, hadda maya")
    case .policeAttends: YesNoWords("Haa, way iman karaan", "Maya, ma doorbidayo")
    case .policeTalks, .willing, .who, .parties, .give, .get, .until, .understanding, .offered, .summary:
      YesNoWords("Haa", "Maya")
    }
  }

  func name(of party: Party) -> String { "\(kind(party.kind)) (\(apart(party.name)))" }

  private func kind(_ kind: AgencyKind) -> String {
    switch kind {
    case .socialServices: "adeegga bulshada"
    case .police: "booliska"
    case .school: "iskuulka"
    case .jobCentre: "xarunta shaqada"
    case .employmentService: "xafiiska shaqada"
    case .probation: "hay'adda kormeerka"
    case .prison: "xabsiga"
    case .health: "daryeelka caafimaadka"
    case .psychiatry: "daryeelka maskaxda"
    case .childPsychiatry: "daryeelka maskaxda ee carruurta"
    case .habilitation: "xarunta baxnaaninta"
    case .addictionCare: "daryeelka balwadda"
    case .stateHomes: "guryaha dhallinyarada ee dowladda"
    case .fieldAssistants: "shaqaalaha goobta"
    case .leisure: "xarunta dhallinyarada"
    case .civilSociety: "ururka"
    case .housing: "hoyga"
    case .privateNetwork: "qoyska iyo saaxiibbada"
    case .cityAdministration: "magaalada"
    }
  }

  func category(_ category: InformationCategory) -> String {
    switch category {
    case .planning: me("qorshahayga", "qorshaha")
    case .studies: "iskuulka"
    case .safety: me("haddii qof ii hanjabo", "haddii qof u hanjabo ilmahayga")
    case .work: "tababar iyo shaqo"
    case .health: "caafimaadka"
    case .home: "hoyga iyo lacagta"
    case .family: "qoyska"
    case .crime: "daroogo iyo dembi"
    }
  }

  func way(_ way: UnderstandingWay) -> String {
    switch way {
    case .interpreter: "Turjubaan ayaa joogay"
    case .ownLanguage: "Qoraalku luqaddayda ayuu ahaa"
    case .pictures: "Sawirrada ayaan eegnay"
    case .readAloud: "Qoraalka ayaa kor loo akhriyey"
    case .ownWords: "Ereyadayda ayaan dib ugu sheegay"
    case .pauses: "Nasasho ayaan qaadannay"
    case .support: "Qof aan ku kalsoonahay ayaa ila joogay"
    }
  }

  func presented(_ presented: Presented) -> String {
    switch presented {
    case .freely: "Maya"
    case .insteadOfPlacement: "Haa, beddelka in guriga laga guuro"
    case .inSanction: "Haa, qayb ka mid ah xukun"
    }
  }

  func day(_ day: Day) -> String {
    self.day(
      day,
      [
        "Jannaayo", "Febraayo", "Maarso", "Abriil", "Maajo", "Juun", "Luulyo", "Agoosto", "Sebteembar",
        "Oktoobar", "Nofeembar", "Diseembar",
      ])
  }

  func progress(_ step: Int, of count: Int) -> String { "\(step) ee \(count)" }

  func myAnswer(_ answer: String) -> String { "Jawaabtayda: \(answer)" }

  var frame: ConversationFrame {
    ConversationFrame(
      title: "Wada hadal ku saabsan oggolaansho", back: "Dib", pause: "Nasasho", next: "Sii wad",
      language: "Luqadda", listen: "Dhageyso", otherwise: "Si kale u sharax",
      onceMore: "Mar kale ayaan u qaadanaynaa, si kale.",
      canTakeBack: "Oggolaanshahayga waan kala noqon karaa goor kasta.",
      policeNeeded:
        "Haddii aan booliska haa loo oran, SIG ma jiri karto. Markaas caawimo kale ayaan ka hadalnaa.",
      notAnswered: "Lama jawaabin",
      nothingTicked: "Waxba lama calaamadin", change: "Beddel", print: "Warqad ku daabac",
      person: me("Aniga", "Ilmahayga"), socialServices: "Adeegga bulshada",
      explainedBy: "Yaa sharraxay?", moreAboutIt: "Wax kale oo ku saabsan sidii ay u dhacday?")
  }

  var paper: ConversationPaper {
    ConversationPaper(
      title: "Oggolaansho in sirta la wadaago",
      notOfficial: "Qoraalka waxaa leh Samlots. Ma aha foom rasmi ah.",
      howTo: "Hal weedh markiiba si wadajir ah u akhriya. Calaamadi oo keliya waxa sax ah.",
      party: "Cidda ay khuseyso", until: "Waxay jiraysaa ilaa dhammaadka", yes: "Haa", no: "Maya",
      name: "Magaca",
      placeAndDay: "Goobta iyo taariikhda", signature: "Saxiixa", explainer: "Qofka sharraxay",
      version: "Nooca \(ConversationTexts.version), Soomaali, qof ma hubin")
  }
}
