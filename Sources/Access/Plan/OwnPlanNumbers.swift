import Domain

/// An agency's own numbers of versions and goals of the plan: the n-th that came to it. They are the same
/// whatever else the plan has, so that no gap tells of a goal or a version that was not disclosed (B4-15).
struct OwnPlanNumbers {
  private let versions: [Int]
  private let goals: [Int]
  private let actionPlans: [Int]

  init(_ agency: AgencyID, in file: CaseFile) {
    var versions: [Int] = []
    var goals: [Int] = []
    let given = Set(file.sharing.disclosures(to: agency).map(\.item))
    for version in file.plan.versions where given.contains(where: { $0.sequence == version.sequence }) {
      versions.append(version.sequence)
      for (index, goal) in version.body.goals.enumerated()
      where given.contains(ItemRef(sequence: version.sequence, part: index + 1)) {
        if !goals.contains(goal.number) { goals.append(goal.number) }
      }
    }
    actionPlans = file.plan.actionPlans.map(\.sequence).filter { made in
      given.contains { $0.sequence == made }
    }
    self.versions = versions
    self.goals = goals
  }

  /// - Parameter entry: the entry that made the version.
  func version(_ entry: Int) -> Int { (versions.firstIndex(of: entry) ?? -1) + 1 }

  func actionPlan(_ entry: Int) -> Int { (actionPlans.firstIndex(of: entry) ?? -1) + 1 }

  func goal(_ number: Int) -> Int { (goals.firstIndex(of: number) ?? -1) + 1 }
}

extension VisibleGoal {
  /// Under another number than it has in the file.
  func numbered(_ number: Int) -> VisibleGoal {
    VisibleGoal(
      goal: goal.numbered(number), attainment: attainment, responsible: responsible, reached: reached,
      subGoalsReached: subGoalsReached)
  }
}
