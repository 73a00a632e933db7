import Domain
import Testing

/// What is done in both worlds.
enum VisibleStep: CaseIterable, Sendable {
  case time, noticeToAll, noticeFromPolice, noticeFromSchool, promise, report, meeting, answer, plan, time2
  case turned

  func done(in world: TwinWorld, _ number: Int, more: Bool) async throws -> Bool {
    let text = "Text \(number)"
    let mira = "Mira Holmqvist"
    switch self {
    case .time:
      world.time.pass(seconds: Int64(60 + number * 37 % 600))
      return true
    case .time2:
      world.time.pass(seconds: Int64(3600 + number * 811 % 9000))
      return true
    case .noticeToAll: return try await world.act(WriteNotice(text: text, category: .planning), by: mira)
    case .noticeFromPolice:
      return try await world.act(WriteNotice(text: text, category: .planning), by: "Anders Bräck")
    case .noticeFromSchool:
      return try await world.act(WriteNotice(text: text, category: .planning), by: "Sofia Nyberg")
    case .promise:
      let by: Participant =
        number.isMultiple(of: 2) ? .giver(.person) : .agency(try world.agency("Polisen"))
      return try await world.act(
        GiveCommitment(what: text, by: by, due: world.today.adding(days: 3)), by: mira)
    case .report:
      let open = try await world.file().meetings.commitments.first {
        $0.isOpen && $0.body.by == .giver(.person)
      }
      guard let open else { return true }
      return try await world.act(
        ReportCommitment(commitment: open.number, status: .partly, words: text), by: "Elias Sandvik")
    case .meeting:
      return try await world.act(
        CallMeeting(
          meetingKind: .handover, day: world.today.adding(days: 2 + number % 4),
          time: try #require(ClockTime("14:00")), minutes: 30, place: text,
          invited: [
            .giver(.person), .giver(.guardian(0)), .agency(try world.agency("Polisen")),
            .agency(try world.agency("Västra skolan")),
          ], agenda: [text]), by: mira)
    case .answer:
      let meeting = try await world.file().meetings.ahead.first { $0.call.kind == .handover }
      guard let meeting else { return true }
      return try await world.act(
        AnswerInvitation(
          meeting: meeting.number, by: .agency(try world.agency("Polisen")), coming: true, words: text),
        by: "Anders Bräck")
    case .plan:
      let made = try await world.act(Self.plan(world, number, more: more), by: mira)
      let shared = try await world.act(SharePlan(), by: mira)
      return made && shared
    case .turned:
      return try await !world.act(
        WriteNote(text: text, happened: world.today, nature: .fact), by: "Sofia Nyberg")
    }
  }

  /// A new version whose goals are new. With more: a goal between them of a category that no party's consent
  /// covers.
  static func plan(_ world: TwinWorld, _ number: Int, more: Bool) throws -> MakePlan {
    func goal(_ area: LifeArea, _ words: String) -> Goal {
      Goal(
        number: 0, area: area, words: words, baseline: words, indicator: words,
        by: world.today.adding(days: 30), longTerm: false,
        activities: [
          Activity(what: words, responsible: .giver(.person), when: words, place: words, how: words)
        ])
    }
    var goals = [goal(.occupation, "Studier \(number)"), goal(.violence, "Trygghet \(number)")]
    if more { goals.insert(goal(.home, "Dolt mål \(number)"), at: number % 3) }
    return MakePlan(mattersToMe: "Lugn", participation: "Ihop", goals: goals)
  }
}
