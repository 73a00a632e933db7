import Access
import Domain
import HTML

/// "Helhetsbild" (R-SHR-05): need, goal, how it goes and who does what, life area by life area, of what this
/// agency may see and nothing else.
struct CommonPicture: Component {
  private let disclosed: VisibleDisclosed
  private let scene: FileScene

  init(_ disclosed: VisibleDisclosed, _ scene: FileScene) {
    self.disclosed = disclosed
    self.scene = scene
  }

  private var areas: [LifeArea] {
    LifeArea.allCases.filter { area in
      disclosed.lifeAreas.contains { $0.notes.area == area && !$0.notes.need.isBlank }
        || disclosed.goals.contains { $0.goal.area == area }
    }
  }

  var markup: Markup {
    if !areas.isEmpty || adaptation != nil {
      section {
        SectionHead("Helhetsbild")
        if let adaptation { Note { p(adaptation) } }
        if !areas.isEmpty {
          DataTable(
            "Behov, mål och läge för det ni har del av",
            [Column("Område", isHead: true), Column("Behov"), Column("Mål och läge"), Column("Vem gör vad")],
            areas.map(row))
        }
      }
    }
  }

  private func row(_ area: LifeArea) -> TableRow {
    let need = disclosed.lifeAreas.first { $0.notes.area == area }?.notes.need ?? ""
    let goals = disclosed.goals.filter { $0.goal.area == area }
    return TableRow([
      Markup(area.name), Markup(need.isBlank ? "Inte utlämnat till er" : need),
      Markup {
        for goal in goals {
          p(goal.goal.words)
          p(goal.attainment?.name ?? "Inte bedömt än", class: "meta")
        }
        if goals.isEmpty { "Inget mål som ni har del av" }
      },
      Markup {
        for goal in goals {
          for (activity, who) in zip(goal.goal.activities, goal.responsible) {
            p("\(who): \(activity.what.asInline)")
          }
        }
      },
    ])
  }

  /// R-SHR-07: how the person has to be met, when that was disclosed; never a diagnosis.
  private var adaptation: String? {
    guard let needs = disclosed.adaptation else { return nil }
    let known = scene.programme.intake?.adaptations ?? []
    let words =
      needs.needs.compactMap { code in known.first { $0.code == code }?.text }
      + [needs.words].filter { !$0.isBlank }
    return words.isEmpty ? nil : "Att tänka på: \(words.joined(separator: ". "))"
  }
}
