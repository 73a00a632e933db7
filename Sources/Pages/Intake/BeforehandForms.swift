import Access
import Domain
import HTML

extension FilePages {
  /// A notice of a coming release (R-INT-02).
  public static func recordRelease(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordRelease, "Kommande frigivning",
      "Dagen räknas ner här och på Min dag, så att besöket hinns med före."
    ) {
      Form(Links.act(scene.id, .recordRelease), state, draft: FileFrame.draft(scene, .recordRelease)) {
        TextField("from", "Vem berättade?", state, hint: "Namn och var hen arbetar.")
        FieldRow {
          DayField("noticed", "När fick ni veta?", state)
          DayField("expected", "Väntad frigivning", state, required: false)
        }
        RadioField(
          "custody", "Varifrån?", state, ReleaseNotice.Custody.allCases.map { Choice($0.rawValue, $0.name) },
          inline: true)
        LongTextField("words", "Att tänka på", state, required: false, rows: 2)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordRelease), .quiet)
      }
    }
  }

  /// A visit at the remand prison or the prison: planned, done, or one that came to nothing.
  public static func recordVisit(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordVisit, "Besök före frigivningen", "Ett besök på häktet eller anstalten."
    ) {
      Form(Links.act(scene.id, .recordVisit), state, draft: FileFrame.draft(scene, .recordVisit)) {
        visits(scene, state)
        RadioField(
          "status", "Hur är det med besöket?", state,
          CustodyVisit.Status.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
        DayField("on", "Vilken dag?", state)
        TextField("who", "Vem besöker?", state)
        LongTextField(
          "words", "Vad hände?", state, hint: "Blev det inte av: varför.", required: false, rows: 3)
      } buttons: {
        SubmitButton("Spara besöket")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordVisit), .quiet)
      }
    }
  }

  @HTMLBuilder private static func visits(_ scene: FileScene, _ state: FormState) -> Markup {
    let planned = (scene.whole?.intake.visits ?? []).filter { $0.body.status == .planned }
    if !planned.isEmpty || state.problem("visit") != nil {
      SelectField(
        "visit", "Vilket besök?", state,
        planned.map { Choice(String($0.number), "\(scene.dates.short($0.body.on)), \($0.body.who)") },
        empty: "Ett nytt besök", required: false)
    }
  }

  /// A motivational talk, or a moment at which the person may want to change (R-INT-04, R-INT-09).
  public static func recordMotivation(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordMotivation, "Motiverande samtal eller tillfälle",
      "Anteckna också när personen tackar nej. Efteråt går det att börja samtalet om samtycke direkt."
    ) {
      Form(
        Links.act(scene.id, .recordMotivation), state, draft: FileFrame.draft(scene, .recordMotivation)
      ) {
        SelectField(
          "occasion", "Vid vilket tillfälle?", state,
          (scene.programme.intake?.occasions ?? []).map { Choice($0.code, $0.text) },
          empty: "Ett samtal, utan särskilt tillfälle", required: false)
        FieldRow {
          DayField("on", "När?", state)
          TextField("who", "Vem pratade med personen?", state)
        }
        LongTextField("words", "Vad hände, och vad fick personen veta?", state, rows: 4)
        RadioField(
          "answer", "Vad svarade personen?", state,
          MotivationalMoment.Answer.allCases.map { Choice($0.rawValue, $0.name) })
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordMotivation), .quiet)
      }
    }
  }

  /// SIG as part of youth care (R-INT-10).
  public static func recordCourtOrigin(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordCourtOrigin, "Yttrandet till tingsrätten",
      "När SIG ingår i den ungdomsvård ni har föreslagit."
    ) {
      Form(
        Links.act(scene.id, .recordCourtOrigin), state, draft: FileFrame.draft(scene, .recordCourtOrigin)
      ) {
        FieldRow {
          DayField("statementOn", "Yttrandets dag", state)
          DayField(
            "judgmentOn", "Domens dag", state, hint: "Lämna tomt innan domen har kommit.", required: false)
        }
        RadioField(
          "began", "När började arbetet?", state,
          CourtOrigin.Began.allCases.map { Choice($0.rawValue, $0.name) })
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordCourtOrigin), .quiet)
      }
    }
  }

  /// Which unit does the work (R-INT-12).
  public static func choosePerformingUnit(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .choosePerformingUnit, "Utförande enhet",
      "Den ansvariga enheten är densamma. Här står vilken enhet som gör arbetet, enligt er överenskommelse."
    ) {
      Form(
        Links.act(scene.id, .choosePerformingUnit), state,
        draft: FileFrame.draft(scene, .choosePerformingUnit)
      ) {
        SelectField(
          "unit", "Vem gör arbetet?", state,
          scene.directory.units(on: scene.today).map { Choice($0.id.text, $0.name) }, empty: "Välj enhet")
        LongTextField(
          "reason", "Vad har ni kommit överens om?", state,
          hint: "Den andra enheten får inte se akten genom det här.", rows: 3)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .choosePerformingUnit), .quiet)
      }
    }
  }

  /// What has to be adapted, and what is known of NPF (R-TGT-17).
  public static func recordAdaptation(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordAdaptation, "Anpassning",
      "Visas när samtycke, möten och insatser förbereds. Diagnosen visas bara här och i journalen."
    ) {
      Form(
        Links.act(scene.id, .recordAdaptation), state, draft: FileFrame.draft(scene, .recordAdaptation)
      ) {
        RadioField(
          "npf", "Neuropsykiatrisk funktionsnedsättning", state,
          AdaptationNeeds.Neuropsychiatry.allCases.map { Choice($0.rawValue, $0.name) })
        CheckboxField(
          "needs", "Det här behövs", state,
          (scene.programme.intake?.adaptations ?? []).map { Choice($0.code, $0.text) })
        LongTextField("words", "Något mer?", state, required: false, rows: 2)
        TextField("source", "Vem har berättat det?", state)
      } buttons: {
        SubmitButton("Spara anpassningen")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordAdaptation), .quiet)
      }
    }
  }
}

extension Directory {
  /// Units of social services on a day, by name.
  func units(on day: Day) -> [Agency] {
    agencies.values
      .filter {
        $0.kind == .socialServices && $0.validFrom <= day && ($0.validTo.map { day <= $0 } ?? true)
      }
      .sorted { $0.name < $1.name }
  }
}
