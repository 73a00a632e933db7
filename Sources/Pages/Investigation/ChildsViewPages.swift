import Access
import Domain
import HTML

/// What a young person has said about plan, meetings, consent and decision (R-CHI-08); nothing for a grown person
/// of whom none is written.
struct ChildsViewPart: Component {
  private let scene: FileScene
  private let views: [AroundState.View]
  private let isMinor: Bool

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    views = file.investigation.around.views
    isMinor = !file.isAdult(at: scene.now)
  }

  var markup: Markup {
    if isMinor || !views.isEmpty {
      section {
        SectionHead("Den unges röst") {
          if isMinor { ChangeLink("Anteckna", "vad den unge tycker", scene.step(.recordChildsView)) }
        }
        if views.isEmpty {
          p("Här står vad den unge själv tycker om planen, mötena, samtycket och beslutet.", class: "meta")
        }
        RowList(
          ChildsView.About.allCases.flatMap { about in views.filter { $0.body.about == about }.map(row) })
      }
    }
  }

  private func row(_ view: AroundState.View) -> Row {
    Row(nil, view.body.about.name, meta: "\(scene.dates.full(view.on)), \(view.by).") {
      if !view.body.words.isBlank { p(view.body.words, class: "quote keep-lines") }
      if !view.body.silence.isBlank { p("Inga ord: \(view.body.silence)", class: "keep-lines") }
    }
  }
}

extension FilePages {
  public static func recordChildsView(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordChildsView, "Vad tycker den unge?",
      "Den unge har rätt att påverka. Skriv så nära orden som möjligt, och fråga igen när något ändras."
    ) {
      Form(
        Links.act(scene.id, .recordChildsView), state, draft: FileFrame.draft(scene, .recordChildsView)
      ) {
        RadioField(
          "about", "Vad gäller det?", state, ChildsView.About.allCases.map { Choice($0.rawValue, $0.name) })
        LongTextField("words", "Den unges egna ord", state, required: false)
        LongTextField(
          "silence", "Varför finns inga ord?", state,
          hint: "Bara när den unge inte vill eller kan säga något. Skriv hur ni har frågat.", required: false,
          rows: 3)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordChildsView), .quiet)
      }
    }
  }
}
