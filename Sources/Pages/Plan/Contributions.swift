import Domain
import HTML

/// R-PLN-06, R-PLN-18: party by party, what each has taken on and what the person can expect of it.
struct Contributions: Component {
  private let heading: String
  private let rows: [(who: String, activities: [Activity])]

  /// Everyone's, for those who work in the file.
  init(_ file: CaseFile, _ scene: FileScene) {
    let participants = Participants(file, in: scene)
    let long = (file.plan.inForce?.body.goals ?? []).flatMap(\.activities)
    let short = (file.plan.actionPlanInForce?.body.steps ?? []).map(\.activity)
    // What the short plan has taken over is not told twice.
    let all = short + long.filter { activity in !short.contains { $0.what == activity.what } }
    var order: [Participant] = []
    for activity in all where !order.contains(activity.responsible) { order.append(activity.responsible) }
    heading = "Vars och ens del"
    rows = order.map { who in (participants.words(who), all.filter { $0.responsible == who }) }
  }

  /// One party's own, out of what has been disclosed to it.
  init(own activities: [Activity], _ name: String) {
    heading = "Ert åtagande"
    rows = activities.isEmpty ? [] : [(name, activities)]
  }

  var markup: Markup {
    if !rows.isEmpty {
      section(class: "sheet contributions", .ariaLabelledBy("delar")) {
        h2(heading, .id("delar"))
        DataTable(
          heading, [Column("Vem", isHead: true), Column("Bidrar med"), Column("Det personen kan räkna med")],
          rows.flatMap { row in
            row.activities.enumerated().map { place, activity in
              TableRow([
                Markup(place == 0 ? row.who : ""),
                Markup([activity.what, activity.when].filter { !$0.isBlank }.joined(separator: ", ")),
                Markup(activity.expects ?? ""),
              ])
            }
          })
      }
    }
  }
}
