import Domain
import HTML

/// The quick way out of an own page. It is the first thing in the bar, at the same place on every page.
struct LeaveButton: Component {
  private let words: String
  private let csrf: String

  init(_ words: String, csrf: String) {
    self.words = words
    self.csrf = csrf
  }

  var markup: Markup {
    form(action: Links.leaveOwn, class: "leave", attributes: [.data(.leave, Links.almanac.text)]) {
      input(.hidden, .name(FormField.csrf), .value(csrf))
      SubmitButton(words, .outlined, icon: .cross)
    }
  }
}

/// A page that says which day it is, and nothing of where one has been.
public enum AlmanacPage {
  public static func page(_ today: Day) -> Markup {
    let dates = Dates(today: today)
    return Layout.frame(
      "Almanacka", lang: "sv", scripts: false, live: false, classes: "almanac", neutral: true
    ) {
      main(class: "bare", .id("innehall"), .tabindex(-1)) {
        h1(dates.long(today).asSentence)
        p("Vecka \(today.week)", class: "lead")
      }
    }
  }
}

extension Day {
  /// The number of the week as calendars in Sweden have it: the first has the year's first Thursday.
  var week: Int {
    let thursday = adding(days: 4 - weekday)
    let first = Day(year: thursday.components.year, month: 1, day: 1) ?? thursday
    return first.days(until: thursday) / 7 + 1
  }
}
