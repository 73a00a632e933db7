import Domain

/// Days and times on own pages, written out in the reader's language. Digits are western in all of them,
/// since that is how clocks and letters in Sweden write.
///
/// Made once per page, from the day the page is drawn; a year is written only when it is another one.
struct OwnDates: Sendable {
  private let language: OwnLanguage
  private let swedish: Dates

  init(_ language: OwnLanguage, today: Day) {
    self.init(language, Dates(today: today))
  }

  private init(_ language: OwnLanguage, _ swedish: Dates) {
    self.language = language
    self.swedish = swedish
  }

  /// With the year always there: a paper is read long after.
  static func onPaper(_ language: OwnLanguage) -> OwnDates { OwnDates(language, .onPaper) }

  /// `tisdag 17 november`, `Tuesday 17 November`, `الثلاثاء 17 نوفمبر`.
  func long(_ day: Day) -> String {
    language == .sv ? swedish.long(day) : "\(language.weekdays[day.weekday - 1]) \(full(day))"
  }

  /// `17 november`, for where the weekday says nothing.
  func full(_ day: Day) -> String {
    if language == .sv { return swedish.full(day) }
    let parts = day.components
    let year = parts.year == swedish.today.components.year ? "" : " \(parts.year)"
    return "\(parts.day) \(language.months[parts.month - 1])" + year
  }

  /// `14.00` in Swedish, `14:00` elsewhere.
  func clock(_ time: ClockTime) -> String {
    language == .sv ? swedish.clock(time) : time.text(separator: ":")
  }

  func clock(_ from: ClockTime, _ until: ClockTime) -> String { "\(clock(from))–\(clock(until))" }

  /// How near a day that has come or is to come lies: `i dag`, `in 5 days`, `بعد 5 أيام`.
  func relative(_ day: Day) -> String {
    let days = swedish.today.days(until: day)
    return switch language {
    case .sv: swedish.relative(day)
    case .en: english(days)
    case .ar: arabic(days)
    case .so: somali(days)
    }
  }

  private func english(_ days: Int) -> String {
    switch days {
    case ..<0: "\(-days) \(days == -1 ? "day" : "days") ago"
    case 0: "today"
    case 1: "tomorrow"
    case ...35: "in \(days) days"
    default: "in \((days + 3) / 7) weeks"
    }
  }

  private func arabic(_ days: Int) -> String {
    switch days {
    case ..<0: "قبل " + ArabicNumber.counted(-days, "يوم واحد", "يومين", "أيام", "يومًا", "يوم")
    case 0: "اليوم"
    case 1: "غدًا"
    case ...35: "بعد " + ArabicNumber.counted(days, "يوم واحد", "يومين", "أيام", "يومًا", "يوم")
    default:
      "بعد "
        + ArabicNumber.counted((days + 3) / 7, "أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع")
    }
  }

  private func somali(_ days: Int) -> String {
    switch days {
    case ..<0: "\(-days) \(days == -1 ? "maalin" : "maalmood") ka hor"
    case 0: "maanta"
    case 1: "berri"
    case ...35: "\(days) maalmood kadib"
    default: "\((days + 3) / 7) toddobaad kadib"
    }
  }
}

extension ArabicNumber {
  /// `يومين`, `5 أيام`, `11 يومًا`, `100 يوم`: one and two are in the word itself.
  static func counted(
    _ count: Int, _ one: String, _ two: String, _ few: String, _ many: String, _ other: String
  ) -> String {
    switch ArabicNumber(count) {
    case .one: one
    case .two: two
    case .few: "\(count) \(few)"
    case .many: "\(count) \(many)"
    case .zero, .other: "\(count) \(other)"
    }
  }
}

extension OwnLanguage {
  /// From Monday. Swedish has its own in `Dates`.
  fileprivate var weekdays: [String] {
    switch self {
    case .sv, .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    case .ar: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
    case .so: ["Isniin", "Talaado", "Arbaco", "Khamiis", "Jimco", "Sabti", "Axad"]
    }
  }

  fileprivate var months: [String] {
    switch self {
    case .sv, .en:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ]
    case .ar:
      [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر",
      ]
    case .so:
      [
        "Janaayo", "Febraayo", "Maarso", "Abriil", "Maajo", "Juun", "Luulyo", "Agoosto", "Sebtembar",
        "Oktoobar", "Nofembar", "Diseembar",
      ]
    }
  }
}
