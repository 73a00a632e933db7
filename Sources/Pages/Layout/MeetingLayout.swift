import Domain
import HTML

extension Layout {
  /// The meeting on the wall: agenda crossed off, one thing at a time, the promised end in sight.
  /// Everything on it is big, and every step is a plain link or button. The title never says what or whom it is about.
  /// - Parameters:
  ///   - agenda: in order; what works comes first.
  ///   - key: what the device seals with what could not be sent.
  ///   - bottom: back, a word about the keyboard, and the next step.
  public static func meeting(
    agenda: [AgendaItem], heading: String, clock: MeetingClock, key: String, live: LiveWords?,
    flash: Flash? = nil, @HTMLBuilder content: () -> Markup, @HTMLBuilder bottom: () -> Markup
  ) -> Markup {
    let middle = content()
    let end = bottom()
    return frame(
      "Möte", lang: "sv", scripts: false, live: true, words: live, classes: "meeting",
      module: Assets.meeting
    ) {
      nav(class: "agenda", .ariaLabel("Dagordning")) {
        div(.id("rum-dagordning"), .data(.part)) {
          p(heading)
          ol { for item in agenda { item } }
        }
        // Outside of what is drawn anew, so that what it says is read out.
        p(class: "room-saved", .role("status"), .data(.saved)) { if let flash { flash.words } }
      }
      main(.id("innehall"), .tabindex(-1), .data(.room, key)) {
        div(class: "room-answers", .id("rum-svar")) {}
        div(class: "room-screens", .id("rum-steg"), .data(.part)) { middle }
      }
      aside(class: "clock-side", .ariaLabel("Tid")) {
        div(class: "clock-part", .id("rum-klocka"), .data(.part)) { clock }
      }
      footer(class: "meeting-bar") { div(class: "bar-part", .id("rum-list"), .data(.part)) { end } }
    }
  }
}

/// One thing on the agenda, and the way to it.
public struct AgendaItem: Component, Sendable {
  let name: String
  let code: String
  let link: Link
  let isDone: Bool
  let isNow: Bool

  public var markup: Markup {
    li(class: state.className, .ariaCurrent(isNow ? .step : nil)) {
      MarkDrawing(state.mark)
      a(href: link, .data(.goto, code)) {
        span(isDone ? "klart: " : "", class: "visually-hidden")
        span(name)
      }
    }
  }

  private var state: StepState { isDone ? .done : isNow ? .now : .remaining }
}

/// A round clock where the time that is left is filled, with the same in figures. Redrawn once a minute.
public struct MeetingClock: Component, Sendable {
  private let now: ClockTime
  private let ends: ClockTime

  public init(now: ClockTime, ends: ClockTime) {
    self.now = now
    self.ends = ends
  }

  public var markup: Markup {
    svg(
      class: "clock", .viewBox(width: 240, height: 240), .ariaHidden,
      .data(.ends, "\(now.minutes) \(ends.minutes)")
    ) {
      circle(class: "face", .cx(120), .cy(120), .r(116))
      path(left > 0 ? remainingSector : "", class: "remaining")
      for tick in 0..<12 { path(tickMark(tick * 5), class: tick % 3 == 0 ? "tick long" : "tick") }
      path(hand(hourPlace, length: 52), class: "hour")
      path(hand(now.minutes % 60, length: 96), class: "minute")
      circle(class: "hub", .cx(120), .cy(120), .r(8))
    }
    p(class: "clock-words") {
      strong(now.text(separator: "."), class: "clock-now")
      span(left > 0 ? "\(left) min kvar" : "Tiden är slut", class: "clock-left")
      span("Vi slutar \(ends.text(separator: "."))")
    }
  }

  private var left: Int { Swift.max(ends.minutes - now.minutes, 0) }

  private var hourPlace: Int { (now.minutes / 60 % 12) * 5 + now.minutes % 60 / 12 }

  /// From the minute hand to the promised end, at most one hour.
  private var remainingSector: String {
    if left >= 60 { return "M120 14a106 106 0 1 1-.1 0z" }
    let start = point(now.minutes % 60, 106)
    let end = point(ends.minutes % 60, 106)
    return "M120 120L\(start.x) \(start.y)A106 106 0 \(left > 30 ? 1 : 0) 1 \(end.x) \(end.y)z"
  }

  private func tickMark(_ minute: Int) -> String {
    let outer = point(minute, 106)
    let inner = point(minute, 94)
    return "M\(outer.x) \(outer.y)L\(inner.x) \(inner.y)"
  }

  private func hand(_ minute: Int, length: Int) -> String {
    let end = point(minute, length)
    return "M120 120L\(end.x) \(end.y)"
  }

  /// The place of a minute on a circle around the middle, in whole units.
  private func point(_ minute: Int, _ radius: Int) -> (x: Int, y: Int) {
    (120 + radius * sine(minute) / 10_000, 120 - radius * sine(minute + 15) / 10_000)
  }

  /// The sine of so many minutes on the dial (six degrees each), in ten-thousandths.
  private func sine(_ minute: Int) -> Int {
    let quarter = [
      0, 1045, 2079, 3090, 4067, 5000, 5878, 6691, 7431, 8090, 8660, 9135, 9511, 9781, 9945, 10_000,
    ]
    let turn = minute % 60
    switch turn {
    case 0...15: return quarter[turn]
    case 16...30: return quarter[30 - turn]
    case 31...45: return -quarter[turn - 30]
    default: return -quarter[60 - turn]
    }
  }
}
