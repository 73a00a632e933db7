import Access
import Domain
import HTML

/// What the pages over several files are drawn from: the viewer's own cards, and nothing besides.
public struct DayScene: Sendable {
  public let chrome: Chrome
  public let author: Author
  public let cards: [VisibleCard]
  public let now: Instant
  /// What the unit's books ask of its leader; empty for everybody else.
  let unit: [UnitReminder]

  public init(
    chrome: Chrome, author: Author, cards: [VisibleCard], now: Instant, unit: [UnitReminder] = []
  ) {
    self.unit = unit
    self.chrome = chrome
    self.author = author
    self.cards = cards
    self.now = now
  }

  var today: Day { SwedishTime.day(now) }
  var dates: Dates { Dates(today: today) }

  /// Cases that go on and that the viewer works in, or is a party to.
  var underWay: [VisibleCard] { cards.filter { !$0.isClosed && !$0.isNew } }

  /// Closed cases: they ask for their follow-ups, and for nothing else.
  var closed: [VisibleCard] { cards.filter(\.isClosed) }

  /// Referrals that nobody has taken on.
  var new: [VisibleCard] { cards.filter { !$0.isClosed && $0.isNew } }
}

extension VisibleCard {
  var isNew: Bool {
    relation == .receivingUnit
      || reminders.contains { reminder in
        if case .referralWaiting = reminder { true } else { false }
      }
  }
}
