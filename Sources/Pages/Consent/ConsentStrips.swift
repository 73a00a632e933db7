import Domain
import HTML

/// How a stretch of a line is drawn. Each has its own form, so that none of them speaks by colour.
enum LineForm: CaseIterable {
  case thick, dashed, double, thin, dotted

  var words: String {
    switch self {
    case .thick: "gäller"
    case .dashed: "väntar, inget delas än"
    case .double: "svaren går isär, inget delas"
    case .thin: "inget delas"
    case .dotted: "aldrig frågad"
    }
  }
}

/// A stretch of a line between two places, in thousandths.
struct StripLine: Component {
  private let form: LineForm
  private let from: Int
  private let until: Int

  init(_ form: LineForm, _ from: Int, _ until: Int) {
    self.form = form
    self.from = from
    self.until = until
  }

  var markup: Markup {
    switch form {
    case .thin: stroke("thin", 18)
    case .dotted: stroke("dotted", 18)
    case .dashed: stroke("dashed", 18)
    case .thick: stroke("thick", 18)
    case .double:
      Markup {
        stroke("thin", 15)
        stroke("thin", 21)
      }
    }
  }

  private func stroke(_ kind: String, _ height: Int) -> Markup {
    line(class: kind, .x1(permille: from), .x2(permille: until), .y1(height), .y2(height))
  }
}

/// What happened at a place on a line: a shape of its own, drawn around its middle.
struct StripSign: Component {
  private let kind: ConsentHistory.Kind
  private let place: Int

  init(_ kind: ConsentHistory.Kind, at place: Int) {
    self.kind = kind
    self.place = place
  }

  var markup: Markup {
    svg(class: "sign", .x(permille: place), .y(18)) { shape }
  }

  @HTMLBuilder private var shape: Markup {
    switch kind {
    case .asked: circle(class: "hollow", .cx(0), .cy(0), .r(7))
    case .given:
      circle(class: "full", .cx(0), .cy(0), .r(8))
      path("M-4 0l3 3 5-6", class: "inside")
    case .begins: path("M-5-8L8 0-5 8z", class: "full")
    case .renewed:
      circle(class: "hollow", .cx(0), .cy(0), .r(8))
      circle(class: "full", .cx(0), .cy(0), .r(4))
    case .changed: path("M0-9L9 0 0 9-9 0z", class: "full")
    case .refused:
      circle(class: "hollow", .cx(0), .cy(0), .r(8))
      path("M-4 0h8", class: "stroke")
    case .conflicting:
      path("M0-9L9 7H-9z", class: "hollow")
      path("M0-4v5M0 4v1", class: "stroke")
    case .partTakenBack:
      circle(class: "hollow", .cx(0), .cy(0), .r(8))
      path("M0-8a8 8 0 0 1 0 16z", class: "full")
    case .takenBack:
      circle(class: "hollow", .cx(0), .cy(0), .r(8))
      path("M-6 6L6-6", class: "stroke")
    case .lapsed:
      path("M-7-7H7V7H-7z", class: "hollow")
      path("M-5-5L5 5M5-5L-5 5", class: "stroke")
    case .ended: path("M0-9V9", class: "stroke")
    }
  }
}

extension PartyStanding.State {
  var line: LineForm {
    switch self {
    case .neverAsked: .dotted
    case .waiting, .awaitsSecond, .begins: .dashed
    case .conflicting: .double
    case .refused, .takenBack, .lapsed, .ended: .thin
    case .holds: .thick
    }
  }

  /// What a stretch of the line says.
  var words: String {
    switch self {
    case .neverAsked: "aldrig frågad"
    case .waiting: "väntar på svar"
    case .awaitsSecond: "väntar på att en till bekräftar"
    case .conflicting: "svaren går isär"
    case .refused: "svaret är nej"
    case .begins: "lämnat, har inte börjat gälla"
    case .holds: "gäller"
    case .takenBack: "återtaget"
    case .lapsed: "gäller inte efter 18-årsdagen"
    case .ended: "slut"
    }
  }
}

extension ConsentHistory.Kind {
  var words: String {
    switch self {
    case .asked: "frågad"
    case .given: "ja"
    case .begins: "börjar gälla"
    case .renewed: "förnyat, samma som förut"
    case .changed: "ändrat, gäller annat än förut"
    case .refused: "nej"
    case .conflicting: "svaren går isär"
    case .partTakenBack: "en del återtagen"
    case .takenBack: "återtaget"
    case .lapsed: "gäller inte längre vid 18 år"
    case .ended: "tog slut"
    }
  }
}

extension ConsentHistory.Event {
  /// What is to come is told as such.
  func words(today: Day) -> String { kind == .ended && on > today ? "tar slut" : kind.words }
}

extension ConsentHistory.Subject {
  var name: String {
    switch self {
    case .party(let party): party.name
    case .required(let kind): OwnLanguages.texts(.sv, about: .me).party(kind).asSentence
    }
  }
}

extension ConsentHistory {
  var mark: MarkKind {
    switch standing {
    case .holds: endsSoon == nil ? .done : .endingSoon
    case .takenBack, .refused, .ended, .lapsedAtMajority: .takenBack
    case .conflicting: .reminder
    case .neverAsked, .waiting, .awaitsSecond, .begins: .remaining
    }
  }
}

extension PartyStanding {
  func words(_ dates: Dates, endsSoon: Day?) -> String {
    switch self {
    case .holds(let day):
      endsSoon == nil
        ? "gäller till \(dates.short(day))" : "slutar \(dates.relative(day)), \(dates.short(day))"
    case .begins(let day): "gäller från \(dates.short(day))"
    case .takenBack(let day): "återtaget \(dates.short(day))"
    case .ended(let day): "slutade \(dates.short(day))"
    case .neverAsked, .waiting, .awaitsSecond, .conflicting, .refused, .lapsedAtMajority: state.words
    }
  }
}
