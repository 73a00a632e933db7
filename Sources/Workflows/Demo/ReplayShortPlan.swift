import Domain

/// The short plan, and how the work began.
extension Replay {
  func shortPlan(_ offset: Int, _ how: String, _ steps: [MakeActionPlan.Step]) async throws {
    on(offset, 15, 20)
    try await perform(
      MakeActionPlan(participation: how, mode: .together, steps: steps), by: unit.first)
  }

  func shareShort(_ offset: Int) async throws {
    on(offset, 16, 45)
    try await perform(SharePlan(level: .short), by: unit.first)
  }

  func started(_ offset: Int, _ done: [String], _ family: FamilyFirst, _ words: String) async throws {
    on(offset, 9, 15)
    try await perform(RecordStart(done: done, family: family, words: words), by: unit.first)
  }
}

extension MakeActionPlan.Step {
  /// One step that is a line on the fridge plan.
  init(
    _ goal: Int, _ what: String, _ responsible: Participant, _ when: String, _ place: String, _ how: String,
    expects: String? = nil, picture: String
  ) {
    self.init(
      goal: goal,
      activity: Activity(
        what: what, responsible: responsible, when: when, place: place, how: how, expects: expects,
        picture: picture), onFridge: true)
  }
}
