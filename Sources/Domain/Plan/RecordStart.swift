/// How the work began: the practical things that are in place, and the family (R-PLN-16, R-PLN-17).
public struct StartRecorded: Sendable, Hashable, Codable {
  /// What is in place, by the code and the words of the list of that day.
  public let done: [Code]
  public let family: FamilyFirst?
  public let words: String

  public init(done: [Code], family: FamilyFirst?, words: String) {
    self.done = done
    self.family = family
    self.words = words
  }
}

/// What came of asking whether the family can be a resource.
public enum FamilyFirst: String, Sendable, Hashable, Codable, CaseIterable {
  case contacted
  /// The person does not want it.
  case notWanted
  case noResource
}

/// Ticks off what is in place. What was ticked before is shown, and is what it will be changed to.
public struct RecordStart: Act {
  public static let kind = ActKind.recordStart
  public let done: [String]
  public let family: FamilyFirst?
  public let words: String

  public init(done: [String], family: FamilyFirst?, words: String) {
    self.done = done
    self.family = family
    self.words = words
  }

  public var part: FilePart? { .start }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    let list = given.programme.plan?.startChecklist ?? []
    let ticked = list.filter { done.contains($0.code) }
    var checks = Checks()
    checks.require(
      ticked.count == Set(done).count, "done", "En av punkterna finns inte i listan.",
      by: PlanRules.startChecklist)
    checks.require(
      !ticked.isEmpty || family != nil || !words.isBlank, "done",
      "Kryssa i något, eller skriv vad som är gjort.")
    checks.optionalText(words, "words")
    try checks.done()
    return [EntryDraft(.plan(.startRecorded(StartRecorded(done: ticked, family: family, words: words))))]
  }
}
