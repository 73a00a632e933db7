import Access
import Domain
import HTML

extension OwnScene {
  var more: OwnMoreWords { .of(voice.language) }
  var settings: OwnPageSettings? { scene.programme.followUp?.ownPage }

  /// The questionnaire as it was worded in the version that was offered.
  func questionnaire(_ code: String, _ version: Day) -> Questionnaire? {
    scene.programme.questionnaire(code, from: version)
  }

  /// What a questionnaire says; words that stay Swedish in it are kept apart.
  func words(_ wording: Questionnaire.Wording) -> String {
    voice.marked(wording.words(voice.language))
  }
}

/// R-ROL-02, R-ROL-07: who the lotsar are and how they are reached. A number is a link that a phone can ring.
struct OwnLotsar: Component {
  private let own: OwnScene

  init(_ own: OwnScene) {
    self.own = own
  }

  var markup: Markup {
    section(class: "own-part") {
      SectionHead(own.more.myLots)
      if own.own.lotsar.isEmpty {
        p(own.more.noLots)
      } else {
        let names = own.texts.joined(own.own.lotsar.map(own.voice.name))
        p { own.voice.says(own.more.lotsar(names, own.voice.swedish(own.own.unit))) }
      }
      if let number = own.settings?.telephone {
        p { OwnNumber(number, own.more.ring(own.voice.swedish(number)), own) }
      } else {
        p(own.more.askHow)
      }
      if let code = own.own.code {
        p(class: "meta") {
          own.voice.says(own.more.codeGiven(own.voice.name(code.by), own.dates.long(code.on)))
        }
      }
    }
  }
}

/// What to do when something happens. It is on every page that somebody begins at, also when SIG is over.
struct OwnHelp: Component {
  private let own: OwnScene

  init(_ own: OwnScene) {
    self.own = own
  }

  var markup: Markup {
    let numbers = own.settings?.help ?? []
    if !numbers.isEmpty {
      section(class: "own-part") {
        SectionHead(own.more.emergency)
        ul(class: "own-help") {
          for help in numbers {
            li {
              span { own.voice.says(own.voice.marked(own.more.help(help.kind))) }
              OwnNumber(help.number, own.voice.swedish(help.number), own)
            }
          }
        }
      }
    }
  }
}

/// A number to ring, which is read from left to right in every language.
private struct OwnNumber: Component {
  private let number: String
  private let words: String
  private let own: OwnScene

  init(_ number: String, _ words: String, _ own: OwnScene) {
    self.number = number
    self.words = words
    self.own = own
  }

  var markup: Markup {
    a(href: Link.telephone(number)) { own.voice.says(words) }
  }
}

/// Questionnaires that wait, and the way to what was answered before.
struct OwnQuestionnaires: Component {
  private let own: OwnScene

  init(_ own: OwnScene) {
    self.own = own
  }

  var markup: Markup {
    let waiting =
      own.scene.offers(.answerQuestionnaire)
      ? own.own.offers.filter { own.questionnaire($0.questionnaire, $0.version) != nil } : []
    if !waiting.isEmpty || !own.own.answers.isEmpty {
      section(class: "own-part") {
        SectionHead(waiting.isEmpty ? own.more.myAnswers : own.more.questionsWait)
        for offer in waiting { asked(offer) }
        if !own.own.answers.isEmpty { p { a(own.more.myAnswers, href: Links.ownAnswers) } }
      }
    }
  }

  private func asked(_ offer: VisibleOffer) -> Markup {
    Markup {
      if let form = own.questionnaire(offer.questionnaire, offer.version) {
        p { strong { own.voice.says(own.words(form.name)) } }
      }
      p(own.more.youNeedNot)
      ButtonLink(
        own.more.answer,
        Links.act(own.scene.id, .answerQuestionnaire).adding("questionnaire", offer.questionnaire), .outlined)
    }
  }
}
