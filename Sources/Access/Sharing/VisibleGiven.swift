import Domain

/// One time that something was given to an agency, in the agency's own ledger. Kinds and days only: the
/// words are read where they are still open.
public struct VisibleGiven: Sendable, Hashable {
  /// The agency's own running number, from 1.
  public let number: Int
  public let at: Instant
  public let ground: VisibleGround
  public let decidedBy: String
  public let channel: DisclosureChannel?
  public let reservation: String?
  /// What can still be read.
  public let open: [VisibleItem]
  /// How many things can no longer be read, and are not named.
  public let shut: Int
}

/// A ground as its receiver may know it: never how it was weighed.
public enum VisibleGround: Sendable, Hashable {
  case consent
  case law(LegalBasis)
}

/// What kind of thing it is, and of which day.
public struct VisibleItem: Sendable, Hashable {
  public let kind: Kind
  public let category: InformationCategory
  public let from: String
  public let on: Day

  public enum Kind: Sendable, Hashable {
    case lifeArea(LifeArea)
    /// Nil for the judgement as a whole.
    case assessment(LifeArea?)
    case plan(version: Int)
    case goal(LifeArea, version: Int)
    case actionPlan(version: Int)
    case step(LifeArea, version: Int)
    case call(MeetingKind, on: Day)
    case notes
    case commitment
    case notice
  }
}

extension Access {
  /// Everything that has been given to the agency, in the order it came.
  static func given(
    _ file: CaseFile, to agency: AgencyID, _ open: Set<ItemRef>
  ) -> [VisibleGiven] {
    let mine = file.sharing.disclosures(to: agency)
    let entries = mine.map(\.sequence).reduce(into: [Int]()) { found, entry in
      if found.last != entry { found.append(entry) }
    }
    let plan = OwnPlanNumbers(agency, in: file)
    return entries.enumerated().compactMap { index, entry in
      let together = mine.filter { $0.sequence == entry }
      guard let first = together.first else { return nil }
      let readable = together.map(\.item).filter(open.contains)
      let ground: VisibleGround =
        switch first.ground {
        case .consent: .consent
        case .law(let basis, _): .law(basis)
        }
      return VisibleGiven(
        number: index + 1, at: first.at, ground: ground, decidedBy: first.decidedBy,
        channel: first.channel, reservation: first.reservation,
        open: readable.compactMap { item($0, in: file, plan) }, shut: together.count - readable.count)
    }
  }

  private static func item(
    _ ref: ItemRef, in file: CaseFile, _ plan: OwnPlanNumbers
  ) -> VisibleItem? {
    guard let entry = file.entry(ref.sequence), let item = file.sharing.items[ref],
      let kind = kind(ref, entry, plan)
    else { return nil }
    return VisibleItem(
      kind: kind, category: item.category, from: entry.author.agencyName, on: entry.happened)
  }

  private static func kind(
    _ ref: ItemRef, _ entry: Entry, _ numbers: OwnPlanNumbers
  ) -> VisibleItem.Kind? {
    switch entry.body {
    case .investigation(.lifeArea(let notes)): return .lifeArea(notes.area)
    case .investigation(.assessed(let made)):
      return .assessment(
        made.areas.indices.contains(ref.part - 1) ? made.areas[ref.part - 1].area : nil)
    case .plan(.versionMade(let plan)):
      let version = numbers.version(ref.sequence)
      guard plan.goals.indices.contains(ref.part - 1) else { return .plan(version: version) }
      return .goal(plan.goals[ref.part - 1].area, version: version)
    case .plan(.actionPlanMade(let plan)):
      let version = numbers.actionPlan(ref.sequence)
      guard plan.steps.indices.contains(ref.part - 1) else { return .actionPlan(version: version) }
      return .step(plan.steps[ref.part - 1].area, version: version)
    case .meetings(.called(let call)): return .call(call.kind, on: call.day)
    case .meetings(.held), .meetings(.around(.notesWritten)): return .notes
    case .meetings(.commitmentGiven): return .commitment
    case .sharing(.noticeWritten): return .notice
    default: return nil
    }
  }
}
