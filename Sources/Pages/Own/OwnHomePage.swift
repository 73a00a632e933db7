import Access
import Domain
import HTML

extension PersonPages {
  /// Where the person begins: the next meeting, what to do, and who may know what.
  /// - Parameter state: tokens for the small forms of the page.
  public static func home(_ scene: FileScene, _ state: FormState) -> Markup {
    guard let own = OwnScene(scene) else { return .empty }
    let texts = own.texts
    return page(own, .home) {
      h1 { own.voice.says(texts.greeting(own.voice.name(own.own.firstName))) }
      if own.own.isClosed {
        Note(texts.ended)
      } else {
        OwnQuestions(own)
        OwnComingOfAge(own)
        if own.own.parts.contains(.meetings) { OwnNextMeeting(own, state) }
        OwnTold(own, state)
        doing(own)
        OwnQuestionnaires(own)
      }
      OwnDecisionsLink(own)
      section(class: "own-part") {
        OwnHead(texts.whoKnowsWhat, own)
        whoKnows(own)
        p { a(texts.seeMore, href: Links.own(.consent)) }
      }
      if !own.own.isClosed {
        OwnLotsar(own)
        if own.scene.offers(.askToReport) {
          p {
            a(
              OwnToldWords.of(own.voice.language).notWorkingLink,
              href: Links.act(own.scene.id, .askToReport))
          }
        }
      }
      OwnHelp(own)
      if !own.own.isClosed { p(own.more.grows, class: "meta") }
    }
  }

  private static func doing(_ own: OwnScene) -> Markup {
    section(class: "own-part") {
      SectionHead(own.texts.whatIDo)
      let lines = OwnLines(own).mine.prefix(5)
      if lines.isEmpty {
        p(own.texts.nothingToDo)
      } else {
        OwnLineList(Array(lines), own)
      }
      if !own.own.goals.isEmpty { p { a(own.texts.wholePlan, href: Links.own(.plan)) } }
    }
  }

  @HTMLBuilder private static func whoKnows(_ own: OwnScene) -> Markup {
    if own.own.consentLines.isEmpty {
      p(own.texts.nobodyKnows)
    } else {
      ul(class: "two-up") {
        for line in own.own.consentLines {
          let answer = OwnAnswer(line.standing)
          li { OwnMark(answer.mark, own.texts.sharing(own.voice.party(line.party), answer), own) }
        }
      }
    }
  }
}

/// The next meeting, warm, with the answer to whether one comes.
struct OwnNextMeeting: Component {
  private let own: OwnScene
  private let state: FormState
  private let isOnItsPage: Bool

  init(_ own: OwnScene, _ state: FormState, isOnItsPage: Bool = false) {
    self.own = own
    self.state = state
    self.isOnItsPage = isOnItsPage
  }

  var markup: Markup {
    if let meeting = own.nextMeeting {
      NowPanel(.table) {
        p(own.texts.nextMeeting(own.dates.relative(meeting.day)), class: "soon")
        h2(own.texts.meetingTime(own.dates.long(meeting.day), own.dates.clock(meeting.time)))
        if let place = meeting.place { p { own.voice.written(place) } }
        if let company = own.own.company[meeting.number], !company.isEmpty {
          p { own.voice.says(own.texts.company(company.map(own.voice.called))) }
        }
        if let changed = meeting.agendaChanged {
          p(class: "meta") { own.voice.says(own.texts.agendaChanged(own.dates.long(changed))) }
        }
        if !isOnItsPage { p { a(own.texts.moreAboutMeeting, href: Links.ownMeeting) } }
        answer(meeting)
      }
    } else {
      Note(own.texts.noMeeting)
    }
  }

  @HTMLBuilder private func answer(_ meeting: VisibleMeeting) -> Markup {
    if let coming = meeting.ownAnswer {
      p {
        Mark(coming ? .done : .takenBack, own.texts.answered(coming))
      }
      p {
        a(
          own.texts.changeAnswer,
          href: Links.act(own.scene.id, .answerInvitation).adding("meeting", String(meeting.number)))
      }
    } else {
      p { strong(own.texts.willYouCome) }
      div(class: "yes-no") {
        reply(own.texts.yesComing, "ja", meeting)
        reply(own.texts.notComing, "nej", meeting)
      }
    }
  }

  /// Each answer has a key of its own, so that a change of mind is not taken for the same form twice.
  private func reply(_ words: String, _ coming: String, _ meeting: VisibleMeeting) -> Markup {
    var state = state
    state.idempotencyKey += "-" + coming
    return OneButtonForm(
      words, action: Links.act(own.scene.id, .answerInvitation), state,
      hidden: [
        ("meeting", String(meeting.number)), ("by", own.participant.code), ("coming", coming),
        ("words", ""),
      ]
    ).markup
  }
}

extension OwnAnswer {
  init(_ standing: VisibleConsentLine.Standing) {
    switch standing {
    case .holds: self = .yes
    case .takenBack: self = .takenBack
    case .begins, .waiting, .conflicting: self = .waiting
    case .refused: self = .no
    case .lapsedAtMajority: self = .askedAgain
    case .ended: self = .ended
    }
  }

  var mark: MarkKind {
    switch self {
    case .yes: .done
    case .no, .saidNo, .takenBack, .ended: .takenBack
    case .waiting, .askedAgain: .remaining
    }
  }
}
