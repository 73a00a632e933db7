import Access
import Domain
import HTML

/// What the unit has told the viewer between the meetings (R-SHR-03), the latest first, in the words it was written.
/// What is new stands open with one button; what has been read is folded away.
struct OwnTold: Component {
  private let own: OwnScene
  private let words: OwnToldWords
  private let state: FormState
  private let shown = 5

  init(_ own: OwnScene, _ state: FormState) {
    self.own = own
    self.state = state
    words = .of(own.voice.language)
  }

  var markup: Markup {
    let new = own.own.told.filter { !$0.isRead }
    let read = own.own.told.filter(\.isRead)
    if !new.isEmpty {
      NowPanel(.talking) {
        h2(words.new(new.count))
        for told in new { unread(told) }
      }
    }
    if !read.isEmpty {
      section(class: "own-part") {
        details(class: "more") {
          summary(words.read)
          ul(class: "rows") {
            for told in read.prefix(shown) { li(class: "row unmarked") { div { text(told) } } }
          }
        }
      }
    }
  }

  @HTMLBuilder private func unread(_ told: VisibleTold) -> Markup {
    text(told)
    if own.scene.offers(.acknowledgeNotice) {
      OneButtonForm(
        words.haveRead, action: Links.act(own.scene.id, .acknowledgeNotice), key(told),
        hidden: [("notice", String(told.number))])
    }
  }

  /// Each message has a key of its own, so that reading two is not taken for the same form twice.
  private func key(_ told: VisibleTold) -> FormState {
    var state = state
    state.idempotencyKey += "-\(told.number)"
    return state
  }

  @HTMLBuilder private func text(_ told: VisibleTold) -> Markup {
    p(class: "row-title") { own.voice.written(told.text) }
    p(class: "meta") {
      own.dates.full(SwedishTime.day(told.at))
      ", "
      own.voice.written(told.by)
    }
  }
}

extension PersonPages {
  /// A message as it stands when the address of its form is opened by itself.
  static func acknowledgeNotice(_ own: OwnScene, _ state: FormState) -> Markup {
    let words = OwnToldWords.of(own.voice.language)
    let told = own.own.told.first { String($0.number) == state.value("notice") }
    return form(own, .acknowledgeNotice, words.heading, nil) {
      if let told {
        p(class: "quote") { own.voice.written(told.text) }
        OneButtonForm(
          words.haveRead, action: Links.act(own.scene.id, .acknowledgeNotice), state,
          hidden: [("notice", String(told.number))])
      } else {
        FormAnswers(state)
        p(words.gone)
      }
      p { ButtonLink(own.texts.back, Links.ownPages, .quiet) }
    }
  }

  /// Says what does not work between those who help. It goes to the lots and nowhere else.
  static func askToReport(_ own: OwnScene, _ typed: FormState) -> Markup {
    let words = OwnToldWords.of(own.voice.language)
    let state = typed.spoken(by: own.voice)
    return form(own, .askToReport, words.notWorking, words.notWorkingLead) {
      Form(Links.act(own.scene.id, .askToReport), state) {
        LongTextField("shortcoming", words.whatDoesNotWork, state, rows: 4)
        p(words.aboutLots, class: "meta")
      } buttons: {
        SubmitButton(words.tellLots)
        ButtonLink(own.texts.cancel, Links.ownPages, .quiet)
      }
    }
  }
}
