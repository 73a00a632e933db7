import Domain

/// What another agency sees of a file: what was disclosed to it and still has its ground, and its own.
public struct VisibleDisclosed: Sendable {
  public let agency: AgencyID
  public let consentLine: VisibleConsentLine?
  public let goals: [VisibleGoal]
  public let planVersion: Int?
  /// Of the short plan: the steps that were disclosed, and the agency's own number of the version.
  public let steps: [VisibleStep]
  public let stepsVersion: Int?
  public let meetings: [VisibleMeeting]
  public let commitments: [VisibleCommitment]
  public let notices: [VisibleNotice]
  public let lifeAreas: [VisibleLifeArea]
  public let assessments: [VisibleAssessment]
  /// Which categories the agency itself may write to the group about.
  public let mayShare: CategorySet
  /// Who would get a notice of each of those.
  public let noticeReceivers: [InformationCategory: [Party]]
  /// Whether the police may still be asked for their view of suitability.
  public let asksSuitability: Bool
  /// Consents by which the agency may give something and that it has not confirmed for itself (R-ROL-15),
  /// counted in its own order from 1.
  public let unconfirmedCoverage: [Int]
  /// Parties that no longer take part, for those who may know who takes part; never why.
  public let noLonger: [VisibleLeaver]
  /// The agency's own ledger: what it has been given, and when.
  public let given: [VisibleGiven]
  /// What the person has to be met with, as it was last disclosed (R-SHR-07).
  public let adaptation: AdaptationNeeds?
  /// R-ROL-26: the agency's own role in writing; nil until it has been given.
  public let sheet: VisibleSheet?
}

public struct VisibleLeaver: Sendable, Hashable {
  public let party: String
  public let on: Day
}

public struct VisibleGoal: Sendable {
  public let goal: Goal
  public let attainment: Attainment?
  public let responsible: [String]
  /// The day each step was last judged to be reached; empty for other agencies, which are told where it stands.
  public let reached: [Attainment: Day]
  /// Numbers of the sub-goals that are reached; empty for other agencies.
  public let subGoalsReached: [Int]
}

public struct VisibleNotice: Sendable {
  public let number: Int
  public let text: String
  public let category: InformationCategory
  public let at: Instant
  public let by: String
  public let from: String
  public let isRead: Bool
  public let isOwn: Bool
  /// The notice it answers, when the viewer may read that one too.
  public let answers: Int?
  /// When everyone is to have acknowledged it.
  public let answerBy: Instant?
}

public struct VisibleLifeArea: Sendable {
  public let notes: LifeAreaNotes
  public let on: Day
}

/// So much of a finished assessment as was given: the judgement as a whole, some of its areas, or both.
public struct VisibleAssessment: Sendable {
  public let name: String
  public let on: Day
  /// Nil when only areas were given.
  public let overall: String?
  /// What each area that was given is rated as, in the instrument's own words.
  public let areas: [Area]

  public struct Area: Sendable {
    public let area: LifeArea
    public let level: String?
  }
}

extension Access {
  /// As it stands now; what was given of earlier words is not shown once they are corrected.
  private static func assessments(_ file: CaseFile, _ open: Set<ItemRef>) -> [VisibleAssessment] {
    file.investigation.assessments.completed.compactMap { made in
      func isOpen(_ part: Int) -> Bool { open.contains(ItemRef(sequence: made.sequence, part: part)) }
      let areas = made.body.areas.enumerated().filter { isOpen($0.offset + 1) }.map { _, rated in
        VisibleAssessment.Area(area: rated.area, level: made.body.level(rated.level)?.text)
      }
      guard isOpen(0) || !areas.isEmpty else { return nil }
      return VisibleAssessment(
        name: made.body.name, on: made.body.on, overall: isOpen(0) ? made.body.overall : nil, areas: areas)
    }
  }

  static func disclosed(_ file: CaseFile, to agency: AgencyID, _ now: Instant) -> VisibleDisclosed {
    let open = openItems(of: file, to: agency, at: now)
    let participant = Participant.agency(agency)
    let numbers = OwnNumbers(participant, in: file)
    let owner = file.intake.owner ?? agency
    let mayShare = file.consent.categories(from: agency, to: owner, at: now)
    return VisibleDisclosed(
      agency: agency, consentLine: consentLines(file, now).first { $0.party.agency == agency },
      goals: goals(file, open, agency), planVersion: planVersion(file, open, agency),
      steps: steps(file, open), stepsVersion: stepsVersion(file, open, agency),
      meetings: file.meetings.all.filter { open.contains(ItemRef(sequence: $0.number, part: 0)) }
        .map {
          meeting(
            $0, in: file, as: participant, entryOpen: isHeldOpen($0, open), numbers: numbers, open: open,
            at: now)
        },
      commitments: file.meetings.commitments.filter {
        !$0.returned && open.contains(ItemRef(sequence: $0.number, part: 0))
      }.map { commitment($0, in: file, as: participant, numbers: numbers) },
      notices: file.sharing.notices.filter {
        open.contains(ItemRef(sequence: $0.sequence, part: 0))
      }.map { notice($0, for: agency, numbers, open) },
      lifeAreas: file.investigation.lifeAreas.values.filter {
        open.contains(ItemRef(sequence: $0.sequence, part: 0))
      }.map { VisibleLifeArea(notes: $0.notes, on: $0.on) }.sorted {
        $0.notes.area.rawValue < $1.notes.area.rawValue
      },
      assessments: assessments(file, open),
      mayShare: mayShare,
      noticeReceivers: Dictionary(
        uniqueKeysWithValues: mayShare.categories.map { category in
          (category, file.sendingNotice(category, from: agency, at: now).receivers.map(\.party))
        }),
      asksSuitability: file.investigation.openedOn != nil && file.decision.grant == nil
        && file.decision.refusal == nil,
      unconfirmedCoverage: file.unconfirmedCoverage(of: agency, at: now).map(numbers.consentNumber),
      noLonger: leavers(file, besides: agency, now), given: given(file, to: agency, open),
      adaptation: adaptation(file, open),
      sheet: sheet(file, of: agency))
  }

  /// Items the agency may read now: its own, and those disclosed to it whose ground still holds.
  public static func openItems(
    of file: CaseFile, to agency: AgencyID, at now: Instant
  ) -> Set<ItemRef> {
    var open: Set<ItemRef> = []
    for item in file.sharing.items.values where item.owner == agency { open.insert(item.ref) }
    for disclosure in file.sharing.disclosures where disclosure.to.agency == agency {
      guard let item = file.sharing.items[disclosure.item] else { continue }
      if ground(of: disclosure, of: item, in: file, at: now) != nil { open.insert(item.ref) }
    }
    return open
  }
  /// What lets the viewer read one item now; the same answer as its being on the viewer's pages.
  public static func reading(
    _ ref: ItemRef, of file: CaseFile, by viewer: Author, at now: Instant
  ) -> Result<AccessGround, Denial> {
    guard file.version > 0 else { return .failure(.unknownFile) }
    return relation(of: viewer, to: file, at: now).flatMap { relation in
      switch relation {
      case .caseWorker, .standIn, .unitLeader, .decidingUnit, .emergency:
        return file.sharing.items[ref] == nil ? .failure(.notThisPart) : .success(relation.ground)
      case .receivingUnit, .own: return .failure(.notThisPart)
      case .member(let agency, _):
        guard let item = file.sharing.items[ref] else { return .failure(.notDisclosed) }
        if item.owner == agency { return .success(relation.ground) }
        var wasGiven = false
        for disclosure in file.sharing.disclosures
        where disclosure.item == ref && disclosure.to.agency == agency {
          if let ground = ground(of: disclosure, of: item, in: file, at: now) {
            return .success(ground)
          }
          wasGiven = true
        }
        return .failure(wasGiven ? .noGround : .notDisclosed)
      }
    }
  }

  /// What a disclosure rests on now; nil when it has nothing to rest on any more, and for a plan that somebody has
  /// still to approve.
  private static func ground(
    of disclosure: Disclosure, of item: Item, in file: CaseFile, at now: Instant
  ) -> AccessGround? {
    guard !file.plan.awaitsApproval(item.ref.sequence) else { return nil }
    return switch disclosure.ground {
    case .law: .law(disclosure.sequence)
    case .consent:
      file.consent.covering(
        from: item.owner, to: disclosure.to.agency, category: item.category,
        purpose: disclosure.purpose, at: now
      ).map(AccessGround.consent)
    }
  }

  /// R-SHR-04: the others are told only that a party takes no part any more.
  private static func leavers(
    _ file: CaseFile, besides agency: AgencyID, _ now: Instant
  ) -> [VisibleLeaver] {
    guard let owner = file.intake.owner,
      file.consent.categories(from: owner, to: agency, at: now).contains(InformationCategory.planning)
    else { return [] }
    let since = file.group.members.first { $0.party.agency == agency }?.from ?? SwedishTime.day(now)
    return file.group.members.compactMap { member in
      guard let left = member.left, left >= since, member.party.agency != agency,
        !file.group.isMember(member.party.agency)
      else { return nil }
      return VisibleLeaver(party: member.party.name, on: left)
    }
  }

  private static func isHeldOpen(
    _ meeting: MeetingsState.Meeting, _ open: Set<ItemRef>
  ) -> Bool {
    if case .held(_, let entry) = meeting.status {
      open.contains(ItemRef(sequence: entry, part: 0))
    } else {
      false
    }
  }

  /// The goals of the latest version that was disclosed, each by its own ground and in the agency's own order.
  private static func goals(
    _ file: CaseFile, _ open: Set<ItemRef>, _ agency: AgencyID
  ) -> [VisibleGoal] {
    guard let version = latestDisclosed(file, open) else { return [] }
    let plan = OwnPlanNumbers(agency, in: file)
    return version.body.goals.enumerated()
      .filter { open.contains(ItemRef(sequence: version.sequence, part: $0.offset + 1)) }
      .map { visibleGoal($0.element, file, called: file.outsideName).numbered(plan.goal($0.element.number)) }
  }

  private static func planVersion(
    _ file: CaseFile, _ open: Set<ItemRef>, _ agency: AgencyID
  ) -> Int? {
    latestDisclosed(file, open).map { OwnPlanNumbers(agency, in: file).version($0.sequence) }
  }

  private static func latestDisclosed(
    _ file: CaseFile, _ open: Set<ItemRef>
  ) -> PlanState.Version? {
    file.plan.versions.last { version in
      open.contains { $0.sequence == version.sequence }
    }
  }

  /// - Parameter called: what the viewer is told that somebody is called; the name in the file without it.
  static func visibleGoal(
    _ goal: Goal, _ file: CaseFile, called: ((Participant) -> String)? = nil
  ) -> VisibleGoal {
    VisibleGoal(
      goal: goal, attainment: file.plan.attainment(of: goal.number)?.attainment,
      responsible: goal.activities.map { (called ?? file.name)($0.responsible) }, reached: [:],
      subGoalsReached: [])
  }

  /// R-SHR-07: the latest that the agency may read.
  private static func adaptation(_ file: CaseFile, _ open: Set<ItemRef>) -> AdaptationNeeds? {
    for entry in file.entries.reversed() {
      if case .intake(.adaptationNoted(let needs)) = entry.body,
        open.contains(ItemRef(sequence: entry.sequence, part: 0))
      {
        return needs
      }
    }
    return nil
  }

  static func notice(
    _ notice: SharingState.Notice, for agency: AgencyID, _ numbers: OwnNumbers?, _ open: Set<ItemRef>
  ) -> VisibleNotice {
    let answered = notice.body.answers.flatMap { open.contains(ItemRef(sequence: $0, part: 0)) ? $0 : nil }
    return VisibleNotice(
      number: numbers?.number(notice.sequence) ?? notice.sequence, text: notice.body.text,
      category: notice.body.category,
      at: notice.at, by: notice.by.name, from: notice.by.agencyName,
      isRead: notice.readBy[agency] != nil, isOwn: notice.by.agency == agency,
      answers: answered.map { numbers?.number($0) ?? $0 }, answerBy: notice.body.answerBy)
  }
}
