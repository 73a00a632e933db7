/// Writes a note in a compartment. The police may put in suspicions and threats, and read nothing of it there.
public struct WriteSealedNote: Act {
  public static let kind = ActKind.writeSealedNote
  public let place: Compartment
  public let text: String
  public let source: String
  public let happened: Day

  public init(place: Compartment, text: String, source: String = "", happened: Day) {
    self.place = place
    self.text = text
    self.source = source
    self.happened = happened
  }

  public var compartment: Compartment? { place }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(text, "text", "Skriv anteckningen.")
    checks.optionalText(source, "source")
    checks.happened(happened, "happened", today: given.today)
    try checks.done()
    return [
      EntryDraft(
        .sealed(.noteWritten(SealedNote(text: text, source: source))), happened: happened,
        nature: .statement, source: source.isBlank ? nil : source)
    ]
  }
}

/// R-SHR-09: nothing sealed is told to the person before somebody has assessed it.
public struct AssessSealedNote: Act {
  public static let kind = ActKind.assessSealedNote
  public let place: Compartment
  public let note: Int
  public let mayBeTold: Bool
  public let reason: String

  public init(place: Compartment, note: Int, mayBeTold: Bool, reason: String) {
    self.place = place
    self.note = note
    self.mayBeTold = mayBeTold
    self.reason = reason
  }

  public var compartment: Compartment? { place }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let notes = file.compartments[place]?.sealed.notes ?? []
    var checks = Checks()
    checks.require(notes.contains { $0.sequence == note }, "note", "Anteckningen finns inte.")
    checks.text(reason, "reason", "Skriv vad bedömningen bygger på.", by: SharingRules.assessedFirst)
    try checks.done()
    return [
      EntryDraft(
        .sealed(.noteAssessed(NoteAssessed(note: note, mayBeTold: mayBeTold, reason: reason))),
        nature: .judgement)
    ]
  }
}

/// The leader names one more who needs to read a compartment.
public struct NameReader: Act {
  public static let kind = ActKind.nameReader
  public let place: Compartment
  public let principal: PrincipalID
  public let reason: String

  public init(place: Compartment, principal: PrincipalID, reason: String) {
    self.place = place
    self.principal = principal
    self.reason = reason
  }

  public var compartment: Compartment? { place }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    // Whoever has no part in the case does not come to the file at all, named or not.
    let named =
      file.group.caseRole(of: principal) == nil
      ? nil
      : file.intake.owner.flatMap { owner in
        given.directory.staff(of: owner, on: given.today).first { $0.principal == principal }
      }
    var checks = Checks()
    checks.require(named != nil, "principal", "Välj någon som har ett uppdrag i ärendet.")
    checks.require(
      !(file.compartments[place]?.sealed.names(principal) ?? false), "principal",
      "Personen är redan utsedd.")
    checks.text(reason, "reason", "Skriv varför personen behöver läsa.")
    try checks.done()
    guard let named else { return [] }
    return [
      EntryDraft(
        .sealed(
          .readerNamed(ReaderNamed(principal: principal, name: named.name, reason: reason))),
        nature: .decision)
    ]
  }
}

public struct RemoveReader: Act {
  public static let kind = ActKind.removeReader
  public let place: Compartment
  public let principal: PrincipalID
  public let reason: String

  public init(place: Compartment, principal: PrincipalID, reason: String) {
    self.place = place
    self.principal = principal
    self.reason = reason
  }

  public var compartment: Compartment? { place }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    var checks = Checks()
    checks.require(
      file.compartments[place]?.sealed.names(principal) ?? false, "principal",
      "Personen är inte utsedd att läsa.")
    checks.text(reason, "reason", "Skriv varför personen inte längre behöver läsa.")
    try checks.done()
    return [
      EntryDraft(
        .sealed(.readerRemoved(ReaderRemoved(principal: principal, reason: reason))),
        nature: .decision)
    ]
  }
}
