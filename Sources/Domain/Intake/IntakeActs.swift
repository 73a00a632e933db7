/// A lots or social secretary takes the new referral on, and so becomes one of those who may open the file.
public struct TakeOnReferral: Act {
  public static let kind = ActKind.takeOnReferral

  public init() {}

  public var part: FilePart? { .caseRoles }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let author = given.author
    let role: CaseRole = author.role == .lots ? .firstLots : .socialSecretary
    let holder = file.group.roleNames[role] ?? "Någon annan"
    var checks = Checks()
    checks.require(
      file.group.roles[role] == nil, "role", "\(holder) har redan tagit emot ärendet.")
    try checks.done()
    return [
      EntryDraft(.intake(.takenOn(TakenOn(name: author.name)))),
      EntryDraft(
        .group(
          .roleGiven(RoleGiven(role: role, principal: author.principal, name: author.name)))),
    ]
  }
}

/// Corrects who the file is about. The earlier entry stays readable.
public struct CorrectPerson: Act {
  public static let kind = ActKind.correctPerson
  public let person: Person
  public let guardians: [GuardianPerson]
  public let reason: String

  public init(person: Person, guardians: [GuardianPerson], reason: String) {
    self.person = person
    self.guardians = guardians
    self.reason = reason
  }

  public var part: FilePart? { .person }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.person(person, guardians, today: given.today)
    checks.text(reason, "reason", "Skriv varför uppgiften ändras.")
    checks.require(
      guardians.count >= file.intake.guardians.count, "guardians",
      "En vårdnadshavare som har svarat på ett samtycke kan inte tas bort, bara rättas.")
    try checks.done()
    let corrected = file.entries.last { $0.part == .person }?.sequence
    return [
      EntryDraft(
        .intake(
          .personCorrected(
            PersonCorrected(person: person, guardians: guardians, reason: reason))),
        corrects: corrected)
    ]
  }
}

public struct SettleBelonging: Act {
  public static let kind = ActKind.settleBelonging
  public let belonging: Belonging
  public let reason: String

  public init(belonging: Belonging, reason: String) {
    self.belonging = belonging
    self.reason = reason
  }

  public var part: FilePart? { .belonging }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(reason, "reason", "Skriv vad som visar vart personen hör.")
    checks.belonging(belonging, owner: "owner", deadline: "deadline", given.today)
    try checks.done()
    return [
      EntryDraft(
        .intake(.belongingSettled(BelongingSettled(belonging: belonging, reason: reason))),
        nature: .judgement)
    ]
  }
}

/// R-INT-05: the checklist of what the person has been told before answering.
public struct GiveInformation: Act {
  public static let kind = ActKind.giveInformation
  public let points: [String]
  /// The version that was handed out, by its code; nil for none.
  public let version: String?
  /// Other material.
  public let brochure: String
  public let to: String
  public let on: Day

  public init(points: [String], brochure: String, version: String? = nil, to: String, on: Day) {
    self.points = points
    self.version = version
    self.brochure = brochure
    self.to = to
    self.on = on
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.happened(on, "on", today: given.today)
    checks.optionalText(brochure, "brochure", limit: TextLimit.line)
    checks.require(
      version.map { code in given.programme.brochures(on: on).contains { $0.code == code } } ?? true,
      "version", "Den versionen av broschyren gällde inte den dagen.", by: IntakeRules.brochure)
    checks.text(to, "to", "Skriv vem som fick informationen.", limit: TextLimit.line)
    let list = given.programme.information
    let missing = list.filter { !points.contains($0.code) }.map(\.text).joined(separator: "; ")
    checks.require(
      missing.isEmpty, "points",
      "Gå igenom allt innan personen svarar. Kvar: \(missing).",
      by: IntakeRules.information)
    checks.require(
      points.allSatisfy { point in list.contains { $0.code == point } }, "points",
      "En av punkterna hör inte till programmet.")
    try checks.done()
    return [
      EntryDraft(
        .intake(
          .informationGiven(InformationGiven(points: points, brochure: brochure, to: to, version: version))),
        happened: on)
    ]
  }
}

/// What the person answered to the offer. A no is counted, not lost (R-INT-11).
public struct RecordAnswer: Act {
  public static let kind = ActKind.recordAnswer
  public let reply: Answered.Reply
  public let words: String
  public let offeredInstead: String
  public let on: Day

  public init(reply: Answered.Reply, words: String, offeredInstead: String, on: Day) {
    self.reply = reply
    self.words = words
    self.offeredInstead = offeredInstead
    self.on = on
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.happened(on, "on", today: given.today)
    checks.optionalText(words, "words")
    checks.optionalText(offeredInstead, "offeredInstead")
    checks.require(
      file.decision.grant == nil, "reply",
      "SIG är redan beviljat. Ett nej antecknas som återtaget samtycke till insatsen.")
    try checks.done()
    try must(
      IntakeRules.information, reply != .yes || file.intake.information != nil,
      "Informationen är inte antecknad som given.",
      next: NextStep(.giveInformation, "Ge informationen"))
    var advice = Advice(given)
    advice.should(
      IntakeRules.ordinaryMeasures, when: reply == .no && offeredInstead.isBlank,
      "Inget annat stöd är antecknat som erbjudet.")
    return try advice.explained() + [
      EntryDraft(
        .intake(
          .answered(Answered(reply: reply, words: words, offeredInstead: offeredInstead))),
        happened: on, nature: .statement, source: file.intake.person?.name)
    ]
  }
}

/// A free note in the journal, or a correction of an earlier entry that leaves it readable.
public struct WriteNote: Act {
  public static let kind = ActKind.writeNote
  public let text: String
  public let happened: Day
  public let nature: Entry.Nature
  public let source: String
  public let corrects: Int?

  public init(
    text: String, happened: Day, nature: Entry.Nature, source: String = "", corrects: Int? = nil
  ) {
    self.text = text
    self.happened = happened
    self.nature = nature
    self.source = source
    self.corrects = corrects
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let drafts = try noteDrafts(file, given)
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [text, source], file)
    return try advice.explained() + drafts
  }

  func noteDrafts(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    var checks = Checks()
    checks.text(text, "text", "Skriv anteckningen.")
    checks.happened(happened, "happened", today: given.today)
    checks.optionalText(source, "source", limit: TextLimit.line)
    checks.require(
      corrects.map { file.entry($0) != nil } ?? true, "corrects",
      "Posten som ska rättas finns inte.")
    try checks.done()
    return [
      EntryDraft(
        .intake(.noteWritten(NoteWritten(text: text))), happened: happened, nature: nature,
        source: source.isBlank ? nil : source, corrects: corrects)
    ]
  }
}
