import Access
import Domain
import HTML

extension FilePages {
  /// A relative or key person, and what the person has said that they may know.
  public static func recordRelative(_ scene: FileScene, _ state: FormState) -> Markup {
    let known = Int(state.value("corrects")).flatMap { scene.whole?.investigation.around.relative($0) }
    let state = proposed(state, known?.body)
    return FileFrame.form(
      scene, .recordRelative, known == nil ? "En anhörig eller nyckelperson" : "Ändra raden om den anhöriga",
      "Någon som betyder mycket för personen. Inget här lämnas till någon annan av sig självt."
    ) {
      Form(Links.act(scene.id, .recordRelative), state, draft: FileFrame.draft(scene, .recordRelative)) {
        if let known {
          input(.hidden, .id("f-corrects"), .name("corrects"), .value(String(known.sequence)))
        }
        FieldRow {
          TextField("name", "Namn", state)
          TextField(
            "relation", "Vem är det för personen?", state, hint: "Som mormor, storebror eller tränare.")
        }
        Checkbox("isMotivating", "Betyder mycket för att personen ska orka ändra något", state)
        Checkbox("isInNetwork", "Är med i det privata nätverket", state)
        Checkbox("needsSupport", "Kan själv behöva stöd", state)
        RadioField(
          "mayBeTold", "Säger personen ja till att hen får veta om ärendet?", state,
          RelativeNear.Answer.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
        RadioField(
          "mayTakePart", "Och till att hen är med?", state,
          RelativeNear.Answer.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
        LongTextField("words", "Annat som är bra att veta", state, required: false, rows: 3)
        if known != nil { Checkbox("isGone", "Är inte längre viktig i ärendet", state) }
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordRelative), .quiet)
      }
    }
  }

  private static func proposed(_ state: FormState, _ relative: RelativeNear?) -> FormState {
    guard let relative else { return state }
    let ticked = { (isSo: Bool) in isSo ? [Checkbox.yes] : [] }
    return
      state
      .proposing("name", relative.name).proposing("relation", relative.relation)
      .proposingAll("isMotivating", ticked(relative.isMotivating))
      .proposingAll("isInNetwork", ticked(relative.isInNetwork))
      .proposingAll("needsSupport", ticked(relative.needsSupport))
      .proposing("mayBeTold", relative.mayBeTold.rawValue)
      .proposing("mayTakePart", relative.mayTakePart.rawValue).proposing("words", relative.words)
      .proposingAll("isGone", ticked(!relative.isNear))
  }

  /// A relative has been told of support, and where it was linked on (R-ROL-07).
  public static func linkRelative(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(scene, .linkRelative, "Informerad om stöd till anhöriga") { file in
      let around = file.investigation.around
      if let relative = Int(state.value("row")).flatMap(around.relative) {
        linkForm(scene, state.proposing("on", scene.today.description), relative)
      } else if around.relatives.isEmpty {
        EmptyState(.family, "Ingen anhörig står i listan", "Lägg först till den anhöriga.") {
          StepButton("Lägg till en anhörig", scene.step(.recordRelative))
        }
      } else {
        RowList(
          around.relatives.filter(\.body.isNear).map { relative in
            Row(
              relative.linked == nil ? .remaining : .done, relative.body.name,
              link: scene.step(.linkRelative, ("row", String(relative.sequence))),
              meta: relative.body.relation)
          })
      }
    }
  }

  private static func linkForm(
    _ scene: FileScene, _ state: FormState, _ relative: AroundState.Relative
  ) -> Markup {
    Form(Links.act(scene.id, .linkRelative), state, draft: FileFrame.draft(scene, .linkRelative)) {
      input(.hidden, .id("f-relative"), .name("row"), .value(String(relative.sequence)))
      if relative.body.mayBeTold == .yes {
        p("\(relative.body.name), \(relative.body.relation).")
      } else {
        Note(
          "Personen har inte sagt ja till att \(relative.body.name) får veta något om ärendet. Berätta bara "
            + "vilket stöd som finns för anhöriga.")
      }
      LongTextField("told", "Vad fick den anhöriga veta?", state, rows: 3)
      SelectField(
        "to", "Vart länkades hen?", state,
        (scene.programme.interventions?.relativeSupport ?? []).map { Choice($0.code, $0.text) },
        empty: "Ingen av dem", required: false)
      TextField("linkedTo", "Mottagning eller namn", state, required: false)
      DayField("on", "När?", state)
    } buttons: {
      SubmitButton("Spara")
      ButtonLink("Avbryt", FileFrame.back(scene, .linkRelative), .quiet)
    }.markup
  }
}
