/// Everything that is held about the person, as it was decided to be given out: which entries are masked,
/// on which ground, and what has been assessed to be told of what was sealed (R-DOC-04).
public struct ExtractMade: Sendable, Equatable, Codable {
  public let to: Giver
  public let masks: [ExtractMask]
  /// Sealed notes that may be told, in words; never which compartment they came from.
  public let told: [String]
  public let reasons: String
}

/// One entry that is left out, with the dated rule that demands it.
public struct ExtractMask: Sendable, Hashable, Codable {
  public let entry: Int
  public let basis: LegalBasis

  public init(entry: Int, basis: LegalBasis) {
    self.entry = entry
    self.basis = basis
  }
}

/// Decides an extract of the file for the person or a guardian, entry by entry.
public struct MakeExtract: Act {
  public static let kind = ActKind.makeExtract
  public let to: Giver
  /// The entry to mask, and the code of the rule that demands it.
  public let masks: [Int: String]
  public let reasons: String
  /// That somebody has gone through every entry.
  public let isReviewed: Bool

  public init(to: Giver, masks: [Int: String], reasons: String, isReviewed: Bool) {
    self.to = to
    self.masks = masks
    self.reasons = reasons
    self.isReviewed = isReviewed
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let found = masks.sorted { $0.key < $1.key }.compactMap { entry, code in
      given.directory.legalBasis(code, on: given.today).flatMap { basis in
        basis.use == .masking && file.entry(entry) != nil ? ExtractMask(entry: entry, basis: basis) : nil
      }
    }
    var checks = Checks()
    checks.require(file.intake.canGive(to), "to", "Välj vem utdraget är till.")
    checks.require(
      found.count == masks.count, "masks", "Välj en bestämmelse som gäller i dag för varje maskad post.")
    checks.require(
      isReviewed, "isReviewed", "Gå igenom alla poster först, och kryssa i att det är gjort.",
      by: SharingRules.reviewedBeforeRelease)
    if masks.isEmpty {
      checks.optionalText(reasons, "reasons")
    } else {
      checks.text(
        reasons, "reasons", "Skriv varför uppgifterna inte kan lämnas ut.",
        by: SharingRules.reviewedBeforeRelease)
    }
    try checks.done()
    for mask in found { try mask.basis.mustBeConfirmed(by: SharingRules.reviewedBeforeRelease) }
    try file.mustStillSpeak(to, at: given.now)
    return [
      EntryDraft(
        .sharing(
          .extractMade(ExtractMade(to: to, masks: found, told: told(file), reasons: reasons))),
        nature: .decision)
    ]
  }

  /// R-SHR-09: of what is sealed, only what somebody has assessed may be told, and to the person alone.
  private func told(_ file: CaseFile) -> [String] {
    guard to == .person else { return [] }
    return Compartment.allCases.flatMap { place in
      (file.compartments[place]?.sealed.notes ?? []).filter { $0.assessment?.mayBeTold ?? false }
        .map(\.body.text)
    }
  }
}

extension CaseFile {
  /// The file up to and with an entry, in which the masked entries say nothing. Numbers stay as they are.
  public func masking(_ masks: Set<Int>, through last: Int) -> CaseFile {
    var file = CaseFile(id: id)
    let hidden = masks.union(plansWaiting(through: last))
    for entry in entries.prefix(last) { file.apply(hidden.contains(entry.sequence) ? entry.masked : entry) }
    return file
  }

  /// Entries that made a version of a plan which nobody had approved by then. A draft is given to nobody, and so
  /// it says nothing in an extract.
  public func plansWaiting(through last: Int) -> Set<Int> {
    var plan = PlanState()
    let before = entries.prefix(last)
    for entry in before { if case .plan(let body) = entry.body { plan.apply(body, of: entry) } }
    return Set(before.map(\.sequence).filter(plan.awaitsApproval))
  }
}

extension Entry {
  /// That something was written on a day. The first entry keeps whom the file is about: only who told,
  /// and what, is left out of it.
  fileprivate var masked: Entry {
    let body: EntryBody =
      if case .intake(.referralRegistered(let first)) = self.body {
        .intake(.referralRegistered(first.withoutReferrer))
      } else {
        .intake(.noteWritten(NoteWritten(text: "")))
      }
    return Entry(
      sequence: sequence, recordedAt: recordedAt, happened: happened, author: author, source: nil,
      nature: nature, corrects: corrects, body: body)
  }
}

extension ReferralRegistered {
  fileprivate var withoutReferrer: ReferralRegistered {
    ReferralRegistered(
      owner: owner, programme: programme, programmeFrom: programmeFrom, programmeReason: programmeReason,
      consentAges: consentAges, person: person, guardians: guardians,
      referral: Referral(
        wayIn: "", from: "", received: referral.received, why: "", expectedRelease: referral.expectedRelease),
      belonging: belonging)
  }
}
