import Domain
import TestSupport

/// The way of every case to a decision.
extension CanaryCase {
  /// Only the referral: nobody has taken it on.
  func arrive() async throws {
    try await act(
      RegisterReferral(
        owner: try agency("Ekhamn Väst"), programme: "sig-vuxna",
        person: Person(
          name: "\(word("first")) \(word("last"))", number: nil, born: today.adding(years: -24),
          sex: .female, adaptation: word("adaptation")),
        guardians: [], referral: referral, belonging: .clear), by: "Mira Holmqvist")
  }

  var referral: Referral {
    Referral(
      wayIn: "application", from: word("referral.from"), received: today, why: word("referral.why"),
      expectedRelease: nil)
  }

  func takeOn(by lots: String, secretary: String, also second: String?) async throws {
    try await act(TakeOnReferral(), by: lots)
    if let second {
      try await act(
        GiveCaseRole(role: .secondLots, assignment: try world.author(second).assignment), by: lots)
    }
    try await act(
      GiveCaseRole(role: .socialSecretary, assignment: try world.author(secretary).assignment), by: lots)
    try await act(
      SettleBelonging(
        belonging: .unclear(owner: word("belonging.owner"), deadline: today.adding(days: 9)),
        reason: word("belonging.reason")), by: lots)
    try await comesBefore(by: lots)
  }

  private func comesBefore(by lots: String) async throws {
    try await act(
      RecordRelease(
        from: word("release.from"), custody: .prison, noticed: today, expected: today.adding(days: 20),
        words: word("release.words")), by: lots)
    try await act(
      RecordVisit(
        status: .planned, on: today.adding(days: 9), who: word("visit.who"), words: word("visit.words")),
      by: lots)
    try await act(
      RecordMotivation(
        who: word("motivation.who"), words: word("motivation.words"), answer: .thinking, on: today), by: lots)
    try await act(
      ChoosePerformingUnit(unit: try agency("Ekhamn Öst"), reason: word("performing.reason")), by: lots)
    try await act(
      RecordAdaptation(
        npf: .known, needs: ["short"], words: word("adapted.words"), source: word("adapted.source")), by: lots
    )
  }

  func answer(by lots: String, programme: String) async throws {
    let points = world.directory.programme(programme, on: today)?.information.map(\.code) ?? []
    try await act(
      GiveInformation(
        points: points, brochure: word("information.brochure"), to: word("information.to"), on: today),
      by: lots)
    try await act(
      RecordAnswer(
        reply: .yes, words: word("answer.words"), offeredInstead: word("answer.offered"), on: today),
      by: lots)
  }

  func investigate(by secretary: String) async throws {
    try await act(OpenInvestigation(reason: word("opened.reason")), by: secretary)
    for area in LifeArea.allCases { try await self.area(area, by: secretary) }
    try await assess(by: secretary)
    try await act(
      RecordSuitability(
        by: .socialServices, suitable: true, reason: word("suitable.social.reason"),
        source: word("suitable.social.source")), by: secretary)
  }

  /// With an instrument, by others, and support that cannot wait: the unit's own, all of it.
  private func assess(by secretary: String) async throws {
    try await act(
      RecordAssessment(
        Assessment(
          instrument: "irk", name: "", version: word("assessed.version"), on: today,
          assessor: word("assessed.assessor"), by: .others, organisation: word("assessed.organisation"),
          status: .completed, risk: "high", areas: [AssessedArea(.health, "moderate")],
          protectiveFactors: word("assessed.protective"), priorities: word("assessed.priorities"),
          overall: word("assessed.overall"))), by: secretary)
    try await act(
      RecordUrgentSupport(
        what: word("urgent.what"), why: word("urgent.why"), needed: today), by: secretary)
  }

  func conclude(by secretary: String, givers: [Giver]) async throws {
    try await member("member.police", "Polisen", "Anders Bräck", by: secretary)
    try await act(
      RecordSuitability(
        by: .police, suitable: true, reason: word("suitable.police.reason"),
        source: word("suitable.police.source")), by: "Anders Bräck")
    try await act(
      RecordTargetGroup(
        TargetGroup(
          criteria: name == "youth" ? ["risk"] : ["crime"], riskOfRelapse: true,
          riskReason: word("target.risk"), motivated: true, motivationReason: word("target.motivation"),
          protectiveFactors: word("target.protective"),
          besides: TargetGroup.Besides(
            seriousCrime: true, contraindicationWords: word("target.against"), crime: word("target.crime"),
            ordinaryMeasures: word("target.instead")))), by: secretary)
    try await act(RecordChildren(has: true, notes: word("children")), by: secretary)
    for giver in givers {
      try await act(
        RecordInterventionConsent(consents: true, by: giver, words: word("intervention.\(giver.code)")),
        by: secretary)
    }
    try await act(
      RecordPoliceWish(attend: true, talk: false, consultation: word("police.wish")), by: secretary)
    try await act(
      RecordConsultation(
        Consultation(
          kind: .lots, who: word("consulted.who"), question: word("consulted.question"), on: today,
          words: word("consulted.words"))), by: secretary)
    try await act(
      ConcludeInvestigation(
        needsCoordination: true, coordinationReason: word("concluded.coordination"),
        purpose: word("concluded.purpose"), sources: word("concluded.sources"),
        summary: word("concluded.summary")), by: secretary)
  }

  func grant(by leader: String) async throws {
    try await act(
      AnalyseChildImpact(
        .touched(
          ChildImpact.Analysis(
            children: [word("impact.child")], consequences: word("impact.consequences"),
            view: .said(words: word("impact.view")), bestInterests: word("impact.best"),
            weighing: word("impact.weighing")))), by: leader)
    try await act(
      ShowMaterial(
        what: word("material.what"), to: .person, how: .post, on: today,
        answerBy: today.adding(days: 7)), by: leader)
    let material = try await file().version
    try await act(
      AnswerMaterial(material: material, words: word("material.answer"), on: today), by: leader)
    try await act(
      DecideSupport(
        what: word("support.what"), basis: "assistance", reasons: word("support.reasons"),
        appliedOn: today, howToAppeal: word("support.appeal")), by: leader)
    try await act(
      DecideGrant(
        formOfGrant: "assistance", basis: "assistance", reasons: word("grant.reasons"),
        reservation: .entered(wording: word("grant.reservation"), reason: word("grant.because")),
        conditions: word("grant.conditions"),
        consulted: Consulted(police: word("grant.consulted.police"), lots: word("grant.consulted.lots"))),
      by: leader)
    let decision = try await file().version
    try await act(
      TellDecision(
        decision: decision, to: .person, how: .post, on: today, receipt: word("told.receipt")), by: leader)
    try await act(
      DecideChange(what: word("change.what"), reasons: word("change.reasons"), ground: nil), by: leader)
    try await act(
      RecordOthersDecision(
        agency: nil, unit: word("others.unit"), what: word("others.what"), decidedOn: today,
        reference: word("others.reference"), decisionMaker: word("others.by")), by: leader)
    let unit = try await file().intake.owner
    try await act(
      SetResponsibility(
        units: Dictionary(uniqueKeysWithValues: Duty.allCases.compactMap { duty in unit.map { (duty, $0) } }),
        decidedBy: word("responsible.by"), decidedOn: today, reason: word("responsible.why")), by: leader)
  }

  /// Those around the person: nothing of them reaches anybody else by itself.
  private func around(by lots: String) async throws {
    try await act(
      RecordChild(
        ChildNear(
          who: word("child.who"), relation: .sibling, bornYear: nil, lives: .together, known: .no,
          need: .protection, words: word("child.words"), supportGiven: word("child.support"),
          cooperation: word("child.cooperation"))), by: lots)
    let child = try await entry { if case .investigation(.around(.child)) = $0 { true } else { false } }
    try await act(
      LinkChildSupport(
        child: child, unit: word("child.unit"), reference: word("child.reference"), isReceived: false),
      by: lots)
    try await act(
      RecordRelative(
        RelativeNear(
          name: word("relative.name"), relation: word("relative.relation"), isMotivating: true,
          isInNetwork: true, needsSupport: true, mayBeTold: .yes, mayTakePart: .yes,
          words: word("relative.words"))), by: lots)
    let relative = try await entry {
      if case .investigation(.around(.relative)) = $0 { true } else { false }
    }
    try await act(
      LinkRelative(
        relative: relative, told: word("relative.told"), place: word("relative.place"), on: today), by: lots)
    try await act(
      RecordChildsView(
        ChildsView(about: .meetings, words: word("view.words"), silence: word("view.silence"))), by: lots)
  }

  /// What the unit keeps for itself.
  func follow(by lots: String) async throws {
    try await act(
      WriteNote(
        text: word("note.text"), happened: today, nature: .statement, source: word("note.source")), by: lots)
    try await act(
      RecordIntervention(
        Intervention(
          what: word("help.what"), provider: word("help.provider"), decidedBy: word("help.decidedBy"),
          period: .during,
          details: InterventionDetails(
            kind: nil, providerKind: .procured, area: .health, need: word("help.need"), why: word("help.why"),
            isDecided: true, reference: word("help.reference"), ownMethod: word("help.method"),
            steps: [InterventionStep(.requested, on: today)]))), by: lots)
    try await around(by: lots)
    try await act(
      RecordMeasures(
        Measures(
          occasion: .enrolment, sentencedCrimes: 1, addiction: .fair, occupation: .fair, housing: .fair,
          source: word("measures.source")), on: today), by: lots)
    try await act(
      RegisterRecordsRequest(
        RecordsRequested(
          by: word("request.by"), capacity: word("request.capacity"), wants: word("request.wants"),
          received: today)), by: lots)
    let request = try await entry { if case .sharing(.recordsRequested) = $0 { true } else { false } }
    try await act(
      AnswerRecordsRequest(
        request: request, outcome: .releasedInPart, reasons: word("request.reasons"), appealTold: true),
      by: lots)
  }
}
