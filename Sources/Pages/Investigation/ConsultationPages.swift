import Access
import Domain
import HTML

extension FilePages {
  /// Somebody who is asked, or is to be asked: a lots or an expert (R-INV-07, R-ASM-09).
  public static func recordConsultation(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .recordConsultation, "Samråd",
      "Den som kan målgruppen, eller en fråga, ser ofta något annat. Skriv vem ni frågar och vad det gav."
    ) { file in
      let state = proposed(state, file)
      Form(
        Links.act(scene.id, .recordConsultation), state,
        draft: FileFrame.draft(scene, .recordConsultation)
      ) {
        input(.hidden, .name("consultation"), .value(state.value("consultation")))
        RadioField(
          "kind", "Vem frågar ni?", state,
          [
            Choice(Consultation.Kind.lots.rawValue, "En \(scene.programme.lotsTitle)"),
            Choice(
              Consultation.Kind.expert.rawValue, "En expert",
              hint: "Utanför socialtjänsten: fråga utan namn, eller lämna ut med stöd av samtycke."),
          ])
        TextField("who", "Vem, och vad kan hen?", state, hint: "Som ”Jonas Ekdahl, SIG-lots”.")
        LongTextField("question", "Vad frågar ni om?", state, required: false, rows: 3)
        DayField(
          "on", "Vilken dag var samrådet?", state, hint: "Lämna tomt om det inte har varit än.",
          required: false)
        LongTextField("words", "Vad gav det?", state, hint: "Behövs när samrådet är gjort.", required: false)
      } buttons: {
        SubmitButton("Spara samrådet")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordConsultation), .quiet)
      }
    }
  }

  private static func proposed(_ state: FormState, _ file: CaseFile) -> FormState {
    let number = Int(state.value("consultation"))
    guard let asked = file.investigation.consultations.first(where: { $0.number == number })?.body else {
      return state
    }
    return
      state
      .proposing("kind", asked.kind.rawValue).proposing("who", asked.who)
      .proposing("question", asked.question).proposing("on", asked.on.map { "\($0)" } ?? "")
      .proposing("words", asked.words)
  }
}

/// Who has been asked and who is to be asked.
struct ConsultationsPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("Samråd") {
      ChangeLink("Anteckna", "ett samråd", scene.step(.recordConsultation))
    }
    let all = file.investigation.consultations.sorted { $0.number < $1.number }
    if all.isEmpty {
      p(
        "Ingen har rådfrågats än. En \(scene.programme.lotsTitle) bör vara med i utredningen, och experter där det behövs.",
        class: "meta")
    }
    for asked in all { row(asked) }
  }

  private func row(_ asked: InvestigationState.RecordedConsultation) -> Markup {
    let body = asked.body
    return div(class: "answer-part") {
      div(class: "life-area-head") {
        h3(body.who)
        ChangeLink(
          body.on == nil ? "Skriv vad det gav" : "Ändra", body.who,
          scene.step(.recordConsultation, ("consultation", String(asked.number))))
      }
      if let day = body.on {
        p { Mark(.done, "\(body.kind.name), \(scene.dates.full(day))") }
      } else {
        p { Mark(.remaining, "\(body.kind.name) att fråga") }
      }
      if !body.question.isBlank { p(body.question, class: "meta keep-lines") }
      if !body.words.isBlank { p(body.words, class: "keep-lines") }
      p("Skrivet av \(asked.by)", class: "meta")
    }
  }
}
