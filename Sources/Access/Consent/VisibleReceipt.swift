import Domain

/// What ended when a consent was taken back, and what had been handed over before: the person's receipt.
public struct VisibleReceipt: Sendable {
  /// The entry that took it back.
  public let number: Int
  public let on: Day
  public let party: Party
  public let by: Giver
  public let byName: String
  /// Everything that was open towards the party, or the part that was taken back.
  public let categories: CategorySet
  public let whole: Bool
  public let consequence: TakeBackConsequence
  /// Days of the meetings that the party was no longer invited to.
  public let meetings: [Day]
  /// What the party had promised and no longer answers for.
  public let commitments: [String]
  public let handedOver: [HandedOver]

  /// Something that the party had been given before, and still has.
  public struct HandedOver: Sendable, Hashable {
    public let what: What
    public let category: InformationCategory
    public let on: Day

    public enum What: Sendable, Hashable {
      case plan, goal, notes, commitment, notice
      case invitation(to: Day)
      case meetingNotes(of: Day)
      case other
    }
  }
}

extension VisibleWhole {
  /// The receipt of what an entry took back; nil when it took nothing back.
  public func receipt(_ number: Int) -> VisibleReceipt? {
    file.consent.takenBack.first { $0.sequence == number }.map { Access.receipt($0, in: file, nil) }
  }
}

extension Access {
  static func receipt(
    _ back: ConsentState.TakenBack, in file: CaseFile, _ numbers: OwnNumbers?
  ) -> VisibleReceipt {
    let body = back.body
    return VisibleReceipt(
      number: numbers?.number(back.sequence) ?? back.sequence, on: back.on, party: body.party, by: body.by,
      byName: file.intake.name(of: body.by),
      categories: body.whole ? open(before: back, in: file) : body.categories, whole: body.whole,
      consequence: body.consequence,
      meetings: body.consequence.invitations.compactMap { file.meetings.meeting($0)?.call.day },
      commitments: body.consequence.commitments.compactMap {
        file.meetings.commitment($0)?.body.what
      },
      handedOver: file.sharing.disclosures(to: body.party.agency)
        .filter { $0.sequence < back.sequence }.compactMap { handedOver($0, in: file) })
  }

  /// What had been asked for and not yet taken back, whose time was not out.
  private static func open(before back: ConsentState.TakenBack, in file: CaseFile) -> CategorySet {
    let party = back.body.party.agency
    let earlier = file.consent.takenBack.filter {
      $0.sequence < back.sequence && $0.body.party.agency == party
    }
    var open: CategorySet = []
    for consent in file.consent.consents where consent.sequence < back.sequence {
      for term in consent.terms where term.from.agency == party || term.to.agency == party {
        guard term.validThrough >= back.on else { continue }
        let gone = earlier.filter { $0.sequence > consent.sequence }
          .reduce(into: CategorySet()) { $0.formUnion($1.body.categories) }
        open.formUnion(term.categories.subtracting(gone))
      }
    }
    return open
  }

  private static func handedOver(
    _ disclosure: Disclosure, in file: CaseFile
  ) -> VisibleReceipt.HandedOver? {
    guard let item = file.sharing.items[disclosure.item],
      let entry = file.entry(disclosure.item.sequence)
    else { return nil }
    return VisibleReceipt.HandedOver(
      what: what(entry, part: disclosure.item.part, in: file), category: item.category,
      on: disclosure.on)
  }

  private static func what(
    _ entry: Entry, part: Int, in file: CaseFile
  ) -> VisibleReceipt.HandedOver.What {
    switch entry.body {
    case .plan(.versionMade), .plan(.actionPlanMade): part == 0 ? .plan : .goal
    case .investigation(.lifeArea): .notes
    case .meetings(.commitmentGiven): .commitment
    case .meetings(.called(let call)): .invitation(to: call.day)
    case .meetings(.held(let held)):
      file.meetings.meeting(held.meeting).map { .meetingNotes(of: $0.call.day) } ?? .other
    case .meetings(.around(.notesWritten(let notes))):
      file.meetings.meeting(notes.meeting).map { .meetingNotes(of: $0.call.day) } ?? .other
    case .sharing(.noticeWritten): .notice
    default: .other
    }
  }
}
