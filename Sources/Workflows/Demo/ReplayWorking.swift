import Domain

extension Replay {
  /// The first lots is going to be away, and somebody else sees the case on those days.
  func coverAhead(by seat: Seat, from first: Int, through last: Int) async throws {
    try await perform(
      HandOverLots(
        role: .firstLots, assignment: seat.assignment, reason: "\(unit.first.name) är ledig.",
        handedOver: "Planen, nästa möte och vad som är lovat. Vi har gått igenom det tillsammans.",
        matching: "\(firstName) har träffat \(seat.name) förut.", talked: true, personWords: "Det går bra.",
        first: day(first), through: day(last)), by: unit.first)
  }

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
