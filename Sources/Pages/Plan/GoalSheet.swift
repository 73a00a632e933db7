import Domain
import HTML

/// One goal in whole: the person's words, from where to where, the stairs, and what is done.
struct GoalSheet: Component {
  private let shown: ShownGoal
  private let place: Int
  private let count: Int
  private let scene: FileScene
  private let accepted: Bool
  private let rates: Bool
  /// R-FUP-14: the day from which the goal is judged, while it has not come.
  private let waits: Day?

  /// - Parameters:
  ///   - accepted: whether the viewer may know that the person took part in making the plan.
  ///   - rates: whether the version is the one in force, whose goals are judged.
  init(
    _ shown: ShownGoal, among goals: [ShownGoal], _ scene: FileScene, accepted: Bool, rates: Bool
  ) {
    self.shown = shown
    place = (goals.firstIndex { $0.goal.number == shown.goal.number } ?? 0) + 1
    count = goals.count
    self.scene = scene
    self.accepted = accepted
    self.rates = rates && scene.view.allows(.rateGoal)
    waits = scene.whole?.firstJudged(shown.goal.number, in: scene.programme).flatMap {
      scene.today < $0 ? $0 : nil
    }
  }

  private var goal: Goal { shown.goal }

  /// What it is about, within the life area, where the programme has a word for it.
  private var areaWords: String {
    goal.theme.flatMap { scene.programme.plan?.theme($0)?.text } ?? goal.area.name
  }
  private var dates: Dates { Dates(today: scene.today) }

  var markup: Markup {
    section(class: "sheet goal-sheet", .id("mal"), .ariaLabelledBy("mal-rubrik")) {
      p("\(areaWords) · mål \(place) av \(count)\(goal.longTerm ? " · långsiktigt" : "")", class: "meta")
      h2(goal.words, class: "quote", .id("mal-rubrik"))
      facts
      SectionHead("Steg till målet") {
        if rates, waits == nil { a("Bedöm målet", href: rateLink) }
      }
      if let waits {
        p("Långsiktigt. Bedöms tidigast \(dates.shortAndRelative(waits)).", class: "meta")
      }
      steps
      subGoals
      SectionHead("Det som görs")
      DataTable("Det som görs", [Column("Vad", isHead: true), Column("Vem"), Column("När och var")], rows)
      checks
    }
  }

  private var rateLink: Link { Links.act(scene.id, .rateGoal).adding("goal", String(goal.number)) }

  private var facts: Markup {
    dl(class: "goal-facts") {
      if !goal.baseline.isBlank {
        div {
          dt("Utgångsläge")
          dd(goal.baseline)
        }
      }
      div {
        dt("Så ser vi att det går")
        dd(goal.indicator)
      }
      div {
        dt("Klart")
        dd(dates.full(goal.by) + ", " + dates.relative(goal.by))
      }
      if let funding = goal.funding, !funding.isBlank {
        div {
          dt("Kostnad")
          dd(funding)
        }
      }
    }
  }

  @HTMLBuilder private var steps: Markup {
    if let attainment = shown.attainment {
      GoalStairs(Attainment.allCases.map { StageStep($0.name, when($0, attainment), state($0, attainment)) })
      if !shown.words.isBlank { p("”\(shown.words)”", class: "meta") }
    } else {
      p("Målet är inte bedömt än. Det görs tillsammans, ofta på ett möte.", class: "meta")
    }
  }

  @HTMLBuilder private var subGoals: Markup {
    if let steps = goal.subGoals, !steps.isEmpty {
      SectionHead("Delmål")
      ul(class: "smarta sub-goals") {
        for step in steps {
          li {
            Mark(
              shown.subGoalsReached.contains(step.number) ? .done : .remaining,
              step.words + (step.by.map { ", till \(dates.short($0))" } ?? "")
                + (shown.subGoalSteps[step.number].map { ": \($0.name.asInline)" } ?? ""))
          }
        }
      }
    }
  }

  private func state(_ step: Attainment, _ standing: Attainment) -> StepState {
    if step.rawValue < standing.rawValue || standing == .reached { return .done }
    return step == standing ? .now : .remaining
  }

  private func when(_ step: Attainment, _ standing: Attainment) -> String {
    if step == standing, standing != .reached { return "här nu" }
    guard step.rawValue <= standing.rawValue else { return "" }
    return shown.reached[step].map(dates.short) ?? ""
  }

  private var rows: [TableRow] {
    zip(goal.activities, shown.responsible).map { activity, who in
      TableRow([
        Markup {
          activity.what
          if !activity.how.isBlank { span(activity.how, class: "meta how") }
          if let with = activity.with, !with.isBlank { span("Med: \(with)", class: "meta how") }
          if let expects = activity.expects, !expects.isBlank {
            span("Att räkna med: \(expects)", class: "meta how")
          }
        },
        Markup(who),
        Markup([activity.when, activity.place].filter { !$0.isBlank }.joined(separator: ", ")),
      ])
    }
  }

  /// What the plan itself shows of SMARTA. Whether a goal is realistic is talked about, not computed.
  private var checks: Markup {
    ul(class: "smarta", .ariaLabel("SMARTA")) {
      check("Specifikt", goal.activities.allSatisfy { !$0.how.isBlank })
      check("Mätbart", !goal.indicator.isBlank)
      if accepted { check("Accepterat", goal.important ?? true) }
      check("Tidsatt", true)
      check("Någon ansvarar", !goal.activities.isEmpty)
    }
  }

  private func check(_ words: String, _ holds: Bool) -> Markup {
    li { Mark(holds ? .done : .remaining, words) }
  }
}
