import Access
import Domain
import HTML

/// "Kontakter": days since the person was last met or reached, and what has been done between the meetings.
struct ContactsPart: Component {
  private let file: CaseFile
  private let scene: FileScene
  private let way: WorkingWay
  private let isWhole: Bool
  private let page: Int

  /// - Parameter page: of all contacts; nil for the latest few, as on the overview.
  init(_ file: CaseFile, _ scene: FileScene, page: Int? = nil) {
    self.file = file
    self.scene = scene
    way = file.workingSettings(in: scene.programme, on: scene.today)
    isWhole = page != nil
    self.page = page ?? 1
  }

  private var contacts: [ContactLog.Contact] { file.sharing.log.since(Day(number: .min)) }

  var markup: Markup {
    if way.keepsContactLog || !contacts.isEmpty {
      section {
        SectionHead("Kontakter mellan mötena") {
          StepButton("Anteckna kontakt", scene.step(.recordContact), icon: .phone)
        }
        p(since, class: isLate ? "warns" : "meta")
        if !contacts.isEmpty { p(summary, class: "meta") }
        list
      }
    }
  }

  private var days: Int? { file.daysSinceContact(on: scene.today) }
  private var limit: Int? { file.contactInterval(in: scene.programme, on: scene.today) }
  private var isLate: Bool { days.flatMap { days in limit.map { $0 <= days } } ?? false }

  private var since: String {
    let words =
      switch days {
      case nil: "Dagarna räknas från beslutet."
      case 0?: "Kontakt i dag."
      case let days?: "\(Numbers.count(days, "dag", "dagar").asSentence) sedan personen senast gick att nå."
      }
    let wanted =
      limit.map { " Högst \(Numbers.count($0, "dag", "dagar")) emellan, enligt arbetssättet." } ?? ""
    return words + wanted + (way.isReachedAfterHours ? " Lotsen nås även utanför kontorstid." : "")
  }

  /// R-ROL-09: both lotsar are to know the person, so it stands who has had the contact.
  private var summary: String {
    let recent = file.sharing.log.since(scene.today.adding(days: -30))
    let by = Dictionary(grouping: recent.filter(\.body.reached)) { $0.by.name }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let tried = recent.count { !$0.body.reached }
    let after = recent.count { $0.body.afterHours }
    var parts = by.map { "\($0.key) \($0.value.count)" }
    if tried > 0 { parts.append("förgäves \(tried)") }
    if after > 0 { parts.append("utanför kontorstid \(after)") }
    return parts.isEmpty
      ? "Ingen kontakt de senaste 30 dagarna." : "Senaste 30 dagarna: \(parts.joined(separator: ", "))."
  }

  @HTMLBuilder private var list: Markup {
    let shown = Paged(contacts, page: page, size: isWhole ? 20 : 3)
    ul(class: "rows") { for contact in shown.items { row(contact) } }
    if isWhole {
      Pager(shown.page, of: shown.count) { Links.tab(scene.id, .feed).adding("kontakter", String($0)) }
    } else if contacts.count > shown.items.count {
      p { a("Alla \(contacts.count)", href: Links.tab(scene.id, .feed).adding("kontakter", "1")) }
    }
  }

  private func row(_ contact: ContactLog.Contact) -> FeedRow {
    let body = contact.body
    let time = body.time.map { " \(scene.dates.clock($0))" } ?? ""
    let outcome = body.reached ? "" : ", fick inte tag i"
    return FeedRow(
      scene.dates.short(contact.on) + time, "\(body.kind.name), \(body.with.name.asInline)\(outcome)",
      meta: "\(contact.by.name).\(body.afterHours ? " Utanför kontorstid." : "")"
    ) {
      if !body.words.isBlank { p(body.words, class: "keep-lines") }
    }
  }
}
