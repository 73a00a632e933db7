import Access
import Domain
import HTML

/// What an own page is drawn from: the person's or a guardian's view, and the words of their language.
struct OwnScene {
  let scene: FileScene
  let own: VisibleOwn
  let voice: OwnVoice

  /// Nil for everyone who has no own page.
  init?(_ scene: FileScene) {
    guard case .own(let own) = scene.view.content else { return nil }
    self.scene = scene
    self.own = own
    voice = OwnVoice(
      scene.language ?? OwnLanguage(code: own.language) ?? .sv,
      about: own.giver == .person ? .me : .other(firstWord(of: scene.view.header.name)),
      today: scene.today)
  }

  var texts: any OwnTexts { voice.texts }
  var dates: OwnDates { voice.dates }
  var participant: Participant { .giver(own.giver) }

  /// What somebody is called; agencies that nobody comes from keep their own name.
  func called(_ participant: Participant) -> String? {
    if participant == self.participant { return texts.me }
    return own.called[participant].map(voice.called)
  }

  /// Who made a promise, as they are called.
  func called(promise: VisibleCommitment) -> String {
    own.promisedBy[promise.number].flatMap(called) ?? voice.swedish(promise.by)
  }

  var hasGuardians: Bool {
    own.called.keys.contains { if case .giver(.guardian) = $0 { true } else { false } }
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
  /// - Parameter here: this page, when it is not the place itself.
  static func page(
    _ own: OwnScene, _ place: OwnPageKind, at here: Link? = nil, scripts: Bool = false, listens: Bool = false,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return Layout.own(
      title: own.texts.place(place), language: own.voice.language, here: here ?? Links.own(place),
      items: OwnFrame.items(own.texts, current: place, parts: own.own.parts), csrf: own.scene.chrome.csrf,
      flash: OwnFrame.flash(
        own.scene.chrome.flash, own.texts, today: own.dates.full(own.scene.today), own.more),
      scripts: scripts, listens: listens,
      live: Links.ownLive(drawn: own.scene.now)
    ) {
      middle
    }
  }

  /// A form on an own page, whichever act it is.
  static func form(
    _ own: OwnScene, _ act: ActKind, _ heading: String, _ lead: String?, at here: Link? = nil,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return page(
      own, act == .takeBackConsent ? .consent : .home, at: here ?? Links.act(own.scene.id, act),
      scripts: true
    ) {
      h1(heading)
      if let lead { p(lead) }
      middle
    }
  }

  /// Kind words for somebody who has no case, or no longer takes part in one.
  /// - Parameters:
  ///   - chrome: of the signed-in person.
  ///   - isGuardian: a guardian's part ends when the young person comes of age.
  ///   - language: the one that was chosen; without a case there is no other to go by.
  public static func empty(
    _ chrome: Chrome, isGuardian: Bool, language: OwnLanguage? = nil
  ) -> Markup {
    let language = language ?? .sv
    let texts = OwnLanguages.texts(language, about: .me)
    let name = firstWord(of: chrome.name)
    return Layout.own(
      title: texts.myPage, language: language, here: Links.ownPages,
      items: OwnFrame.items(texts, current: .home), csrf: chrome.csrf,
      flash: OwnFrame.flash(chrome.flash, texts)
    ) {
      h1 { Isolates.markup(texts.greeting(language == .sv ? name : Isolates.name(name))) }
      EmptyState(
        .lighthouse, texts.nothingHere, isGuardian ? texts.nothingForGuardian : texts.nothingForPerson)
    }
  }
}

enum OwnFrame {
  /// - Parameter parts: what the page shows; a place that is not shown is not led to.
  static func items(
    _ texts: any OwnTexts, current: OwnPageKind, parts: Set<OwnPart> = Set(OwnPart.allCases)
  ) -> [NavItem] {
    OwnPageKind.allCases.filter { $0.isShown(parts) }.map { kind in
      NavItem(texts.place(kind), Links.own(kind), icon(kind), isCurrent: kind == current)
    }
  }

  /// What was done, in the words of the page.
  /// - Parameter today: written out; nil on a page without a case.
  static func flash(
    _ flash: Flash?, _ texts: any OwnTexts, today: String? = nil, _ more: OwnMoreWords? = nil
  ) -> Flash? {
    let copied = flash?.act == .giveCopy ? today.map(texts.copyGot) : nil
    let answered = flash?.act == .recordGiverAnswer ? texts.answerKept : nil
    let thanked = flash?.act == .answerQuestionnaire ? more?.thanks : nil
    guard let flash, let words = copied ?? answered ?? thanked ?? flash.act.flatMap(texts.done) else {
      return flash
    }
    return Flash(words, flash.kind, act: flash.act)
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
