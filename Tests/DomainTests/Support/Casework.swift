import Domain

/// One file being worked in, with a clock that the test sets.
struct Casework {
  var file = CaseFile(id: CaseID(1))
  var now: Instant
  var programme: Programme
  var directory = World.directory
  var lotsar = 2

  init(_ programme: Programme = Programmes.adults, on day: String = "2026-03-02") {
    self.programme = programme
    now = SwedishTime.instant(Domain.Day(day) ?? Domain.Day(number: 0), clock("09:00"))
  }

  var today: Domain.Day { SwedishTime.day(now) }

  /// Decides the act and folds what came of it, as the journal would.
  mutating func perform(
    _ act: some Act, by author: Author = World.lotta, explaining: [Rule] = []
  ) throws(Refusal) {
    apply(try decide(act, by: author, explaining: explaining), by: author)
  }

  func decide(
    _ act: some Act, by author: Author = World.lotta, explaining: [Rule] = []
  ) throws(Refusal) -> [EntryDraft] {
    let reasons = explaining.map { ($0.id, "Skälet till att avvika från \($0.id).") }
    return try act.decide(
      file,
      Circumstances(
        now: now, author: author, directory: directory, programme: programme,
        explanations: Dictionary(uniqueKeysWithValues: reasons)))
  }

  /// What the act is answered with; nil when it would be done.
  func refusal(
    of act: some Act, by author: Author = World.lotta, explaining: [Rule] = []
  ) -> Refusal? {
    do {
      _ = try decide(act, by: author, explaining: explaining)
      return nil
    } catch {
      return error
    }
  }

  mutating func apply(_ drafts: [EntryDraft], by author: Author) {
    for draft in drafts {
      file.apply(Entry(draft, sequence: file.version + 1, at: now, by: author))
    }
  }

  mutating func wait(days: Int) { now = now.adding(seconds: Int64(days) * 86_400) }

  /// Nine in the morning that day.
  mutating func comes(_ text: String) { now = SwedishTime.instant(day(text), clock("09:00")) }
}
