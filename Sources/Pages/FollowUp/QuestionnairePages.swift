import Access
import Domain
import HTML

extension FilePages {
  /// R-FUP-07: asks whether somebody wants to answer, and tells who sees it first.
  public static func offerQuestionnaire(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .offerQuestionnaire, "Erbjud en enkät",
      "Frågorna handlar om hur det går, om att få vara med och påverka, och om tillit. Ett nej får inga följder."
    ) { file in
      let givers = OwnPageGivers.all(file, at: scene.now)
      let choices = givers.flatMap { giver in
        scene.programme.questionnaires(for: giver, on: scene.today).map { form in
          Choice("\(giver.code) \(form.code)", "\(file.intake.name(of: giver)): \(form.name.sv)")
        }
      }
      if choices.isEmpty {
        EmptyState(
          .question, "Det finns ingen enkät i programmet", "Enkäter läggs till i programmets uppgifter.")
      } else {
        Form(
          Links.act(scene.id, .offerQuestionnaire), state, draft: FileFrame.draft(scene, .offerQuestionnaire)
        ) {
          RadioField("whom", "Vem frågar du?", state, choices)
          Note {
            p { strong("Säg det här först") }
            p(OwnMoreWords.swedish.whoSees)
            p("Om du själv skriver in svaren från papper ser du dem, och det ska personen veta.")
          }
          Checkbox("told", "Jag har berättat vem som ser svaren, innan något svar är lämnat.", state)
          RadioField(
            "reply", "Vad blev svaret?", state,
            QuestionnaireOffered.Reply.allCases.map { Choice($0.rawValue, $0.words) })
        } buttons: {
          SubmitButton("Spara")
          ButtonLink("Avbryt", FileFrame.back(scene, .offerQuestionnaire), .quiet)
        }
      }
    }
  }

  /// What stands on paper, written down together or afterwards.
  static func paperQuestionnaire(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .answerQuestionnaire, "Svar på papper",
      "Skriv av svaren som de står. Det du skriver av har du sett."
    ) { file in
      let waiting = PaperQuestionnaires(scene, file)
      if let (giver, form) = waiting.chosen(state) {
        // Without a draft: what one parent answered must never come back under the other's name.
        Form(Links.act(scene.id, .answerQuestionnaire), state) {
          p { strong("\(file.intake.name(of: giver)): \(form.name.sv)") }
          input(.hidden, .name("giver"), .value(giver.code))
          input(.hidden, .name("questionnaire"), .value(form.code))
          QuestionFields(form, state, passing: "Ville inte svara") { $0.sv }
        } buttons: {
          SubmitButton("Spara svaren")
          SubmitButton("Ville inte svara", .outlined, sends: ("declines", Checkbox.yes))
          ButtonLink("Avbryt", FileFrame.back(scene, .answerQuestionnaire), .quiet)
        }
      } else {
        FormAnswers(state)
        if waiting.all.isEmpty {
          EmptyState(
            .question, "Ingen enkät väntar på svar", "Erbjud en först, så går det att skriva av svaren här."
          ) {
            StepButton("Erbjud en enkät", scene.step(.offerQuestionnaire))
          }
        } else {
          RowList(
            waiting.all.map { giver, form in
              Row(
                .remaining, "\(file.intake.name(of: giver)): \(form.name.sv)",
                link: waiting.link(giver, form))
            })
        }
      }
    }
  }
}

/// Those that are offered and not answered.
private struct PaperQuestionnaires {
  let all: [(Giver, Questionnaire)]
  private let scene: FileScene

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    all = OwnPageGivers.all(file, at: scene.now).flatMap { giver in
      (scene.programme.followUp?.questionnaires ?? []).compactMap { form in
        file.followUp.waiting(for: giver, form.code).flatMap {
          $0.version == form.validFrom ? (giver, form) : nil
        }
      }
    }
  }

  func chosen(_ state: FormState) -> (Giver, Questionnaire)? {
    all.first { $0.0.code == state.value("giver") && $0.1.code == state.value("questionnaire") }
  }

  func link(_ giver: Giver, _ form: Questionnaire) -> Link {
    Links.act(scene.id, .answerQuestionnaire).adding("giver", giver.code).adding("questionnaire", form.code)
  }
}

extension QuestionnaireOffered.Reply {
  var words: String {
    switch self {
    case .yes: "Ja, och svarar på papper"
    case .onOwnPage: "Vill svara, eller bestämma sig, på sin egen sida"
    case .no: "Nej"
    }
  }
}

/// On Uppföljning: who has been asked, what they let the lotsar see, and how it has changed.
struct QuestionnairePart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    if scene.programme.followUp?.questionnaires?.isEmpty == false {
      section {
        SectionHead("Enkäter") { StepButton("Erbjud en enkät", scene.step(.offerQuestionnaire)) }
        if file.followUp.offers.isEmpty {
          p("Ingen är tillfrågad än. Att svara är frivilligt, och ett nej får inga följder.", class: "meta")
        }
        for giver in OwnPageGivers.all(file, at: scene.now) { told(giver) }
      }
    }
  }

  @HTMLBuilder private func told(_ giver: Giver) -> Markup {
    let offers = file.followUp.offers.filter { $0.body.giver == giver }
    if let last = offers.last {
      h3(file.intake.name(of: giver))
      p(class: "meta") {
        "Tillfrågad \(scene.dates.full(last.on)). \(state(last))"
        if file.followUp.waiting(for: giver, last.body.questionnaire) != nil {
          " "
          ChangeLink(
            "Skriv av svar på papper", file.intake.name(of: giver),
            scene.step(.answerQuestionnaire, ("giver", giver.code))?.adding(
              "questionnaire", last.body.questionnaire))
        }
      }
      AnswersOverTime(times(giver), .swedish(scene.dates), id: "svar-\(giver.code)")
    }
  }

  private func times(_ giver: Giver) -> [AnswersOverTime.Time] {
    file.followUp.answers.filter { $0.body.giver == giver }.compactMap { told in
      scene.programme.questionnaire(told.body.questionnaire, from: told.body.version).map {
        AnswersOverTime.Time(form: $0, body: told.body, on: told.on)
      }
    }
  }

  private func state(_ offer: FollowUpState.Recorded<QuestionnaireOffered>) -> String {
    if offer.body.reply == .no { return "Ville inte svara." }
    guard
      let answer = file.followUp.answers.last(where: {
        $0.body.giver == offer.body.giver && $0.body.questionnaire == offer.body.questionnaire
          && $0.sequence > offer.sequence
      })
    else { return "Har inte svarat än." }
    return switch answer.body.way {
    case .declined: "Ville inte svara."
    case .ownPage where !answer.body.shared: "Har svarat, och behåller svaren för sig själv."
    case .ownPage, .paper: "Har svarat \(scene.dates.full(answer.on))."
    }
  }
}
