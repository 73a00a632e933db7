import Domain

/// Whether a party can read in the system what it was once given, and if not, why.
public enum ReadNow: Sendable, Hashable {
  case reads
  case closed
  case notMember
  /// No consent reaches the party at all: taken back on a day, or ended.
  case noConsent(takenBack: Day?)
  /// A consent does, but not this kind.
  case notCovered(InformationCategory)
}

/// Tells it of many disclosures in one file, by the same decision that opens the items.
public struct ReadsNow: Sendable {
  private let file: CaseFile
  private let now: Instant
  private let open: [AgencyID: Set<ItemRef>]

  public init(_ file: CaseFile, at now: Instant) {
    self.file = file
    self.now = now
    let agencies = Set(file.sharing.disclosures.map(\.to.agency))
    open = Dictionary(
      uniqueKeysWithValues: agencies.map { ($0, Access.openItems(of: file, to: $0, at: now)) })
  }

  public func standing(of disclosure: Disclosure) -> ReadNow {
    let agency = disclosure.to.agency
    if agency == file.intake.owner { return .reads }
    if file.closing.closed != nil { return .closed }
    guard file.group.isMember(agency) else { return .notMember }
    guard file.consent.reaches(agency, at: now) else {
      return .noConsent(
        takenBack: file.consent.takenBack.last { $0.body.party.agency == agency }?.on)
    }
    if open[agency]?.contains(disclosure.item) == true { return .reads }
    return .notCovered(file.sharing.items[disclosure.item]?.category ?? .planning)
  }
}
