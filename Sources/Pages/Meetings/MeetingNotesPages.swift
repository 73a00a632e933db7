import Domain
import HTML

/// Notes composed for each receiver: written point by point, seen as each will read them, and then shared.
extension FilePages {
  /// The field that tells which button was pressed.
  public static let sharesNotes = "share"

  public static func shareMeetingNotes(_ scene: FileScene, _ state: FormState) -> Markup {
    let approval = scene.programme.meetings?.notesApproval
    let points = PointFields.notes(in: state.values)
    // Nothing is shown as going to anybody while a point has no category.
    let isWhole = state.problems.allSatisfy { $0.field == SharedWhenSaved.seen }
    let previews = ["preview", sharesNotes].contains(state.value("add")) && !points.isEmpty && isWhole
    let share = approval == nil ? "Dela anteckningarna" : "Lämna för godkännande"
    return HeldMeetingForm(
      scene: scene, state: state, act: .shareMeetingNotes, heading: "Mötesanteckningar",
      lead: "Skriv punkt för punkt. Var och en får de punkter som samtycket täcker."
        + (approval.map { " \($0.words)" } ?? "")
    ).page(
      buttons: { _, _ in
        Markup {
          if previews {
            SubmitButton(share, sends: ("add", sharesNotes))
            SubmitButton("Visa igen", .outlined, sends: ("add", "preview"))
          } else {
            SubmitButton("Visa vad var och en får", sends: ("add", "preview"))
          }
          SubmitButton("Fler punkter", .outlined, icon: .plus, sends: ("add", "point"))
        }
      },
      fields: { file, meeting in
        let participants = Participants(file, in: scene)
        let others = (meeting.held?.attended ?? meeting.invited)
          .filter { $0 != file.intake.owner.map(Participant.agency) }
          .map { Choice($0.code, participants.words($0)) }
        for row in 1...Swift.max(2, PointFields.rows(in: state)) {
          PointRow(row, "Punkt \(row)", "Vad sades?", state, leavers: others, isLong: true)
        }
        if previews {
          let composed = file.composing(points, of: meeting, at: scene.now)
          input(.hidden, .name(SharedWhenSaved.seen), .value(composed.mark))
          ComposedList(composed, points)
        }
      })
  }

  /// Somebody else's eyes before anybody outside the unit reads it.
  public static func approveMeetingNotes(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .approveMeetingNotes, "Godkänn mötesanteckningar",
      "När du godkänner delas de. Går inte att ångra."
    ) { file in
      let waiting = file.meetings.around.notes.filter(\.isWaiting)
      let asked = waiting.first { String($0.number) == state.value("notes") } ?? waiting.first
      if let asked, let meeting = file.meetings.meeting(asked.body.meeting) {
        let composed = file.composing(asked.body.points, of: meeting, at: scene.now)
        Form(Links.act(scene.id, .approveMeetingNotes), state) {
          div(class: "asked", .id(FieldFrame.id(of: "notes")), .tabindex(-1)) {
            p { strong(MeetingTimes(scene).heading(meeting.call.kind, meeting.call.day)) }
            p("Skrivet av \(asked.by.name) \(Dates(today: scene.today).short(asked.on))", class: "meta")
          }
          input(.hidden, .name("notes"), .value(String(asked.number)))
          input(.hidden, .name(SharedWhenSaved.seen), .value(composed.mark))
          ComposedList(composed, asked.body.points)
        } buttons: {
          SubmitButton("Godkänn och dela")
          ButtonLink("Avbryt", FileFrame.back(scene, .approveMeetingNotes), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.table, "Inget väntar på godkännande", "Anteckningarna är redan delade.") {
          ButtonLink("Till mötena", FileFrame.back(scene, .approveMeetingNotes), .outlined)
        }
      }
    }
  }
}

/// What each party would read, and what it would not.
struct ComposedList: Component {
  private let composed: [ComposedNotes]
  private let points: [MeetingNotes.Point]

  init(_ composed: [ComposedNotes], _ points: [MeetingNotes.Point]) {
    self.composed = composed
    self.points = points
  }

  var markup: Markup {
    section(
      class: "sheet composed", .id(FieldFrame.id(of: SharedWhenSaved.seen)), .tabindex(-1),
      .ariaLabelledBy("innan-delning")
    ) {
      h2("Det här får var och en", .id("innan-delning"))
      if composed.isEmpty { p("Ingen utanför enheten får anteckningarna.", class: "meta") }
      for receiver in composed { part(receiver) }
      p("Personen och vårdnadshavare som var med läser punkterna på sin sida.", class: "meta")
    }
  }

  @HTMLBuilder private func part(_ receiver: ComposedNotes) -> Markup {
    h3 {
      MarkDrawing(receiver.gets.isEmpty ? .takenBack : .done)
      span(receiver.party.name)
    }
    if receiver.gets.isEmpty {
      p("Får inget.", class: "meta")
    } else {
      ol(class: "points") { for index in receiver.gets { li(points[index].words) } }
    }
    if !receiver.lacks.isEmpty, !receiver.gets.isEmpty {
      p("Får inte punkt \(listed(receiver.lacks.map { String($0 + 1) })).", class: "meta")
    }
  }
}

extension NotesApproval {
  var words: String {
    switch self {
    case .otherLots: "En annan lots eller arbetsledaren godkänner dem innan de delas."
    case .leader: "Arbetsledaren godkänner dem innan de delas."
    }
  }
}
