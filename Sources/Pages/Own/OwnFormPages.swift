import Access
import Domain
import HTML

extension PersonPages {
  /// Comes or does not come, with a word about it.
  static func answerInvitation(_ own: OwnScene, _ typed: FormState) -> Markup {
    let texts = own.texts
    let state = typed.spoken(by: own.voice)
    let asked = state.value("meeting")
    guard let meeting = own.own.meetings.first(where: { String($0.number) == asked && $0.isInvited })
    else {
      return gone(own, .answerInvitation, texts.answerHeading, state) {
        EmptyState(.table, texts.invitationGone, texts.invitationGoneWhy) { back(own) }
      }
    }
    let here = Links.act(own.scene.id, .answerInvitation, meeting: meeting.number)
    return form(own, .answerInvitation, texts.answerHeading, nil, at: here) {
      Form(
        Links.act(own.scene.id, .answerInvitation), state,
        draft: FileFrame.draft(own.scene, .answerInvitation)
      ) {
        invitation(meeting, own)
        input(.hidden, .name("meeting"), .value(String(meeting.number)))
        input(.hidden, .name("by"), .value(own.participant.code))
        RadioField(
          "coming", texts.willYouCome, state,
          [Choice(Checkbox.yes, texts.comes), Choice("nej", texts.comesNot)], inline: true)
        LongTextField("words", texts.anythingToAdd, state, required: false, rows: 2)
      } buttons: {
        SubmitButton(texts.sendAnswer)
        ButtonLink(texts.cancel, Links.ownPages, .quiet)
      }
    }
  }

  /// How it went with a promise of one's own.
  static func reportCommitment(_ own: OwnScene, _ typed: FormState) -> Markup {
    let texts = own.texts
    let state = typed.spoken(by: own.voice)
    let asked = state.value("commitment")
    guard
      let promise = own.own.commitments.first(where: {
        String($0.number) == asked && $0.isOwn && $0.isOpen
      })
    else {
      return gone(own, .reportCommitment, texts.reportHeading, state) {
        EmptyState(.table, texts.commitmentGone, texts.commitmentGoneWhy) { back(own) }
      }
    }
    let act = Links.act(own.scene.id, .reportCommitment)
    return form(
      own, .reportCommitment, texts.reportHeading, nil, at: act.adding("commitment", String(promise.number))
    ) {
      Form(act, state, draft: FileFrame.draft(own.scene, .reportCommitment)) {
        div(class: "asked", .id(FieldFrame.id(of: "commitment")), .tabindex(-1)) {
          p { strong { own.voice.written(promise.what.asSentence) } }
          p(texts.due(own.dates.full(promise.due)).asSentence, class: "meta")
        }
        input(.hidden, .name("commitment"), .value(String(promise.number)))
        RadioField(
          "status", texts.whatHappened, state,
          CommitmentReported.Status.allCases.map { Choice($0.rawValue, texts.status($0)) }, inline: true)
        DayField("newDue", texts.movedTo, state, hint: texts.onlyIfMoved, required: false)
        LongTextField("words", texts.inAFewWords, state, required: false, rows: 3)
      } buttons: {
        SubmitButton(texts.save)
        ButtonLink(texts.cancel, Links.ownPages, .quiet)
      }
    }
  }

  private static func invitation(_ meeting: VisibleMeeting, _ own: OwnScene) -> Markup {
    let end = ClockTime(minutes: (meeting.time.minutes + meeting.minutes) % 1440) ?? meeting.time
    let hours = own.dates.clock(meeting.time, end)
    return div(class: "asked", .id(FieldFrame.id(of: "meeting")), .tabindex(-1)) {
      p { strong(own.voice.line([own.texts.meeting(meeting.kind), own.dates.long(meeting.day)])) }
      p(class: "meta") { own.voice.says(own.voice.line([hours, meeting.place.map(own.voice.swedish)])) }
    }
  }

  private static func gone(
    _ own: OwnScene, _ act: ActKind, _ heading: String, _ state: FormState,
    @HTMLBuilder _ content: () -> Markup
  ) -> Markup {
    let inside = content()
    return form(own, act, heading, nil) {
      FormAnswers(state)
      inside
    }
  }

  private static func back(_ own: OwnScene) -> ButtonLink {
    ButtonLink(own.texts.back, Links.ownPages, .outlined)
  }
}
