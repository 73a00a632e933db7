import Domain
import HTML

/// The names of the rows of a preparation.
public enum PrepareFields {
  static let wishes = 3
  static let questions = 3

  /// Places at the table for those who come, and the unit.
  public static func seats(_ meeting: MeetingsState.Meeting, _ file: CaseFile) -> [Participant] {
    let unit = file.intake.owner.map(Participant.agency)
    return meeting.invited + [unit].compactMap(\.self).filter { !meeting.invited.contains($0) }
  }

  /// What the form begins with: the last preparation, or everybody where they came in the call.
  public static func values(_ meeting: MeetingsState.Meeting, _ file: CaseFile) -> [String: [String]] {
    var values: [String: [String]] = ["meeting": [String(meeting.number)]]
    guard let prepared = file.meetings.around.prepared[meeting.number] else {
      for (index, who) in seats(meeting, file).enumerated() { values["seat-\(index + 1)"] = [who.code] }
      values["floor"] = [MeetingPrepared.Floor.together.rawValue]
      values["presence"] = [MeetingPrepared.Presence.whole.rawValue]
      return values
    }
    for seat in prepared.seats { values["seat-\(seat.place)"] = [seat.who.code] }
    for (index, wish) in prepared.wishes.enumerated() {
      values["wish-\(index + 1)-to"] = [wish.to.code]
      values["wish-\(index + 1)-words"] = [wish.words]
    }
    values["takenUp"] = [prepared.takenUp]
    values["notBroughtUp"] = [prepared.notBroughtUp]
    values["helps"] = [prepared.helps]
    values["floor"] = [prepared.floor.rawValue]
    values["presence"] = [prepared.presence.rawValue]
    return values
  }
}

extension FilePages {
  /// The talk with the person before a meeting: who comes and sits where, what is taken up, questions, wishes,
  /// what is left out, and who gives the floor.
  public static func prepareMeeting(_ scene: FileScene, _ state: FormState) -> Markup {
    MeetingForm(
      scene: scene, state: state, act: .prepareMeeting, heading: "Förbered mötet",
      lead: "Gå igenom det tillsammans. Personen ser det på sin sida. Ingen annan utanför enheten gör det."
    ).page(
      "Spara förberedelsen", more: SubmitButton("Visa bordet", .outlined, sends: ("add", "table"))
    ) { file, meeting in
      AdaptationNote(scene)
      PrepareSeats(file, meeting, scene, state)
      RadioField(
        "floor", "Vem ger ordet?", state,
        MeetingPrepared.Floor.allCases.map { Choice($0.rawValue, $0.name) },
        hint: "Personen kan äga sitt möte. De vuxna talar då till personen.")
      LongTextField("takenUp", "Vad tas upp?", state, required: false, rows: 2)
      questions(file, meeting, scene, state)
      wishes(file, meeting, scene, state)
      presence(state)
    }
  }

  /// One row stands open; more are folded in until somebody has more to ask.
  @HTMLBuilder private static func questions(
    _ file: CaseFile, _ meeting: MeetingsState.Meeting, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let asked = file.meetings.around.openQuestions.filter { $0.body.by == .person }
    let participants = Participants(file, in: scene)
    let others = meeting.invited.filter {
      $0 != .giver(.person) && $0 != file.intake.owner.map(Participant.agency)
    }
    h2("Egna frågor")
    if !asked.isEmpty { ul(class: "plain-list") { for question in asked { li(question.body.words) } } }
    TextField("question-1", "Ny fråga 1", state, required: false)
    fold(
      "Fler frågor, och vilka som inte ska höra dem", state,
      ["hidden"] + (2..<PrepareFields.questions + 1).map { "question-\($0)" }
    ) {
      for row in 2...PrepareFields.questions {
        TextField("question-\(row)", "Ny fråga \(row)", state, required: false)
      }
      if !others.isEmpty {
        CheckboxField(
          "hidden", "Vilka ska inte höra de nya frågorna?", state,
          others.map { Choice($0.code, participants.words($0)) },
          hint: "Personens eget val. Frågan kommer då inte med på det som de läser eller ser.")
      }
    }
  }

  private static func wishes(
    _ file: CaseFile, _ meeting: MeetingsState.Meeting, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let participants = Participants(file, in: scene)
    let others = PrepareFields.seats(meeting, file).filter { $0 != .giver(.person) }
      .map { Choice($0.code, participants.words($0)) }
    let rows = 1..<PrepareFields.wishes + 1
    let written = rows.count { !state.value("wish-\($0)-words").isBlank }
    return fold(
      "Önskningar till dem som kommer" + (written == 0 ? "" : ", \(written)"), state,
      rows.flatMap { ["wish-\($0)-to", "wish-\($0)-words"] }
    ) {
      for row in rows {
        fieldset(class: "activity-fields wish-fields") {
          legend("Önskning \(row)")
          FieldRow {
            SelectField("wish-\(row)-to", "Till vem?", state, others, empty: "Välj person", required: false)
            TextField("wish-\(row)-words", "Vad önskar personen?", state, required: false)
          }
        }
      }
    }
  }

  private static func presence(_ state: FormState) -> Markup {
    let chosen = MeetingPrepared.Presence(rawValue: state.value("presence")) ?? .whole
    let helps = [state.value("notBroughtUp"), state.value("helps")].contains { !$0.isBlank }
    return fold(
      "Så är personen med: \(chosen.name.asInline)" + (helps ? ". Det som hjälper är antecknat" : ""), state,
      ["presence", "notBroughtUp", "helps"]
    ) {
      RadioField(
        "presence", "Hur är personen med?", state,
        MeetingPrepared.Presence.allCases.map { Choice($0.rawValue, $0.name) })
      LongTextField(
        "helps", "Vad gör det lättare?", state, hint: "Paus, någon bredvid, kortare tid, vara med en stund.",
        required: false, rows: 2)
      LongTextField(
        "notBroughtUp", "Vad tas inte upp?", state, hint: "Läses bara av enheten och personen.",
        required: false, rows: 2)
    }
  }

  /// What is not asked at every meeting, open when something in it has to be mended.
  private static func fold(
    _ words: String, _ state: FormState, _ fields: [String], @HTMLBuilder inside: () -> Markup
  ) -> Markup {
    let inside = inside()
    return details(class: "more", .open(fields.contains { state.problem($0) != nil })) {
      summary(words)
      inside
    }
  }
}

/// The table with the yellow seat, and one choice for each place.
private struct PrepareSeats: Component {
  private let places: [Participant]
  private let state: FormState
  private let participants: Participants

  init(
    _ file: CaseFile, _ meeting: MeetingsState.Meeting, _ scene: FileScene, _ state: FormState
  ) {
    places = PrepareFields.seats(meeting, file)
    self.state = state
    participants = Participants(file, in: scene)
  }

  private var isChanged: Bool {
    state.value("add") == "table" || places.indices.contains { state.problem("seat-\($0 + 1)") != nil }
  }

  var markup: Markup {
    h2("Vilka kommer, och var sitter de?")
    RoundTable(
      places.indices.map { index in
        let who = Participant(code: state.value("seat-\(index + 1)"))
        return RoundTable.Seat(
          name: Markup(who.map(participants.words) ?? "Ledig plats"), isYellow: who == .giver(.person),
          isTaken: who != nil)
      }, label: "Bordet uppifrån. Den gula platsen är personens.")
    p("Den gula platsen är personens egen. Plats 1 är längst från dörren.", class: "meta")
    details(class: "more", .open(isChanged)) {
      summary("Byt platser")
      div(class: "seat-fields") {
        for index in places.indices {
          SelectField(
            "seat-\(index + 1)", "Plats \(index + 1)", state,
            places.map { Choice($0.code, participants.words($0)) }, empty: "Ledig plats", required: false)
        }
      }
    }
  }
}

extension MeetingPrepared.Floor {
  var name: String {
    switch self {
    case .person: "Personen leder och ger ordet"
    case .together: "Personen och lotsen tillsammans"
    case .lots: "Lotsen"
    }
  }
}

extension MeetingPrepared.Presence {
  var name: String {
    switch self {
    case .whole: "Hela mötet"
    case .partly: "En del av mötet"
    case .absent: "Inte med, frågorna lämnas före"
    }
  }
}

extension PlaceKind {
  var name: String {
    switch self {
    case .unit: "Hos oss"
    case .home: "Hemma hos familjen"
    case .neutral: "Neutral mark"
    case .agency: "Hos en annan aktör"
    case .distance: "På distans"
    }
  }
}
