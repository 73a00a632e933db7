import HTML

/// One person in "Mina …": the name, the days since the last meeting, and what is next or missing.
struct PersonRuler: Component {
  private let name: String
  private let link: Link
  private let days: Int
  private let interval: Int
  private let note: Mark?

  init(_ name: String, _ link: Link, days: Int, interval: Int, _ note: Mark? = nil) {
    self.name = name
    self.link = link
    self.days = days
    self.interval = interval
    self.note = note
  }

  var markup: Markup {
    div(class: "person-ruler") {
      a(name, href: link)
      span("\(days) av \(interval)", class: days >= interval ? "aside warns" : "aside")
      DayRuler(days: days, interval: interval)
      if let note { note }
    }
  }
}
