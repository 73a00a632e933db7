import Access
import Domain
import HTML

extension PersonPages {
  /// The meeting: who sits where, what is taken up, one's own questions; and afterwards how it felt.
  /// - Parameter state: tokens for the small forms of the page.
  public static func meeting(_ scene: FileScene, _ state: FormState) -> Markup {
    guard let own = OwnScene(scene) else { return .empty }
    return page(own, .home, at: Links.ownMeeting) {
      h1(own.texts.meetingPage)
      if own.own.isClosed {
        Note(own.texts.ended)
      } else {
        OwnNextMeeting(own, state, isOnItsPage: true)
        if let meeting = own.nextMeeting { before(meeting, own) }
        questions(own)
      }
      if let last = own.own.around.last { after(last, own) }
    }
  }

  @HTMLBuilder private static func before(_ meeting: VisibleMeeting, _ own: OwnScene) -> Markup {
    if let prepared = own.own.around.prepared[meeting.number] { OwnPreparation(prepared, own) }
    if !meeting.agenda.isEmpty {
      section(class: "own-part") {
        SectionHead(own.texts.whatIsTakenUp)
        ol(class: "points") { for point in meeting.agenda { li { own.voice.written(point) } } }
      }
    }
  }

  private static func questions(_ own: OwnScene) -> Markup {
    section(class: "own-part") {
      SectionHead(own.texts.myMeetingQuestions)
      if own.own.around.questions.isEmpty { p(own.texts.noMeetingQuestions) }
      ul(class: "plain-list") {
        for question in own.own.around.questions { li { own.voice.written(question) } }
      }
      if own.scene.offers(.askQuestion) {
        p { ButtonLink(own.texts.askAtMeeting, Links.act(own.scene.id, .askQuestion), .outlined) }
      }
    }
  }

  private static func after(_ last: VisibleLastMeeting, _ own: OwnScene) -> Markup {
    let notes = own.own.meetings.first { $0.number == last.number }?.notes ?? []
    return section(class: "own-part") {
      OwnHead(own.texts.lastMeeting(own.dates.long(last.day)), own)
      if !notes.isEmpty {
        h3(own.texts.notesHeading)
        ol(class: "points") { for note in notes { li { own.voice.written(note) } } }
      }
      if !last.felt.isBlank { p(class: "quote") { own.voice.written(last.felt) } }
      if !last.change.isBlank {
        p(own.texts.whatToChange, class: "meta")
        p(class: "quote") { own.voice.written(last.change) }
      }
      if own.scene.offers(.tellHowItFelt) {
        p {
          ButtonLink(
            last.hasTold ? own.texts.changeFelt : own.texts.tellFelt,
            Links.act(own.scene.id, .tellHowItFelt, meeting: last.number), .outlined)
        }
      }
    }
  }

  static func askQuestion(_ own: OwnScene, _ typed: FormState) -> Markup {
    let state = typed.spoken(by: own.voice)
    let act = Links.act(own.scene.id, .askQuestion)
    return form(own, .askQuestion, own.texts.askAtMeeting, own.texts.askLead) {
      Form(act, state, draft: FileFrame.draft(own.scene, .askQuestion)) {
        LongTextField("question", own.texts.yourQuestion, state, rows: 3)
        if own.own.giver == .person, own.hasGuardians {
          Checkbox("keptFromGuardians", own.texts.guardiansDoNotHear, state)
        }
      } buttons: {
        SubmitButton(own.texts.save)
        ButtonLink(own.texts.cancel, Links.ownMeeting, .quiet)
      }
    }
  }

  static func tellHowItFelt(_ own: OwnScene, _ typed: FormState) -> Markup {
    let state = typed.spoken(by: own.voice)
    guard let last = own.own.around.last, String(last.number) == state.value("meeting") else {
      return form(own, .tellHowItFelt, own.texts.howItFelt, nil) {
        FormAnswers(state)
        EmptyState(.table, own.texts.noMeetingToTell, own.texts.noMeetingToTellWhy) {
          ButtonLink(own.texts.back, Links.ownMeeting, .outlined)
        }
      }
    }
    let act = Links.act(own.scene.id, .tellHowItFelt)
    return form(
      own, .tellHowItFelt, own.texts.howItFelt, own.texts.feltLead,
      at: act.adding("meeting", String(last.number))
    ) {
      Form(act, state, draft: FileFrame.draft(own.scene, .tellHowItFelt)) {
        div(class: "asked", .id(FieldFrame.id(of: "meeting")), .tabindex(-1)) {
          p { strong { own.voice.says(own.texts.lastMeeting(own.dates.long(last.day))) } }
        }
        input(.hidden, .name("meeting"), .value(String(last.number)))
        LongTextField(
          "felt", own.texts.howItFelt, state.proposing("felt", last.felt), required: false, rows: 3)
        LongTextField(
          "change", own.texts.whatToChange, state.proposing("change", last.change), required: false, rows: 3)
      } buttons: {
        SubmitButton(own.texts.save)
        ButtonLink(own.texts.cancel, Links.ownMeeting, .quiet)
      }
    }
  }
}

/// How the meeting was prepared with the person, as they left it.
private struct OwnPreparation: Component {
  private let prepared: VisiblePreparation
  private let own: OwnScene

  init(_ prepared: VisiblePreparation, _ own: OwnScene) {
    self.prepared = prepared
    self.own = own
  }

  var markup: Markup {
    if !prepared.seats.isEmpty {
      section(class: "own-part") {
        SectionHead(own.texts.whoSitsWhere)
        table
        p(own.texts.yourSeat)
        p(own.texts.floor(prepared.floor))
      }
    }
    if !prepared.wishes.isEmpty {
      section(class: "own-part") {
        SectionHead(own.texts.myWishes)
        ul(class: "plain-list") {
          for wish in prepared.wishes {
            li {
              own.voice.says(called(wish.to) + ": ")
              own.voice.written(wish.words)
            }
          }
        }
      }
    }
    words(own.texts.youWantTakenUp, prepared.takenUp)
    words(own.texts.notBroughtUp, prepared.notBroughtUp)
    words(own.texts.makesItEasier, prepared.helps)
  }

  private var table: RoundTable {
    let last = prepared.seats.map(\.place).max() ?? 0
    return RoundTable(
      (1..<last + 1).map { place in
        let who = prepared.seats.first { $0.place == place }?.who
        return RoundTable.Seat(
          name: who.map { own.voice.says(called($0)) } ?? Markup(own.texts.emptySeat),
          isYellow: who == .giver(.person), isTaken: who != nil)
      }, label: own.texts.yourSeat)
  }

  private func called(_ who: Participant) -> String {
    own.called(who) ?? own.voice.swedish(prepared.names[who] ?? "")
  }

  @HTMLBuilder private func words(_ heading: String, _ words: String) -> Markup {
    if !words.isBlank {
      section(class: "own-part") {
        SectionHead(heading)
        p(class: "quote") { own.voice.written(words) }
      }
    }
  }
}
