import HTML

/// The days since the last meeting, week by week up to the programme's interval, with today and the
/// next meeting on it. Runs from left to right in every language, as a ruler does.
struct DayRuler: Component {
  private let days: Int
  private let interval: Int
  private let booked: Int?
  private let start: String?
  private let warns: Bool

  /// - Parameters:
  ///   - days: since the last meeting, or since the decision when none was held.
  ///   - interval: the longest allowed by the programme, in days.
  ///   - booked: the day of the next meeting, counted from the last.
  ///   - start: the day of the last meeting in words; with it the ruler is drawn large, with labels.
  init(days: Int, interval: Int, booked: Int? = nil, start: String? = nil) {
    self.days = days
    self.interval = Swift.max(interval, 1)
    self.booked = booked
    self.start = start
    warns = days >= interval
  }

  var markup: Markup {
    if let start {
      large(start)
    } else {
      svg(class: classes, .ariaHidden) { weeks(top: 1, height: 8, gap: 5) }
    }
  }

  private var classes: String { warns ? "ruler late" : "ruler" }

  private func large(_ start: String) -> Markup {
    svg(class: classes + " large", .role("img"), .ariaLabel(label(start))) {
      weeks(top: 22, height: 9, gap: 9)
      line(
        class: "today", .x1(permille: place(days)), .x2(permille: place(days)), .y1(16), .y2(37))
      if let booked {
        circle(class: "booked", .cx(permille: place(booked)), .cy(26), .r(8))
        circle(class: "booked-dot", .cx(permille: place(booked)), .cy(26), .r(3))
        drawingText(
          "möte dag \(booked) av \(interval)", class: "meta", .x(permille: 1000), .y(11), .anchorEnd)
      }
      drawingText(start, class: "meta", .x(permille: 0), .y(54))
      drawingText(
        "i dag, dag \(days)", class: "today-words", .x(permille: wordsPlace), .y(54), .anchorMiddle)
    }
  }

  private func weeks(top: Int, height: Int, gap: Int) -> Markup {
    let count = (interval + 6) / 7
    return Markup {
      for week in 0..<count {
        let first = week * 7
        let last = Swift.min(first + 7, interval)
        let left = place(first) + (week == 0 ? 0 : gap)
        segment("week", left, place(last), top, height)
        if days > first {
          segment("filled", left, place(Swift.min(days, last)), top, height)
        }
      }
    }
  }

  private func segment(
    _ classes: String, _ left: Int, _ right: Int, _ top: Int, _ height: Int
  ) -> Markup {
    rect(
      class: classes, .x(permille: left), .y(top), .width(permille: Swift.max(right - left, 0)),
      .height(height), .rx(2))
  }

  private func place(_ day: Int) -> Int {
    Swift.min(Swift.max(day, 0), interval) * 1000 / interval
  }

  /// The words under today, kept inside the drawing and clear of the start day.
  private var wordsPlace: Int { Swift.min(Swift.max(place(days), 360), 860) }

  private func label(_ start: String) -> String {
    let meeting = booked.map { " Nästa möte är på dag \($0)." } ?? " Inget möte är bokat."
    return "Dag \(days) av \(interval) sedan mötet \(start)." + meeting
  }
}
