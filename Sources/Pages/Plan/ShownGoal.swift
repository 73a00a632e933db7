import Access
import Domain
import HTML

/// A goal as the plan draws it, whoever looks.
struct ShownGoal {
  let goal: Goal
  /// Nil before anyone has judged it.
  let attainment: Attainment?
  /// The day each step was last judged to be reached; empty for those who are only shown where it stands.
  let reached: [Attainment: Day]
  let words: String
  /// Numbers of the sub-goals that are reached, as last judged.
  let subGoalsReached: [Int]
  /// How far each sub-goal has come, by its number, where they are rated.
  let subGoalSteps: [Int: Attainment]
  /// In the order of the activities.
  let responsible: [String]

  init(_ goal: Goal, _ file: CaseFile, _ scene: FileScene) {
    let participants = Participants(file, in: scene)
    let ratings = file.plan.ratings.filter { $0.goal == goal.number }
    self.goal = goal
    attainment = ratings.last?.attainment
    words = ratings.last?.words ?? ""
    subGoalsReached = ratings.last?.reached ?? []
    subGoalSteps = ratings.last?.steps ?? [:]
    reached = Dictionary(ratings.map { ($0.attainment, $0.on) }) { _, last in last }
    responsible = goal.activities.map { participants.words($0.responsible) }
  }

  init(_ visible: VisibleGoal) {
    goal = visible.goal
    attainment = visible.attainment
    words = ""
    reached = [:]
    subGoalsReached = visible.subGoalsReached
    subGoalSteps = [:]
    responsible = visible.responsible
  }

  var standing: String { attainment?.name ?? "Inte bedömt" }
}

/// The goals one under the other; the chosen one is a sheet.
struct GoalChoice: Component {
  private let goals: [ShownGoal]
  private let chosen: Int?
  private let version: Int?
  private let id: CaseID

  /// - Parameter version: kept in the links while an earlier version is read.
  init(_ goals: [ShownGoal], _ chosen: ShownGoal?, version: Int?, _ scene: FileScene) {
    self.goals = goals
    self.chosen = chosen?.goal.number
    self.version = version
    id = scene.id
  }

  var markup: Markup {
    nav(class: "goal-choice", .ariaLabel("Mål")) {
      ul {
        for shown in goals {
          li {
            a(href: link(shown.goal), .ariaCurrent(shown.goal.number == chosen ? .page : nil)) {
              span(shown.goal.area.name, class: "goal-name")
              GoalSegments(shown.attainment?.rawValue ?? 0, shown.standing)
              span(shown.goal.words, class: isAlone(shown.goal) ? "visually-hidden" : "meta goal-own")
            }
          }
        }
      }
    }
  }

  /// Where several goals are in the same area, only their words tell them apart.
  private func isAlone(_ goal: Goal) -> Bool {
    goals.count { $0.goal.area == goal.area } == 1
  }

  /// On a phone the goal is far below the list, so the link leads there.
  private func link(_ goal: Goal) -> Link {
    if let version { return "/arenden/\(id.text)/plan?version=\(version)&mal=\(goal.number)#mal" }
    return "/arenden/\(id.text)/plan?mal=\(goal.number)#mal"
  }
}
