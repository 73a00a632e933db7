/// Writes an assessment: begins it, goes on with it, or makes it whole. What has been made whole can be corrected, and
/// the earlier words stay readable.
public struct RecordAssessment: Act {
  public static let kind = ActKind.recordAssessment
  /// The entry that began it; nil for a new one.
  public let number: Int?
  public let assessment: Assessment

  public init(_ assessment: Assessment, continuing number: Int? = nil) {
    self.assessment = assessment
    self.number = number
  }

  public var part: FilePart? { number.map(FilePart.assessment) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let begun = number.flatMap(file.investigation.assessments.assessment)
    let known = given.programme.investigation?.instruments?.first { $0.code == assessment.instrument }
    var checks = Checks()
    checks.require(number == nil || begun != nil, "instrument", "Bedömningen finns inte i akten.")
    checkInstrument(known, begun, given, &checks)
    checkWords(known, &checks)
    checkStatus(begun, &checks)
    try checks.done()
    guard let known else { return [] }
    var advice = Advice(given)
    advice.should(
      AssessmentRules.needs,
      when: isCompleted && known.isThorough
        && (assessment.protectiveFactors.isBlank || assessment.priorities.isBlank),
      "Skyddsfaktorer eller ordningen på insatserna är inte ifyllt.")
    advice.should(
      AssessmentRules.training, when: isBeyond(given.author, known, given),
      "Du är inte antecknad som utbildad i \(known.name). Spara den hellre som påbörjad, och låt en utbildad kollega avsluta den."
    )
    advice.keepWhereaboutsOut(
      of: [assessment.protectiveFactors, assessment.priorities, assessment.overall], file)
    return try advice.explained() + [
      EntryDraft(
        .investigation(.assessed(whole(known))), happened: assessment.on, nature: .judgement,
        source: assessment.by == .socialServices ? nil : assessment.assessor,
        corrects: begun?.sequence)
    ]
  }

  private var isCompleted: Bool { assessment.status == .completed }

  private func checkInstrument(
    _ known: Instrument?, _ begun: AssessmentsState.Recorded?, _ given: Circumstances,
    _ checks: inout Checks
  ) {
    checks.require(
      known.map { $0.holds(on: assessment.on) || begun != nil } ?? false, "instrument",
      "Välj ett instrument ur programmets lista.", by: AssessmentRules.register)
    checks.require(
      begun.map { $0.body.instrument == assessment.instrument } ?? true, "instrument",
      "En påbörjad bedömning byter inte instrument. Börja en ny.")
    if known?.isNamedFreely == true {
      checks.text(
        assessment.name, "name", "Skriv vad instrumentet heter.", limit: TextLimit.line,
        by: AssessmentRules.register)
    }
    checks.optionalText(assessment.version, "version", limit: TextLimit.line)
    checks.require(
      !isCompleted || !assessment.version.isBlank, "version", "Skriv vilken version det är.",
      by: AssessmentRules.register)
    checks.happened(assessment.on, "on", today: given.today)
    checks.text(
      assessment.assessor, "assessor", "Skriv vem som har bedömt.", limit: TextLimit.line,
      by: AssessmentRules.register)
    checks.optionalText(assessment.organisation, "organisation", limit: TextLimit.line)
    checks.require(
      assessment.by != .others || !assessment.organisation.isBlank, "organisation",
      "Skriv vilken verksamhet som har gjort bedömningen.")
    if known?.isRecord == true {
      let reference = assessment.record?.reference ?? ""
      checks.text(
        reference, "reference",
        "Skriv var dokumentationen finns, så att den går att hitta.", limit: TextLimit.line)
    }
  }

  private func checkWords(_ known: Instrument?, _ checks: inout Checks) {
    let codes = Set((known?.scale ?? []).map(\.code))
    checks.require(
      assessment.ratings.allSatisfy(codes.contains), "risk", "Välj en nivå ur instrumentets skala.")
    checks.require(
      Set(assessment.areas.map(\.area)).count == assessment.areas.count, "areas",
      "Ett område står med två gånger.")
    for (text, field) in [
      (assessment.protectiveFactors, "protectiveFactors"), (assessment.priorities, "priorities"),
      (assessment.overall, "overall"),
    ] { checks.optionalText(text, field) }
    checks.require(
      !assessment.overall.isBlank || (assessment.ratings.isEmpty && !isCompleted), "overall",
      "Skriv helhetsbedömningen med egna ord. En nivå står aldrig ensam.", by: AssessmentRules.overall)
  }

  private func checkStatus(_ begun: AssessmentsState.Recorded?, _ checks: inout Checks) {
    checks.require(
      begun?.body.status != .completed || isCompleted, "status",
      "Bedömningen är redan klar. Den går att rätta, men inte att göra ogjord.")
  }

  /// R-CMP-08: it is begun by anybody, and finished by whoever is trained, or it is said why not. What others have made
  /// is theirs.
  private func isBeyond(_ author: Author, _ known: Instrument, _ given: Circumstances) -> Bool {
    isCompleted && known.needsTraining && assessment.by.includesUnit
      && !given.directory.isTrained(author.principal, known.code, on: given.today)
  }

  /// As it is kept: with the register's own name and scale of the day.
  private func whole(_ known: Instrument) -> Assessment {
    Assessment(
      instrument: known.code, name: known.isNamedFreely == true ? assessment.name : known.name,
      version: assessment.version, on: assessment.on, assessor: assessment.assessor, by: assessment.by,
      organisation: assessment.organisation, status: assessment.status, scale: known.scale,
      risk: assessment.risk, need: assessment.need, receptiveness: assessment.receptiveness,
      areas: assessment.areas, protectiveFactors: assessment.protectiveFactors,
      priorities: assessment.priorities, overall: assessment.overall,
      record: known.isRecord == true ? assessment.record : nil, continues: number)
  }
}
