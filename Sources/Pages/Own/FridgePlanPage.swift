import Access
import Domain
import HTML

extension FilePages {
  /// One A4 for the fridge: what I do, what they do, and when we meet. Nil for those it is not theirs to print.
  public static func fridgePlan(_ scene: FileScene) -> Markup? {
    switch scene.view.content {
    case .staff(let whole):
      FridgePaper(FridgePlan(staff: whole.file, scene), Dates(today: scene.today))
        .page(back: Links.tab(scene.id, .plan))
    case .own:
      OwnScene(scene).map {
        FridgePaper(FridgePlan(own: $0), $0.dates).page(back: Links.own(.plan))
      }
    case .arrived, .disclosed: nil
    }
  }
}

/// The paper itself: no bar, no sign and no footer, since it hangs where guests see it.
private struct FridgePaper {
  private let plan: FridgePlan
  private let dates: Dates

  init(_ plan: FridgePlan, _ dates: Dates) {
    self.plan = plan
    self.dates = dates
  }

  func page(back: Link) -> Markup {
    Layout.print(title: "Min plan", back: back, footer: nil) {
      if plan.leftOut > 0 {
        div(class: "print-help") { Note(leftOut) }
      }
      h1("Min plan")
      p(lead, class: "lead")
      if plan.mine.isEmpty, plan.theirs.isEmpty { p("Planen är tom än.", class: "lead") }
      if !plan.mine.isEmpty { part("Jag gör", plan.mine) }
      if !plan.theirs.isEmpty { part("De gör", plan.theirs) }
      if let meeting = plan.meeting { next(meeting) }
    }
  }

  private var leftOut: String {
    let count = Numbers.inWords(plan.leftOut, first: true)
    return plan.leftOut == 1
      ? "En rad är inte med, eftersom den nämner en myndighet. Planen ska kunna hänga där gäster ser den."
      : "\(count) rader är inte med, eftersom de nämner en myndighet. Planen ska kunna hänga där gäster ser den."
  }

  private var lead: String {
    let from = plan.from.map { " Gäller från \(dates.full($0))" } ?? ""
    let until = plan.meeting == nil ? "" : " till nästa möte"
    return plan.firstName + "." + (from.isEmpty ? "" : from + until + ".")
  }

  @HTMLBuilder private func part(_ heading: String, _ lines: [FridgePlan.Line]) -> Markup {
    h2(heading)
    ul(class: "plan-lines") {
      for line in lines {
        li {
          Pictogram(line.picture)
          div {
            strong(line.what)
            if !line.detail.isEmpty { span(line.detail, class: "detail") }
          }
        }
      }
    }
  }

  private func next(_ meeting: FridgePlan.Meeting) -> Markup {
    div(class: "plan-meeting") {
      Pictogram(.table)
      div {
        span("Nästa möte")
        strong("\(dates.long(meeting.day).asSentence) kl. \(dates.clock(meeting.time))")
        if let place = meeting.place, !place.isBlank { span(place) }
      }
    }
  }
}
