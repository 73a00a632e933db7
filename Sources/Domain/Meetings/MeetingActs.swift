/// R-SAF-01: the risk analysis before a meeting. The conclusion is the employer's own.
public struct AnalyseMeetingRisk: Act {
  public static let kind = ActKind.analyseMeetingRisk
  public let risk: MeetingRisk

  public init(
    meeting: Int, whenAndWhere: String, knownThreat: String, conflicts: String,
    mitigation: String, policeConsulted: String, canBeHeld: Bool, who: String = "",
    lowArousal: [String] = []
  ) {
    risk = MeetingRisk(
      meeting: meeting, whenAndWhere: whenAndWhere, knownThreat: knownThreat,
      conflicts: conflicts, mitigation: mitigation, policeConsulted: policeConsulted,
      canBeHeld: canBeHeld, who: who.isBlank ? nil : who,
      lowArousal: lowArousal.isEmpty ? nil : lowArousal)
  }

  public var part: FilePart? { .meeting(risk.meeting) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeAhead(risk.meeting)
    var checks = Checks()
    checks.text(
      risk.whenAndWhere, "whenAndWhere", "Skriv vad tid, plats och sätt betyder för säkerheten.")
    checks.text(risk.knownThreat, "knownThreat", "Skriv känd hotbild, eller att ingen är känd.")
    checks.text(
      risk.conflicts, "conflicts", "Skriv konflikter mellan dem som möts, eller att inga är kända.")
    checks.text(risk.mitigation, "mitigation", "Skriv vad ni gör för att minska riskerna.")
    checks.optionalText(risk.policeConsulted, "policeConsulted")
    let place = file.meetings.meeting(risk.meeting)?.call.placeKind
    checks.require(
      place?.isOutside != true || risk.who != nil, "who",
      "Mötet är inte hos er. Skriv vilka som kommer och vilka andra som kan vara där.",
      by: MeetingRules.riskFirst)
    if let who = risk.who { checks.optionalText(who, "who") }
    let known = Set((given.programme.meetings?.lowArousal ?? []).map(\.code))
    checks.require(
      (risk.lowArousal ?? []).allSatisfy(known.contains), "lowArousal", "Välj i listan.",
      by: MeetingRules.lowArousal)
    try checks.done()
    return [EntryDraft(.meetings(.riskAnalysed(risk)), nature: .judgement)]
  }
}

public struct ConfirmMeeting: Act {
  public static let kind = ActKind.confirmMeeting
  public let meeting: Int
  /// Who of the unit will be there; empty for the case's own two lotsar.
  public let staff: [AssignmentID]

  public init(meeting: Int, staff: [AssignmentID] = []) {
    self.meeting = meeting
    self.staff = staff
  }

  public var part: FilePart? { .meeting(meeting) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeAhead(meeting)
    let there = Set(staff).compactMap { given.directory.author($0, on: given.today) }
    var checks = Checks()
    checks.require(
      there.count == Set(staff).count && there.allSatisfy { $0.agency == file.intake.owner }, "staff",
      "Välj bland dem som har ett uppdrag i den egna enheten i dag.")
    try checks.done()
    let names =
      staff.isEmpty
      ? [CaseRole.firstLots, .secondLots].compactMap { file.group.roleNames[$0] }
      : there.map(\.name).sorted()
    let risk = file.meetings.meeting(meeting)?.risk
    try must(
      MeetingRules.riskFirst, risk != nil, "Riskanalysen för mötet är inte gjord.",
      next: NextStep(.analyseMeetingRisk, "Gör riskanalysen"))
    try must(
      MeetingRules.ownJudgement, risk?.canBeHeld == true,
      "Enligt er riskanalys bör mötet inte hållas så här. Ändra mötet eller gör om analysen.",
      next: NextStep(.analyseMeetingRisk, "Gör om riskanalysen"))
    var advice = Advice(given)
    advice.should(
      MeetingRules.twoAtMeeting, when: names.count < 2,
      staff.isEmpty ? "Bara en lots är utsedd." : "Bara en från enheten är med på mötet.")
    advice.should(
      MeetingRules.prepared,
      when: given.programme.meetings?.explainsUnprepared == true
        && file.meetings.meeting(meeting)?.invited.contains(.giver(.person)) == true
        && file.meetings.around.prepared[meeting] == nil,
      "Mötet är inte förberett med personen.")
    if let review = file.safety.latest?.body.nextReview {
      advice.should(
        SafetyRules.reassess, when: review < given.today,
        "Hotbilden skulle ha bedömts på nytt \(review).")
    }
    return try advice.explained() + [
      EntryDraft(
        .meetings(.confirmed(MeetingConfirmed(meeting: meeting, staff: staff.isEmpty ? nil : names))),
        nature: .decision)
    ]
  }
}

public struct AnswerInvitation: Act {
  public static let kind = ActKind.answerInvitation
  public let meeting: Int
  public let by: Participant
  public let coming: Bool
  public let words: String
  /// How an agency sees the person and the needs before the meeting; empty where it says nothing.
  public let picture: String

  public init(
    meeting: Int, by: Participant, coming: Bool, words: String, picture: String = ""
  ) {
    self.meeting = meeting
    self.by = by
    self.coming = coming
    self.words = words
    self.picture = picture
  }

  public func behalf(in file: CaseFile) -> Participant? { by }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeAhead(meeting)
    var checks = Checks()
    checks.require(
      file.meetings.meeting(meeting)?.invited.contains(by) ?? false, "by",
      "Den som svarar är inte inbjuden till mötet.")
    checks.optionalText(words, "words")
    checks.optionalText(picture, "picture")
    try checks.done()
    if !picture.isBlank, case .agency(let agency) = by, let owner = file.intake.owner, agency != owner {
      try must(
        SharingRules.withinConsent,
        file.consent.covering(from: agency, to: owner, category: .planning, at: given.now) != nil,
        "Samtycket täcker inte att ni berättar för socialtjänsten. Svara utan er bild.")
    }
    return [
      EntryDraft(
        .meetings(
          .answered(
            InvitationAnswered(
              meeting: meeting, by: by, coming: coming, words: words,
              picture: picture.isBlank ? nil : picture))),
        nature: .statement)
    ]
  }
}

public struct CancelMeeting: Act {
  public static let kind = ActKind.cancelMeeting
  public let meeting: Int
  public let reason: String

  public init(meeting: Int, reason: String) {
    self.meeting = meeting
    self.reason = reason
  }

  public var part: FilePart? { .meeting(meeting) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeAhead(meeting)
    var checks = Checks()
    checks.text(reason, "reason", "Skriv varför mötet ställs in.")
    try checks.done()
    return [
      EntryDraft(
        .meetings(.cancelled(MeetingCancelled(meeting: meeting, reason: reason))),
        nature: .decision)
    ]
  }
}

extension CaseFile {
  func mustBeAhead(_ meeting: Int) throws(Refusal) {
    try mustBeOpen()
    var checks = Checks()
    checks.require(
      meetings.meeting(meeting)?.isAhead ?? false, "meeting",
      "Mötet finns inte, eller är redan hållet eller inställt.")
    try checks.done()
  }
}
