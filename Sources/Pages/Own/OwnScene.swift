import Access
import Domain
import HTML

/// What an own page is drawn from: the person's or a guardian's view, and the words of their language.
struct OwnScene {
  let scene: FileScene
  let own: VisibleOwn
  let texts: any OwnTexts
  let dates: Dates

  /// Nil for everyone who has no own page.
  init?(_ scene: FileScene) {
    guard case .own(let own) = scene.view.content else { return nil }
    self.scene = scene
    self.own = own
    dates = Dates(today: scene.today)
    texts = OwnLanguages.texts(
      own.language, about: own.giver == .person ? .me : .other(firstWord(of: scene.view.header.name)))
  }

  var participant: Participant { .giver(own.giver) }

  /// What somebody is called; agencies that nobody comes from keep their own name.
  func called(_ participant: Participant) -> String? {
    if participant == self.participant { return texts.me }
    return own.called[participant]
  }

  /// Who made a promise, as they are called.
  func called(promise: VisibleCommitment) -> String {
    own.promisedBy[promise.number].flatMap(called) ?? promise.by
  }

  /// The next meeting that the viewer is asked to.
  var nextMeeting: VisibleMeeting? {
    own.meetings.filter { $0.isAhead && $0.isInvited && scene.now < $0.starts }
      .min { $0.starts < $1.starts }
  }
}

/// The person's and guardians' own pages.
public enum PersonPages {
  /// The frame: four places, larger type, plain words. The title is the place's, and so names nobody.
  static func page(
    _ own: OwnScene, _ place: OwnPageKind, scripts: Bool = false,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return Layout.own(
      title: own.texts.place(place), items: OwnFrame.items(own.texts, current: place),
      csrf: own.scene.chrome.csrf, flash: own.scene.chrome.flash, scripts: scripts,
      live: Links.ownLive(drawn: own.scene.now)
    ) {
      middle
    }
  }

  /// A form on an own page, whichever act it is.
  static func form(
    _ own: OwnScene, _ act: ActKind, _ heading: String, _ lead: String?,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return page(own, act == .takeBackConsent ? .consent : .home, scripts: true) {
      h1(heading)
      if let lead { p(lead) }
      middle
    }
  }

  /// Kind words for somebody who has no case, or no longer takes part in one.
  /// - Parameters:
  ///   - chrome: of the signed-in person.
  ///   - isGuardian: a guardian's part ends when the young person comes of age.
  public static func empty(_ chrome: Chrome, isGuardian: Bool) -> Markup {
    let texts = OwnLanguages.texts("sv", about: .me)
    return Layout.own(
      title: texts.myPage, items: OwnFrame.items(texts, current: .home), csrf: chrome.csrf,
      flash: chrome.flash
    ) {
      h1(texts.greeting(firstWord(of: chrome.name)))
      EmptyState(
        .lighthouse, texts.nothingHere, isGuardian ? texts.nothingForGuardian : texts.nothingForPerson)
    }
  }
}

enum OwnFrame {
  static func items(_ texts: any OwnTexts, current: OwnPageKind) -> [NavItem] {
    OwnPageKind.allCases.map { kind in
      NavItem(texts.place(kind), Links.own(kind), icon(kind), isCurrent: kind == current)
    }
  }

  private static func icon(_ kind: OwnPageKind) -> IconKind {
    switch kind {
    case .home: .home
    case .plan: .document
    case .consent: .lock
    case .looks: .eye
    }
  }
}
