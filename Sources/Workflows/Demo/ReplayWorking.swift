import Domain

extension Replay {
  /// The model stays, but those who meet do it without the person while somebody looks for her.
  func worksOtherwise() async throws {
    var choices = WorkingChoices()
    choices.participation = .toldAfterwards
    choices.meetings = [.professionals]
    choices.afterHours = false
    try await perform(
      SetWorkingModel(
        model: .piloting, choices: choices,
        reason: "\(firstName) ska inte behöva visa sig på mötena. Lotsen frågar före och berättar efteråt.",
        from: today), by: unit.first)
  }
}
