import Access
import Domain
import HTML

extension FilePages {
  /// Something was learned about a threat or violence, and what it asks for (R-ROL-06, R-POL-06).
  public static func learnOfThreat(_ scene: FileScene, _ state: FormState) -> Markup {
    threatForm(
      scene, state, .learnOfThreat, "Anteckna hot eller våld",
      "När ni får veta att personen eller familjen utsätts. Efteråt frågas om polisen vet, och om hotbilden behöver bedömas på nytt."
    ) {
      RadioField(
        "against", "Vem är utsatt?", state,
        ThreatLearned.Against.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
      LongTextField("words", "Vad har ni fått veta?", state)
      FieldRow {
        TextField("source", "Av vem?", state, hint: "Lämna tomt när du själv vet det.", required: false)
        DayField("happened", "När fick ni veta?", state)
      }
      LongTextField("need", "Vilket stöd och skydd behövs nu?", state, rows: 3)
    } button: {
      SubmitButton("Spara i facket")
    }
  }

  /// The police are told, or it is said why they cannot be (R-POL-06).
  public static func informPolice(_ scene: FileScene, _ state: FormState) -> Markup {
    threatForm(
      scene, state, .informPolice, "Informera polisen",
      "Polisen ska få veta, på samtycke som gäller eller en bestämmelse som bryter sekretessen. Grunden står kvar."
    ) {
      event(scene, state)
      if let file = scene.whole {
        PoliceField(scene, state)
        PoliceGroundFields(file, scene, state, orNone: "Ingen grund räcker, så polisen får inte veta")
      }
      TextField("officer", "Vem hos polisen fick veta?", state, required: false)
      LongTextField(
        "reason", "Om ingen grund räcker: varför?", state, required: false, rows: 2)
      DayField("happened", "När?", state)
    } button: {
      SubmitButton("Spara")
    }
  }

  /// Whether the person can stay in SIG, and which support (R-POL-07).
  public static func judgeRemaining(_ scene: FileScene, _ state: FormState) -> Markup {
    threatForm(
      scene, state, .judgeRemaining, "Kan personen vara kvar i SIG?",
      "Bedöms efter att polisen har informerats. Inget avslutas av svaret."
    ) {
      event(scene, state)
      RadioField(
        "canRemain", "Kan personen vara kvar?", state, [Choice("ja", "Ja"), Choice("nej", "Nej")],
        inline: true)
      LongTextField("support", "Vilket stöd behövs nu?", state, rows: 4)
    } button: {
      SubmitButton("Spara bedömningen")
    }
  }

  @HTMLBuilder private static func event(_ scene: FileScene, _ state: FormState) -> Markup {
    let event = scene.whole?.safety.events.first { String($0.sequence) == state.value("event") }
    if let event {
      DefinitionList([
        Definition("Vad", prose: event.learned.body.words),
        Definition("Utsatt", event.learned.body.against.name),
        Definition("Ni fick veta", scene.dates.full(event.learned.on)),
      ])
    } else {
      Note("Händelsen finns inte. Gå tillbaka till facket och välj den därifrån.")
    }
    input(.hidden, .id("f-event"), .name("event"), .value(state.value("event")))
  }

  /// A form that writes in the threat's compartment and leads back to it.
  static func threatForm(
    _ scene: FileScene, _ state: FormState, _ act: ActKind, _ heading: String, _ lead: String,
    @HTMLBuilder fields: () -> Markup, @HTMLBuilder button: () -> Markup
  ) -> Markup {
    let (fields, button) = (fields(), button())
    return FileFrame.form(scene, act, heading, lead) {
      Form(Links.act(scene.id, act), state, draft: FileFrame.draft(scene, act)) {
        fields
      } buttons: {
        button
        ButtonLink("Avbryt", scene.compartmentPage, .quiet)
      }
    }
  }
}

extension ThreatLearned.Against {
  var name: String {
    switch self {
    case .person: "Personen"
    case .family: "Familjen"
    case .both: "Båda"
    }
  }
}

/// What has been learned, whether the police know, and what was judged.
struct ThreatEventsPart: Component {
  private let scene: FileScene
  private let events: [SafetyState.Event]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    events = file.safety.events.reversed()
  }

  var markup: Markup {
    if !events.isEmpty {
      SectionHead("Hot och våld som ni fått veta om")
      ul(class: "rows") { for event in events { row(event) } }
    }
  }

  private func row(_ event: SafetyState.Event) -> Markup {
    let query = (name: "event" as StaticString, value: String(event.sequence))
    return FeedRow(
      scene.dates.short(event.learned.on), event.learned.body.against.name,
      meta: "Antecknat av \(event.learned.by). Behov: \(event.learned.body.need)"
    ) {
      p(event.learned.body.words, class: "keep-lines")
      if let informed = event.informed {
        told(informed)
      } else {
        p { Mark(.reminder, "Polisen är inte informerad än.") }
        if let step = scene.step(.informPolice, query) { p { a("Informera polisen", href: step) } }
      }
      if let judged = event.judged {
        p {
          Mark(
            judged.body.canRemain ? .done : .stopped,
            judged.body.canRemain ? "Kan vara kvar i SIG" : "Kan inte vara kvar i SIG")
        }
        p(judged.body.support, class: "meta keep-lines")
      } else if event.informed != nil, let step = scene.step(.judgeRemaining, query) {
        p { a("Bedöm om personen kan vara kvar", href: step) }
      }
    }.markup
  }

  @HTMLBuilder private func told(_ informed: Dated<PoliceInformed>) -> Markup {
    switch informed.body.outcome {
    case .told(let ground):
      p {
        Mark(
          .done,
          "\(informed.body.officer), \(informed.body.party.name), vet sedan \(scene.dates.full(informed.on))")
      }
      p(ground.words, class: "meta")
    case .noGround(let reason):
      p { Mark(.stopped, "Polisen är inte informerad: ingen grund räcker") }
      p(reason, class: "meta keep-lines")
    }
  }
}
