import Access
import Domain
import HTML

extension FilePages {
  /// From an own page: that something does not work between those who help.
  public static func askToReport(_ scene: FileScene, _ state: FormState) -> Markup {
    if let own = OwnScene(scene) { return PersonPages.askToReport(own, state) }
    // Nobody who works has this act; they report themselves.
    return .empty
  }

  /// What somebody said does not work, to talk over before anything is reported.
  public static func talkOverShortcoming(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(scene, .talkOverShortcoming, "Något fungerar inte, säger den som har en egen sida") {
      file in
      let found = file.followUp.openShortcomings.first { String($0.sequence) == state.value("told") }
      if let found {
        p("\(file.intake.name(of: found.body.by)) skrev \(scene.dates.full(found.on)):", class: "meta")
        p(found.body.words, class: "quote")
        Note {
          p("Prata först. Vill den som skrev det att du rapporterar, gör du det med egna ord:")
          ul {
            li("Skriv om samarbetet mellan er, aldrig om personen, och inte det som står här ovanför.")
            li("Vänta gärna någon dag, så att tiden inte säger vem det gällde.")
            li("Gäller det dig själv, lämna det till den som leder arbetet.")
          }
        }
        p { a("Rapportera en brist i samverkan", href: Links.register(.reportDeviation)) }
        OneButtonForm(
          "Vi har talat om det", action: Links.act(scene.id, .talkOverShortcoming), state,
          hidden: [("told", String(found.sequence))])
        p("Här antecknas bara att ni har talat om det, inte om det blev en rapport.", class: "meta")
      } else {
        FormAnswers(state)
        EmptyState(
          .talking, "Inget väntar på att talas om", "Det som skrivs på en egen sida kommer till Min dag."
        ) {
          ButtonLink("Till ärendet", Links.file(scene.id), .outlined)
        }
      }
    }
  }
}
