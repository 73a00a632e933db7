import Domain

/// Days and times as Swedes write them: "tisdag 17 november", "17 nov", "14.00", "om 3 dagar".
///
/// Made once per page, from the day the page is drawn; a year is written only when it is another one.
public struct Dates: Sendable {
  public let today: Day

  public init(today: Day) {
    self.today = today
  }

  public init(now: Instant) {
    today = SwedishTime.day(now)
  }

  /// `tisdag 17 november`.
  public func long(_ day: Day) -> String {
    "\(Dates.weekdays[day.weekday - 1]) \(full(day))"
  }

  /// `17 november`, for where the weekday says nothing.
  public func full(_ day: Day) -> String {
    let parts = day.components
    return "\(parts.day) \(Dates.months[parts.month - 1])" + year(parts.year)
  }

  /// `17 november 2026`, on paper, which is read in another year.
  public static func printed(_ day: Day) -> String {
    let parts = day.components
    return "\(parts.day) \(months[parts.month - 1]) \(parts.year)"
  }

  /// `17 november 2026 klockan 08.12`.
  public static func printed(_ instant: Instant) -> String {
    "\(printed(SwedishTime.day(instant))) klockan \(SwedishTime.clock(instant).text(separator: "."))"
  }

  /// `17 nov`.
  public func short(_ day: Day) -> String {
    let parts = day.components
    return "\(parts.day) \(Dates.shortMonths[parts.month - 1])" + year(parts.year)
  }

  /// `4 juni–26 juni`, or one day when they are the same.
  public func period(_ from: Day, _ until: Day) -> String {
    from == until ? full(from) : "\(full(from))–\(full(until))"
  }

  /// `14.00`.
  public func clock(_ time: ClockTime) -> String { time.text(separator: ".") }

  /// `14.00–15.00`.
  public func clock(_ from: ClockTime, _ until: ClockTime) -> String {
    "\(clock(from))–\(clock(until))"
  }

  /// `i dag 08.12`, `i går 16.40`, `3 nov 09.05`.
  public func moment(_ instant: Instant) -> String {
    let day = SwedishTime.day(instant)
    let time = clock(SwedishTime.clock(instant))
    return (-1...1).contains(today.days(until: day)) ? "\(relative(day)) \(time)" : "\(short(day)) \(time)"
  }

  /// `i dag`, `i morgon`, `om 3 dagar`, `om 5 veckor`, `om 4 månader`, and the same backwards.
  ///
  /// Counted in days up to five weeks, since that is the interval between meetings.
  public func relative(_ day: Day) -> String {
    let days = today.days(until: day)
    switch days {
    case 0: return "i dag"
    case 1: return "i morgon"
    case -1: return "i går"
    case 2...: return "om " + Dates.length(days)
    default: return "för \(Dates.length(-days)) sedan"
    }
  }

  /// `17 nov, om 5 dagar`.
  public func shortAndRelative(_ day: Day) -> String { "\(short(day)), \(relative(day))" }

  /// `28 dec, om 40 dagar`: counted in days however far it is, for what has to be reached before.
  public func inDays(_ day: Day) -> String {
    let days = today.days(until: day)
    return days > 1 ? "\(short(day)), om \(days) dagar" : shortAndRelative(day)
  }

  /// `senast i dag`, `försenat 3 dagar`, `17 nov, om 5 dagar`: how near something due is.
  public func due(_ day: Day) -> String {
    let days = today.days(until: day)
    if days < 0 { return "försenat " + Numbers.count(-days, "dag", "dagar") }
    return days == 0 ? "senast i dag" : shortAndRelative(day)
  }

  private func year(_ year: Int) -> String {
    year == today.components.year ? "" : " \(year)"
  }

  private static func length(_ days: Int) -> String {
    switch days {
    case ...35: Numbers.count(days, "dag", "dagar")
    case ...83: "\((days + 3) / 7) veckor"
    case ...729: "\((days + 15) / 30) månader"
    default: "\(days / 365) år"
    }
  }

  private static let weekdays = [
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
  ]

  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
  ]

  private static let shortMonths = [
    "jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
  ]
}
