import Access
import Domain
import HTML

extension FilePages {
  /// A new threat assessment, with its assessor, level and day of review (R-POL-02).
  public static func assessThreat(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .assessThreat, "Bedöm hotbilden",
      "Sparas i det skyddade facket. Arbetsledaren får veta och bekräftar."
    ) {
      Form(
        Links.act(scene.id, .assessThreat), state, draft: FileFrame.draft(scene, .assessThreat)
      ) {
        RadioField(
          "level", "Hur ser hotbilden ut?", state,
          ThreatLevel.allCases.map { Choice($0.rawValue, $0.name, hint: $0.owner + ".") })
        TextField(
          "assessor", "Vem har bedömt?", state,
          hint: "Namn och myndighet, som ”Anders Bräck, polisen”.")
        TextField(
          "consultedWith", "I samråd med vem hos oss?", state, hint: "Lots eller socialsekreterare.")
        DayField("on", "När gjordes bedömningen?", state)
        LongTextField("words", "Bedömningen", state, hint: "Vad som är känt, och hur säkert det är.")
        LongTextField(
          "protection", "Skydd som behövs", state,
          hint: "Behövs när hotet kräver skydd. Skriv inga adresser.", required: false,
          rows: 3)
        DayField("nextReview", "När bedöms det på nytt?", state)
      } buttons: {
        SubmitButton("Spara bedömningen")
        ButtonLink("Avbryt", scene.compartmentPage, .quiet)
      }
    }
  }

  /// The work leader says that the message has arrived (R-POL-03).
  public static func acknowledgeThreat(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .acknowledgeThreat, "Har du läst bedömningen?",
      "Arbetsledaren ska alltid få veta att ett hot har bedömts. Din bekräftelse står kvar i akten."
    ) { file in
      let assessment = file.safety.assessments.first {
        String($0.sequence) == state.value("assessment")
      }
      Form(Links.act(scene.id, .acknowledgeThreat), state) {
        if let assessment {
          DefinitionList([
            Definition("Nivå", assessment.body.level.name),
            Definition("Bedömt", "\(scene.dates.full(assessment.on)) av \(assessment.body.assessor)"),
            Definition("Bedömningen", prose: assessment.body.words),
            Definition(
              "Skydd",
              prose: assessment.body.protection.isBlank
                ? "Inget särskilt" : assessment.body.protection),
            Definition("Ny bedömning", scene.dates.due(assessment.body.nextReview)),
          ])
        } else {
          Note("Bedömningen finns inte. Gå tillbaka till Säkerhet och välj den därifrån.")
        }
        input(.hidden, .id("f-assessment"), .name("assessment"), .value(state.value("assessment")))
      } buttons: {
        SubmitButton("Ja, jag har läst")
        ButtonLink("Inte än", scene.compartmentPage, .quiet)
      }
    }
  }
}
