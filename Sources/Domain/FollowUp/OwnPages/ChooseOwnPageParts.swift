/// What an own page shows, chosen together with the one whose page it is.
public struct OwnPageParts: Sendable, Hashable, Codable {
  public let giver: Giver
  public let parts: [OwnPart]
  /// What whoever it is for said about it.
  public let words: String
}

/// An own page begins with little and grows (domain-facts, section 7): each part is shown because somebody chose it.
public struct ChooseOwnPageParts: Act {
  public static let kind = ActKind.chooseOwnPageParts
  public let giver: Giver
  public let parts: Set<OwnPart>
  public let together: Bool
  public let words: String

  public init(giver: Giver, parts: Set<OwnPart>, together: Bool, words: String) {
    self.giver = giver
    self.parts = parts
    self.together = together
    self.words = words
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.group.ownPages.contains { $0.giver == giver }, "giver", "Välj någon som har en egen sida.")
    checks.require(
      together, "together", "Välj tillsammans med personen, och kryssa sedan.")
    checks.optionalText(words, "words")
    try checks.done()
    try file.mustStillSpeak(giver, at: given.now)
    return [
      EntryDraft(
        .followUp(
          .ownPartsChosen(
            OwnPageParts(giver: giver, parts: OwnPart.allCases.filter(parts.contains), words: words))))
    ]
  }
}

extension Programme {
  /// What a page shows from the start.
  func firstParts(of giver: Giver) -> [OwnPart]? {
    giver == .person ? followUp?.ownPage?.person : followUp?.ownPage?.guardian
  }
}

extension CaseFile {
  /// Which parts of an own page its owner is shown now. What was last chosen counts, and before that what the page
  /// was opened with. A guardian's page is cut to what is left for guardians of somebody older from the day when
  /// the young person's own yes is needed, until it has been chosen anew.
  public func ownParts(of giver: Giver, at now: Instant) -> Set<OwnPart> {
    let page = group.ownPages.last { $0.giver == giver }
    let chosen = followUp.ownParts[giver]
    let parts = chosen?.body.parts ?? page?.parts ?? OwnPart.allCases
    guard giver != .person, let older = page?.partsOfOlder,
      let born = intake.person?.born, let ages = intake.consentAges,
      case let birthday = born.adding(years: ages.own), birthday <= SwedishTime.day(now),
      chosen.map({ $0.on < birthday }) ?? true
    else { return Set(parts) }
    return Set(parts).intersection(older)
  }

  /// Whether somebody has an own page where this part stands now.
  public func shows(_ part: OwnPart, to giver: Giver, at now: Instant) -> Bool {
    group.ownPages.contains { $0.giver == giver } && ownParts(of: giver, at: now).contains(part)
  }
}
