import Access
import Domain
import HTML

extension FilePages {
  /// That a guardian without messages on an own page has been told, how and when (R-SHR-03).
  public static func tellGuardian(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(scene, .tellGuardian, "Berätta för en vårdnadshavare") { file in
      let notice = file.sharing.notices.first { String($0.sequence) == state.value("notice") }
      let guardian = Int(state.value("guardian"))
      if let notice, let guardian, notice.isFor(.guardian(guardian)) {
        let name = file.intake.name(of: .guardian(guardian))
        Form(
          Links.act(scene.id, .tellGuardian), state.proposing("on", scene.today.description),
          draft: FileFrame.draft(scene, .tellGuardian)
        ) {
          p("Till \(name):")
          p(notice.body.text, class: "quote")
          input(.hidden, .name("notice"), .value(String(notice.sequence)))
          input(.hidden, .name("guardian"), .value(String(guardian)))
          RadioField(
            "way", "Hur fick \(name) veta?", state,
            GuardianTold.Way.allCases.map { Choice($0.rawValue, $0.answer, hint: $0.hint) })
          DayField("on", "När?", state.proposing("on", scene.today.description))
          LongTextField("words", "Något att anteckna?", state, required: false, rows: 2)
        } buttons: {
          SubmitButton("Spara")
          ButtonLink("Avbryt", FileFrame.back(scene, .tellGuardian), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.phone, "Ingen väntar på att få veta", "Välj ett meddelande i flödet.") {
          ButtonLink("Till flödet", FileFrame.back(scene, .tellGuardian), .outlined)
        }
      }
    }
  }
}

extension GuardianTold.Way {
  fileprivate var hint: String? {
    self == .notTold ? "Om barnet inte vill, eller om det kan skada. Skriv varför." : nil
  }
}
