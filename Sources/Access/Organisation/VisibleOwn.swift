import Domain

/// The person's own pages, or a guardian's. Starts small: nothing of threat, of others, or of what is not meant for the family.
public struct VisibleOwn: Sendable {
  public let giver: Giver
  public let firstName: String
  public let language: String
  public let mattersToMe: String
  public let goals: [VisibleGoal]
  public let meetings: [VisibleMeeting]
  public let commitments: [VisibleCommitment]
  public let consentLines: [VisibleConsentLine]
  /// What taking everything back towards a party would lead to, for each party where something holds.
  public let consequences: [AgencyID: TakeBackConsequence]
  public let interventionConsent: Bool?
  public let isClosed: Bool
}

extension Access {
  static func own(_ file: CaseFile, _ giver: Giver, _ now: Instant) -> VisibleOwn {
    let participant = Participant.giver(giver)
    let plan = file.plan.current
    let lines = consentLines(file, now)
    return VisibleOwn(
      giver: giver,
      firstName: firstWord(of: file.intake.name(of: giver)),
      language: file.intake.person?.language ?? "sv", mattersToMe: plan?.body.mattersToMe ?? "",
      goals: plan?.body.goals.map { visibleGoal($0, file) } ?? [],
      meetings: file.meetings.all.filter { $0.invited.contains(participant) }
        .map { meeting($0, in: file, as: participant, entryOpen: true) },
      commitments: file.meetings.commitments.filter { $0.isOpen }
        .map { commitment($0, in: file, as: participant) },
      consentLines: lines, consequences: consequences(lines, file, now),
      interventionConsent: file.consent.intervention?.consents,
      isClosed: file.closing.closed != nil)
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

  private static func firstWord(of name: String) -> String {
    String(name.unicodeScalars.prefix { $0 != " " })
  }
}
