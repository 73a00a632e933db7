import Access
import Domain
import HTML

/// What the pages of log review are drawn from.
public struct ReviewScene: Sendable {
  public let chrome: Chrome
  public let now: Instant

  public init(chrome: Chrome, now: Instant) {
    self.chrome = chrome
    self.now = now
  }

  var today: Day { SwedishTime.day(now) }
  var dates: Dates { Dates(today: today) }
}

/// The reviewer's day: what is urgent, what is late, and the year.
public enum ReviewPages {
  /// - Parameter state: for the small forms that draw a round.
  public static func day(
    _ scene: ReviewScene, _ day: VisibleReviewDay, _ state: FormState
  ) -> Markup {
    Layout.page(title: "Logggranskning", chrome: scene.chrome) {
      PageBand("Logggranskning \(day.year)", lead(day, scene)) {
        if day.plan == nil { ButtonLink("Gör en plan", Links.reviewPlan(day.year), icon: .plus) }
      }
    } content: {
      Columns(.overview) {
        Emergencies(scene, day)
        Months(scene, day, state)
        Unanswered(scene, day)
      } aside: {
        PlanFacts(day, scene)
        Note(
          "Du ser loggen, aldrig akterna. En akt visas med ett eget tecken, alltid samma, så att du kan känna igen den utan att veta vem den gäller. Det du själv läser här loggas också."
        )
      }
    }
  }

  private static func lead(_ day: VisibleReviewDay, _ scene: ReviewScene) -> String {
    let late = day.months.count { $0.state.isOverdue(on: scene.today) }
    let urgent =
      switch day.emergencies.count {
      case 0: "Ingen nödöppning väntar."
      case 1: "En nödöppning väntar."
      default: "\(Numbers.inWords(day.emergencies.count, first: true)) nödöppningar väntar."
      }
    switch late {
    case 0: return urgent
    case 1: return urgent + " En månad är försenad."
    default: return urgent + " \(Numbers.inWords(late, first: true)) månader är försenade."
    }
  }
}

/// Looks without a part in the case, told at once and to be judged within a day.
private struct Emergencies: Component {
  private let scene: ReviewScene
  private let lines: [VisibleLogLine]

  init(_ scene: ReviewScene, _ day: VisibleReviewDay) {
    self.scene = scene
    lines = day.emergencies
  }

  var markup: Markup {
    if !lines.isEmpty {
      Sheet {
        SectionHead("Nödöppningar att bedöma nu")
        RowList(lines.map(row))
        p(
          "Bedöm inom ett dygn. Efter det kan personen inte nödöppna något mer förrän du har gjort det.",
          class: "meta")
      }
    }
  }

  private func row(_ line: VisibleLogLine) -> Row {
    let due = line.first.adding(seconds: 86_400)
    let isLate = due <= scene.now
    return Row(
      .stopped, "\(line.name ?? line.title), \(ReviewWords.file(line))",
      link: Links.reviewEmergency(line.file ?? "", by: line.assignment),
      meta: "\(line.title), \(line.agency). \(ReviewWords.when(line, scene.dates).asSentence)",
      aside: isLate ? "försenad" : "senast \(scene.dates.moment(due))", warns: isLate)
  }
}

/// The months of the plan, done or not, and those that were reviewed besides.
private struct Months: Component {
  private let scene: ReviewScene
  private let day: VisibleReviewDay
  private let state: FormState

  init(_ scene: ReviewScene, _ day: VisibleReviewDay, _ state: FormState) {
    self.scene = scene
    self.day = day
    self.state = state
  }

  var markup: Markup {
    let shown = day.months.filter { $0.state != .notPlanned }
    SectionHead("Månaderna i planen") {
      a("\(day.year - 1)", href: Links.logReview(year: day.year - 1))
      " "
      a("\(day.year + 1)", href: Links.logReview(year: day.year + 1))
    }
    if shown.isEmpty {
      EmptyState(
        .eye, "Ingen plan för \(day.year) än",
        "Planen säger vilka månader som granskas, hur många läsningar som lottas och vad som räknas som ovanligt."
      ) {
        ButtonLink("Gör en plan", Links.reviewPlan(day.year), .outlined)
      }
    } else {
      RowList(shown.map(row))
    }
  }

  private func row(_ month: ReviewMonth, _ round: ReviewRoundState) -> Row {
    let isLate = round.isOverdue(on: scene.today)
    return Row(
      round.mark, ReviewWords.month(month, scene.dates).asSentence, link: link(month, round),
      meta: ReviewWords.state(round, scene.dates), aside: isLate ? "försenad" : nil, warns: isLate
    ) {
      if case .waiting = round {
        OneButtonForm("Lotta granskningen", action: Links.reviewRound(month), state)
      }
    }
  }

  private func link(_ month: ReviewMonth, _ round: ReviewRoundState) -> Link? {
    switch round {
    case .notPlanned, .ahead, .waiting: nil
    case .drawn, .signed: Links.reviewRound(month)
    }
  }
}

/// Somebody has been asked, and has not answered.
private struct Unanswered: Component {
  private let scene: ReviewScene
  private let lines: [(month: ReviewMonth, line: Int)]

  init(_ scene: ReviewScene, _ day: VisibleReviewDay) {
    self.scene = scene
    lines = day.unanswered
  }

  var markup: Markup {
    if !lines.isEmpty {
      SectionHead("Väntar på svar")
      RowList(
        lines.map { month, line in
          Row(
            .partway, "Rad \(line), \(ReviewWords.month(month, scene.dates))",
            link: Links.reviewLine(line, of: month), meta: "Skriv in svaret när det har kommit.")
        })
    }
  }
}

private struct PlanFacts: Component {
  private let day: VisibleReviewDay
  private let scene: ReviewScene

  init(_ day: VisibleReviewDay, _ scene: ReviewScene) {
    self.day = day
    self.scene = scene
  }

  var markup: Markup {
    if let plan = day.plan {
      SectionHead("Planen", all: "Ändra planen", Links.reviewPlan(day.year))
      ReviewPlanFacts(plan.plan)
      p("Bestämd av \(plan.by), \(scene.dates.moment(plan.at)).", class: "meta")
    }
  }
}
