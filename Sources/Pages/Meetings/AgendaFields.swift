import Domain
import HTML

/// The names of the rows of an agenda, or of notes, in a form: what is said, its category, and who leaves for it.
public enum PointFields {
  static let parts = ["words", "category", "without", "hidden", "origin", "order"]

  static func name(_ row: Int) -> String { "point-\(row)" }

  static func sentRows(in values: [String: [String]]) -> Int {
    var count = 0
    while values["\(name(count + 1))-words"] != nil { count += 1 }
    return count
  }

  /// The rows that hold something, in the order that was asked for and numbered anew, so that what is said
  /// about the second lands at the second.
  public static func inOrder(_ values: [String: [String]]) -> [String: [String]] {
    var ordered = values.filter { !$0.key.utf8.starts(with: "point-".utf8) }
    let sent = (1..<sentRows(in: values) + 1).filter { values["\(name($0))-words"]?.first?.isBlank == false }
    let places = sent.map { (row: $0, place: Int(values["\(name($0))-order"]?.first ?? "") ?? $0) }
    for (index, entry) in places.sorted(by: { ($0.place, $0.row) < ($1.place, $1.row) }).enumerated() {
      for part in parts {
        ordered["\(name(index + 1))-\(part)"] = values["\(name(entry.row))-\(part)"]
      }
      ordered["\(name(index + 1))-order"] = [String(index + 1)]
    }
    return ordered
  }

  /// The points of an agenda as they stand in the form.
  public static func points(in values: [String: [String]]) -> [AgendaPoint] {
    (1..<sentRows(in: values) + 1).map { row in
      let value = { (part: String) in values["\(name(row))-\(part)"]?.first ?? "" }
      return AgendaPoint(
        words: value("words"), category: InformationCategory(code: value("category")),
        origin: AgendaPoint.Origin(code: value("origin")), without: people("without", row, in: values),
        hidden: people("hidden", row, in: values))
    }
  }

  /// The agenda as it was shown with who hears what: what a form carries back to tell that its sender has seen it.
  public static func mark(of points: [AgendaPoint]) -> String {
    points.filter { !$0.words.isBlank }.map { point in
      ([point.words, point.category?.code ?? ""] + point.without.map(\.code) + ["/"]
        + (point.hidden ?? []).map(\.code)).joined(separator: " ")
    }.joined(separator: " // ")
  }

  /// The same as notes. Whoever reads the form has first asked for every category.
  public static func notes(in values: [String: [String]]) -> [MeetingNotes.Point] {
    (1..<sentRows(in: values) + 1).map { row in
      let value = { (part: String) in values["\(name(row))-\(part)"]?.first ?? "" }
      return MeetingNotes.Point(
        words: value("words"), category: InformationCategory(code: value("category")) ?? .planning,
        without: people("without", row, in: values))
    }
  }

  private static func people(
    _ part: String, _ row: Int, in values: [String: [String]]
  ) -> [Participant] {
    (values["\(name(row))-\(part)"] ?? []).compactMap { Participant(code: $0) }
  }

  /// Notes as the form begins with them.
  public static func values(of notes: [MeetingNotes.Point]) -> [String: [String]] {
    values(
      of: notes.map { AgendaPoint(words: $0.words, category: $0.category, origin: nil, without: $0.without) })
  }

  public static func values(of points: [AgendaPoint]) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for (index, point) in points.enumerated() {
      let name = name(index + 1)
      values["\(name)-words"] = [point.words]
      values["\(name)-category"] = [point.category?.code ?? ""]
      values["\(name)-without"] = point.without.map(\.code)
      values["\(name)-hidden"] = (point.hidden ?? []).map(\.code)
      values["\(name)-origin"] = [point.origin?.code ?? ""]
      values["\(name)-order"] = [String(index + 1)]
    }
    return values
  }

  /// Those that were sent, and two more for each time it is asked for.
  static func rows(in state: FormState) -> Int {
    Swift.max(1, sentRows(in: state.values) + (state.value("add") == "point" ? 2 : 0))
  }
}

extension AgendaPoint.Origin {
  /// As in a form: `goal.2`.
  var code: String {
    switch self {
    case .goal(let number): "goal.\(number)"
    case .commitment(let number): "commitment.\(number)"
    case .notice(let number): "notice.\(number)"
    case .question(let number): "question.\(number)"
    case .works: "works"
    }
  }

  init?(code: String) {
    if code == "works" {
      self = .works
      return
    }
    let parts = code.split(separator: ".")
    guard parts.count == 2, let number = Int(parts[1]) else { return nil }
    switch parts[0] {
    case "goal": self = .goal(number)
    case "commitment": self = .commitment(number)
    case "notice": self = .notice(number)
    case "question": self = .question(number)
    default: return nil
    }
  }

  /// Where the point comes from, in a word.
  var name: String {
    switch self {
    case .goal: "ur planen"
    case .commitment: "åtagande"
    case .notice: "meddelande sedan sist"
    case .question: "egen fråga"
    case .works: "det som fungerar"
    }
  }
}

/// One row of the agenda, or of notes, and who leaves the room for it.
struct PointRow: Component {
  private let row: Int
  private let legendWords: String
  private let label: String
  private let state: FormState
  private let leavers: [Choice]
  private let isLong: Bool

  /// - Parameters:
  ///   - leavers: those who can leave the room, with what their consent says.
  ///   - isLong: several lines, as for notes; a long row has no order.
  init(
    _ row: Int, _ legendWords: String, _ label: String, _ state: FormState, leavers: [Choice],
    isLong: Bool = false
  ) {
    self.row = row
    self.legendWords = legendWords
    self.label = label
    self.state = state
    self.leavers = leavers
    self.isLong = isLong
  }

  private var name: String { PointFields.name(row) }

  /// A point of an agenda that already says something is folded in until somebody wants to change it.
  var markup: Markup {
    if isLong || words.isBlank || isWrong {
      fields
    } else {
      details(class: "more point-fold") {
        summary {
          span {
            "\(row). \(words)"
            span(told, class: "meta")
          }
        }
        fields
      }
    }
  }

  private var words: String { state.value("\(name)-words") }

  private var isWrong: Bool { PointFields.parts.contains { state.problem("\(name)-\($0)") != nil } }

  private var told: String {
    let category = InformationCategory(code: state.value("\(name)-category"))?.name
    return [category ?? "Inget om personen", leaveWords].joined(separator: ". ") + "."
  }

  private var leaveWords: String {
    let chosen = leavers.filter { state.isChosen("\(name)-without", $0.value) }.map(\.label)
    let hidden = leavers.filter { state.isChosen("\(name)-hidden", $0.value) }.map(\.label)
    if isLong { return chosen.isEmpty ? "Alla som var med" : "Utan \(listed(chosen))" }
    if chosen.isEmpty, hidden.isEmpty { return "Alla hör punkten" }
    return [
      chosen.isEmpty ? nil : "\(listed(chosen)) lämnar rummet",
      hidden.isEmpty ? nil : "Visas inte för \(listed(hidden))",
    ].compactMap(\.self).joined(separator: ". ")
  }

  private var fields: Markup {
    fieldset(class: "activity-fields point-fields") {
      legend(legendWords)
      if isLong {
        LongTextField("\(name)-words", label, state, required: row == 1, rows: 3)
      } else {
        TextField("\(name)-words", label, state, required: false)
        input(.hidden, .name("\(name)-origin"), .value(state.value("\(name)-origin")))
      }
      FieldRow {
        SelectField(
          "\(name)-category", "Handlar om", state,
          InformationCategory.allCases.map { Choice($0.code, $0.name) },
          empty: isLong ? "Välj" : "Inget om personen", required: isLong)
        if !isLong {
          TextField("\(name)-order", "Ordning", state, required: false, kind: .digits, width: .short)
        }
      }
      if !leavers.isEmpty { leaving }
    }
  }

  private var leaving: Markup {
    let field = "\(name)-without"
    let hidden = "\(name)-hidden"
    return details(class: "more", .open(state.problem(field) != nil || state.problem(hidden) != nil)) {
      summary(leaveWords)
      CheckboxField(field, isLong ? "Vilka var inte med om den?" : "Vilka lämnar rummet?", state, leavers)
      if !isLong {
        CheckboxField(
          hidden, "Vilka ska inte veta om punkten?", state,
          leavers.filter { $0.value != Participant.giver(.person).code },
          hint:
            "Den står inte på deras sida, inte på skärmen medan de är i rummet och inte i det de får efteråt."
        )
      }
    }
  }
}

/// Before calling: who can not hear which point, and why.
struct HearingList: Component {
  private let hearings: [Hearing]
  private let participants: Participants

  init(_ file: CaseFile, _ scene: FileScene, _ points: [AgendaPoint], invited: [Participant]) {
    participants = Participants(file, in: scene)
    hearings = file.hearings(
      of: points.filter { !$0.words.isBlank }.map { point in
        AgendaPoint(
          words: point.words, category: point.category, origin: point.origin,
          without: point.without.filter(invited.contains),
          hidden: point.hidden)
      }, invited: invited, at: scene.now)
  }

  var markup: Markup {
    section(class: "sheet", .ariaLabelledBy("vem-hor-vad")) {
      h2("Vem hör vad?", .id("vem-hor-vad"))
      if special.isEmpty {
        p("Alla som är inbjudna får höra alla punkter.", class: "meta")
      } else {
        RowList(special.map(row))
        p("Övriga punkter får alla inbjudna höra.", class: "meta")
      }
    }
  }

  private var special: [Hearing] {
    hearings.filter { !$0.isClear || !$0.point.without.isEmpty || $0.point.isHiddenFromSome }
  }

  private func row(_ hearing: Hearing) -> Row {
    let about = hearing.point.category.map { "\($0.name). " } ?? ""
    let leaves = hearing.point.without.map(participants.words)
    var meta = about
    if !hearing.isClear {
      meta +=
        "Samtycket täcker inte att \(listed(hearing.uncovered.map { participants.words(.agency($0)) })) hör den."
    } else {
      meta += [
        leaves.isEmpty ? nil : "Den här punkten tas utan \(listed(leaves)).",
        hearing.point.isHiddenFromSome
          ? "Visas inte för \(listed((hearing.point.hidden ?? []).map(participants.words)))." : nil,
      ].compactMap(\.self).joined(separator: " ")
    }
    return Row(hearing.isClear ? .done : .stopped, hearing.point.words, meta: meta, warns: !hearing.isClear)
  }
}
