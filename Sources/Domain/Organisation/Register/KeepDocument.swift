/// What a local document is: a routine, a picture of the situation, or a sheet for an actor.
public enum DocumentKind: String, Sendable, Hashable, Codable, CaseIterable {
  // With the local exit coordinator of the police (R-POL-14).
  case meetingSafety, threatInformation
  // Threats and violence at work (R-SAF-05).
  case workEnvironment
  // Links to other units of the social services (R-ORG-11).
  case incomeSupport, addiction, socialPsychiatry, disability, childrenAndYouth
  // How the work is done (R-ORG-16).
  case process, cooperation, roles
  // Of an area, without persons (R-ORG-10).
  case cityPicture, policePicture, jointAnalysis
  /// What an actor is to do, in writing from the start (R-ROL-26).
  case actorSheet
  /// Templates and knowledge that are shared (R-ORG-18).
  case knowledge
}

public struct LocalDocument: Sendable, Hashable, Codable {
  public let kind: DocumentKind
  public let name: String
  /// For a sheet: which kind of actor it is for.
  public let actor: AgencyKind?
  public let from: Day
  /// Last day before it has to be gone through anew; nil until further notice.
  public let through: Day?
  /// The text itself, or what it comes to.
  public let text: String
  /// Goals, action plan and how it is followed up, for a picture of the situation.
  public let plan: String
  /// Where the document is.
  public let kept: String

  public init(
    kind: DocumentKind, name: String, actor: AgencyKind?, from: Day, through: Day?, text: String,
    plan: String, kept: String
  ) {
    self.kind = kind
    self.name = name
    self.actor = actor
    self.from = from
    self.through = through
    self.text = text
    self.plan = plan
    self.kept = kept
  }

  public func holds(on day: Day) -> Bool {
    from <= day && (through.map { day <= $0 } ?? true)
  }
}

/// Registers a local document, or a new version of it; the earlier stays readable.
public struct KeepDocument: RegisterAct {
  public static let kind = RegisterActKind.keepDocument
  public let document: LocalDocument
  public let record: RecordID?

  public init(_ document: LocalDocument, correcting record: RecordID? = nil) {
    self.document = document
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.text(document.name, "name", "Skriv vad dokumentet heter.", limit: TextLimit.line)
    checks.period(document.from, document.through)
    checks.require(
      document.kind != .actorSheet || document.actor != nil, "actor",
      "Välj vilket slags aktör bladet är till.", by: OrganisationRules.rolesInWriting)
    checks.require(
      document.kind != .actorSheet || !document.text.isBlank, "text",
      "Skriv vad aktören gör och ansvarar för.", by: OrganisationRules.rolesInWriting)
    checks.require(
      !document.text.isBlank || !document.kept.isBlank, "kept",
      "Skriv texten, eller var dokumentet finns.")
    checks.optionalText(document.kept, "kept", limit: TextLimit.line)
    checks.withoutPersons([
      ("name", document.name), ("text", document.text), ("plan", document.plan),
      ("kept", document.kept),
    ])
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .document(document))]
  }
}
