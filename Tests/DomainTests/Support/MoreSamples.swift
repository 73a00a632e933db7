@testable import Domain

extension Samples {
  static func intake(_ kind: EntryKind) throws -> IntakeEntry {
    let person = Person(
      name: "Kim Karlsson", number: try PersonalNumber("196109732393", today: day("2026-03-02")),
      born: day("1961-09-13"), sex: .male, language: "so", protection: .confidentialityMark,
      adaptation: "Bildstöd")
    return switch kind {
    case .takenOn: .takenOn(TakenOn(name: "Lotta Lind"))
    case .personCorrected:
      .personCorrected(PersonCorrected(person: person, guardians: Acts.guardians, reason: "Stavning."))
    case .belongingSettled: .belongingSettled(BelongingSettled(belonging: .clear, reason: "Folkbokförd."))
    case .informationGiven:
      .informationGiven(InformationGiven(points: ["hur", "krav"], brochure: "Version 3", to: "Kim"))
    case .answered: .answered(Answered(reply: .no, words: "Inte nu.", offeredInstead: "Stödsamtal"))
    case .noteWritten: .noteWritten(NoteWritten(text: "Ringde.\r\nRad två. 👩‍👧 e\u{0301}"))
    default:
      .referralRegistered(
        ReferralRegistered(
          owner: unit, programme: "vuxna", programmeFrom: day("2025-01-01"), programmeReason: "",
          consentAges: ConsentAges(own: 15, alone: 18), person: person, guardians: Acts.guardians,
          referral: Referral(
            wayIn: "polis", from: "Pia Palm", received: day("2026-03-01"), why: "Vill lämna gänget.",
            expectedRelease: day("2026-05-01")),
          belonging: .unclear(owner: "Sara Sund", deadline: day("2026-03-20"))))
    }
  }

  static func consent(_ kind: EntryKind) -> ConsentEntry {
    let yes = GiverAnswer(
      giver: .guardian(0), reply: .notReached, on: day("2026-03-02"), note: "Ringer igen.")
    return switch kind {
    case .consentAnswered: .answered(GiverAnswered(consent: 9, answer: yes))
    case .copyGiven: .copyGiven(CopyGiven(consent: 9, to: .person))
    case .continuationAssessed:
      .continuationAssessed(ContinuationAssessed(takenBack: 30, canContinue: true, reason: "Går bra."))
    case .interventionConsent:
      .intervention(InterventionConsent(consents: false, by: .person, words: "Orkar inte."))
    case .policeWish: .policeWish(PoliceWish(attend: false, talk: true, consultation: "Passar ändå."))
    case .consentTakenBack:
      .takenBack(
        ConsentTakenBack(
          party: school, by: .person, categories: CategorySet([.health, .crime]), whole: false, words: "Nej.",
          consequence: TakeBackConsequence(
            endsEverything: false, readers: 1, invitations: [21], commitments: [22, 23], alreadyDisclosed: 4,
            leadsToClosing: false)))
    default:
      .given(
        ConsentGiven(
          terms: [
            ConsentTerm(
              from: unit, to: school, categories: .all, purpose: .coordination, validFrom: day("2026-03-02"),
              validThrough: day("2026-09-02"))
          ],
          answers: [yes, GiverAnswer(giver: .person, reply: .yes, on: day("2026-03-02"))],
          method: .form(reference: "Pärm 3"), explained: "Punkt för punkt.", childsView: "Det är bra.",
          informedOfTakingBack: true))
    }
  }

  static func investigation(_ kind: EntryKind) -> InvestigationEntry {
    switch kind {
    case .investigationOpened: .opened(InvestigationOpened(reason: "Ansökan."))
    case .lifeArea: .lifeArea(Acts.lifeArea(.substancesAndCrime).notes)
    case .targetGroup: .targetGroup(Acts.targetGroup().group)
    case .suitability: .suitability(Suitability(by: .police, suitable: true, reason: "Passar."))
    case .children: .children(ChildrenAround(has: true, notes: "En syster, sju år."))
    case .assessed:
      .assessed(
        Assessment(
          instrument: "ungdok", name: "UngDOK", version: "2", on: day("2026-03-02"), assessor: "Sara Sund",
          by: .others, organisation: "Öppenvården", status: .started,
          scale: [Code("low", "Låg"), Code("high", "Hög")], risk: "high", need: "low",
          receptiveness: "high", areas: [AssessedArea(.home, "low"), AssessedArea(.health)],
          protectiveFactors: "Moster Eva", priorities: "Boende först.", overall: "Hög risk.",
          record: ExternalRecord(type: .followUp, reference: "Pärm 4"), continues: 12))
    case .consulted:
      .consulted(
        Consultation(
          kind: .expert, who: "Läkare", question: "Sömnen?", on: day("2026-03-02"), words: "Vänta.",
          continues: 13))
    case .urgentSupport:
      .urgentSupport(
        UrgentSupport(
          what: "Akut boende", why: "Ingenstans att sova.", needed: day("2026-03-01"),
          decision: UrgentSupport.Decision(on: day("2026-03-02"), granted: true, by: "Sara Sund"),
          continues: 14))
    default:
      .concluded(
        Conclusion(
          needsCoordination: true, coordinationReason: "Fem aktörer.", purpose: "Sluta begå brott.",
          sources: "Samtal", summary: "SIG passar."))
    }
  }

  static func meeting(_ kind: EntryKind) -> MeetingEntry {
    switch kind {
    case .meetingRisk: .riskAnalysed(Acts.risk(21).risk)
    case .meetingConfirmed: .confirmed(MeetingConfirmed(meeting: 21))
    case .invitationAnswered:
      .answered(InvitationAnswered(meeting: 21, by: .agency(school.agency), coming: true, words: "Kommer."))
    case .invitationWithdrawn:
      .invitationWithdrawn(InvitationWithdrawn(meeting: 21, invitee: .agency(school.agency)))
    case .meetingHeld:
      .held(
        MeetingHeld(
          meeting: 21, attended: [.giver(.person), .agency(school.agency)], notes: "Gick igenom planen.",
          decisions: "Praktik.", felt: "Lugnt.", brokenOff: "", next: day("2026-04-15")))
    case .meetingCancelled: .cancelled(MeetingCancelled(meeting: 21, reason: "Sjuk."))
    case .commitmentGiven:
      .commitmentGiven(
        CommitmentGiven(what: "Ringa skolan", by: .giver(.person), due: day("2026-03-20"), meeting: 21))
    case .commitmentReported:
      .commitmentReported(CommitmentReported(commitment: 22, status: .partly, words: "Halvvägs."))
    case .commitmentReturned: .commitmentReturned(CommitmentReturned(commitment: 22))
    case .commitmentMoved:
      .commitmentReported(
        CommitmentReported(
          commitment: 22, status: .moved, words: "Verkstaden var stängd.", newDue: day("2026-04-02")))
    case .meetingStarted: .started(MeetingStarted(meeting: 21, led: .giver(.person)))
    case .attendanceMarked:
      .attendance(AttendanceMarked(meeting: 21, who: .agency(school.agency), mark: .left))
    case .pointCrossedOff: .crossedOff(PointCrossedOff(meeting: 21, step: .since, done: true))
    case .meetingChanged:
      .changed(
        MeetingChanged(
          meeting: 21,
          points: [
            AgendaPoint(
              words: "Hemma", category: .home, origin: .question(33), without: [],
              hidden: [.agency(school.agency)])
          ], calendar: false))
    case .meetingNoted:
      .noted(
        MeetingNoted(meeting: 21, step: .point(2), kind: .decision, words: "Ny tid.", replaces: [27]))
    default:
      .called(
        MeetingCalled(
          kind: .network, day: day("2026-03-20"), time: clock("14:30"), minutes: 60, place: "Biblioteket",
          invited: [.giver(.guardian(0)), .agency(school.agency)], agenda: ["Vad har gått bra?"]))
    }
  }
}
