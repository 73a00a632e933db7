import Access
import Domain
import HTML

extension FilePages {
  /// Calls a meeting, or several. Beside each invitee stands whether the consent lets the party know of it, and
  /// under the agenda who can not hear what.
  public static func callMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .callMeeting, "Kalla till möte",
      "Kallelsen med tid och plats delas med dem du bjuder in. Var och en läser de punkter som samtycket täcker."
    ) { file in
      CallForm(file, scene, state)
    }
  }
}

private struct CallForm: Component {
  private let file: CaseFile
  private let scene: FileScene
  private let state: FormState
  private let participants: Participants

  init(_ file: CaseFile, _ scene: FileScene, _ state: FormState) {
    self.file = file
    self.scene = scene
    self.state = state
    participants = Participants(file, in: scene)
  }

  var markup: Markup {
    Form(Links.act(scene.id, .callMeeting), state, draft: FileFrame.draft(scene, .callMeeting)) {
      AdaptationNote(scene)
      SelectField(
        "meetingKind", "Vad för möte?", state, MeetingKind.allCases.map { Choice($0.rawValue, $0.name) },
        hint: latest)
      when
      place
      invited
      withoutPerson
      h2("Dagordning")
      AgendaRows(file, scene, state)
      HearingList(file, scene, PointFields.points(in: state.values), invited: chosen)
    } buttons: {
      SubmitButton("Kalla till mötet")
      SubmitButton("Kontrollera vem som hör vad", .outlined, sends: ("add", "check"))
      SubmitButton("Fler punkter", .outlined, icon: .plus, sends: ("add", "point"))
      ButtonLink("Avbryt", FileFrame.back(scene, .callMeeting), .quiet)
    }
  }

  @HTMLBuilder private var when: Markup {
    FieldRow {
      DayField("day", "Dag", state)
      TimeField("time", "Börjar", state)
      TextField("minutes", "Minuter", state, kind: .digits, width: .short)
    }
    let longest = scene.programme.meetings?.seriesLength ?? 1
    if longest > 1 {
      FieldRow {
        SelectField(
          "count", "Hur många möten?", state, (2...longest).map { Choice(String($0), "\($0) möten") },
          empty: "Ett möte", hint: proposal, required: false)
        TextField("weeks", "Veckor emellan", state, required: false, kind: .digits, width: .short)
      }
    }
  }

  @HTMLBuilder private var place: Markup {
    TextField("place", "Plats", state)
    SelectField(
      "placeKind", "Slags plats", state, PlaceKind.allCases.map { Choice($0.rawValue, $0.name) },
      hint: "Hemma eller på neutral mark frågar riskanalysen vilka andra som är där.", required: false)
    if !scene.view.header.keepsOutOfCalendars {
      Checkbox(
        "calendar", "De som kommer får lägga mötet i sin kalender", state,
        hint: "Där står bara tiden och ordet Möte.")
    }
  }

  private var latest: String? {
    MeetingPlanning(file, scene).latestNetworkMeeting.map {
      "Ett nätverksmöte hålls senast \(Dates(today: scene.today).long($0))."
    }
  }

  /// The days that a series would fall on, as long as the fields can be read.
  private var proposal: String? {
    guard let day = Day(state.value("day")), let weeks = Int(state.value("weeks")), (1...52).contains(weeks)
    else { return nil }
    let count = Int(state.value("count")) ?? 3
    let days = (1..<Swift.min(Swift.max(count, 2), 12)).map {
      Dates(today: scene.today).short(day.adding(days: 7 * weeks * $0))
    }
    return "Med \(Numbers.count(weeks, "vecka", "veckor")) emellan blir nästa \(listed(days))."
  }

  private var chosen: [Participant] {
    (state.values["invited"] ?? []).compactMap { Participant(code: $0) }
  }

  private var invited: Markup {
    let avoidsPolice = file.consent.policeWish?.attend == false
    return CheckboxField(
      "invited", "Vilka bjuds in?", state,
      participants.choices { participant in
        let consent = participants.consentToMeet(participant, today: scene.today)
        guard avoidsPolice, participants.isPolice(participant) else { return consent }
        return [consent, "personen har sagt nej till att möta polisen"].compactMap { $0 }
          .joined(separator: ". ")
      }
    ).markup
  }

  /// R-MTG-10 and R-SHR-08: asked only where they matter, and so folded in until then.
  private var withoutPerson: Markup {
    let asked = ["why", "told", "personAgrees"].contains { state.problem($0) != nil }
    let typed = ["why", "told"].contains { !state.value($0).isBlank }
    let kind = MeetingKind(rawValue: state.value("meetingKind"))
    return details(
      class: "more", .open(asked || typed || kind == .professionals || kind == .privateNetwork)
    ) {
      summary("Möten utan personen, och det egna nätverkets möten")
      LongTextField(
        "why", "Varför bjuds personen inte in?", state, hint: "För ett nätverksmöte utan personen.",
        required: false, rows: 2)
      LongTextField(
        "told", "Vad får personen veta efteråt, och av vem?", state, hint: "För alla möten utan personen.",
        required: false, rows: 2)
      Checkbox(
        "personAgrees", "Personen har själv sagt ja till alla som bjuds in till det egna nätverkets möte",
        state)
    }
  }
}
