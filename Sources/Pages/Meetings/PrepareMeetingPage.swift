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
      h2("Det som sägs")
      RadioField(
        "floor", "Vem ger ordet?", state,
        MeetingPrepared.Floor.allCases.map { Choice($0.rawValue, $0.name) },
        hint: "Personen kan äga sitt möte. De vuxna talar då till personen.")
      LongTextField("takenUp", "Vad tas upp?", state, required: false, rows: 2)
      questions(file, state)
      wishes(file, meeting, scene, state)
      LongTextField(
        "notBroughtUp", "Vad tas inte upp?", state, hint: "Läses bara av enheten och personen.",
        required: false, rows: 2)
      RadioField(
        "presence", "Hur är personen med?", state,
        MeetingPrepared.Presence.allCases.map { Choice($0.rawValue, $0.name) })
      LongTextField(
        "helps", "Vad gör det lättare?", state, hint: "Paus, någon bredvid, kortare tid, vara med en stund.",
        required: false, rows: 2)
    }
  }

  @HTMLBuilder private static func questions(_ file: CaseFile, _ state: FormState) -> Markup {
    let asked = file.meetings.around.openQuestions.filter { $0.body.by == .person }
    h3("Egna frågor")
    if !asked.isEmpty { ul(class: "plain-list") { for question in asked { li(question.body.words) } } }
    for row in 1...PrepareFields.questions {
      TextField("question-\(row)", "Ny fråga \(row)", state, required: false)
    }
  }

  @HTMLBuilder private static func wishes(
    _ file: CaseFile, _ meeting: MeetingsState.Meeting, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let participants = Participants(file, in: scene)
    let others = PrepareFields.seats(meeting, file).filter { $0 != .giver(.person) }
      .map { Choice($0.code, participants.words($0)) }
    h3("Önskningar")
    for row in 1...PrepareFields.wishes {
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
    div(class: "seat-fields") {
      for index in places.indices {
        SelectField(
          "seat-\(index + 1)", "Plats \(index + 1)", state,
          places.map { Choice($0.code, participants.words($0)) }, empty: "Ledig plats", required: false)
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
