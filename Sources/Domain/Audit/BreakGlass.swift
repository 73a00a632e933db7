/// Opens one file for a short while because a life is in danger. Told to the leader and the log reviewer at once.
public struct BreakGlass: Act {
  public static let kind = ActKind.breakGlass
  public let reason: String
  /// That the danger is to life, said in so many words.
  public let dangerToLife: Bool

  public init(reason: String, dangerToLife: Bool) {
    self.reason = reason
    self.dangerToLife = dangerToLife
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    var checks = Checks()
    checks.text(reason, "reason", "Skriv vad som har hänt och varför du behöver läsa nu.")
    checks.require(
      dangerToLife, "dangerToLife", "Nödöppning är bara till när någons liv eller hälsa är i fara.")
    checks.require(
      given.programme.emergencyMinutes != nil, "reason", "Nödöppning används inte i det här programmet.")
    try checks.done()
    guard let minutes = given.programme.emergencyMinutes else { return [] }
    let until = given.now.adding(seconds: Int64(minutes) * 60)
    return [
      EntryDraft(.audit(.glassBroken(GlassBroken(reason: reason, until: until))), nature: .statement)
    ]
  }
}

/// The leader's judgement of an emergency look.
public struct JudgeEmergency: Act {
  public static let kind = ActKind.judgeEmergency
  public let entry: Int
  public let wasRight: Bool
  public let words: String

  public init(entry: Int, wasRight: Bool, words: String) {
    self.entry = entry
    self.wasRight = wasRight
    self.words = words
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let found = file.audit.emergencies.first { $0.sequence == entry }
    var checks = Checks()
    checks.require(
      found.map { $0.judged == nil } ?? false, "entry", "Det finns ingen nödöppning som väntar på bedömning.")
    checks.require(
      found?.principal != given.author.principal, "entry", "Du kan inte bedöma din egen nödöppning.")
    checks.text(words, "words", "Skriv vad bedömningen bygger på.")
    try checks.done()
    return [
      EntryDraft(
        .audit(.emergencyJudged(EmergencyJudged(entry: entry, wasRight: wasRight, words: words))),
        nature: .judgement)
    ]
  }
}
