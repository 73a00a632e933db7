import Access
import Domain
import HTML

extension FilePages {
  /// The field that tells which button was pressed, and its word when the change is to be saved.
  public static let savesChange = "save"

  /// The agenda anew, and whether the meeting may stand in calendars. Who hears what is shown before it is saved.
  public static func changeMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    let points = PointFields.points(in: state.values)
    let isSeen = ["preview", savesChange].contains(state.value("add"))
    var buttons = [
      SubmitButton("Visa vem som hör vad", isSeen ? .outlined : .filled, sends: ("add", "preview")),
      SubmitButton("Fler punkter", .outlined, icon: .plus, sends: ("add", "point")),
    ]
    if isSeen { buttons.insert(SubmitButton("Spara ändringen", sends: ("add", savesChange)), at: 0) }
    return MeetingForm(
      scene: scene, state: state, act: .changeMeeting, heading: "Ändra mötet",
      lead: "De som är kallade ser ändringen på sina sidor, var och en av sina egna punkter. "
        + "Blir det en annan tid, plats eller andra som kommer ställer du in och kallar igen."
    ).page(buttons) { file, meeting in
      AgendaRows(file, scene, state)
      if isSeen {
        div(.id(FieldFrame.id(of: SharedWhenSaved.seen)), .tabindex(-1)) {
          HearingList(file, scene, points, invited: meeting.invited)
        }
        input(.hidden, .name(SharedWhenSaved.seen), .value(PointFields.mark(of: points)))
      }
      calendar(meeting, scene, state)
    }
  }

  @HTMLBuilder private static func calendar(
    _ meeting: MeetingsState.Meeting, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let isOpen = meeting.call.calendar != false
    if isOpen || !scene.view.header.keepsOutOfCalendars {
      Checkbox(
        "calendar", "De som kommer får lägga mötet i sin kalender", state,
        hint: "Tar du bort krysset går filen inte att hämta för någon, inte heller för er. "
          + "Ingen får veta det, och inget skäl frågas efter. De som redan har lagt in tiden behöver du ringa."
      )
    }
  }

  /// What the form begins with: the meeting as it stands.
  public static func changeFirst(_ scene: FileScene, _ values: [String: [String]]) -> [String: [String]] {
    guard let number = Int(values["meeting"]?.first ?? ""), let file = scene.whole,
      let meeting = file.meetings.meeting(number)
    else { return values }
    var first = PointFields.values(of: meeting.call.taken)
    let keeps = meeting.call.calendar != false && !scene.view.header.keepsOutOfCalendars
    first["calendar"] = keeps ? [Checkbox.yes] : []
    return first.merging(values) { $1 }
  }
}
