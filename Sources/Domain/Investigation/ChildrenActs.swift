/// A child near the person, or what has changed about one.
public struct RecordChild: Act {
  public static let kind = ActKind.recordChild
  public let child: ChildNear
  /// The entry that recorded it; nil for a new row.
  public let corrects: Int?

  public init(_ child: ChildNear, corrects: Int? = nil) {
    self.child = child
    self.corrects = corrects
  }

  public var part: FilePart? { corrects.map(FilePart.row) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let earlier = corrects.flatMap(file.investigation.around.child)
    let year = given.today.components.year
    var checks = Checks()
    checks.require(corrects == nil || earlier != nil, "corrects", "Barnet finns inte i listan.")
    checks.text(child.who, "who", "Skriv vad barnet kallas.", limit: TextLimit.line)
    checks.require(
      child.bornYear.map { ($0 <= year) && ($0 > year - 19) } ?? true, "bornYear",
      "Skriv året som barnet är fött, som \(year - 9). Här står bara den som inte har fyllt 18.")
    if child.relation == .own {
      checks.text(
        child.words, "words", "Skriv hur barnet har det, och vad föräldern och barnet behöver.",
        by: AroundRules.parent)
    }
    checks.optionalText(child.words, "words")
    checks.optionalText(child.supportGiven, "supportGiven")
    if child.need == .protection {
      checks.text(
        child.cooperation, "cooperation", "Skriv vilka ni samverkar med om barnet, eller vad ni gör för det.",
        by: AroundRules.cooperation)
    }
    checks.optionalText(child.cooperation, "cooperation")
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [child.who, child.words, child.supportGiven, child.cooperation], file)
    advice.should(
      AroundRules.supportForChildren,
      when: child.isNear && child.need != .none && child.supportGiven.isBlank
        && earlier?.support.isEmpty ?? true, "Inget stöd till barnet är antecknat.")
    return try advice.explained() + [
      EntryDraft(.investigation(.around(.child(child))), nature: .statement, corrects: corrects)
    ]
  }
}

/// That the child has a case of its own, and whether support came of it (R-CHI-05).
public struct LinkChildSupport: Act {
  public static let kind = ActKind.linkChildSupport
  /// Longest reference: room for a number, none for what the case holds.
  static let longestReference = 60

  public let child: Int
  public let unit: String
  public let reference: String
  public let isReceived: Bool

  public init(child: Int, unit: String, reference: String, isReceived: Bool) {
    self.child = child
    self.unit = unit
    self.reference = reference
    self.isReceived = isReceived
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.investigation.around.child(child) != nil, "child", "Barnet finns inte i listan.")
    checks.text(unit, "unit", "Skriv vilken enhet som har barnets ärende.", limit: TextLimit.line)
    checks.require(
      reference.unicodeScalars.count <= Self.longestReference, "reference",
      "Skriv bara numret på barnets ärende. Vad det handlar om står där, inte här.",
      by: AroundRules.supportForChildren)
    try checks.done()
    return [
      EntryDraft(
        .investigation(
          .around(
            .childSupport(
              ChildSupport(child: child, unit: unit, reference: reference, isReceived: isReceived)))))
    ]
  }
}

/// What a young person thinks of the plan, the meetings, the consent or the decision.
public struct RecordChildsView: Act {
  public static let kind = ActKind.recordChildsView
  public let view: ChildsView

  public init(_ view: ChildsView) {
    self.view = view
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      !view.words.isBlank || !view.silence.isBlank, "words",
      "Skriv vad den unge säger, eller varför det inte finns några ord.", by: ConsentRules.childsVoice)
    checks.optionalText(view.words, "words")
    checks.optionalText(view.silence, "silence")
    try checks.done()
    return [EntryDraft(.investigation(.around(.view(view))), nature: .statement, source: source(file))]
  }

  private func source(_ file: CaseFile) -> String? {
    view.words.isBlank ? nil : file.intake.person?.name
  }
}

extension CaseFile {
  /// R-CHI-08: for somebody under age, what the young person thinks is written down before others decide.
  /// - Parameter words: where it may stand already.
  func mustHaveHeard(
    about: ChildsView.About, elsewhere words: [String], at now: Instant
  ) throws(Refusal) {
    let heard =
      investigation.around.views.contains { $0.body.about == about } || words.contains { !$0.isBlank }
    let matter = about == .plan ? "planen" : "beslutet"
    try must(
      ConsentRules.childsVoice, isAdult(at: now) || heard,
      "Det står inte vad den unge själv tycker om \(matter).",
      next: NextStep(.recordChildsView, "Anteckna vad den unge tycker"))
  }
}
