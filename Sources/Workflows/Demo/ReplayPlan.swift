import Domain

/// One goal as it is drawn up: mostly one activity is enough to tell it.
struct Aim {
  var area: LifeArea
  var words: String
  var baseline: String
  var sign: String
  /// The day to reach it, in days from today.
  var by: Int
  var longTerm = false
  var steps: [Activity]
  var theme: String?
  var subGoals: [String] = []
}

extension Replay {
  /// - Parameter numbers: the numbers that goals had in the plan before, 0 for new ones.
  func plan(
    _ offset: Int, matters: String, _ aims: [Aim], keeping numbers: [Int] = [],
    because reasons: [String: String] = [:]
  ) async throws {
    on(offset, 14, 10)
    let goals = aims.enumerated().map { place, aim in
      Goal(
        number: numbers.indices.contains(place) ? numbers[place] : 0, area: aim.area,
        words: aim.words, baseline: aim.baseline, indicator: aim.sign, by: day(aim.by),
        longTerm: aim.longTerm, activities: aim.steps, theme: aim.theme,
        subGoals: aim.subGoals.isEmpty
          ? nil : aim.subGoals.enumerated().map { SubGoal(number: $0.offset + 1, words: $0.element, by: nil) }
      )
    }
    try await perform(
      MakePlan(
        mattersToMe: matters,
        participation: "\(firstName) valde målen och satte ord på dem. Vi ritade dem tillsammans.",
        goals: goals), by: unit.first, because: reasons)
  }

  func share(_ offset: Int) async throws {
    on(offset, 16, 30)
    try await perform(SharePlan(), by: unit.first)
  }

  func rate(_ goal: Int, _ attainment: Attainment, _ words: String = "") async throws {
    try await perform(RateGoal(goal: goal, attainment: attainment, words: words), by: unit.first)
  }

  func notice(_ text: String, _ category: InformationCategory, by seat: Seat) async throws -> Int {
    try await perform(WriteNotice(text: text, category: category), by: seat)
  }

  /// A contact between the meetings, on a day so many days from today.
  func contact(
    _ offset: Int, _ hour: Int, _ minute: Int, _ kind: ContactRecorded.Kind, _ words: String, by seat: Seat
  ) async throws {
    try await perform(
      RecordContact(
        contact: kind, with: .person, reached: true, on: day(offset),
        time: ClockTime(minutes: hour * 60 + minute), words: words), by: seat)
  }

  func read(_ notice: Int, by seat: Seat) async throws {
    try await perform(AcknowledgeNotice(notice: notice), by: seat)
  }

  func note(_ text: String, source: String = "") async throws {
    try await perform(
      WriteNote(text: text, happened: today, nature: .fact, source: source), by: unit.first)
  }

  func promise(_ what: String, by participant: Participant, due: Int) async throws {
    let number = try await perform(
      GiveCommitment(what: what, by: participant, due: day(due)), by: unit.first)
    promised.append((number, participant, day(due)))
  }
}

extension Activity {
  init(_ what: String, _ responsible: Participant, _ when: String, _ place: String, _ how: String) {
    self.init(what: what, responsible: responsible, when: when, place: place, how: how)
  }
}
