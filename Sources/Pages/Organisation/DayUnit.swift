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
    if !reminders.isEmpty {
      section {
        SectionHead("Enheten", all: "Organisation", Links.organisation)
        RowList(reminders.prefix(6).map(row))
        if reminders.count > 6 {
          details(class: "more") {
            summary("Visa \(reminders.count - 6) till")
            RowList(reminders.dropFirst(6).map(row))
          }
        }
      }
    }
  }

  private func row(_ reminder: UnitReminder) -> Row {
    let (words, page) = told(reminder)
    let late = reminder.day.map { $0 < scene.today } ?? true
    return Row(
      late ? .reminder : .endingSoon, words, link: Links.register(page),
      aside: reminder.day.map(scene.dates.nearness), warns: late)
  }

  private func told(_ reminder: UnitReminder) -> (String, RegisterPage) {
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
    }
  }
}

extension UnitReminder {
  fileprivate var day: Day? {
    switch self {
    case .agreementEnds(_, let day), .agreementFollowUp(_, let day), .documentEnds(_, let day),
      .termEnds(_, _, let day), .reportDue(_, let day), .competenceEnds(_, let day):
      day
    case .documentMissing, .competenceMissing, .incidentOpen: nil
    }
  }
}
