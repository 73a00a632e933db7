import Access
import Domain
import HTML

/// What the case asks for today, most pressing first.
struct OverviewReminders: Component {
  private let reminders: [Reminder]
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.scene = scene
    reminders = file.reminders(at: scene.now, programme: scene.programme).gathered.filter {
      // The panel beside says these already.
      switch $0 {
      case .ledToClosing: false
      default: $0.isFor(scene.view.relation)
      }
    }
  }

  var markup: Markup {
    if !reminders.isEmpty {
      section {
        SectionHead("Påminnelser")
        RowList(reminders.map(row))
      }
    }
  }

  private func row(_ reminder: Reminder) -> Row {
    let words = ReminderWords(reminder, today: scene.today)
    let offered = words.act.map(scene.view.allows) ?? false
    return Row(
      .reminder, words.heading, link: offered ? words.link(scene.id) : nil, aside: words.due,
      warns: words.isLate)
  }
}

/// How the goals go, one line each.
struct GoalProgress: Component {
  private let file: CaseFile
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
  }

  var markup: Markup {
    if let plan = file.plan.inForce {
      section {
        SectionHead("Så går det", all: scene.programme.planName, Links.tab(scene.id, .plan))
        GoalRows(
          plan.body.goals.map { goal in
            (
              name(of: goal, among: plan.body.goals),
              segments(file.plan.attainment(of: goal.number)?.attainment)
            )
          })
      }
    }
  }

  /// The life area, or the goal itself where the area has several.
  private func name(of goal: Goal, among goals: [Goal]) -> String {
    goals.count { $0.area == goal.area } == 1 ? goal.area.name : goal.words
  }

  private func segments(_ attainment: Attainment?) -> GoalSegments {
    GoalSegments(attainment?.rawValue ?? 0, attainment?.name ?? "Inte bedömt än")
  }
}

/// How and why it ended, when the goals are followed up again (R-FUP-10), and what is left to do.
struct ClosedFacts: Component {
  private let closed: ClosingState.Closed
  private let scene: FileScene

  init(_ closed: ClosingState.Closed, _ scene: FileScene) {
    self.closed = closed
    self.scene = scene
  }

  var markup: Markup {
    Sheet {
      h2("Avslutat \(scene.dates.full(closed.on))")
      p("Ingen utanför enheten ser akten. Den går att läsa, och det går att anteckna en kontakt i efterhand.")
      DefinitionList(
        [
          Definition("Skäl", closed.reason.text), Definition("Hur långt det kom", closed.completion.name),
          Definition("Bakgrund", prose: closed.body.words), Definition("Avslutat av", closed.by),
        ]
          + followUps)
      if scene.view.allows(.noteAfterClosing) {
        ButtonRow {
          ButtonLink(
            "Anteckna en kontakt", Links.act(scene.id, .noteAfterClosing), .outlined, icon: .pen)
        }
      }
    }
  }

  private var followUps: [Definition] {
    (scene.whole?.followUpsAfterClosing(in: scene.programme) ?? []).map { followUp in
      Definition("Uppföljning") {
        if let noted = followUp.noted {
          Mark(.done, "\(scene.dates.short(followUp.due)), antecknad \(scene.dates.short(noted))")
        } else {
          Mark(
            followUp.due <= scene.today ? .reminder : .remaining,
            scene.dates.shortAndRelative(followUp.due))
        }
      }
    }
  }
}
