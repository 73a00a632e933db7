import Access
import Domain
import HTML

extension FilePages {
  /// How, when and by whom somebody got the decision; the time to appeal is counted from then.
  public static func tellDecision(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .tellDecision, "Beslutet är lämnat",
      "Anteckna vem som har fått det, hur och när. Har det skickats antecknar du igen när det kommit fram."
    ) { file in
      if let own = chosen(file, state, scene) {
        Form(Links.act(scene.id, .tellDecision), state) {
          what(own, file, scene)
          RadioField("to", "Vem har fått det?", state, receivers(file, scene))
          RadioField("how", "Hur?", state, Telling.choices)
          FieldRow {
            DayField("on", "Vilken dag lämnades det?", state)
            DayField(
              "receivedOn", "Vilken dag kom det fram?", state,
              hint: "Tomt så länge du inte vet. I handen och i samtal är det samma dag.", required: false)
          }
          TextField(
            "receipt", "Kvitto", state, hint: "Som ”mottagningsbeviset ligger i akten, flik 4”.",
            required: false)
          if own.isAppealable {
            Checkbox(
              "appealTold", "Den som fick beslutet har också fått veta hur det överklagas", state)
          }
        } buttons: {
          SubmitButton("Spara")
          ButtonLink("Avbryt", FileFrame.back(scene, .tellDecision), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.checklist, "Inget beslut är fattat än", "När det är fattat lämnas det till personen.") {
          ButtonLink("Till beslutet", FileFrame.back(scene, .tellDecision), .outlined)
        }
      }
    }
  }

  /// The one in the address, else the first that somebody has not got, else the latest.
  private static func chosen(
    _ file: CaseFile, _ state: FormState, _ scene: FileScene
  ) -> OwnDecision? {
    let own = file.ownDecisions
    if let number = Int(state.value("decision")) { return own.first { $0.entry == number } }
    return own.first { !file.untold($0.entry, at: scene.now).isEmpty } ?? own.last
  }

  @HTMLBuilder private static func what(
    _ own: OwnDecision, _ file: CaseFile, _ scene: FileScene
  ) -> Markup {
    div(class: "asked", .id(FieldFrame.id(of: "decision")), .tabindex(-1)) {
      p { strong(file.heading(of: own)) }
      p("Fattat \(scene.dates.full(own.on)).", class: "meta")
      if own.isAppealable { ProcedureNote("notice", scene) }
    }
    input(.hidden, .name("decision"), .value(String(own.entry)))
  }

  /// Those who are to have it, and a young person who is not among them.
  private static func receivers(_ file: CaseFile, _ scene: FileScene) -> [Choice] {
    let words = ConsentWords(scene, file)
    let asked = file.toBeTold(at: scene.now)
    let all = asked.contains(.person) ? asked : [.person] + asked
    return all.map { Choice($0.code, words.name($0).asSentence) }
  }
}
