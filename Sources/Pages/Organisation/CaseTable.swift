import Access
import Domain
import HTML

/// Cases as rows: who, where in the process, how long, what consent says, what is next.
struct CaseTable: Component {
  private let cards: [VisibleCard]
  private let scene: DayScene

  init(_ cards: [VisibleCard], _ scene: DayScene) {
    self.cards = cards
    self.scene = scene
  }

  var markup: Markup {
    DataTable(
      "Ärenden",
      [
        Column("Namn", isHead: true), Column("Steg"), Column("Sedan möte"),
        Column("Sedan aktualisering"), Column("Samtycke"), Column("Nästa"),
      ], cards.map(row))
  }

  private func row(_ card: VisibleCard) -> TableRow {
    TableRow([
      Markup {
        a(card.name, href: Links.file(card.id))
        span("\(card.age) år, \(card.programme)", class: "meta case-facts")
      },
      Markup(card.stage.name), sinceMeeting(card),
      Markup(Numbers.count(card.registered.days(until: scene.today), "dag", "dagar")),
      consent(card), next(card),
    ])
  }

  @HTMLBuilder private func sinceMeeting(_ card: VisibleCard) -> Markup {
    if let days = card.daysSinceMeeting, !card.isClosed {
      if days >= card.interval {
        span(class: "mark warns") {
          MarkDrawing(.reminder)
          span("\(days) av \(card.interval) dagar")
        }
      } else {
        "\(days) av \(card.interval) dagar"
      }
    } else {
      span("–", class: "meta")
    }
  }

  @HTMLBuilder private func consent(_ card: VisibleCard) -> Markup {
    let lines = card.consentLines
    let holding = lines.count { line in
      if case .holds = line.standing { true } else { false }
    }
    let back = lines.filter { line in
      if case .takenBack = line.standing { true } else { false }
    }
    if lines.isEmpty {
      span("inget än", class: "meta")
    } else if let first = back.first {
      Mark(.takenBack, "\(holding) av \(lines.count), \(first.party.name) återtaget")
    } else if endsSoon(card) {
      Mark(.endingSoon, "\(holding) av \(lines.count), ett slutar snart")
    } else {
      Mark(holding == lines.count ? .done : .remaining, "\(holding) av \(lines.count)")
    }
  }

  private func endsSoon(_ card: VisibleCard) -> Bool {
    card.reminders.contains { reminder in
      if case .consentEnds = reminder { true } else { false }
    }
  }

  @HTMLBuilder private func next(_ card: VisibleCard) -> Markup {
    if card.isClosed {
      span("–", class: "meta")
    } else if card.relation == .receivingUnit {
      a("Ta emot", href: Links.file(card.id))
    } else if let meeting = card.nextMeeting {
      "möte \(scene.dates.short(meeting.day))"
    } else if let reminder = card.reminders.first {
      ReminderWords(reminder, today: scene.today).heading.uncapitalised
    } else {
      span("–", class: "meta")
    }
  }
}
