/// Criteria met, and the two judgements that enrolment needs, kept apart (R-TGT-02, R-TGT-07). What has come
/// since is optional: an entry that was written before says nothing of it.
public struct TargetGroup: Sendable, Hashable, Codable {
  public let criteria: [String]
  public let riskOfRelapse: Bool
  public let riskReason: String
  public let motivated: Bool
  public let motivationReason: String
  public let protectiveFactors: String
  public var besides: Besides?

  public init(
    criteria: [String], riskOfRelapse: Bool, riskReason: String, motivated: Bool,
    motivationReason: String, protectiveFactors: String, besides: Besides? = nil
  ) {
    self.criteria = criteria
    self.riskOfRelapse = riskOfRelapse
    self.riskReason = riskReason
    self.motivated = motivated
    self.motivationReason = motivationReason
    self.protectiveFactors = protectiveFactors
    self.besides = besides
  }

  /// What the judgement takes in beside criteria, risk and motivation. Lists hold codes of the programme.
  public struct Besides: Sendable, Hashable, Codable {
    /// Whether the crime is indicated and serious (R-TGT-10).
    public let seriousCrime: Bool
    public let commonProblems: [String]
    public let selection: [String]
    public let preconditions: [String]
    /// Nothing chosen and no words: they have not been discussed (R-TGT-15).
    public let contraindications: [String]
    public let contraindicationWords: String
    public let firstCrimeAge: Int?
    /// The nature and frequency of crime.
    public let crime: String
    /// What is offered when SIG is not for this person (R-TGT-13).
    public let ordinaryMeasures: String

    public init(
      seriousCrime: Bool, commonProblems: [String] = [], selection: [String] = [],
      preconditions: [String] = [], contraindications: [String] = [], contraindicationWords: String = "",
      firstCrimeAge: Int? = nil, crime: String = "", ordinaryMeasures: String = ""
    ) {
      self.seriousCrime = seriousCrime
      self.commonProblems = commonProblems
      self.selection = selection
      self.preconditions = preconditions
      self.contraindications = contraindications
      self.contraindicationWords = contraindicationWords
      self.firstCrimeAge = firstCrimeAge
      self.crime = crime
      self.ordinaryMeasures = ordinaryMeasures
    }
  }

  /// Low risk, no motivation, or crime that is not serious: ordinary measures suit better.
  var pointsElsewhere: Bool { !riskOfRelapse || !motivated || besides?.seriousCrime == false }
}

public struct RecordTargetGroup: Act {
  public static let kind = ActKind.recordTargetGroup
  public let group: TargetGroup

  public init(_ group: TargetGroup) {
    self.group = group
  }

  public var part: FilePart? { .targetGroup }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeInvestigated()
    try checkInput(file, given)
    var advice = Advice(given)
    advice.should(
      InvestigationRules.protective, when: group.protectiveFactors.isBlank, "Ingen skyddsfaktor är antecknad."
    )
    if let besides = group.besides { ask(about: besides, given.programme, &advice) }
    return try advice.explained() + [EntryDraft(.investigation(.targetGroup(group)), nature: .judgement)]
  }

  private func checkInput(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    var checks = Checks()
    let known = Set(given.programme.criteria.map(\.code))
    checks.require(
      group.criteria.allSatisfy(known.contains), "criteria",
      "Ett av kriterierna hör inte till programmet.")
    checks.text(group.riskReason, "riskReason", "Skriv vad bedömningen av återfallsrisk bygger på.")
    checks.text(
      group.motivationReason, "motivationReason", "Skriv vad bedömningen av motivation bygger på.")
    checks.optionalText(group.protectiveFactors, "protectiveFactors")
    if let besides = group.besides { check(besides, file, given, &checks) }
    try checks.done()
  }

  private func check(
    _ besides: TargetGroup.Besides, _ file: CaseFile, _ given: Circumstances, _ checks: inout Checks
  ) {
    let settings = given.programme.intake?.targetGroup
    for (field, chosen, list) in [
      ("commonProblems", besides.commonProblems, settings?.commonProblems),
      ("selection", besides.selection, settings?.selection),
      ("preconditions", besides.preconditions, settings?.preconditions),
      ("contraindications", besides.contraindications, settings?.contraindications),
    ] {
      let known = Set((list ?? []).map(\.code))
      checks.require(chosen.allSatisfy(known.contains), field, "Ett av valen hör inte till programmet.")
    }
    checks.optionalText(besides.contraindicationWords, "contraindicationWords")
    checks.optionalText(besides.crime, "crime")
    checks.optionalText(besides.ordinaryMeasures, "ordinaryMeasures")
    if let age = besides.firstCrimeAge {
      let now = file.intake.person?.born.age(on: given.today) ?? 0
      checks.require(
        (0...now).contains(age), "firstCrimeAge", "Åldern stämmer inte. Personen är \(now) år i dag.",
        by: InvestigationRules.selection)
    }
  }

  private func ask(
    about besides: TargetGroup.Besides, _ programme: Programme, _ advice: inout Advice
  ) {
    let settings = programme.intake?.targetGroup
    advice.should(
      InvestigationRules.limitedGroup, when: !besides.seriousCrime,
      "Brottsligheten är inte indikerad och allvarlig.")
    advice.should(
      IntakeRules.ordinaryMeasures, when: group.pointsElsewhere && besides.ordinaryMeasures.isBlank,
      "Inga ordinarie åtgärder är antecknade som erbjudna.")
    let discussed = !besides.contraindications.isEmpty || !besides.contraindicationWords.isBlank
    advice.should(
      InvestigationRules.contraindications,
      when: !(settings?.contraindications ?? []).isEmpty && !discussed,
      "Det är inte antecknat om något talar emot SIG.")
  }
}
