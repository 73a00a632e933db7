/// A relative or key person, or what has changed about one (R-CHI-07).
public struct RecordRelative: Act {
  public static let kind = ActKind.recordRelative
  public let relative: RelativeNear
  public let corrects: Int?

  public init(_ relative: RelativeNear, corrects: Int? = nil) {
    self.relative = relative
    self.corrects = corrects
  }

  public var part: FilePart? { corrects.map(FilePart.row) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      corrects == nil || corrects.flatMap(file.investigation.around.relative) != nil, "corrects",
      "Den anhöriga finns inte i listan.")
    checks.text(relative.name, "name", "Skriv vad den anhöriga heter.", limit: TextLimit.line)
    checks.text(
      relative.relation, "relation", "Skriv vem det är för personen, som mormor eller tränare.",
      limit: TextLimit.line)
    checks.require(
      relative.mayTakePart != .yes || relative.mayBeTold == .yes, "mayBeTold",
      "Den som ska vara med måste också få veta.", by: AroundRules.keyPersons)
    checks.optionalText(relative.words, "words")
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [relative.name, relative.relation, relative.words], file)
    return try advice.explained() + [
      EntryDraft(.investigation(.around(.relative(relative))), nature: .statement, corrects: corrects)
    ]
  }
}

/// A relative has been told of support, and where it was linked on (R-ROL-07, R-CHI-06).
public struct LinkRelative: Act {
  public static let kind = ActKind.linkRelative
  public let relative: Int
  public let told: String
  public let to: String
  public let place: String
  public let on: Day

  public init(relative: Int, told: String, to: String = "", place: String = "", on: Day) {
    self.relative = relative
    self.told = told
    self.to = to
    self.place = place
    self.on = on
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let known = file.investigation.around.relative(relative)
    var checks = Checks()
    checks.require(known != nil, "relative", "Den anhöriga finns inte i listan.")
    checks.text(
      told, "told", "Skriv vilket stöd den anhöriga fick veta att det finns.",
      by: AroundRules.relativesInformed)
    let codes = given.programme.interventions?.relativeSupport ?? []
    checks.require(
      to.isEmpty || codes.contains { $0.code == to }, "to", "Det stödet finns inte i programmets lista.")
    checks.optionalText(place, "place", limit: TextLimit.line)
    checks.happened(on, "on", today: given.today)
    try checks.done()
    guard let known else { return [] }
    var advice = Advice(given)
    advice.should(
      AroundRules.relativesLinked, when: known.body.needsSupport && (to + place).isBlank,
      "\(known.body.name) behöver stöd men länkas inte vidare.")
    advice.should(
      AroundRules.keyPersons, when: known.body.mayBeTold != .yes,
      "Personen har inte sagt ja till att \(known.body.name) får veta något. Berätta då bara om stöd till anhöriga."
    )
    advice.keepWhereaboutsOut(of: [told, place], file)
    return try advice.explained() + [
      EntryDraft(
        .investigation(
          .around(.relativeLinked(RelativeLinked(relative: relative, told: told, to: to, place: place)))),
        happened: on)
    ]
  }
}
