/// A group above the one around a person. Which of them there are is the organisation's own choice (R-ORG-07).
public struct Forum: Sendable, Hashable, Codable {
  public let level: Level
  public let name: String
  public let tasks: String
  /// Longest number of days between two reports to the level above; nil where none is asked for.
  public let reportDays: Int?
  /// Last day, for a group that is wound up.
  public let ended: Day?

  public init(level: Level, name: String, tasks: String, reportDays: Int?, ended: Day?) {
    self.level = level
    self.name = name
    self.tasks = tasks
    self.reportDays = reportDays
    self.ended = ended
  }

  /// R-ORG-01. The third level, the social insatsgrupp, is in each person's file.
  public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
    case steering, operative
    /// A leader of the coordinators, where there is one.
    case groupLeader
  }
}

/// Somebody in a group for a time, with the mandate to speak for an organisation.
public struct ForumMember: Sendable, Hashable, Codable {
  public let forum: RecordID
  public let name: String
  public let title: String
  public let organisation: String
  public let from: Day
  public let through: Day?

  public init(
    forum: RecordID, name: String, title: String, organisation: String, from: Day, through: Day?
  ) {
    self.forum = forum
    self.name = name
    self.title = title
    self.organisation = organisation
    self.from = from
    self.through = through
  }

  public func holds(on day: Day) -> Bool {
    from <= day && (through.map { day <= $0 } ?? true)
  }
}

/// Writes down a steering or operative group, or changes what is written.
public struct KeepForum: RegisterAct {
  public static let kind = RegisterActKind.keepForum
  public let forum: Forum
  public let record: RecordID?

  public init(_ forum: Forum, correcting record: RecordID? = nil) {
    self.forum = forum
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.text(forum.name, "name", "Skriv vad gruppen heter.", limit: TextLimit.line)
    if let days = forum.reportDays {
      checks.require((1...1_000).contains(days), "reportDays", "Skriv ett antal dagar från 1 till 1 000.")
    }
    checks.withoutPersons([("name", forum.name), ("tasks", forum.tasks)])
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .forum(forum))]
  }
}

/// Adds a member to a group, or ends the term.
public struct KeepForumMember: RegisterAct {
  public static let kind = RegisterActKind.keepForumMember
  public let member: ForumMember
  public let record: RecordID?

  public init(_ member: ForumMember, correcting record: RecordID? = nil) {
    self.member = member
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.text(member.name, "name", "Skriv vem det är.", limit: TextLimit.line)
    checks.text(member.title, "title", "Skriv vilken befattning personen har.", limit: TextLimit.line)
    checks.text(
      member.organisation, "organisation", "Skriv vilken organisation personen företräder.",
      limit: TextLimit.line)
    checks.period(member.from, member.through)
    checks.withoutPersons([
      ("name", member.name), ("title", member.title), ("organisation", member.organisation),
    ])
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .forumMember(member))]
  }
}
