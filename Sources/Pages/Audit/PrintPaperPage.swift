import Access
import Domain
import HTML

extension FilePages {
  /// Asked before a paper about somebody with protected identity is shown for print (R-SAF-08).
  public static func printPaper(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .printPaper, "Varför ska det skrivas ut?",
      "Personen har skyddad identitet. Ett papper kan hamna fel, så skälet sparas i journalen och i loggen."
    ) {
      Form(Links.act(scene.id, .printPaper), state) {
        input(.hidden, .id("f-paper"), .name("paper"), .value(state.value("paper")))
        for (name, value) in passedOn(state) { input(.hidden, .name(name), .value(value)) }
        RadioField(
          "why", "Vad är det till för?", state,
          PaperPrinted.Why.allCases.map { Choice($0.rawValue, $0.name) })
        LongTextField(
          "words", "Vem får papperet, och hur tas det om hand?", state,
          hint: "Som ”Lämnas i handen på nästa möte” eller ”Samlas in och förstörs efteråt”.", rows: 3)
      } buttons: {
        SubmitButton("Spara skälet och visa")
        ButtonLink("Avbryt", Links.file(scene.id), .quiet)
      }
    }
  }

  /// What the address of the paper itself asks for, and must not be lost on the way.
  private static func passedOn(_ state: FormState) -> [(String, String)] {
    ["post", "part", "sprak", "som"].compactMap { name in
      state.value(name).isEmpty ? nil : (name, state.value(name))
    }
  }
}

extension PaperPrinted.Why {
  var name: String {
    switch self {
    case .person: "Personen själv ska ha det"
    case .meeting: "Det behövs på ett möte"
    case .authority: "En myndighet ska ha det, och det är beslutat"
    case .other: "Något annat"
    }
  }
}
