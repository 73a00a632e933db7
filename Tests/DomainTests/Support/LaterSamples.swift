@testable import Domain

/// Samples of what came with the compartments, the exceptions from consent and the emergency looks.
extension Samples {
  static func exception(_ kind: EntryKind) -> ConsentEntry {
    switch kind {
    case .consentConfirmed: .confirmed(ConsentConfirmed(consent: 9, words: "Ringde och frågade igen."))
    case .coverageConfirmed:
      .coverageConfirmed(
        CoverageConfirmed(consent: 9, party: school, reference: "Elevakten, blad 4"))
    case .guardianSetAside:
      .guardianSetAside(
        GuardianSetAside(guardian: 1, why: .unreachable, reason: "Fyra försök på tre veckor."))
    case .guardianRestored: .guardianRestored(GuardianRestored(guardian: 1, reason: "Har hört av sig."))
    default: .silenceAssessed(SilenceAssessed(remains: true, reason: "Svarade på sms."))
    }
  }

  static func group(_ kind: EntryKind) -> GroupEntry {
    if kind == .otherForm {
      return .otherForm(
        OtherForm(
          form: "sip", name: "SIP", ledBy: "Vården", together: "Ett möte för båda.", ended: false))
    }
    if kind == .standInEnded {
      return .standInEnded(StandInEnded(standIn: 30, name: "Lars Ljung", reason: "Lotta är tillbaka."))
    }
    return .lotsHandedOver(
      LotsHandedOver(
        role: .firstLots, from: PrincipalID(11), fromName: "Lotta Lind", principal: PrincipalID(12),
        name: "Lars Ljung", reason: "Föräldraledig.", handedOver: "Planen och nästa möte.",
        matching: "Känner personen sedan förut.", talked: true, personWords: "Det är okej.",
        through: day("2026-06-30")))
  }

  static func request(_ kind: EntryKind) -> SharingEntry {
    if kind == .recordsRequested {
      return .recordsRequested(
        RecordsRequested(
          by: "Lina Falk", capacity: "Personens mamma", wants: "Hela akten", received: day("2026-03-02")))
    }
    return .recordsAnswered(
      RecordsAnswered(
        request: 40, outcome: .releasedInPart, reasons: "Uppgifter om andra är maskade.", appealTold: true))
  }

  static func emergency(_ kind: EntryKind) -> AuditEntry {
    if kind == .glassBroken {
      return .glassBroken(
        GlassBroken(
          reason: "Personen är på väg till någon som har hotat.",
          until: SwedishTime.instant(day("2026-03-02"), clock("23:30"))))
    }
    if kind == .paperPrinted {
      return .paperPrinted(
        PaperPrinted(paper: "beslut", why: .meeting, words: "Samlas in och förstörs efteråt."))
    }
    return .emergencyJudged(EmergencyJudged(entry: 41, wasRight: true, words: "Befogat."))
  }

  static func sealed(_ kind: EntryKind) -> CompartmentEntry {
    switch kind {
    case .sealedNote: .noteWritten(SealedNote(text: "Setts vid torget.", source: "Polisen"))
    case .noteAssessed: .noteAssessed(NoteAssessed(note: 1, mayBeTold: false, reason: "Inte delgiven."))
    case .readerNamed:
      .readerNamed(
        ReaderNamed(principal: PrincipalID(13), name: "Sara Sund", reason: "Utreder umgänget."))
    default: .readerRemoved(ReaderRemoved(principal: PrincipalID(13), reason: "Slutat."))
    }
  }

  /// Entries in the shape they have had since then; the older shape has its golden file.
  static var newerShapes: [EntryBody] {
    [
      .meetings(
        .held(
          MeetingHeld(
            meeting: 21, attended: [.agency(school.agency)], notes: "n", decisions: "", felt: "",
            brokenOff: "",
            next: nil, absent: [.giver(.person)], toldAfter: "Mira ringer i kväll."))),
      .intake(
        .informationGiven(
          InformationGiven(points: ["hur"], brochure: "", to: "Kim", version: "lattlast-2"))),
      .investigation(
        .targetGroup(
          TargetGroup(
            criteria: ["brott"], riskOfRelapse: false, riskReason: "Låg.", motivated: true,
            motivationReason: "Vill.", protectiveFactors: "Moster Eva",
            besides: TargetGroup.Besides(
              seriousCrime: false, commonProblems: ["hem"], selection: ["dömd"], preconditions: ["känd"],
              contraindications: ["trauma"], contraindicationWords: "Vägdes.", firstCrimeAge: 13,
              crime: "Stölder varje vecka.", ordinaryMeasures: "Öppenvård")))),
      .investigation(.lifeArea(Acts.lifeArea(.violence).notes)),
      .investigation(
        .concluded(
          Conclusion(
            needsCoordination: true, coordinationReason: "Fem aktörer.", purpose: "Sluta.", sources: "Samtal",
            summary: "Passar.", continues: true, material: [1, 7]))),
      .group(
        .memberAdded(
          MemberAdded(
            party: school, principal: nil, name: "Alskolan", need: "Stöd", contribution: "Schema",
            headTeacher: "Rektorn"))),
      .meetings(.confirmed(MeetingConfirmed(meeting: 20, staff: ["Lars Ljung", "Lotta Lind"]))),
      .consent(
        .given(
          ConsentGiven(
            terms: [], answers: [], method: .onScreen(note: "På kontoret."), explained: "",
            childsView: "", informedOfTakingBack: true,
            form: ConsentForm(code: "samtycke", version: "2026-11", language: "so"),
            presentedAs: .insteadOfPlacement, awaitsSecond: [.crime, .health]))),
      .interventions(
        .recorded(
          Around.intervention(
            kind: "mst", goals: [1], methods: ["mi"], isForFamily: true,
            steps: [InterventionStep(.requested, on: day("2026-03-02"))]
          ).intervention)),
      .sharing(
        .disclosed(
          Disclosed(
            items: [ItemRef(sequence: 4, part: 1)], to: school, ground: .consent, purpose: .safety,
            checked: ["a", "b"], channel: "Telefon"))),
      .sharing(
        .noticeWritten(
          NoticeWritten(
            text: "Kom inte.", category: .studies, template: "absent",
            answerBy: Instant(milliseconds: 1_770_000_000_000), answers: 31, guardians: [0, 1]))),
    ]
  }
}
