/// Closes the case for a reason of the programme's dated list, each with its own demand (R-CLO-01 to R-CLO-19).
public struct CloseFile: Act {
  public static let kind = ActKind.closeFile
  public let reason: String
  public let completion: Completion
  public let words: String
  public let policeAssessment: String
  public let decidedWith: String
  public let goalAssessment: String
  public let handover: String
  public let followUpOn: Day?
  public let actorsInformed: Bool

  public init(
    reason: String, completion: Completion, words: String, policeAssessment: String = "",
    decidedWith: String = "", goalAssessment: String = "", handover: String = "",
    followUpOn: Day? = nil, actorsInformed: Bool
  ) {
    self.reason = reason
    self.completion = completion
    self.words = words
    self.policeAssessment = policeAssessment
    self.decidedWith = decidedWith
    self.goalAssessment = goalAssessment
    self.handover = handover
    self.followUpOn = followUpOn
    self.actorsInformed = actorsInformed
  }

  public var part: FilePart? { .closing }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    try given.mustHaveDelegation(.closing)
    let chosen = given.programme.closingReasons.first { $0.code == reason }
    try checkInput(file, given, chosen)
    guard let chosen else { return [] }
    try checkDemands(of: chosen, file, given)
    if file.decision.grant != nil { try checkExit(file) }
    return [
      EntryDraft(
        .closing(
          .closed(
            FileClosed(
              reason: chosen, completion: completion, words: words,
              policeAssessment: policeAssessment, decidedWith: decidedWith,
              goalAssessment: goalAssessment, handover: handover, followUpOn: followUpOn,
              informed: actorsInformed ? file.group.currentMembers.map(\.party) : []))),
        nature: .decision)
    ]
  }

  private func checkInput(
    _ file: CaseFile, _ given: Circumstances, _ chosen: ClosingReason?
  ) throws(Refusal) {
    var checks = Checks()
    checks.require(chosen != nil, "reason", "Välj varför ärendet avslutas.")
    checks.text(
      words, "words", "Skriv vad som ligger bakom avslutet.",
      by: chosen?.demands.contains(.reason) == true ? ClosingRules.notRight : nil)
    for (field, text) in [
      ("policeAssessment", policeAssessment), ("decidedWith", decidedWith),
      ("goalAssessment", goalAssessment), ("handover", handover),
    ] { checks.optionalText(text, field) }
    checks.require(
      (file.decision.grant == nil) == (completion == .neverStarted), "completion",
      file.decision.grant == nil
        ? "SIG har inte beviljats, så det påbörjades aldrig."
        : "SIG är beviljat. Välj om det fullföljdes eller avbröts.", by: ClosingRules.completion)
    checks.require(
      followUpOn.map { $0 > given.today } ?? true, "followUpOn",
      "Välj en kommande dag för uppföljningen.")
    try checks.done()
  }

  private func checkDemands(
    of reason: ClosingReason, _ file: CaseFile, _ given: Circumstances
  ) throws(Refusal) {
    for demand in reason.demands {
      switch demand {
      case .goalAssessment:
        try must(
          ClosingRules.goalsMet, !goalAssessment.isBlank, "Skriv hur målen har uppfyllts.")
      case .reason:
        break  // The words that every closing has.
      case .withdrawnInterventionConsent:
        try must(
          ClosingRules.interventionConsent, file.consent.intervention?.consents == false,
          "Personens samtycke till insatsen är inte antecknat som återtaget.",
          next: NextStep(.recordInterventionConsent, "Anteckna att det är återtaget"))
      case .withdrawnPoliceConsent:
        try must(
          ClosingRules.policeConsent, file.closing.causes.contains(.policeConsentTakenBack),
          "Samtycket mot polisen är inte återtaget.",
          next: NextStep(.takeBackConsent, "Gå till samtycket"))
      case .decidedWithChief:
        try must(
          ClosingRules.safety, !decidedWith.isBlank, "Skriv vilken chef som är med i bedömningen.")
      case .assessmentWithPolice:
        try must(
          ClosingRules.withPolice, !policeAssessment.isBlank,
          "Skriv den samlade bedömningen med polisen.")
      case .handoverChecklist:
        // The same words to somebody who does not read the compartment, whatever stands in it.
        try must(
          ClosingRules.handover, file.safety.chain.step == .handedOver,
          "Checklistan för överlämning är inte kvitterad av båda sidor. Den som läser facket Hot och risk ser den, och avslutar."
        )
      case .placementAssessed:
        try must(
          PlacementRules.careAssessed,
          file.interventions.placements.current.contains { $0.standing == .ends },
          "Det är inte bedömt att SIG avslutas på grund av placeringen.",
          next: file.interventions.placements.current.isEmpty
            ? NextStep(.placePerson, "Anteckna placeringen")
            : NextStep(.assessPlacement, "Bedöm om SIG fortsätter"))
      }
    }
    try must(
      ConsentRules.assessContinuation,
      file.closing.led != nil || file.consent.unassessedTakeBacks.isEmpty,
      "Ett återtaget samtycke väntar på bedömning.",
      next: NextStep(.assessContinuation, "Bedöm om insatsen kan fortsätta"))
    if let grant = file.decision.grant?.body, !Self.endsByItself(reason, file) {
      try must(
        ClosingRules.reservationChecked,
        grant.reservation.isEntered || !decidedWith.isBlank,
        "Beslutet saknar förbehåll. Skriv tillsammans med vem, och på vilken grund, det ändras.")
    }
  }

  /// The goals are met, or the person no longer wants it: nothing is changed to the person's detriment.
  private static func endsByItself(_ reason: ClosingReason, _ file: CaseFile) -> Bool {
    !Set(reason.demands).isDisjoint(with: [
      .goalAssessment, .withdrawnInterventionConsent, .withdrawnPoliceConsent,
    ])
  }

  private func checkExit(_ file: CaseFile) throws(Refusal) {
    try must(
      ClosingRules.exit, file.followUp.measures[.exit] != nil,
      "Måtten vid utskrivning är inte ifyllda.",
      next: NextStep(.recordMeasures, "Mät vid utskrivning"))
    let goals = file.plan.inForce?.body.goals ?? []
    let unrated = goals.filter { !$0.longTerm && file.plan.attainment(of: $0.number) == nil }
    try must(
      ClosingRules.exit, unrated.isEmpty,
      unrated.count == 1 ? "Ett mål är inte bedömt." : "\(unrated.count) mål är inte bedömda.",
      next: NextStep(.rateGoal, "Bedöm målen"))
    try must(
      ClosingRules.exit, actorsInformed || file.group.currentMembers.isEmpty,
      "Informera aktörerna, och kryssa i att det är gjort.")
  }
}

extension Reservation {
  var isEntered: Bool {
    if case .entered = self { true } else { false }
  }
}

/// R-ROL-28: a contact after closing is written down without opening the case again.
public struct NoteAfterClosing: Act {
  public static let kind = ActKind.noteAfterClosing
  public let text: String
  public let happened: Day

  public init(text: String, happened: Day) {
    self.text = text
    self.happened = happened
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    var checks = Checks()
    checks.require(
      file.closing.closed != nil, "text", "Ärendet är inte avslutat. Skriv en vanlig anteckning.")
    checks.text(text, "text", "Skriv anteckningen.")
    checks.happened(happened, "happened", today: given.today)
    try checks.done()
    return [
      EntryDraft(.closing(.notedAfterwards(NoteWritten(text: text))), happened: happened)
    ]
  }
}
