/// What the guideline says that social services do in every case, each followed by itself (R-ROL-13). Derived from
/// the file and never ticked by hand. A threat is not among them: it is followed in its compartment.
public enum CaseDuty: String, Sendable, Hashable, CaseIterable {
  case settleBelonging, motivate, obtainConsent, consultPolice, grant, involveActors, planWithPerson
  case transparency, callMeetings, participation, policeContact, followUp

  /// The act by which it is done next.
  public var act: ActKind {
    switch self {
    case .settleBelonging: .settleBelonging
    case .motivate: .recordMotivation
    case .obtainConsent: .giveConsent
    case .consultPolice: .recordSuitability
    case .grant: .decideGrant
    case .involveActors: .addMember
    case .planWithPerson: .makePlan
    case .transparency: .sharePlan
    case .callMeetings, .participation: .callMeeting
    case .policeContact: .recordPoliceContact
    case .followUp: .rateGoal
    }
  }
}

extension CaseFile {
  public func isDone(
    _ duty: CaseDuty, _ programme: Programme, in directory: Directory, at now: Instant
  ) -> Bool {
    switch duty {
    case .settleBelonging: intake.belonging == .clear
    case .motivate: !intake.moments.isEmpty || intake.answer?.reply == .yes
    case .obtainConsent: hasConsentWithPolice(directory, at: now)
    case .consultPolice: investigation.suitability[.police] != nil
    case .grant: decision.grant != nil
    case .involveActors: !group.currentMembers.isEmpty
    case .planWithPerson: plan.current.map { !$0.body.mattersToMe.isBlank } ?? false
    case .transparency: plan.firstSharedOn != nil
    case .callMeetings: networkMeetings(in: programme) > 0
    case .participation:
      meetings.all.contains { $0.held?.attended.contains(.giver(.person)) ?? false }
    case .policeContact: !policeWork.contacts.isEmpty
    case .followUp: !plan.ratings.isEmpty
    }
  }
}
