import Access
import Domain
import HTML

extension FilePages {
  /// One message and one button.
  public static func acknowledgeNotice(_ scene: FileScene, _ state: FormState) -> Markup {
    if let own = OwnScene(scene) { return PersonPages.acknowledgeNotice(own, state) }
    let number = Int(state.value("notice"))
    return FileFrame.form(scene, .acknowledgeNotice, "Har du läst meddelandet?") {
      if let words = NoticeReceivers.words(of: number, scene) {
        Form(Links.act(scene.id, .acknowledgeNotice), state) {
          p(words, class: "quote")
          input(.hidden, .name("notice"), .value(state.value("notice")))
        } buttons: {
          SubmitButton("Jag har läst")
          ButtonLink("Avbryt", FileFrame.back(scene, .acknowledgeNotice), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.phone, "Meddelandet finns inte", "Det kan ha delats med någon annan.") {
          ButtonLink("Till flödet", FileFrame.back(scene, .acknowledgeNotice), .outlined)
        }
      }
    }
  }
}
