import Access
import Domain
import HTML

extension RegisterPages {
  public static func reportDeviation(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .reportDeviation, "Rapportera en brist i samverkan",
      "Skriv om samarbetet mellan er, aldrig om personen. Operativa ledningsgruppen läser det, och du ser svaret.",
      state, submit: "Rapportera"
    ) {
      SelectField(
        "unit", "Vilken enhets SIG gäller det?", state,
        units(scene).map { Choice($0.id.text, $0.name) }, empty: "Välj enhet")
      RadioField(
        "kind", "Vad gäller det?", state,
        scene.directory.deviationKinds(on: scene.today).map { Choice($0.code, $0.text) })
      DayField("on", "När märkte du det?", state)
      LongTextField("what", "Vad fungerar inte?", state, rows: 3)
      LongTextField("effect", "Vad leder det till?", state, required: false, rows: 2)
      LongTextField("proposal", "Vad skulle hjälpa?", state, required: false, rows: 2)
    }
  }

  /// Those who work at a unit report to it; others say whose work it is about.
  private static func units(_ scene: RegisterScene) -> [Agency] {
    let all = scene.directory.unitsWithBooks(on: scene.today)
    return scene.author.role == .externalActor ? all : all.filter { $0.id == scene.author.agency }
  }

  public static func analyseDeviation(_ scene: RegisterScene, _ state: FormState) -> Markup {
    step(scene, .analyseDeviation, "Analysera en brist", state, "Spara analysen") {
      LongTextField(
        "text", "Varför blir det så, och hur vanligt är det?", state,
        hint: "Det som operativa ledningsgruppen kom fram till.")
    }
  }

  public static func liftDeviation(_ scene: RegisterScene, _ state: FormState) -> Markup {
    step(scene, .liftDeviation, "Lyft till styrgruppen", state, "Lyft") {
      LongTextField("text", "Vad behöver styrgruppen besluta?", state)
    }
  }

  public static func decideDeviation(_ scene: RegisterScene, _ state: FormState) -> Markup {
    step(scene, .decideDeviation, "Besluta om en brist", state, "Spara beslutet") {
      LongTextField("text", "Vad är beslutat?", state, hint: "Den som rapporterade läser det.")
      TextField("responsible", "Vem ser till att det blir gjort?", state, hint: "En befattning eller grupp.")
      DayField("due", "Till när?", state, required: false)
    }
  }

  public static func finishDeviation(_ scene: RegisterScene, _ state: FormState) -> Markup {
    step(scene, .finishDeviation, "Följ upp en brist", state, "Spara uppföljningen") {
      LongTextField("text", "Vad är gjort, och har det blivit bättre?", state)
    }
  }

  private static func step(
    _ scene: RegisterScene, _ act: RegisterActKind, _ heading: String, _ state: FormState, _ submit: String,
    @HTMLBuilder fields: () -> Markup
  ) -> Markup {
    let fields = fields()
    let known = scene.record(.deviations)
    return form(scene, act, heading, "Skriv om samarbetet, aldrig om en person.", state, submit: submit) {
      div(class: "field", .id("f-record"), .tabindex(-1)) {
        if let known, let deviation = known.deviation {
          input(.hidden, .name("record"), .value(known.id.text))
          DefinitionList(
            Definition.written(
              [
                ("Gäller", deviation.kindName), ("Vad som inte fungerar", deviation.what),
                ("Vad det leder till", deviation.effect), ("Förslag", deviation.proposal),
              ]
                + deviation.steps.map { ($0.kind.name, $0.text) }))
        } else {
          p("Välj först en rapport i listan.")
        }
      }
      fields
    }
  }
}

/// The way to tell of what does not work, from where it is felt.
struct DeviationLink: Component {
  private let unit: AgencyID?
  private let author: Author

  init(_ author: Author, unit: AgencyID?) {
    self.author = author
    self.unit = unit
  }

  var markup: Markup {
    if Access.may(.reportDeviation, author) {
      let link = Links.register(.reportDeviation)
      p(class: "meta") {
        a("Rapportera en brist i samverkan", href: unit.map { link.adding("unit", $0.text) } ?? link)
      }
    }
  }
}
