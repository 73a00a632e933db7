import Access
import Domain
import HTML

/// "Enheten": what the unit's own books ask of its leader, before it lapses.
struct DayUnit: Component {
  private let scene: DayScene
  private let reminders: [UnitReminder]

  init(_ scene: DayScene) {
    self.scene = scene
    reminders = scene.unit
  }

  var markup: Markup {
    let talks = scene.cards.compactMap(\.supervision)
    if !talks.isEmpty {
      section {
        SectionHead("Samtal med lotsarna", all: "Ärendeavstämning", Links.supervision)
        p(
          "\(Numbers.count(talks.count, "ärende är på tur", "ärenden är på tur").asSentence). Gå igenom dem i en följd.",
          class: "meta")
      }
    }
    if !reminders.isEmpty {
      section {
        SectionHead("Enheten", all: "Organisation", Links.organisation)
        RowList(reminders.prefix(6).map { Self.row($0, today: scene.today) })
        if reminders.count > 6 {
          details(class: "more") {
            summary("Visa \(reminders.count - 6) till")
            RowList(reminders.dropFirst(6).map { Self.row($0, today: scene.today) })
          }
        }
      }
    }
  }

  /// - Parameter unit: whose, where somebody sees several.
  static func row(_ reminder: UnitReminder, today: Day, of unit: String? = nil) -> Row {
    let (words, page) = told(reminder)
    let late = reminder.day.map { $0 < today } ?? true
    return Row(
      late ? .reminder : .endingSoon, words, link: Links.register(page), meta: unit,
      aside: reminder.day.map(Dates(today: today).nearness), warns: late)
  }

  private static func told(_ reminder: UnitReminder) -> (String, RegisterPage) {
    switch reminder {
    case .agreementEnds(let name, _): ("Överenskommelsen går ut: \(name)", .agreements)
    case .agreementFollowUp(let name, _): ("Följ upp överenskommelsen: \(name)", .agreements)
    case .documentEnds(let name, _): ("Gå igenom: \(name)", .documents)
    case .documentMissing(let kind): ("Saknas: \(kind.name.uncapitalised)", .documents)
    case .termEnds(let name, let forum, _): ("\(name) slutar i \(forum)", .forums)
    case .reportDue(let forum, _): ("Rapport från \(forum)", .forums)
    case .competenceMissing(let people):
      (
        people == 1
          ? "En lots saknar nödvändig kompetens" : "\(people) lotsar saknar nödvändig kompetens", .competence
      )
    case .competenceEnds(let name, _): ("\(name): kompetens att förnya", .competence)
    case .incidentOpen: ("Händelse att följa upp: hot och våld", .incidents)
    case .deviationWaits(let what, let state, _):
      (
        "\(state == .decided ? "Brist att följa upp" : state == .reported ? "Brist att analysera" : "Brist att besluta om"): \(what.uncapitalised)",
        .deviations
      )
    }
  }
}

extension UnitReminder {
  fileprivate var day: Day? {
    switch self {
    case .agreementEnds(_, let day), .agreementFollowUp(_, let day), .documentEnds(_, let day),
      .termEnds(_, _, let day), .reportDue(_, let day), .competenceEnds(_, let day):
      day
    case .documentMissing, .competenceMissing, .incidentOpen, .deviationWaits: nil
    }
  }
}
