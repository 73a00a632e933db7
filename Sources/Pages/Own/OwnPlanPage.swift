import Access
import Domain
import HTML

extension PersonPages {
  /// The whole plan in plain words, how far each goal has come, and the way to the paper for the fridge.
  public static func plan(_ scene: FileScene) -> Markup {
    guard let own = OwnScene(scene) else { return .empty }
    let texts = own.texts
    return page(own, .plan) {
      h1 { own.voice.says(texts.plan) }
      if own.own.goals.isEmpty, own.own.steps.isEmpty, own.own.commitments.isEmpty {
        EmptyState(.table, texts.plan, texts.noPlan)
      } else {
        if !own.own.mattersToMe.isBlank { matters(own) }
        lines(own)
        goals(own)
      }
    }
  }

  private static func matters(_ own: OwnScene) -> Markup {
    section(class: "own-part") {
      OwnHead(own.texts.mattersToMe, own)
      p(class: "quote") { own.voice.written(own.own.mattersToMe) }
    }
  }

  @HTMLBuilder private static func lines(_ own: OwnScene) -> Markup {
    let lines = OwnLines(own)
    section(class: "own-part") {
      SectionHead(own.texts.whatIDo)
      if lines.mine.isEmpty { p(own.texts.nothingToDo) } else { OwnLineList(lines.mine, own) }
      p {
        ButtonLink(
          own.texts.printPlan, Links.print(own.scene.id, "kylskapsplan"), .outlined, icon: .print)
      }
    }
    if !lines.others.isEmpty {
      section(class: "own-part") {
        SectionHead(own.texts.othersDo)
        OwnLineList(lines.others, own)
      }
    }
  }

  @HTMLBuilder private static func goals(_ own: OwnScene) -> Markup {
    let short = OwnGoal.short(own)
    if !own.own.goals.isEmpty || !short.isEmpty {
      section(class: "own-part") {
        SectionHead(own.texts.myGoals)
        for shown in own.own.goals { OwnGoal(shown, own) }
        if own.own.goals.isEmpty { for goal in short { goal } }
      }
    }
  }
}

/// One goal with its trail: every step that has been taken, and when, so that small progress is seen (R-FUP-11).
private struct OwnGoal: Component {
  private let words: String
  private let by: Day?
  private let attainment: Attainment?
  private let reached: [Attainment: Day]
  private let subGoals: [(words: String, isReached: Bool)]
  /// What the long plan says is done, where the lines above come from the short one.
  private let lines: [OwnLine]
  private let own: OwnScene

  init(_ shown: VisibleGoal, _ own: OwnScene) {
    words = shown.goal.words
    by = shown.goal.by
    attainment = shown.attainment
    reached = shown.reached
    subGoals = (shown.goal.subGoals ?? []).map { ($0.words, shown.subGoalsReached.contains($0.number)) }
    lines = own.own.steps.isEmpty ? [] : OwnLines.of(shown.goal, own)
    self.own = own
  }

  private init(_ step: VisibleStep, _ own: OwnScene) {
    words = step.step.goalWords
    by = nil
    attainment = step.attainment
    reached = [:]
    subGoals = []
    lines = []
    self.own = own
  }

  /// The goals that the steps of the short plan lead to, each once, where the long plan is not shown.
  static func short(_ own: OwnScene) -> [OwnGoal] {
    var seen: Set<Int> = []
    return own.own.steps.filter { seen.insert($0.step.goal).inserted }.map { OwnGoal($0, own) }
  }

  var markup: Markup {
    div(class: "own-goal") {
      p(class: "row-title") { own.voice.says(own.texts.quoted(own.voice.theirs(words))) }
      if let attainment { trail(attainment) }
      if !subGoals.isEmpty {
        ul(class: "own-subs") {
          for sub in subGoals {
            li {
              MarkDrawing(sub.isReached ? .done : .remaining)
              own.voice.written(sub.words)
            }
          }
        }
      }
      if !lines.isEmpty {
        ul(class: "own-does") {
          for line in lines {
            li {
              own.voice.written(line.what)
              if !line.detail.isEmpty { span(class: "meta") { own.voice.says(line.detail) } }
            }
          }
        }
      }
      if let by { p(own.texts.reached(by: own.dates.full(by)), class: "meta") }
    }
  }

  @HTMLBuilder private func trail(_ standing: Attainment) -> Markup {
    if reached.isEmpty {
      p { GoalSegments(standing.rawValue, own.texts.attainment(standing)) }
    } else {
      ol(class: "own-trail") {
        for step in Attainment.allCases {
          li(class: mark(step, standing).1, .ariaCurrent(step == standing ? .step : nil)) {
            MarkDrawing(mark(step, standing).0)
            span(own.texts.attainment(step))
            if step <= standing, let day = reached[step] { span(own.dates.full(day), class: "meta") }
          }
        }
      }
    }
  }

  private func mark(_ step: Attainment, _ standing: Attainment) -> (MarkKind, String) {
    if step < standing || (step == standing && standing == .reached) { return (.done, "done") }
    return step == standing ? (.now, "now") : (.remaining, "left")
  }
}
