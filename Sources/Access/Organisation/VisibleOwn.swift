import Domain

/// The person's own pages, or a guardian's. Starts small: nothing of threat, of others, or of what is not meant for the family.
public struct VisibleOwn: Sendable {
  public let giver: Giver
  public let firstName: String
  public let language: String
  public let mattersToMe: String
  /// The goals of the long plan; empty where it stays with those who work and there is a short one (R-PLN-08).
  public let goals: [VisibleGoal]
  /// The steps of the short plan.
  public let steps: [VisibleStep]
  public let meetings: [VisibleMeeting]
  public let commitments: [VisibleCommitment]
  public let consentLines: [VisibleConsentLine]
  /// What taking everything back towards a party would lead to, for each party where something holds.
  public let consequences: [AgencyID: TakeBackConsequence]
  public let interventionConsent: Bool?
  public let isClosed: Bool
  /// The day of the plan that holds.
  public let planFrom: Day?
  /// What those around the person are called; never the name of an agency.
  public let called: [Participant: String]
  /// Who else is asked to each meeting, as they are called.
  public let company: [Int: [String]]
  /// Who has promised what, by the number of the promise.
  public let promisedBy: [Int: Participant]
  /// What the viewer last answered about each party.
  public let replies: [AgencyID: GiverAnswer.Reply]
  /// Newest first.
  public let receipts: [VisibleReceipt]
  /// Consents that wait for the viewer's own yes, in the order they were asked.
  public let waiting: [VisibleQuestion]
  /// What the viewer has answered, to keep a copy of; newest first.
  public let copies: [VisibleCopy]
  /// The day the person comes of age, when that is within sight.
  public let comesOfAge: Day?
  /// Oldest first.
  public let extracts: [VisibleExtract]
  /// Before and after the meetings.
  public let around: VisibleAround
  /// Messages to the viewer between the meetings, newest first.
  public let told: [VisibleTold]
  /// What the page shows; what stands in no part is always there.
  public let parts: Set<OwnPart>
  /// R-ROL-02: those who are the viewer's contacts, the first lots first.
  public let lotsar: [String]
  public let unit: String
  /// R-ORG-13: who took over the case from the unit that had it.
  public let unitSuccession: Succession?
  /// Questionnaires to answer, and what has been answered, oldest first. Only the viewer's own.
  public let offers: [VisibleOffer]
  public let answers: [VisibleAnswers]
  public let code: VisibleOwnCode?
  /// Those that have come to the viewer, newest first.
  public let decisions: [VisibleDecision]
}

extension Access {
  static func own(_ file: CaseFile, _ giver: Giver, _ now: Instant) -> VisibleOwn {
    let participant = Participant.giver(giver)
    let numbers = OwnNumbers(participant, in: file)
    let parts = file.ownParts(of: giver, at: now)
    let plan = parts.contains(.plan) ? file.longPlanForPerson : nil
    let short = parts.contains(.plan) ? file.plan.actionPlanInForce : nil
    let invited =
      parts.contains(.meetings) ? file.meetings.all.filter { $0.invited.contains(participant) } : []
    let lines = consentLines(file, now)
    let succession = file.intake.owner.flatMap { file.succession(of: $0, at: now) }
    return VisibleOwn(
      giver: giver,
      firstName: firstWord(of: file.intake.name(of: giver)),
      language: file.intake.person?.language ?? "sv",
      mattersToMe: parts.contains(.plan) ? file.plan.inForce?.body.mattersToMe ?? "" : "",
      goals: plan?.body.goals.map { ownGoal($0, file) } ?? [],
      steps: short?.body.steps.map { visibleStep($0, file) } ?? [],
      meetings: invited.map {
        // What is written at a meeting comes to own pages as notes, point by point, and not as the unit's record.
        meeting($0, in: file, as: participant, entryOpen: false, numbers: numbers, at: now)
      },
      commitments: file.meetings.commitments.filter {
        $0.isOpen && (parts.contains(.plan) || $0.body.by == participant)
      }
      .map { commitment($0, in: file, as: participant, numbers: numbers) },
      consentLines: lines, consequences: consequences(lines, file, now),
      interventionConsent: file.consent.intervention?.consents,
      isClosed: file.closing.closed != nil, planFrom: short?.on ?? plan?.on, called: called(file),
      company: parts.contains(.meetings) ? company(file, besides: participant, numbers) : [:],
      promisedBy: Dictionary(
        uniqueKeysWithValues: file.meetings.commitments.map {
          (numbers.number($0.number), $0.body.by)
        }),
      replies: replies(file, of: giver),
      receipts: file.consent.takenBack.reversed().map { receipt($0, in: file, numbers) },
      waiting: waiting(file, for: giver, numbers, now), copies: copies(file, of: giver, numbers),
      comesOfAge: comingOfAge(file, now),
      extracts: parts.contains(.looks) ? extracts(file, for: giver) : [],
      around: parts.contains(.meetings) ? around(file, for: giver, numbers) : .nothing,
      told: parts.contains(.notices) ? told(file, giver, numbers) : [],
      parts: parts, lotsar: [CaseRole.firstLots, .secondLots].compactMap { file.group.roleNames[$0] },
      unit: succession.map(\.to.name) ?? file.intake.ownerParty?.name ?? "", unitSuccession: succession,
      offers: parts.contains(.questionnaire) ? offers(file, to: giver) : [],
      answers: parts.contains(.questionnaire) ? answers(file, of: giver) : [],
      code: file.followUp.codes[giver].map { VisibleOwnCode(by: $0.by, on: $0.on) },
      decisions: parts.contains(.decisions) ? decisions(file, for: giver) : [])
  }

  private static func called(_ file: CaseFile) -> [Participant: String] {
    let givers = [Giver.person] + file.intake.guardians.indices.map(Giver.guardian)
    let agencies = file.group.currentMembers.map(\.party.agency) + [file.intake.owner].compactMap(\.self)
    var names: [Participant: String] = [:]
    for participant in givers.map(Participant.giver) + agencies.map(Participant.agency) {
      names[participant] = file.calledName(participant)
    }
    return names
  }

  private static func company(
    _ file: CaseFile, besides viewer: Participant, _ numbers: OwnNumbers
  ) -> [Int: [String]] {
    var company: [Int: [String]] = [:]
    for meeting in file.meetings.ahead where meeting.invited.contains(viewer) {
      let unit = file.intake.owner.map { [Participant.agency($0)] } ?? []
      let others = unit + meeting.invited.filter { $0 != viewer && !unit.contains($0) }
      company[numbers.number(meeting.number)] = others.flatMap(file.calledNames)
    }
    return company
  }

  private static func comingOfAge(_ file: CaseFile, _ now: Instant) -> Day? {
    guard let born = file.intake.person?.born, let ages = file.intake.consentAges else { return nil }
    let birthday = born.adding(years: ages.alone)
    let today = SwedishTime.day(now)
    return today < birthday && today.days(until: birthday) <= 60 ? birthday : nil
  }

  private static func replies(
    _ file: CaseFile, of giver: Giver
  ) -> [AgencyID: GiverAnswer.Reply] {
    var replies: [AgencyID: GiverAnswer.Reply] = [:]
    for consent in file.consent.consents {
      guard let reply = consent.answers[giver]?.reply else { continue }
      for term in consent.terms {
        replies[term.from.agency] = reply
        replies[term.to.agency] = reply
      }
    }
    return replies
  }

  private static func consequences(
    _ lines: [VisibleConsentLine], _ file: CaseFile, _ now: Instant
  ) -> [AgencyID: TakeBackConsequence] {
    var found: [AgencyID: TakeBackConsequence] = [:]
    for line in lines where file.consent.reaches(line.party.agency, at: now) {
      found[line.party.agency] = file.consequence(
        ofTakingBack: .all, whole: true, towards: line.party, at: now)
    }
    return found
  }
}
