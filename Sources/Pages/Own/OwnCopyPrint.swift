import Access
import Domain
import HTML

extension FilePages {
  /// A consent on paper: for staff to go through and sign, on own pages the copy that is one's own.
  public static func consentCopy(_ scene: FileScene, _ number: Int) -> Markup? {
    if let own = OwnScene(scene) { return PersonPages.copyPrint(own, number) }
    return consentPrint(scene, number)
  }
}

extension PersonPages {
  /// The copy, with what was answered and when. Nil until it has been fetched, so that the day is known.
  static func copyPrint(_ own: OwnScene, _ number: Int) -> Markup? {
    guard let copy = own.own.copies.first(where: { $0.number == number }), let got = copy.got else {
      return nil
    }
    let texts = own.texts
    let dates = OwnDates.onPaper(own.voice.language)
    return Layout.print(
      title: texts.copyTitle, language: own.voice.language, here: copy.print(own.scene.id),
      back: Links.own(.consent), footer: dates.full(own.scene.today),
      live: .own(Links.ownLive(drawn: own.scene.now), language: own.voice.language.tag), neutral: true
    ) {
      div(class: "document own-document") {
        h1(texts.copyTitle)
        p { own.voice.says(texts.mayTalk(own.voice.party(copy.party))) }
        p { own.voice.says(answered(copy, own, dates)) }
        OwnQuestionTerms(copy.party, copy.given, copy.received, own)
        p { own.voice.says(texts.holds(until: dates.full(copy.through))) }
        if copy.party.kind == .police { p { own.voice.says(texts.notAboutOthers) } }
        p { own.voice.says(texts.keepCopy) }
        p { own.voice.says(texts.copyGot(dates.full(got))) }
      }
    }
  }

  static func answered(_ copy: VisibleCopy, _ own: OwnScene, _ dates: OwnDates) -> String {
    copy.answer.reply == .yes
      ? own.texts.answeredYes(dates.full(copy.answer.on)) : own.texts.answeredNo(dates.full(copy.answer.on))
  }
}

extension VisibleCopy {
  func print(_ id: CaseID) -> Link {
    Links.print(id, "samtycke").adding("post", String(number))
  }

  func fetching(_ id: CaseID) -> Link { Links.act(id, .giveCopy).adding("consent", String(number)) }
}

/// What one has answered towards a party, with the copy to fetch or to show again.
struct OwnCopyLine: Component {
  private let copy: VisibleCopy
  private let own: OwnScene

  init(_ copy: VisibleCopy, _ own: OwnScene) {
    self.copy = copy
    self.own = own
  }

  var markup: Markup {
    p(class: "meta") { own.voice.says(PersonPages.answered(copy, own, own.dates)) }
    if let got = copy.got {
      p {
        span(class: "meta") { own.voice.says(own.texts.copyGot(own.dates.full(got)) + " ") }
        a(own.texts.showCopy, href: copy.print(own.scene.id))
      }
    } else if own.scene.offers(.giveCopy) {
      p { a(own.texts.getCopy, href: copy.fetching(own.scene.id)) }
    }
  }
}

/// The one press that fetches the copy.
struct OwnCopyButton: Component {
  private let copy: VisibleCopy
  private let own: OwnScene
  private let state: FormState

  init(_ copy: VisibleCopy, _ own: OwnScene, _ state: FormState) {
    self.copy = copy
    self.own = own
    self.state = state
  }

  var markup: Markup {
    OneButtonForm(
      own.texts.getCopy, action: Links.act(own.scene.id, .giveCopy), state, .filled,
      hidden: [("consent", String(copy.number))])
  }
}
