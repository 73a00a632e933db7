import Domain
import HTML

/// Who the file is about. The forms that register and correct a person share its fields.
enum PersonFields {
  @HTMLBuilder static func nameAndNumber(_ state: FormState) -> Markup {
    TextField("name", "Personens namn", state, width: .half)
    TextField(
      "number", "Personnummer", state,
      hint: "Tio eller tolv siffror. Samordningsnummer går också bra.", required: false,
      kind: .digits, width: .half)
  }

  /// For a person without a number; with one they follow from it.
  @HTMLBuilder static func bornAndSex(_ state: FormState) -> Markup {
    FieldRow {
      DayField("born", "Född", state, required: false)
      SelectField(
        "sex", "Kön", state, Person.Sex.allCases.map { Choice($0.rawValue, $0.name) },
        empty: "Uppgift saknas", required: false)
    }
  }

  @HTMLBuilder static func needs(_ state: FormState) -> Markup {
    SelectField(
      "language", "Språk personen läser bäst", state, PersonWords.languages, empty: "Svenska",
      required: false)
    RadioField(
      "protection", "Skyddade personuppgifter", state,
      Person.Protection.allCases.map { Choice($0.rawValue, $0.name) },
      hint: "Med skydd visas namnet bara för dem som arbetar i ärendet.", required: false)
    LongTextField(
      "adaptation", "Anpassning", state,
      hint: "Vad behöver personen för att förstå, läsa, höra eller orka?", required: false, rows: 2)
  }

  static func guardians(_ state: FormState, rows: Int = 2) -> Markup {
    FieldFrame(
      "guardians", "Vårdnadshavare", state,
      hint: "För den som är under 18 år. Alla behövs, också de som inte bor ihop.", required: false
    ).group {
      for index in 0..<rows { guardian(index, state) }
    }
  }

  @HTMLBuilder private static func guardian(_ index: Int, _ state: FormState) -> Markup {
    FieldRow {
      TextField(
        PersonWords.guardianField(index), "Namn, vårdnadshavare \(index + 1)", state,
        required: false)
      TextField(
        PersonWords.relationField(index), "Mamma, pappa eller annat (\(index + 1))", state,
        required: false)
    }
  }

  static func guardianFields(rows: Int = 2) -> [String] {
    ["guardians"]
      + (0..<rows).flatMap { [PersonWords.guardianField($0), PersonWords.relationField($0)] }
  }
}

/// Fields that most do not need, folded until they are asked for or have something in them.
struct MoreFields: Component {
  private let heading: String
  private let isOpen: Bool
  private let fields: Markup

  init(
    _ heading: String, _ state: FormState, of names: [String], open: Bool = false,
    @HTMLBuilder _ fields: () -> Markup
  ) {
    self.heading = heading
    isOpen = open || names.contains { !state.value($0).isBlank || state.problem($0) != nil }
    self.fields = fields()
  }

  var markup: Markup {
    details(class: "more", .open(isOpen)) {
      summary(heading)
      div(class: "more-fields") { fields }
    }
  }
}
