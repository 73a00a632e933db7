import Access
import Domain
import HTML

/// The interventions over time: waiting is open, going on is filled, and the grant of SIG is a line across.
/// The rows below say the same in words.
struct InterventionPeriods: Component {
  private static let rowHeight = 36

  private let lines: [Line]
  private let first: Day
  private let today: Day
  private let grant: Day?
  private let dates: Dates

  private struct Line {
    let name: String
    let asked: Day?
    let began: Day?
    let ended: Day?
  }

  init(_ scene: FileScene, _ file: CaseFile) {
    today = scene.today
    dates = scene.dates
    grant = file.decision.grant?.on
    lines = file.interventions.all.filter { $0.stands != .didNotComeAbout }.map { known in
      let began = known.day(of: .started)
      return Line(
        name: known.body.what, asked: known.day(of: .requested) ?? known.day(of: .granted), began: began,
        ended: known.day(of: .ended))
    }.sorted { ($0.asked ?? $0.began ?? Day(number: 0)) < ($1.asked ?? $1.began ?? Day(number: 0)) }
    first = (lines.flatMap { [$0.asked, $0.began] } + [grant]).compactMap(\.self).min() ?? today
  }

  var markup: Markup {
    if lines.count > 1, first < today {
      div(class: "periods") {
        svg(
          class: "period-bars", .role("img"), .ariaLabel(label), .height(lines.count * Self.rowHeight + 22)
        ) {
          for (index, line) in lines.enumerated() { bar(line, top: index * Self.rowHeight) }
          if let grant {
            HTML.line(
              class: "today", .x1(permille: place(grant)), .x2(permille: place(grant)), .y1(0),
              .y2(lines.count * Self.rowHeight))
          }
          for (index, line) in lines.enumerated() {
            drawingText(
              line.name.opening(34), class: "period-name", .x(permille: 0), .y(index * Self.rowHeight + 14))
          }
          drawingText(
            dates.short(first), class: "meta", .x(permille: 0), .y(lines.count * Self.rowHeight + 16))
          drawingText(
            "i dag", class: "meta", .x(permille: 1000), .y(lines.count * Self.rowHeight + 16), .anchorEnd)
        }
        p(class: "meta") { grant.map { "Strecket är beslutet om SIG \(dates.short($0))." } ?? "" }
      }
    }
  }

  @HTMLBuilder private func bar(_ line: Line, top: Int) -> Markup {
    let end = line.ended ?? today
    if let asked = line.asked {
      segment("week", asked, line.began ?? end, top)
    }
    if let began = line.began { segment("filled", began, end, top) }
  }

  private func segment(_ classes: String, _ from: Day, _ until: Day, _ top: Int) -> Markup {
    rect(
      class: classes, .x(permille: place(from)), .y(top + 21),
      .width(permille: max(place(until) - place(from), 6)), .height(8), .rx(2))
  }

  private func place(_ day: Day) -> Int {
    let length = max(first.days(until: today), 1)
    return min(max(first.days(until: day), 0), length) * 1000 / length
  }

  private var label: String {
    "Insatserna över tid från \(dates.full(first)) till i dag: \(listed(lines.map(\.name)))."
  }
}
