import Access
import Domain
import HTML

extension PersonPages {
  /// One question, what a yes would let through, and two answers that weigh the same.
  static func recordGiverAnswer(_ own: OwnScene, _ typed: FormState) -> Markup {
    let texts = own.texts
    let state = typed.answering(own.voice)
    let asked = state.value("consent")
    guard let question = own.own.waiting.first(where: { String($0.number) == asked }) else {
      return form(own, .recordGiverAnswer, texts.questions(1), nil) {
        FormAnswers(state)
        EmptyState(.question, texts.questionGone, texts.questionGoneWhy) {
          ButtonLink(texts.backToConsent, Links.own(.consent), .outlined)
        }
      }
    }
    let act = Links.act(own.scene.id, .recordGiverAnswer)
    return page(own, .consent, at: question.link(own.scene.id)) {
      h1 { own.voice.says(texts.mayTalk(own.voice.party(question.party))) }
      Form(act, state) {
        OwnQuestionTerms(question.party, question.given, question.received, own)
        p { own.voice.says(texts.wouldHold(until: own.dates.full(question.through))) }
        if question.party.kind == .police { p { own.voice.says(texts.notAboutOthers) } }
        Note(texts.youChoose)
        input(.hidden, .name("consent"), .value(String(question.number)))
        LongTextField("note", texts.anythingToSay, state, required: false, rows: 2)
      } buttons: {
        SubmitButton(texts.sayYes, .outlined, sends: ("reply", GiverAnswer.Reply.yes.rawValue))
        SubmitButton(texts.sayNo, .outlined, sends: ("reply", GiverAnswer.Reply.no.rawValue))
        ButtonLink(texts.back, Links.own(.consent), .quiet)
      }
    }
  }

  /// Fetching one's copy is one press, and counts as having got it (R-CON-05).
  static func giveCopy(_ own: OwnScene, _ typed: FormState) -> Markup {
    let texts = own.texts
    let asked = typed.value("consent")
    guard let copy = own.own.copies.first(where: { String($0.number) == asked }) else {
      return form(own, .giveCopy, texts.copyTitle, nil) {
        EmptyState(.question, texts.questionGone, texts.questionGoneWhy) {
          ButtonLink(texts.backToConsent, Links.own(.consent), .outlined)
        }
      }
    }
    return form(own, .giveCopy, texts.copyTitle, nil, at: copy.fetching(own.scene.id)) {
      FormAnswers(typed.answering(own.voice))
      OwnQuestionTerms(copy.party, copy.given, copy.received, own)
      OwnCopyButton(copy, own, typed)
    }
  }
}

/// The party, and what passes each way, in the words of the page.
struct OwnQuestionTerms: Component {
  private let party: Party
  private let given: CategorySet
  private let received: CategorySet
  private let own: OwnScene

  init(_ party: Party, _ given: CategorySet, _ received: CategorySet, _ own: OwnScene) {
    self.party = party
    self.given = given
    self.received = received
    self.own = own
  }

  var markup: Markup {
    section(class: "own-party") {
      Pictogram(party.kind.pictogram)
      div {
        if !given.isEmpty { list(own.texts.wouldGet(own.voice.party(party)), given) }
        if !received.isEmpty { list(own.texts.wouldTell(own.voice.party(party)), received) }
      }
    }
  }

  private func list(_ heading: String, _ categories: CategorySet) -> Markup {
    div {
      h2(class: "small") { own.voice.says(heading) }
      ul(class: "plain-list") {
        for category in categories.categories { li { own.voice.says(own.texts.category(category)) } }
      }
    }
  }
}

extension FormState {
  /// What is wrong with an answer, in the language of the page.
  fileprivate func answering(_ voice: OwnVoice) -> FormState {
    var state = self
    state.problems = problems.map { problem in
      switch problem.field {
      case "reply": FieldProblem("reply", voice.texts.chooseReply)
      case "note": FieldProblem("note", voice.texts.problem(.tooLong))
      case "consent", "giver", "on", "to": FieldProblem(problem.field, voice.texts.questionGoneWhy)
      default: problem
      }
    }
    return state.spoken(by: voice)
  }
}
