import Access
import Domain
import HTML

extension PersonPages {
  /// The questions of a questionnaire in the reader's language, with who sees the answers said before the first.
  static func answerQuestionnaire(_ own: OwnScene, _ typed: FormState) -> Markup {
    let state = typed.answeringQuestions(own)
    let asked = state.value("questionnaire")
    guard let offer = own.own.offers.first(where: { $0.questionnaire == asked }),
      let form = own.questionnaire(offer.questionnaire, offer.version)
    else {
      return page(own, .home, at: Links.act(own.scene.id, .answerQuestionnaire)) {
        h1(own.more.questionsWait)
        FormAnswers(state)
        EmptyState(.question, own.more.gone, own.more.goneWhy) {
          ButtonLink(own.texts.back, Links.ownPages, .outlined)
        }
      }
    }
    let act = Links.act(own.scene.id, .answerQuestionnaire)
    return page(own, .home, at: act.adding("questionnaire", asked), scripts: true, listens: true) {
      h1(.id("meningen")) { own.voice.says(own.words(form.name)) }
      ListenButton(own.more.listen)
      Form(act, state, draft: FileFrame.draft(own.scene, .answerQuestionnaire)) {
        div(.id("hogt")) {
          Note(own.more.whoSees)
          p(own.more.noHarm)
          QuestionFields(form, state, passing: own.more.passOver, own.words)
          RadioField(
            "share", own.more.mayLotsSee, state,
            [Choice(Checkbox.yes, own.more.lotsMay), Choice("nej", own.more.onlyMe)])
        }
        input(.hidden, .name("questionnaire"), .value(form.code))
        input(.hidden, .name("giver"), .value(own.own.giver.code))
      } buttons: {
        SubmitButton(own.more.send)
        SubmitButton(own.more.decline, .outlined, sends: ("declines", Checkbox.yes))
        ButtonLink(own.texts.back, Links.ownPages, .quiet)
      }
    }
  }

  /// What one has answered, time by time: nobody else's page has it.
  public static func answers(_ scene: FileScene) -> Markup {
    guard let own = OwnScene(scene) else { return .empty }
    return page(own, .home, at: Links.ownAnswers) {
      h1(own.more.myAnswers)
      let given = own.own.answers
      if given.isEmpty {
        EmptyState(.question, own.more.myAnswers, own.more.noAnswers) {
          ButtonLink(own.texts.back, Links.ownPages, .outlined)
        }
      } else {
        p(own.more.answersLead)
        AnswersOverTime(
          given.compactMap { told in
            own.questionnaire(told.body.questionnaire, told.body.version).map {
              AnswersOverTime.Time(form: $0, body: told.body, on: told.on)
            }
          },
          AnswersOverTime.Words(
            before: own.more.before, now: own.more.now, asTable: own.more.asTable,
            head: own.more.question, mirrors: own.voice.language.direction == .rightToLeft,
            said: own.words, day: own.dates.full))
        ul(class: "plain-list") {
          for told in given.reversed() { li { "\(own.dates.full(told.on)): \(whose(told.body, own.more))" } }
        }
      }
    }
  }

  private static func whose(_ body: QuestionnaireAnswered, _ words: OwnMoreWords) -> String {
    switch body.way {
    case .declined: words.declined
    case .paper: words.onPaper
    case .ownPage: body.shared ? words.shared : words.kept
    }
  }
}

extension FilePages {
  /// On own pages one's own answers; for those who work, what stands on paper.
  public static func answerQuestionnaire(_ scene: FileScene, _ state: FormState) -> Markup {
    if let own = OwnScene(scene) { return PersonPages.answerQuestionnaire(own, state) }
    return paperQuestionnaire(scene, state)
  }
}

/// The questions, each with its answers and the possibility to pass it over.
struct QuestionFields: Component {
  private let form: Questionnaire
  private let state: FormState
  private let passing: String
  private let words: (Questionnaire.Wording) -> String

  init(
    _ form: Questionnaire, _ state: FormState, passing: String,
    _ words: @escaping (Questionnaire.Wording) -> String
  ) {
    self.form = form
    self.state = state
    self.passing = passing
    self.words = words
  }

  var markup: Markup {
    div(class: "questions", .id(FieldFrame.id(of: "answers")), .tabindex(-1)) {
      for question in form.questions {
        RadioField(
          "q.\(question.code)", words(question.text), state,
          form.options(of: question).reversed().map { Choice($0.code, words($0.text)) }
            + [Choice("", passing)], inline: true)
      }
    }
  }
}

/// Reads the page aloud, where the browser has a voice.
struct ListenButton: Component {
  private let words: String

  init(_ words: String) {
    self.words = words
  }

  var markup: Markup {
    button(class: "talk-listen plain", .id("lyssna"), .hidden()) {
      Icon(.listen)
      span(words)
    }
  }
}

extension FormState {
  /// What is wrong with the answers, in the language of the page.
  fileprivate func answeringQuestions(_ own: OwnScene) -> FormState {
    var state = self
    state.language = own.voice.language
    state.problems = problems.map { problem in
      switch problem.field {
      case "answers": FieldProblem("answers", own.more.answerOne)
      case "share": FieldProblem("share", own.more.chooseWho)
      default: FieldProblem(problem.field, own.more.goneWhy)
      }
    }
    return state
  }
}
