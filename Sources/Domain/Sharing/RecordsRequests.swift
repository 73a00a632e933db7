/// Somebody asks to have records out of the file (R-DOC-04).
public struct RecordsRequested: Sendable, Equatable, Codable {
  public let by: String
  /// The person, a guardian, an authority or anybody else, as it was said.
  public let capacity: String
  public let wants: String
  public let received: Day

  public init(by: String, capacity: String, wants: String, received: Day) {
    self.by = by
    self.capacity = capacity
    self.wants = wants
    self.received = received
  }
}

public struct RecordsAnswered: Sendable, Equatable, Codable {
  public let request: Int
  public let outcome: Outcome
  /// What was left out or masked, and why.
  public let reasons: String
  /// Told how the answer can be appealed; needed when something was left out.
  public let appealTold: Bool

  public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
    case released, releasedInPart, refused
  }
}

public struct RegisterRecordsRequest: Act {
  public static let kind = ActKind.registerRecordsRequest
  public let request: RecordsRequested

  public init(_ request: RecordsRequested) {
    self.request = request
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    var checks = Checks()
    checks.text(request.by, "by", "Skriv vem som begär ut handlingar.", limit: TextLimit.line)
    checks.text(request.capacity, "capacity", "Skriv i vilken egenskap.", limit: TextLimit.line)
    checks.text(request.wants, "wants", "Skriv vad som begärs ut.")
    checks.happened(request.received, "received", today: given.today)
    try checks.done()
    return [
      EntryDraft(
        .sharing(.recordsRequested(request)), happened: request.received, nature: .statement)
    ]
  }
}

public struct AnswerRecordsRequest: Act {
  public static let kind = ActKind.answerRecordsRequest
  public let request: Int
  public let outcome: RecordsAnswered.Outcome
  public let reasons: String
  public let appealTold: Bool

  public init(request: Int, outcome: RecordsAnswered.Outcome, reasons: String, appealTold: Bool) {
    self.request = request
    self.outcome = outcome
    self.reasons = reasons
    self.appealTold = appealTold
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let waiting = file.sharing.requests.contains { $0.sequence == request && $0.answer == nil }
    var checks = Checks()
    checks.require(waiting, "request", "Det finns ingen begäran som väntar på svar.")
    if outcome == .released {
      checks.optionalText(reasons, "reasons")
    } else {
      checks.text(
        reasons, "reasons", "Skriv vad som inte lämnas ut och varför.",
        by: SharingRules.reviewedBeforeRelease)
    }
    try checks.done()
    try must(
      SharingRules.reviewedBeforeRelease, outcome == .released || appealTold,
      "Den som inte får allt ska få veta hur beslutet kan överklagas.")
    return [
      EntryDraft(
        .sharing(
          .recordsAnswered(
            RecordsAnswered(
              request: request, outcome: outcome, reasons: reasons, appealTold: appealTold))),
        nature: .decision)
    ]
  }
}
