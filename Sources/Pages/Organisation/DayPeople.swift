import Access
import Domain
import HTML

/// "Mina fem": each person's days since the last meeting, the longest first.
struct DayPeople: Component {
  private let scene: DayScene
  private let counted: [VisibleCard]
  private let others: [VisibleCard]
  private let shown = 8

  init(_ scene: DayScene) {
    self.scene = scene
    counted = scene.underWay.filter { $0.daysSinceMeeting != nil }
      .sorted { ($0.daysSinceMeeting ?? 0) - $0.interval > ($1.daysSinceMeeting ?? 0) - $1.interval }
    others = scene.underWay.filter { $0.daysSinceMeeting == nil }
  }

  var markup: Markup {
    if !counted.isEmpty {
      section {
        SectionHead(heading) { "dagar sedan möte" }
        ul(class: "people") { for card in counted.prefix(shown) { li { ruler(card) } } }
        if counted.count > shown { p { a("Alla \(counted.count)", href: Links.cases) } }
      }
    }
    if !others.isEmpty {
      section {
        SectionHead(counted.isEmpty ? "Mina ärenden" : "På väg mot beslut")
        RowList(others.prefix(shown).map(row))
        if others.count > shown { p { a("Alla ärenden", href: Links.cases) } }
      }
    }
  }

  private var heading: String {
    let number = Numbers.inWords(counted.count)
    return scene.author.role == .workLeader ? "Enhetens \(number)" : "Mina \(number)"
  }

  private func ruler(_ card: VisibleCard) -> PersonRuler {
    PersonRuler(
      card.name, Links.file(card.id), days: card.daysSinceMeeting ?? 0, interval: card.interval,
      note(card))
  }

  /// What is most worth knowing beside the days.
  private func note(_ card: VisibleCard) -> Mark? {
    if let meeting = card.nextMeeting {
      let words =
        meeting.day == scene.today ? "Möte i dag" : "Möte bokat \(scene.dates.short(meeting.day))"
      return Mark(.remaining, words)
    }
    if (card.daysSinceMeeting ?? 0) > card.interval - 14 {
      return Mark(.reminder, "Inget möte bokat")
    }
    for reminder in card.reminders {
      switch reminder {
      case .comesOfAge(let day): return Mark(.endingSoon, "Fyller 18 \(scene.dates.relative(day))")
      case .secondLotsMissing: return Mark(.reminder, "Saknar andra lots")
      default: continue
      }
    }
    return nil
  }

  private func row(_ card: VisibleCard) -> Row {
    Row(
      nil, card.name, link: Links.file(card.id),
      meta: card.nextMeeting.map { "Möte \(scene.dates.shortAndRelative($0.day))" }
        ?? "\(card.programme), \(card.stage.name.uncapitalised)")
  }
}
