import Access
import Domain
import HTML

extension FilePages {
  /// What has happened to an intervention since it was recorded (R-ITV-14).
  public static func moveIntervention(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(scene, .moveIntervention, "Vad har hänt med insatsen?") { file in
      if let known = Int(state.value("row")).flatMap(file.interventions.intervention) {
        moveForm(scene, state, known)
      } else {
        RowList(
          file.interventions.all.filter { $0.stands < .ended }.map { known in
            Row(
              known.stands.mark, known.body.what,
              link: scene.step(.moveIntervention, ("row", String(known.sequence))),
              meta: "\(known.stands.name). \(known.body.provider)")
          })
      }
    }
  }

  private static func moveForm(
    _ scene: FileScene, _ state: FormState, _ known: InterventionsState.RecordedIntervention
  ) -> Markup {
    let state = state.proposing("on", scene.today.description)
    return Form(
      Links.act(scene.id, .moveIntervention), state, draft: FileFrame.draft(scene, .moveIntervention)
    ) {
      input(.hidden, .id("f-intervention"), .name("row"), .value(String(known.sequence)))
      p("\(known.body.what), \(known.body.provider). \(known.stands.name).")
      RadioField("step", "Vad har hänt?", state, steps(after: known))
      DayField("on", "När?", state)
      if known.body.details?.isDecided ?? true {
        FieldRow {
          TextField(
            "decidedBy", "Vems beslut är det?", state,
            hint: known.decidedBy.isBlank ? "Behövs när den beviljas." : "Nu står det \(known.decidedBy).",
            required: false)
          TextField("reference", "Beslutets beteckning", state, required: false)
        }
      }
      LongTextField(
        "words", "Kommentar", state, hint: "Skriv alltid varför, om insatsen inte blev av.", required: false,
        rows: 3)
    } buttons: {
      SubmitButton("Spara")
      ButtonLink("Avbryt", FileFrame.back(scene, .moveIntervention), .quiet)
    }.markup
  }

  private static func steps(after known: InterventionsState.RecordedIntervention) -> [Choice] {
    InterventionStep.Kind.allCases.filter { step in
      switch step {
      case .requested: known.day(of: .requested) == nil
      case .granted: known.day(of: .granted) == nil && known.body.details?.isDecided ?? true
      case .started: known.day(of: .started) == nil
      case .ended: known.day(of: .started) != nil
      case .didNotComeAbout: known.day(of: .started) == nil
      }
    }.map { Choice($0.rawValue, $0.happened) }
  }

  /// Why a need is met without an intervention.
  public static func settleNeed(_ scene: FileScene, _ state: FormState) -> Markup {
    let area = LifeArea(rawValue: state.value("area"))
    return FileFrame.staffForm(
      scene, .settleNeed, "Ingen insats nu",
      "Säg hur behovet möts i stället. Om området kartläggs på nytt frågas det igen."
    ) { file in
      let need = file.unmetNeeds.first { $0.area == area }
      if let area, let need {
        Form(Links.act(scene.id, .settleNeed), state, draft: FileFrame.draft(scene, .settleNeed)) {
          input(.hidden, .id("f-area"), .name("area"), .value(area.rawValue))
          DefinitionList([
            Definition(area.name, prose: need.asks?.sentence ?? need.words)
          ])
          LongTextField(
            "words", "Hur möts behovet, eller varför behövs inget nu?", state, rows: 4)
        } buttons: {
          SubmitButton("Spara")
          ButtonLink("Avbryt", FileFrame.back(scene, .settleNeed), .quiet)
        }
      } else {
        EmptyState(
          .checklist, "Det finns inget behov utan insats här",
          "Behov från utredningen som saknar insats står på översikten och under Uppföljning.")
      }
    }
  }
}
