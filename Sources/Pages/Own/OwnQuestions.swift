import Access
import Domain
import HTML

/// What waits for one's own answer, warm, before everything else on the page.
struct OwnQuestions: Component {
  private let own: OwnScene
  private let questions: [VisibleQuestion]

  init(_ own: OwnScene) {
    self.own = own
    questions = own.scene.offers(.recordGiverAnswer) ? own.own.waiting.filter { $0.reply == nil } : []
  }

  var markup: Markup {
    if !questions.isEmpty {
      NowPanel(.question) {
        h2(own.texts.questions(questions.count))
        ul(class: "own-questions") {
          for question in questions {
            li {
              p { own.voice.says(own.texts.mayTalk(own.voice.party(question.party))) }
              ButtonLink(own.texts.readAndAnswer, question.link(own.scene.id), .outlined)
            }
          }
        }
      }
    }
  }
}

extension VisibleQuestion {
  func link(_ id: CaseID) -> Link {
    Links.act(id, .recordGiverAnswer).adding("consent", String(number))
  }
}

/// The day the person alone decides, told before it comes and in plain words.
struct OwnComingOfAge: Component {
  private let own: OwnScene

  init(_ own: OwnScene) {
    self.own = own
  }

  var markup: Markup {
    if let day = own.own.comesOfAge, !own.own.isClosed {
      section(class: "note coming-of-age", .ariaLabelledBy("fyller-18")) {
        h2(.id("fyller-18")) { own.voice.says(own.texts.comesOfAge(own.dates.full(day))) }
        ul(class: "plain-list") {
          for sentence in own.texts.whatComesOfAge { li { own.voice.says(sentence) } }
        }
      }
    }
  }
}
