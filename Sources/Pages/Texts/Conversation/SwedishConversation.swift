import Domain

/// Lätt svenska.
struct SwedishConversation: ConversationWords {
  private let subject: ConversationSubject

  init(_ subject: ConversationSubject) {
    self.subject = subject
  }

  /// The words for whom it is about.
  func me(_ mine: String, _ childs: String) -> String { subject == .me ? mine : childs }

  var about: String { me("mig", "mitt barn") }

  func spoken(_ topic: ConversationTopic, _ party: String) -> SpokenText {
    switch topic {
    case .who, .voluntary, .takingBack, .others: beginning(topic)
    case .lots, .meetings, .officer: whatItIs(topic)
    case .parties, .ask, .give, .get, .until: sharing(topic, party)
    case .policeAttends, .policeTalks, .willing: apartQuestions(topic)
    case .understanding, .offered, .summary: ending(topic)
    }
  }

  private func beginning(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .voluntary:
      SpokenText(
        me("SIG är hjälp som jag själv väljer.", "SIG är hjälp till mitt barn som vi väljer själva."),
        [
          "SIG betyder att flera vuxna hjälps åt runt \(about).",
          "Det kan vara socialtjänsten, polisen, skolan och andra.",
          "Det är frivilligt. Det går att säga nej.",
        ],
        otherwise: "SIG är som ett lag. Laget finns bara om vi vill ha det. Vill vi inte kan vi "
          + "prata om annan hjälp.")
    case .takingBack:
      SpokenText(
        "Jag kan ta tillbaka mitt ja när jag vill.",
        [
          "Jag kan ta tillbaka allt, eller bara en del.", "Jag behöver inte säga varför.",
          "Då får ingen veta något nytt. Det de redan vet går inte att ta tillbaka.",
        ],
        otherwise: "Ett ja är som en öppen dörr. Jag kan stänga den när jag vill. "
          + "Stänger jag dörren till polisen tar SIG slut.")
    case .others:
      SpokenText(
        me(
          "Jag behöver inte berätta om andra personer för polisen.",
          "Mitt barn behöver inte berätta om andra personer för polisen."),
        ["SIG handlar om \(about), inte om kompisar.", "Det är alltid okej att inte svara."],
        otherwise: "Om någon frågar om andra går det bra att säga: det vill jag inte prata om.")
    default:
      SpokenText(
        "Vem pratar vi med nu?",
        ["Vi pratar med en i taget.", "Var och en svarar för sig själv."],
        otherwise: "Är det flera som ska svara har vi ett samtal med var och en.")
    }
  }

  private func whatItIs(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .lots:
      SpokenText(
        me("Jag förstår att jag får en lots.", "Jag förstår att mitt barn får en lots."),
        [
          "Lotsen samordnar SIG.", "Lotsen är den jag kan ringa när jag undrar något.",
          "Lotsen ser till att alla gör det de har lovat.",
        ],
        otherwise: "En lots visar båten en säker väg in i hamnen. Men det är inte lotsen som äger båten.")
    case .meetings:
      SpokenText(
        me("Jag förstår att jag är med på möten.", "Jag förstår att vi är med på möten."),
        [
          "På mötet träffas de som hjälper \(about).", "Där bestämmer vi vad var och en ska göra.",
          "Jag får veta innan vilka som kommer.",
        ],
        otherwise: "Vi sitter runt samma bord och går igenom planen. "
          + "Jag kan säga innan vad jag vill prata om.")
    default:
      SpokenText(
        me("Jag förstår att jag får en kontaktpolis.", "Jag förstår att mitt barn får en kontaktpolis."),
        [
          "Kontaktpolisen är en polis som lär känna \(about).",
          "Kontaktpolisen tänker på \(me("min", "mitt barns")) trygghet.",
        ],
        otherwise: "Det är samma polis varje gång. Om vi vill träffa polisen på möten "
          + "är en fråga för sig. Den kommer snart.")
    }
  }

  private func sharing(_ topic: ConversationTopic, _ party: String) -> SpokenText {
    switch topic {
    case .ask:
      SpokenText(
        "Om jag säger ja får \(party) och socialtjänsten prata med varandra om \(about).",
        [
          "Jag väljer själv vad de får prata om.", "Det gäller \(me("min", "mitt barns")) plan i SIG.",
          "Säger jag nej får \(party) inte vara med i SIG.",
        ],
        otherwise: "De som jobbar med \(about) får inte berätta för andra. Det kallas sekretess. "
          + "Mitt ja öppnar en dörr mellan \(party) och socialtjänsten. Ibland säger lagen att de måste "
          + "berätta ändå, till exempel om någon är i fara.")
    case .give:
      SpokenText(
        "Vad får socialtjänsten berätta för \(party)?",
        ["Vi kryssar bara i det jag säger ja till.", "Det som inte är ikryssat får de inte veta."],
        otherwise: "Peka på en bild i taget. Är det okej att \(party) vet det här? Är jag osäker låter vi "
          + "rutan vara tom.")
    case .get:
      SpokenText(
        "Vad får \(party) berätta för socialtjänsten?",
        ["Nu är det åt andra hållet.", "Vi kryssar bara i det jag säger ja till."],
        otherwise: "Det \(party) vet om \(about) stannar där, om jag inte säger ja här.")
    case .until:
      SpokenText(
        "Hur länge ska mitt ja till \(party) gälla?",
        ["Den dagen slutar det av sig själv.", "Vill vi fortsätta frågar någon mig igen."],
        otherwise: "Jag kan välja kort tid nu och säga ja igen sedan. Jag kan också sluta tidigare.")
    default:
      SpokenText(
        "Vilka ska vi fråga om?",
        ["Vi tar en i taget.", "Ingen av dem får veta något för att vi frågar."],
        otherwise: "Det är bara en lista över vilka vi ska prata om nu. Svaret kommer sedan.")
    }
  }

  private func apartQuestions(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .policeAttends:
      SpokenText(
        "Får polisen vara med på våra möten?",
        ["Det här är en fråga för sig.", "Svaret ändrar inte vad de får berätta för varandra."],
        otherwise: "Jag kan säga ja till att de pratar med varandra och ändå nej till att polisen sitter "
          + "med vid bordet.")
    case .policeTalks:
      SpokenText(
        me(
          "Vill jag prata med polisen utan de andra ibland?",
          "Får mitt barn prata med polisen utan de andra ibland?"),
        ["Bara när \(me("jag", "mitt barn")) själv vill.", "Ingen behöver berätta om andra personer."],
        otherwise: "Det kan vara en promenad eller en kort pratstund. Det är ingen plikt.")
    default:
      SpokenText(
        me("Vill jag vara med i SIG?", "Vill jag att mitt barn är med i SIG?"),
        ["Det är också en fråga för sig.", "Det går att säga nej och få annan hjälp."],
        otherwise: "De andra frågorna handlar om vem som får veta vad. Den här handlar om hjälpen. "
          + "Jag kan ändra mig.")
    }
  }

  private func ending(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .understanding:
      SpokenText(
        "Hur förstod vi varandra?",
        ["Vi kryssar i det vi har gjort.", "Är något oklart går vi tillbaka."],
        otherwise: "Det här skrivs ner så att andra ser att ingen fick säga ja utan att förstå.")
    case .offered:
      SpokenText(
        "Sa någon att SIG var i stället för något annat?",
        ["Vi frågar för att SIG ska vara frivilligt.", "Inget svar är fel."],
        otherwise: "Ibland får man välja mellan SIG och att flytta hemifrån, eller så är SIG en del av ett "
          + "straff. Då vill vi veta det.")
    default:
      SpokenText(
        "Så här blev svaren.",
        ["Vi tittar igenom dem tillsammans.", "Stämmer något inte går vi tillbaka och ändrar."],
        otherwise: "Inget är delat med någon än. Det händer först när svaren är inskrivna.")
    }
  }
}
