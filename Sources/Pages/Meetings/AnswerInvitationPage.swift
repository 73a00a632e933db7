import Access
import Domain
import HTML

extension FilePages {
  /// Comes or does not come. Staff write down what others have said; everyone else answers for themselves.
  public static func answerInvitation(_ scene: FileScene, _ state: FormState) -> Markup {
    switch scene.view.content {
    case .staff:
      MeetingForm(
        scene: scene, state: state, act: .answerInvitation, heading: "Svar på kallelsen",
        lead: "Anteckna vad den inbjudna har sagt."
      ).page("Spara svaret", draft: false) { file, meeting in
        let participants = Participants(file, in: scene)
        RadioField(
          "by", "Vem har svarat?", state, meeting.invited.map { Choice($0.code, participants.words($0)) })
        coming("Kommer hen?", state)
      }
    case .disclosed(let disclosed):
      own(.agency(disclosed.agency), disclosed.meetings, scene, state)
    case .own: OwnScene(scene).map { PersonPages.answerInvitation($0, state) } ?? .empty
    case .arrived: .empty
    }
  }

  private static func own(
    _ participant: Participant, _ meetings: [VisibleMeeting], _ scene: FileScene, _ state: FormState
  ) -> Markup {
    FileFrame.form(scene, .answerInvitation, "Svara på kallelsen") {
      // Of a meeting that is held or cancelled nothing is told any more, and there is nothing to answer.
      let asked = meetings.first { String($0.number) == state.value("meeting") && $0.isInvited && $0.isAhead }
      if let meeting = asked {
        Form(Links.act(scene.id, .answerInvitation), state) {
          invitation(meeting, scene)
          input(.hidden, .name("meeting"), .value(String(meeting.number)))
          input(.hidden, .name("by"), .value(participant.code))
          coming("Kommer du?", state)
          LongTextField(
            "picture", "Er bild inför mötet", state,
            hint: "Vad som fungerar, och vad ni ser att personen behöver. Bara lotsen och enheten läser det.",
            required: false, rows: 3)
        } buttons: {
          SubmitButton("Svara")
          ButtonLink("Avbryt", FileFrame.backForAnyone(scene, .answerInvitation), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.table, "Kallelsen finns inte", "Mötet är hållet, inställt, eller du är inte inbjuden.") {
          ButtonLink("Tillbaka", FileFrame.backForAnyone(scene, .answerInvitation), .outlined)
        }
      }
    }
  }

  private static func invitation(_ meeting: VisibleMeeting, _ scene: FileScene) -> Markup {
    let times = MeetingTimes(scene)
    let place = meeting.place.map { ", \($0)" } ?? ""
    return div(class: "asked", .id(FieldFrame.id(of: "meeting")), .tabindex(-1)) {
      p { strong(times.heading(meeting.kind, meeting.day)) }
      p(times.hours(meeting.time, minutes: meeting.minutes) + place, class: "meta")
    }
  }

  @HTMLBuilder private static func coming(_ question: String, _ state: FormState) -> Markup {
    RadioField(
      "coming", question, state, [Choice("ja", "Kommer"), Choice("nej", "Kommer inte")], inline: true)
    LongTextField("words", "Något att tillägga?", state, required: false, rows: 2)
  }
}
