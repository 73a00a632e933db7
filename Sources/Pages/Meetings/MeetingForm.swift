import Domain
import HTML

/// The form of an act about one meeting that is ahead. Without a meeting in the address it asks which.
struct MeetingForm {
  let scene: FileScene
  let state: FormState
  let act: ActKind
  let heading: String
  var lead: String?

  /// - Parameter more: a second button that makes the form grow.
  func page(
    _ button: String, draft: Bool = true, more: SubmitButton? = nil,
    @HTMLBuilder fields: (CaseFile, MeetingsState.Meeting) -> Markup
  ) -> Markup {
    page([SubmitButton(button), more].compactMap(\.self), draft: draft, fields: fields)
  }

  func page(
    _ buttons: [SubmitButton], draft: Bool = true,
    @HTMLBuilder fields: (CaseFile, MeetingsState.Meeting) -> Markup
  ) -> Markup {
    FileFrame.staffForm(scene, act, heading, lead) { file in
      if let meeting = chosen(in: file) {
        let inside = fields(file, meeting)
        Form(
          Links.act(scene.id, act), state, draft: draft ? FileFrame.draft(scene, act) : nil
        ) {
          asked(meeting)
          inside
        } buttons: {
          for button in buttons { button }
          ButtonLink("Avbryt", FileFrame.back(scene, act), .quiet)
        }
      } else {
        FormAnswers(state)
        choice(file)
      }
    }
  }

  private func chosen(in file: CaseFile) -> MeetingsState.Meeting? {
    Int(state.value("meeting")).flatMap { file.meetings.meeting($0) }
  }

  @HTMLBuilder private func asked(_ meeting: MeetingsState.Meeting) -> Markup {
    let times = MeetingTimes(scene)
    div(class: "asked", .id(FieldFrame.id(of: "meeting")), .tabindex(-1)) {
      p { strong(times.heading(meeting.call.kind, meeting.call.day)) }
      p(
        "\(times.hours(meeting.call.time, minutes: meeting.call.minutes)), \(meeting.call.place)",
        class: "meta")
    }
    input(.hidden, .name("meeting"), .value(String(meeting.number)))
  }

  @HTMLBuilder private func choice(_ file: CaseFile) -> Markup {
    let ahead = file.meetings.ahead
    if ahead.isEmpty {
      EmptyState(.table, "Inget möte är kallat", "Mötet finns inte, eller är redan hållet eller inställt.") {
        if scene.view.allows(.callMeeting) {
          ButtonLink("Kalla till möte", Links.act(scene.id, .callMeeting))
        }
      }
    } else {
      h2("Vilket möte?")
      RowList(
        ahead.map {
          Row(
            nil, MeetingTimes(scene).heading($0.call.kind, $0.call.day),
            link: Links.act(scene.id, act, meeting: $0.number))
        })
    }
  }
}
