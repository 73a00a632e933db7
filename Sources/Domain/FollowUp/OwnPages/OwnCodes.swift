/// The lots gave somebody a code to sign in to the own page once. The code itself stands nowhere.
public struct OwnCodeGiven: Sendable, Hashable, Codable {
  public let giver: Giver
  public let way: Way
  public let until: Instant
  public let tries: Int

  public enum Way: String, Sendable, Hashable, Codable, CaseIterable {
    case readOut, printed
  }
}

public struct OwnCodeEnded: Sendable, Hashable, Codable {
  public let giver: Giver
}

/// One code at a time: a new one takes the place of the one before.
public struct GiveOwnCode: Act {
  public static let kind = ActKind.giveOwnCode
  public let giver: Giver
  public let way: OwnCodeGiven.Way
  /// Whoever gives it has made sure who gets it.
  public let known: Bool

  public init(giver: Giver, way: OwnCodeGiven.Way, known: Bool) {
    self.giver = giver
    self.way = way
    self.known = known
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let settings = given.programme.followUp?.ownPage
    var checks = Checks()
    checks.require(
      file.group.ownPages.contains { $0.giver == giver }, "giver", "Välj någon som har en egen sida.")
    checks.require(known, "known", "Kryssa när du vet att det är rätt person som får koden.")
    checks.require(settings?.codeMinutes != nil, "giver", "Programmet använder inte engångskoder.")
    try checks.done()
    try file.mustStillSpeak(giver, at: given.now)
    // Never longer than tries at it are remembered.
    let minutes = min(max(settings?.codeMinutes ?? 0, 0), 30 * 24 * 60)
    let until = given.now.adding(seconds: Int64(minutes) * 60)
    return [
      EntryDraft(
        .followUp(
          .codeGiven(
            OwnCodeGiven(giver: giver, way: way, until: until, tries: max(1, settings?.codeTries ?? 1)))))
    ]
  }
}

public struct EndOwnCode: Act {
  public static let kind = ActKind.endOwnCode
  public let giver: Giver

  public init(giver: Giver) {
    self.giver = giver
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    var checks = Checks()
    checks.require(file.followUp.codes[giver] != nil, "giver", "Det finns ingen kod att dra in.")
    try checks.done()
    return [EntryDraft(.followUp(.codeEnded(OwnCodeEnded(giver: giver))))]
  }
}
