/// Says why a paper about a person with protected identity is printed, before it is: what has been printed
/// is no longer looked after by anybody but the one who holds it (R-SAF-08).
public struct PrintPaper: Act {
  public static let kind = ActKind.printPaper
  /// Which paper, as the word in its address.
  public let paper: String
  public let why: PaperPrinted.Why
  public let words: String

  public init(paper: String, why: PaperPrinted.Why, words: String) {
    self.paper = paper
    self.why = why
    self.words = words
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    var checks = Checks()
    checks.require(
      (1...40).contains(paper.utf8.count)
        && paper.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "paper",
      "Det finns ingen sådan utskrift.")
    checks.text(
      words, "words", "Skriv vem som ska ha papperet, och hur det tas om hand.",
      by: SafetyRules.whereabouts)
    try checks.done()
    return [EntryDraft(.audit(.paperPrinted(PaperPrinted(paper: paper, why: why, words: words))))]
  }
}

public struct PaperPrinted: Sendable, Equatable, Codable {
  public let paper: String
  public let why: Why
  public let words: String

  public enum Why: String, Sendable, Hashable, Codable, CaseIterable {
    /// The person is to have it.
    case person
    /// It is needed in a meeting, and collected afterwards.
    case meeting
    /// An authority is to have it, which has been decided.
    case authority
    case other
  }

  /// How long a reason is good for the paper, in seconds: long enough for a printer that has to be woken.
  public static let holds: Int64 = 600
}

extension AuditState {
  /// The reason that the principal gave for this paper, while it is good; half-open as everything in time.
  public func reason(
    toPrint paper: String, by principal: PrincipalID, at now: Instant
  ) -> PaperPrinted.Why? {
    printed.last {
      $0.principal == principal && $0.body.paper == paper && $0.at <= now
        && now < $0.at.adding(seconds: PaperPrinted.holds)
    }?.body.why
  }
}
