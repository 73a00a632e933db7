import Access
import Domain
import HTML

extension FilePages {
  /// Criteria, and risk and motivation as two questions with their own reasons (R-TGT-02, R-TGT-07).
  public static func recordTargetGroup(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordTargetGroup, "Bedöm målgruppen",
      "Minst ett kriterium behöver vara uppfyllt för att SIG ska kunna beviljas."
    ) {
      if let file = scene.whole { AssessedRisk(scene, file) }
      Form(
        Links.act(scene.id, .recordTargetGroup), state,
        draft: FileFrame.draft(scene, .recordTargetGroup)
      ) {
        CheckboxField(
          "criteria", "Kriterier som är uppfyllda", state,
          scene.programme.criteria.map { Choice($0.code, $0.text) })
        LocalDefinitions(scene)
        TargetGroupFields.crime(scene, state)
        RadioField(
          "riskOfRelapse", "Finns det risk för återfall i brott?", state, Choice.yesOrNo, inline: true)
        LongTextField("riskReason", "Vad bygger du det på?", state, rows: 3)
        RadioField(
          "motivated", "Är personen motiverad att ändra sin situation?", state, Choice.yesOrNo,
          inline: true)
        LongTextField("motivationReason", "Vad bygger du det på?", state, rows: 3)
        LongTextField(
          "protectiveFactors", "Skyddsfaktorer", state,
          hint: "Det som håller emot, om än svagt: någon som bryr sig, en plats, en rutin.",
          required: false, rows: 3)
        TargetGroupFields.besides(scene, state)
      } buttons: {
        SubmitButton("Spara bedömningen")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordTargetGroup), .quiet)
      }
    }
  }
}

/// What the latest assessment came to, beside the two judgements that are made here in words (R-TGT-07).
private struct AssessedRisk: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    if let body = file.investigation.assessments.latestRisk?.body {
      Note {
        p(
          "\(body.name) \(scene.dates.full(body.on)): risk \(body.levelWords(body.risk).inSentence), mottaglighet \(body.levelWords(body.receptiveness, or: "inte bedömd").inSentence)."
        )
        p("Risken för återfall och motivationen bedöms här var för sig, med egna skäl.", class: "meta")
      }
    }
  }
}

extension Choice {
  /// Two answers of equal weight; neither is chosen beforehand.
  static let yesOrNo = [Choice("ja", "Ja"), Choice("nej", "Nej")]
}
