import Domain
import HTML

/// The fields of one thing that is done, in either plan.
struct ActivityFields {
  private let name: String
  private let state: FormState
  private let people: [Choice]
  private let pictures: [Choice]

  init(_ name: String, _ state: FormState, _ people: [Choice], _ programme: Programme) {
    self.name = name
    self.state = state
    self.people = people
    pictures = (programme.plan?.pictures ?? []).map { Choice($0.code, $0.text) }
  }

  /// - Parameter required: false for an empty row that need not be filled in.
  func markup(required: Bool) -> Markup {
    Markup {
      TextField("\(name)-what", "Vad?", state, required: required)
      FieldRow {
        SelectField(
          "\(name)-responsible", "Vem ansvarar?", state, people, empty: "Välj person", required: required)
        TextField("\(name)-when", "När?", state, required: required)
      }
      FieldRow {
        TextField("\(name)-place", "Var?", state, required: required)
        TextField("\(name)-how", "Hur?", state, required: required)
      }
      FieldRow {
        TextField("\(name)-with", "Vilka fler är med?", state, required: false)
        TextField("\(name)-expects", "Det personen kan räkna med", state, required: false)
      }
      if !pictures.isEmpty {
        SelectField(
          "\(name)-picture", "Bild", state, pictures, empty: "Efter orden", required: false)
      }
    }
  }
}
