/// A threat or an act of violence at work (R-SAF-05). It stands apart from every file, and names none.
public struct Incident: Sendable, Hashable, Codable {
  public let on: Day
  public let kind: Kind
  public let place: String
  public let what: String
  /// What was done at once.
  public let measures: String
  /// What the leader did afterwards; nil until then.
  public let followUp: FollowUp?

  public init(
    on: Day, kind: Kind, place: String, what: String, measures: String, followUp: FollowUp? = nil
  ) {
    self.on = on
    self.kind = kind
    self.place = place
    self.what = what
    self.measures = measures
    self.followUp = followUp
  }

  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case threat, violence, undueInfluence, harassment
  }

  public struct FollowUp: Sendable, Hashable, Codable {
    public let on: Day
    public let investigated: String
    public let measures: String
    /// True when nothing more is to be done.
    public let done: Bool

    public init(on: Day, investigated: String, measures: String, done: Bool) {
      self.on = on
      self.investigated = investigated
      self.measures = measures
      self.done = done
    }
  }
}

/// Anyone in the unit writes one; only they and the leader read it.
public struct ReportIncident: RegisterAct {
  public static let kind = RegisterActKind.reportIncident
  public let incident: Incident
  public let record: RecordID?

  public init(_ incident: Incident, correcting record: RecordID? = nil) {
    self.incident = incident
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.happened(incident.on, "on", today: given.today)
    checks.text(incident.place, "place", "Skriv var det hände.", limit: TextLimit.line)
    checks.text(incident.what, "what", "Skriv vad som hände.")
    checks.withoutPersons(
      [("place", incident.place), ("what", incident.what), ("measures", incident.measures)],
      by: OrganisationRules.incidentsApart)
    try checks.mustBeOwn(given, record)
    if record != nil {
      checks.require(
        given.earlier?.incident != nil && given.earlier?.by == given.author.principal, "record",
        "Bara den som skrev händelsen kan ändra den, och bara tills chefen har följt upp.")
      try checks.done()
    }
    let plain = Incident(
      on: incident.on, kind: incident.kind, place: incident.place, what: incident.what,
      measures: incident.measures)
    return [.record(record ?? given.newID, .incident(plain))]
  }
}

/// The leader's investigation and measures. What was written stays as it was.
public struct FollowUpIncident: RegisterAct {
  public static let kind = RegisterActKind.followUpIncident
  public let incident: RecordID
  public let investigated: String
  public let measures: String
  public let done: Bool

  public init(incident: RecordID, investigated: String, measures: String, done: Bool) {
    self.incident = incident
    self.investigated = investigated
    self.measures = measures
    self.done = done
  }

  public var record: RecordID? { incident }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.text(investigated, "investigated", "Skriv vad ni har kommit fram till.")
    checks.text(measures, "measures", "Skriv vad ni gör för att det inte ska hända igen.")
    checks.withoutPersons(
      [("investigated", investigated), ("measures", measures)], by: OrganisationRules.incidentsApart)
    checks.require(given.earlier?.incident != nil, "record", "Händelsen finns inte.")
    try checks.mustBeOwn(given, record)
    guard let told = given.earlier?.incident else { return [] }
    let followUp = Incident.FollowUp(
      on: given.today, investigated: investigated, measures: measures, done: done)
    return [
      .record(
        incident,
        .incident(
          Incident(
            on: told.on, kind: told.kind, place: told.place, what: told.what, measures: told.measures,
            followUp: followUp)))
    ]
  }
}

extension RegisterRecord {
  public var incident: Incident? { if case .incident(let body) = entry { body } else { nil } }
}
