import Access
import Domain
import HTML

extension FilePages {
  /// The leader names one more who needs to read the compartment.
  public static func nameReader(_ scene: FileScene, _ state: FormState) -> Markup {
    readerForm(
      scene, state, .nameReader, "Utse en läsare",
      "Utse bara den som behöver läsa för sitt uppdrag i ärendet. Skälet står kvar i facket."
    ) { place, file in
      let read = Access.rolesReading(place)
      let people = CaseRole.allCases.filter { !read.contains($0) }.compactMap { role in
        file.group.roles[role].map {
          Choice($0.text, "\(file.group.roleNames[role] ?? ""), \(role.name)")
        }
      }
      if people.isEmpty { Note("Alla som har ett uppdrag i ärendet kan redan läsa facket.") }
      SelectField("principal", "Vem?", state, people, empty: "Välj person")
      LongTextField("reason", "Varför behöver personen läsa?", state, rows: 3)
    } button: {
      SubmitButton("Utse")
    }
  }

  public static func removeReader(_ scene: FileScene, _ state: FormState) -> Markup {
    readerForm(
      scene, state, .removeReader, "Ta bort en läsare",
      "Från och med nu ser personen inte facket. Att personen har kunnat läsa står kvar."
    ) { place, file in
      let reader = file.compartments[place]?.sealed.readers.last {
        $0.principal.text == state.value("principal") && $0.until == nil
      }
      if let reader {
        DefinitionList([
          Definition("Vem", reader.name), Definition("Utsedd", scene.dates.full(reader.from)),
          Definition("Skäl", prose: reader.reason),
        ])
      } else {
        Note("Personen är inte utsedd att läsa. Gå tillbaka till facket och välj därifrån.")
      }
      input(.hidden, .id("f-principal"), .name("principal"), .value(state.value("principal")))
      LongTextField("reason", "Varför behöver personen inte läsa längre?", state, rows: 3)
    } button: {
      SubmitButton("Ta bort", .danger)
    }
  }

  private static func readerForm(
    _ scene: FileScene, _ state: FormState, _ act: ActKind, _ heading: String, _ lead: String,
    @HTMLBuilder fields: (Compartment, CaseFile) -> Markup, @HTMLBuilder button: () -> Markup
  ) -> Markup {
    let button = button()
    guard let place = scene.compartment, let file = scene.whole else { return .empty }
    let fields = fields(place, file)
    return FileFrame.form(scene, act, heading, "\(place.name). \(lead)") {
      Form(Links.act(scene.id, act, in: place), state) {
        fields
      } buttons: {
        button
        ButtonLink("Avbryt", scene.compartmentPage, .quiet)
      }
    }
  }
}
