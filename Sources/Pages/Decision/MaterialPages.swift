import Access
import Domain
import HTML

extension FilePages {
  /// Somebody gets to read what the decision will rest on.
  public static func showMaterial(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .showMaterial, "Underlaget är lämnat",
      "Den som beslutet gäller får läsa det som det bygger på, och svara, innan det fattas."
    ) { file in
      Form(Links.act(scene.id, .showMaterial), state, draft: FileFrame.draft(scene, .showMaterial)) {
        LongTextField(
          "what", "Vilket underlag?", state, hint: "Som ”utredningen och polisens svar”.", rows: 2)
        RadioField("to", "Vem har fått det?", state, MaterialWords.receivers(file, scene))
        RadioField("how", "Hur?", state, Telling.choices)
        FieldRow {
          DayField("on", "Vilken dag?", state)
          DayField("answerBy", "Svar senast", state)
        }
        ProcedureNote("material", scene)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .showMaterial), .quiet)
      }
    }
  }

  /// What came back.
  public static func answerMaterial(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(scene, .answerMaterial, "Vad sa personen om underlaget?") { file in
      if let material = waiting(file, state) {
        Form(
          Links.act(scene.id, .answerMaterial), state, draft: FileFrame.draft(scene, .answerMaterial)
        ) {
          div(class: "asked", .id(FieldFrame.id(of: "material")), .tabindex(-1)) {
            p { strong(material.body.what) }
            p(MaterialWords.sent(material, ConsentWords(scene, file)), class: "meta")
          }
          input(.hidden, .name("material"), .value(String(material.sequence)))
          LongTextField("words", "Med personens egna ord", state, rows: 4)
          DayField("on", "Vilken dag kom svaret?", state)
        } buttons: {
          SubmitButton("Spara svaret")
          ButtonLink("Avbryt", FileFrame.back(scene, .answerMaterial), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.checklist, "Inget underlag väntar på svar", "Det kan redan vara besvarat.") {
          ButtonLink("Till beslutet", FileFrame.back(scene, .answerMaterial), .outlined)
        }
      }
    }
  }

  private static func waiting(_ file: CaseFile, _ state: FormState) -> DecisionState.Material? {
    let open = file.decision.materials.filter { $0.answer == nil }
    return Int(state.value("material")).map { number in open.first { $0.sequence == number } } ?? open.first
  }
}

enum MaterialWords {
  static func receivers(_ file: CaseFile, _ scene: FileScene) -> [Choice] {
    let words = ConsentWords(scene, file)
    return file.toBeTold(at: scene.now).map { Choice($0.code, words.name($0).asSentence) }
  }

  /// "Till Kim Karlsson 3 november, brev. Svar senast 17 november".
  static func sent(
    _ material: DecisionState.Material, _ words: ConsentWords
  ) -> String {
    "Till \(words.name(material.body.to)) \(words.dates.full(material.on)), "
      + "\(material.body.how.name.lowercased()), av \(material.by.name). "
      + "Svar senast \(words.dates.full(material.body.answerBy))."
  }
}
