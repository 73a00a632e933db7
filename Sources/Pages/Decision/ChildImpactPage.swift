import Access
import Domain
import HTML

extension FilePages {
  /// What the decision does to children near the person (R-CHI-03). The first question has nothing chosen.
  public static func analyseChildImpact(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .analyseChildImpact, "Barnkonsekvensanalys",
      "Följer med beslutet. Personen får läsa den, så skriv inget som ett barn har berättat i förtroende."
    ) { file in
      if let children = file.investigation.children, children.has {
        Note {
          p { strong("Ur utredningen") }
          p(children.notes, class: "keep-lines")
        }
      }
      Form(
        Links.act(scene.id, .analyseChildImpact), state,
        draft: FileFrame.draft(scene, .analyseChildImpact)
      ) {
        RadioField(
          "touches", "Får beslutet märkbara följder för något barn?", state, Choice.yesOrNo, inline: true)
        LongTextField(
          "reason", "Om nej: varför inte?", state, hint: "Ett nej behöver också ett skäl.",
          required: false, rows: 3)
        h2("Om ja")
        analysis(state)
      } buttons: {
        SubmitButton("Spara analysen")
        ButtonLink("Avbryt", FileFrame.back(scene, .analyseChildImpact), .quiet)
      }
    }
  }

  @HTMLBuilder private static func analysis(_ state: FormState) -> Markup {
    LongTextField(
      "children", "Vilka barn?", state,
      hint: "Ett på varje rad, som ”Barn 1, 5 år”. Namn behövs inte.", required: false, rows: 3)
    LongTextField(
      "consequences", "Vad betyder beslutet för barnen?", state,
      hint: "Vardagen, tryggheten, tiden med personen. Både bra och svårt.", required: false, rows: 4)
    RadioField(
      "asked", "Har barnet fått säga vad det tycker?", state, Choice.yesOrNo, required: false, inline: true)
    LongTextField(
      "viewWords", "Vad sa barnet, eller varför är det inte tillfrågat?", state, required: false, rows: 3)
    LongTextField("bestInterests", "Vad är bäst för barnen?", state, required: false, rows: 3)
    LongTextField(
      "weighing", "Hur har barnens bästa vägts mot annat?", state, required: false, rows: 3)
  }
}

/// The analysis as it stands with the decision, on screen and on paper.
struct ChildImpactWords: Component {
  private let impact: ChildImpact

  init(_ impact: ChildImpact) {
    self.impact = impact
  }

  var markup: Markup {
    switch impact {
    case .untouched(let reason):
      p("Beslutet får inga märkbara följder för något barn.")
      p(reason, class: "keep-lines")
    case .touched(let analysis):
      DefinitionList([
        Definition("Barn som berörs") { ul { for child in analysis.children { li(child) } } },
        Definition("Vad beslutet betyder för dem", prose: analysis.consequences),
        Definition("Barnets egen åsikt", prose: analysis.view.words),
        Definition("Barnets bästa", prose: analysis.bestInterests),
        Definition("Avvägning", prose: analysis.weighing),
      ])
    }
  }
}
