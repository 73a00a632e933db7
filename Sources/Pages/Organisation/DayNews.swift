import Access
import Domain
import HTML

/// "Nytt i flödet": quick notices that nobody at the viewer's agency has read.
struct UnreadNotices: Component {
  private let scene: DayScene
  private let unread: [(card: VisibleCard, notice: VisibleNotice)]

  init(_ scene: DayScene) {
    self.scene = scene
    unread = scene.underWay.flatMap { card in card.unread.map { (card, $0) } }
      .sorted { $0.notice.at > $1.notice.at }
  }

  var markup: Markup {
    section {
      SectionHead("Nytt i flödet") {
        if !unread.isEmpty { unread.count == 1 ? "1 oläst" : "\(unread.count) olästa" }
      }
      if unread.isEmpty {
        p("Inget oläst.", class: "meta day-note")
      } else {
        RowList(unread.prefix(6).map(row))
      }
    }
  }

  private func row(_ item: (card: VisibleCard, notice: VisibleNotice)) -> Row {
    Row(
      .new, item.notice.text.firstWords, link: Links.tab(item.card.id, .feed),
      meta: "\(item.card.name). \(item.notice.from), \(scene.dates.moment(item.notice.at))")
  }
}

/// "Nya aktualiseringar": nobody has taken them on yet.
struct NewReferrals: Component {
  private let scene: DayScene

  init(_ scene: DayScene) {
    self.scene = scene
  }

  var markup: Markup {
    if !scene.new.isEmpty {
      section(class: "new-referrals") {
        SectionHead("Nya aktualiseringar")
        RowList(
          scene.new.sorted { ($0.registered, $0.id) < ($1.registered, $1.id) }.map(row))
      }
    }
  }

  private func row(_ card: VisibleCard) -> Row {
    let waits = card.registered.days(until: scene.today)
    return Row(
      .new, card.referredBy.isBlank ? card.name : "Från \(card.referredBy)",
      meta: "\(card.name), \(card.age) år, \(card.programme).",
      aside: scene.dates.relative(card.registered), warns: waits > 7
    ) {
      if card.relation.allows(.takeOnReferral) {
        a("Ta emot", href: Links.file(card.id))
      } else {
        a("Öppna", href: Links.file(card.id))
      }
    }
  }
}

extension String {
  /// Enough of a text to know it by in a list, whole words only.
  var firstWords: String {
    let limit = 90
    guard unicodeScalars.count > limit else { return self }
    let start = unicodeScalars.prefix(limit)
    let end = start.lastIndex { $0.properties.isWhitespace } ?? start.endIndex
    return String(String.UnicodeScalarView(start[..<end])) + " …"
  }
}
