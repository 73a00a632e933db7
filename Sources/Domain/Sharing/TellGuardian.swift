/// A guardian who reads on no own page has been told of a message: how, and when by the day of the entry.
public struct GuardianTold: Sendable, Hashable, Codable {
  public let notice: Int
  public let guardian: Int
  public let way: Way
  public let words: String

  public enum Way: String, Sendable, Hashable, Codable, CaseIterable {
    case met, call, letter
    /// Somebody has thought again: what the child wants, or what could harm.
    case notTold
  }

  public init(notice: Int, guardian: Int, way: Way, words: String) {
    self.notice = notice
    self.guardian = guardian
    self.way = way
    self.words = words
  }
}

/// Records that a guardian has been told of a message in another way than on an own page (R-SHR-03).
public struct TellGuardian: Act {
  public static let kind = ActKind.tellGuardian
  public let told: GuardianTold
  public let on: Day

  public init(_ told: GuardianTold, on: Day) {
    self.told = told
    self.on = on
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let notice = file.sharing.notices.first { $0.sequence == told.notice }
    checks.require(
      notice?.body.guardians?.contains(told.guardian) ?? false, "guardian",
      "Välj en vårdnadshavare som ska få veta det.", by: SharingRules.guardiansTold)
    checks.happened(on, "on", today: given.today)
    if let notice {
      checks.require(
        SwedishTime.day(notice.at) <= on, "on", "Meddelandet var inte skrivet den dagen.")
    }
    if told.way == .notTold {
      checks.text(told.words, "words", "Skriv varför vårdnadshavaren inte ska få veta.")
    } else {
      checks.optionalText(told.words, "words")
    }
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [told.words], file)
    return try advice.explained() + [EntryDraft(.sharing(.guardianTold(told)), happened: on)]
  }
}

extension CaseFile {
  /// Guardians who are still to be told by the lots: nobody has done it, and they have not read it themselves. Whoever
  /// is kept out since then, or no longer decides, is not told.
  public func guardiansWaiting(at now: Instant) -> [(notice: SharingState.Notice, guardian: Int)] {
    guard !isAdult(at: now) else { return [] }
    return sharing.notices.flatMap { notice in
      (notice.body.byLots ?? []).filter { guardian in
        notice.toldTo[guardian] == nil && notice.readByGivers[.guardian(guardian)] == nil
          && !(consent.setAside[guardian]?.why.keepsOut ?? false)
      }.map { (notice, $0) }
    }
  }
}
