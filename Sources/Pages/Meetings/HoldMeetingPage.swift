import Domain
import HTML

extension FilePages {
  /// The meeting written down: who came, how it went with what was promised, what was decided, and
  /// who does what now.
  public static func holdMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    MeetingForm(
      scene: scene, state: state, act: .holdMeeting, heading: "Skriv ner mötet",
      lead: "När du sparar har alla sina åtaganden."
    ).page(
      "Spara mötet",
      more: SubmitButton("Fler åtaganden", .outlined, icon: .plus, sends: ("add", "promise"))
    ) { file, meeting in
      CheckboxField(
        "attended", "Vilka var med?", state.proposingAll("attended", meeting.attended.map(\.code)),
        Participants(file, in: scene).choices(with: meeting.invited))
      reports(file, scene, state)
      h2("Det som sades och bestämdes")
      LongTextField("notes", "Vad togs upp?", state, rows: 5)
      LongTextField("decisions", "Vad beslutades?", state, required: false, rows: 3)
      promises(file, scene, state)
      h2("Efter mötet")
      LongTextField(
        "felt", "Hur kändes mötet?", state, hint: "Med personens egna ord.", required: false, rows: 2)
      LongTextField(
        "brokenOff", "Avbröts mötet?", state,
        hint: "Om det kändes hotfullt: vad hände, och vad gör ni nu? Lämna tomt annars.", required: false,
        rows: 2)
      DayField("next", "Nästa möte", state, hint: latest(meeting, file, scene), required: false)
      if let approval = scene.programme.meetings?.notesApproval {
        SharedWhenSaved("De nya åtagandena", file, scene)
        p("Anteckningen väntar. \(approval.words)", class: "meta")
      } else {
        SharedWhenSaved("Anteckningen och de nya åtagandena", file, scene)
      }
    }
  }

  @HTMLBuilder private static func reports(
    _ file: CaseFile, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let open = file.meetings.commitments.filter(\.isOpen)
    let participants = Participants(file, in: scene)
    if !open.isEmpty {
      h2("Sedan sist")
      p("Gå igenom vad som har blivit gjort. Det som gäller dem som var med behöver ett svar.", class: "meta")
    }
    for commitment in open {
      let field = "report-\(commitment.number)"
      let due = Dates(today: scene.today).due(commitment.body.due)
      div(class: "report-fields") {
        RadioField(
          field, commitment.body.what, state,
          CommitmentReported.Status.allCases.map { Choice($0.rawValue, $0.name) },
          hint: "\(participants.words(commitment.body.by)), \(due)", required: true, inline: true)
        DayField("\(field)-due", "Ny dag", state, hint: "Bara om det är flyttat.", required: false)
        TextField("\(field)-words", "Med några ord", state, required: false)
      }
    }
  }

  @HTMLBuilder private static func promises(
    _ file: CaseFile, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let people = Participants(file, in: scene).choices()
    h2("Vem gör vad nu?")
    for row in 1...HoldFields.rows(in: state) {
      let name = HoldFields.promise(row)
      fieldset(class: "activity-fields") {
        legend("Nytt åtagande \(row)")
        TextField("\(name)-what", "Vad?", state, required: false)
        FieldRow {
          SelectField("\(name)-by", "Vem?", state, people, empty: "Välj person", required: false)
          DayField("\(name)-due", "Senast", state, required: false)
        }
      }
    }
  }

  private static func latest(
    _ meeting: MeetingsState.Meeting, _ file: CaseFile, _ scene: FileScene
  ) -> String {
    let interval = file.meetingInterval(in: scene.programme, on: scene.today)
    let latest = file.latestMeeting(after: meeting.call.day, in: scene.programme, on: scene.today)
    return "Senast \(Dates(today: scene.today).long(latest)). Högst \(interval) dagar mellan mötena."
  }
}

/// The names of the rows for new commitments.
public enum HoldFields {
  public static let parts = ["what", "by", "due"]

  public static func promise(_ row: Int) -> String { "promise-\(row)" }

  public static func sentRows(in values: [String: [String]]) -> Int {
    var count = 0
    while values["\(promise(count + 1))-what"] != nil { count += 1 }
    return count
  }

  /// Three to begin with, and three more for each time it is asked for.
  static func rows(in state: FormState) -> Int {
    Swift.max(3, sentRows(in: state.values) + (state.value("add") == "promise" ? 3 : 0))
  }
}
