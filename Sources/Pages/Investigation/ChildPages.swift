import Access
import Domain
import HTML

extension FilePages {
  /// One child near the person, as a row.
  public static func recordChild(_ scene: FileScene, _ state: FormState) -> Markup {
    let known = Int(state.value("corrects")).flatMap { scene.whole?.investigation.around.child($0) }
    let state = proposed(state, known?.body)
    return FileFrame.form(
      scene, .recordChild, known == nil ? "Ett barn nära personen" : "Ändra raden om barnet",
      "Bara det som behövs för att barnet ska få stöd eller skydd. Det blir ingen akt om barnet här."
    ) {
      Form(Links.act(scene.id, .recordChild), state, draft: FileFrame.draft(scene, .recordChild)) {
        if let known {
          input(.hidden, .id("f-corrects"), .name("corrects"), .value(String(known.sequence)))
        }
        FieldRow {
          TextField("who", "Vad kallas barnet?", state, hint: "Förnamnet räcker.")
          TextField("bornYear", "Föddes år", state, hint: "Lämna tomt om ingen vet.", required: false)
        }
        RadioField(
          "relation", "Vem är barnet för personen?", state,
          ChildNear.Relation.allCases.map { Choice($0.rawValue, $0.name) })
        RadioField(
          "lives", "Var bor barnet?", state, ChildNear.Lives.allCases.map { Choice($0.rawValue, $0.name) })
        RadioField(
          "known", "Känner socialtjänsten redan till barnet?", state,
          ChildNear.Known.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
        RadioField(
          "need", "Behöver barnet något?", state,
          ChildNear.Need.allCases.map { need in
            Choice(
              need.rawValue, need.name,
              hint: need == .protection
                ? "Misstänker du att barnet far illa ska du också anmäla det genast." : nil)
          })
        LongTextField(
          "words", "Hur har barnet det?", state, hint: "Behövs alltid för personens egna barn.",
          required: false, rows: 3)
        LongTextField("supportGiven", "Vilket stöd får barnet?", state, required: false, rows: 2)
        LongTextField(
          "cooperation", "Vilka samverkar ni med om barnet?", state,
          hint: "Behövs när barnet kan behöva skydd.", required: false, rows: 2)
        if known != nil { Checkbox("isGone", "Barnet är inte längre nära personen", state) }
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordChild), .quiet)
      }
    }
  }

  private static func proposed(_ state: FormState, _ child: ChildNear?) -> FormState {
    guard let child else { return state }
    return
      state
      .proposing("who", child.who).proposing("bornYear", child.bornYear.map { String($0) } ?? "")
      .proposing("relation", child.relation.rawValue).proposing("lives", child.lives.rawValue)
      .proposing("known", child.known.rawValue).proposing("need", child.need.rawValue)
      .proposing("words", child.words).proposing("supportGiven", child.supportGiven)
      .proposing("cooperation", child.cooperation)
      .proposingAll("isGone", child.isNear ? [] : [Checkbox.yes])
  }

  /// The child's own case: a number and whether support came, nothing of what it holds (R-CHI-05).
  public static func linkChildSupport(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .linkChildSupport, "Stöd till barnet",
      "Barnet har sitt eget ärende med sina egna läsare. Här står bara var, och om stödet har kommit i gång."
    ) { file in
      if let child = Int(state.value("row")).flatMap(file.investigation.around.child) {
        Form(
          Links.act(scene.id, .linkChildSupport), state, draft: FileFrame.draft(scene, .linkChildSupport)
        ) {
          input(.hidden, .id("f-child"), .name("row"), .value(String(child.sequence)))
          p(child.body.who)
          TextField("unit", "Vilken enhet har barnets ärende?", state)
          TextField(
            "reference", "Ärendets nummer", state, hint: "Bara numret. Skriv inte vad ärendet handlar om.",
            required: false)
          RadioField(
            "isReceived", "Har stödet kommit i gång?", state, Choice.yesOrNo, inline: true)
        } buttons: {
          SubmitButton("Spara")
          ButtonLink("Avbryt", FileFrame.back(scene, .linkChildSupport), .quiet)
        }
      } else {
        choose(scene, file.investigation.around.near.map { ($0.sequence, $0.body.who, $0.body.need.name) })
      }
    }
  }

  @HTMLBuilder private static func choose(
    _ scene: FileScene, _ children: [(number: Int, who: String, need: String)]
  ) -> Markup {
    if children.isEmpty {
      EmptyState(
        .family, "Inget barn står i listan", "Lägg först till barnet bland dem som är nära personen."
      ) {
        StepButton("Lägg till ett barn", scene.step(.recordChild))
      }
    } else {
      RowList(
        children.map { child in
          Row(
            nil, child.who, link: scene.step(.linkChildSupport, ("row", String(child.number))),
            meta: child.need)
        })
    }
  }
}
