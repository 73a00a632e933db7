import Access
import Domain
import HTML

/// The acts of the room as ordinary forms, for the lots' own phone. Sent from the screen they are answered on the screen,
/// which never shows the head of the file.
extension FilePages {
  public static func startMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    page(scene, state, .startMeeting, "Starta mötet", "Starta mötet") { file, _ in
      SelectField(
        "led", "Vem leder mötet?", state, Participants(file, in: scene).choices(), empty: "Vi som kallade",
        required: false)
    }
  }

  public static func markAttendance(_ scene: FileScene, _ state: FormState) -> Markup {
    page(scene, state, .markAttendance, "Vem är här?", "Spara") { file, meeting in
      SelectField(
        "who", "Vem?", state, Participants(file, in: scene).choices(with: meeting.invited),
        empty: "Välj person")
      RadioField(
        "mark", "Är med?", state,
        AttendanceMarked.Mark.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
    }
  }

  public static func crossOffPoint(_ scene: FileScene, _ state: FormState) -> Markup {
    page(scene, state, .crossOffPoint, "Bocka av en punkt", "Spara") { _, meeting in
      stepField(meeting, state)
      RadioField(
        "done", "Klar?", state, [Choice("ja", "Klar"), Choice("nej", "Ta upp igen")], inline: true)
    }
  }

  public static func writeMeetingLine(_ scene: FileScene, _ state: FormState) -> Markup {
    page(scene, state, .writeMeetingLine, "Skriv en rad", "Skriv") { _, meeting in
      stepField(meeting, state)
      RadioField(
        "kind", "Vad är det?", state.proposing("kind", MeetingNoted.Kind.note.rawValue),
        MeetingNoted.Kind.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
      LongTextField("words", "Vad sades?", state, rows: 2)
      for entry in state.values["replaces"] ?? [] {
        input(.hidden, .name("replaces"), .value(entry))
      }
    }
  }

  public static func endMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    page(scene, state, .endMeeting, "Avsluta mötet", "Avsluta mötet") { file, meeting in
      DayField("next", "Nästa möte", state, required: false)
      let people = Participants(file, in: scene)
      p(
        "Här är: \(meeting.attended.isEmpty ? "ingen är markerad än" : listed(meeting.attended.map(people.words))).",
        class: "meta", .id(FieldFrame.id(of: "attended")), .tabindex(-1))
      if !meeting.attended.contains(.giver(.person)) {
        TextField("toldAfter", "Vem berättar för personen vad som sades, och när?", state)
      }
      LongTextField(
        "felt", "Hur kändes mötet?", state, hint: "Med personens egna ord.", required: false, rows: 2)
      if let approval = scene.programme.meetings?.notesApproval {
        p("Anteckningen väntar. \(approval.words)", class: "meta")
      } else {
        SharedWhenSaved("Anteckningen", file, scene)
      }
    }
  }

  public static func breakOffMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    page(scene, state, .breakOffMeeting, "Avbryt mötet", "Avbryt mötet nu") { _, _ in
      LongTextField(
        "words", "Vad gör ni nu?", state,
        hint: "Skärmen i rummet töms så fort du sparar. Ingenting av det här delas.", rows: 3)
    }
  }

  private static func page(
    _ scene: FileScene, _ state: FormState, _ act: ActKind, _ heading: String, _ button: String,
    @HTMLBuilder fields: (CaseFile, MeetingsState.Meeting) -> Markup
  ) -> Markup {
    if let room = RoomScene(scene, state) { return RoomPages.room(room) }
    return MeetingForm(scene: scene, state: state, act: act, heading: heading)
      .page(button, fields: fields)
  }

  private static func stepField(
    _ meeting: MeetingsState.Meeting, _ state: FormState
  ) -> SelectField {
    SelectField(
      "step", "Vilken punkt?", state,
      meeting.call.steps.map { Choice($0.code, meeting.call.name(of: $0)) }, empty: "Välj punkt")
  }
}

extension AttendanceMarked.Mark {
  var name: String {
    switch self {
    case .here: "Är här"
    case .left: "Har gått"
    case .absent: "Kom inte"
    }
  }
}

extension MeetingNoted.Kind {
  var name: String {
    switch self {
    case .note: "Anteckning"
    case .decision: "Beslut"
    }
  }
}

/// The way into the room, and what stays on the lots' own page because somebody in the room may not see it.
struct RoomBeside: Component {
  private let meeting: MeetingsState.Meeting
  private let file: CaseFile
  private let scene: FileScene
  private let isMain: Bool

  init(_ meeting: MeetingsState.Meeting, _ file: CaseFile, _ scene: FileScene, isMain: Bool = false) {
    self.meeting = meeting
    self.file = file
    self.scene = scene
    self.isMain = isMain
  }

  var markup: Markup {
    if meeting.status == .confirmed, scene.view.allows(.startMeeting) {
      ButtonRow {
        ButtonLink(
          meeting.room.startedAt == nil ? "Öppna mötesrummet" : "Mötet pågår: till rummet",
          Links.room(scene.id, meeting.number), isMain ? .filled : .outlined)
        if meeting.room.startedAt != nil {
          ButtonLink(
            "Någon mer är här", Links.act(scene.id, .markAttendance, meeting: meeting.number), .quiet)
          ButtonLink("Avbryt mötet", Links.act(scene.id, .breakOffMeeting, meeting: meeting.number), .quiet)
        }
      }
      kept
    }
  }

  @HTMLBuilder private var kept: Markup {
    let kept = scene.view.keptFromRoom(meeting.number)
    if !kept.isEmpty {
      let people = Participants(file, in: scene)
      details(class: "more") {
        summary("Visas inte på skärmen, \(kept.count)")
        p("Så länge de här är i rummet. Markera dem som ”Har gått” eller ”Kom inte”.", class: "meta")
        ul { for (what, without) in kept { li("\(what): inte för \(listed(without.map(people.words)))") } }
      }
    }
  }
}
