import Access
import Domain
import HTML

/// What a judgement of the target group takes in beside criteria, risk and motivation. A list that the
/// programme does not have is not asked about.
enum TargetGroupFields {
  @HTMLBuilder static func crime(_ scene: FileScene, _ state: FormState) -> Markup {
    let settings = scene.programme.intake?.targetGroup
    RadioField(
      "seriousCrime", "Är brottsligheten indikerad och allvarlig?", state, Choice.yesOrNo,
      hint:
        "SIG är för en begränsad grupp. De flesta unga slutar av sig själva eller med ordinarie åtgärder.",
      inline: true)
    list("selection", "Det som gör att personen erbjuds SIG här", settings?.selection, state)
    list("preconditions", "Lokala förutsättningar som är uppfyllda", settings?.preconditions, state)
    if settings?.asksFirstCrime ?? false || state.problem("firstCrimeAge") != nil {
      TextField(
        "firstCrimeAge", "Ålder vid första brottet", state, required: false, kind: .digits, width: .short)
      LongTextField("crime", "Brottens art, och hur ofta", state, required: false, rows: 2)
    }
  }

  @HTMLBuilder static func besides(_ scene: FileScene, _ state: FormState) -> Markup {
    let settings = scene.programme.intake?.targetGroup
    list("commonProblems", "Andra svårigheter", settings?.commonProblems, state)
    list(
      "contraindications", "Talar något emot SIG?", settings?.contraindications, state,
      hint: "Det som ni har diskuterat. SIG räcker sällan när något annat än brott är huvudproblemet.")
    LongTextField(
      "contraindicationWords", "Hur resonerade ni?", state, required: false, rows: 2)
    LongTextField(
      "ordinaryMeasures", "Vad erbjuds i stället?", state,
      hint:
        "Ordinarie åtgärder, när SIG inte är rätt. Den som inte hör till målgruppen kan skadas av att vara med.",
      required: false, rows: 2)
  }

  @HTMLBuilder private static func list(
    _ name: String, _ label: String, _ codes: [Code]?, _ state: FormState, hint: String? = nil
  ) -> Markup {
    if let codes, !codes.isEmpty {
      CheckboxField(name, label, state, codes.map { Choice($0.code, $0.text) }, hint: hint)
    }
  }
}

/// What the words of the criteria mean here, and since when (R-TGT-19).
struct LocalDefinitions: Component {
  private let scene: FileScene

  init(_ scene: FileScene) {
    self.scene = scene
  }

  private var definitions: [LocalDefinition] { scene.programme.definitions(on: scene.today) }

  var markup: Markup {
    Note {
      if definitions.isEmpty {
        p(
          "Kriminell livsstil, gruppering och nätverk har ingen nationell definition, och organisationen har inte skrivit någon egen."
        )
      }
      for definition in definitions {
        p {
          strong(definition.term + ": ")
          definition.text
          " Egen definition sedan \(scene.dates.full(definition.validFrom))."
        }
      }
    }.markup
  }
}

/// The same, as it was judged.
struct TargetGroupBesides {
  private let besides: TargetGroup.Besides
  private let settings: TargetGroupSettings?

  init(_ besides: TargetGroup.Besides, _ programme: Programme) {
    self.besides = besides
    settings = programme.intake?.targetGroup
  }

  /// Label and words, the empty ones left out.
  var rows: [(label: String, words: String)] {
    [
      ("Indikerad och allvarlig brottslighet", besides.seriousCrime ? "Ja" : "Nej"),
      ("Erbjuds SIG därför att", texts(besides.selection, settings?.selection)),
      ("Lokala förutsättningar", texts(besides.preconditions, settings?.preconditions)),
      ("Ålder vid första brottet", besides.firstCrimeAge.map { "\($0) år" } ?? ""),
      ("Brottens art, och hur ofta", besides.crime),
      ("Andra svårigheter", texts(besides.commonProblems, settings?.commonProblems)),
      ("Talar emot", texts(besides.contraindications, settings?.contraindications)),
      ("Resonemang", besides.contraindicationWords), ("Erbjuds i stället", besides.ordinaryMeasures),
    ].filter { !$0.1.isBlank }.map { (label: $0.0, words: $0.1) }
  }

  private func texts(_ codes: [String], _ list: [Code]?) -> String {
    codes.map { code in list?.first { $0.code == code }?.text ?? code }.joined(separator: ". ")
  }
}
