/// What a programme says about following up, about own pages and about what each actor is told at start.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct FollowUpSettings: Sendable, Hashable, Codable {
  /// Longest number of days between the leader's talks with the lots about a case; nil for no reminder (R-FUP-01).
  public let supervisionDays: Int?
  /// R-FUP-07, R-FUP-08: each version of each questionnaire that can be offered.
  public let questionnaires: [Questionnaire]?
  /// After so many days the questionnaire is offered again; nil for no reminder.
  public let questionnaireDays: Int?
  public var ownPage: OwnPageSettings?
  /// R-ROL-26: what each kind of actor is told in writing at start.
  public let actorSheets: [ActorSheet]?

  public init(
    supervisionDays: Int? = nil, questionnaires: [Questionnaire]? = nil, questionnaireDays: Int? = nil,
    ownPage: OwnPageSettings? = nil, actorSheets: [ActorSheet]? = nil
  ) {
    self.supervisionDays = supervisionDays
    self.questionnaires = questionnaires
    self.questionnaireDays = questionnaireDays
    self.ownPage = ownPage
    self.actorSheets = actorSheets
  }
}

/// How own pages begin, how one signs in to them, and what stands on all of them.
public struct OwnPageSettings: Sendable, Hashable, Codable {
  /// What the person's page shows until something else is chosen together; nil for everything.
  public let person: [OwnPart]?
  /// The same for a guardian.
  public let guardian: [OwnPart]?
  /// What is at most left of a guardian's page from the age when the young person's own yes is needed.
  public let guardianOfOlder: [OwnPart]?
  /// How long a sign-in code from the lots counts, in minutes; nil where no codes are given.
  public let codeMinutes: Int?
  /// How many wrong tries end a code.
  public let codeTries: Int?
  /// Where to ring in an emergency and otherwise, in the order they are shown.
  public let help: [HelpNumber]?
  /// How the lotsar are reached: a telephone number, as it is said.
  public var telephone: String?

  public init(
    person: [OwnPart]? = nil, guardian: [OwnPart]? = nil, guardianOfOlder: [OwnPart]? = nil,
    codeMinutes: Int? = nil, codeTries: Int? = nil, help: [HelpNumber]? = nil, telephone: String? = nil
  ) {
    self.person = person
    self.guardian = guardian
    self.guardianOfOlder = guardianOfOlder
    self.codeMinutes = codeMinutes
    self.codeTries = codeTries
    self.help = help
    self.telephone = telephone
  }
}

/// A number that anybody can ring.
public struct HelpNumber: Sendable, Hashable, Codable {
  public let kind: Kind
  public let number: String

  public init(_ kind: Kind, _ number: String) {
    self.kind = kind
    self.number = number
  }

  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case danger, police, care, childrensLine
  }
}

/// A part of an own page that is shown or not. What consent says, and the way to take it back, is always there,
/// and so is what to do in an emergency.
public enum OwnPart: String, Sendable, Hashable, Codable, CaseIterable {
  case plan, meetings, questionnaire, looks, decisions
  /// Short messages from the lotsar between the meetings.
  case notices
}

/// R-ROL-26: the role and the responsibilities of one kind of actor, as they are handed over in writing.
public struct ActorSheet: Sendable, Hashable, Codable {
  /// The kinds it is for; none means every kind that has no sheet of its own.
  public let kinds: [AgencyKind]
  public let role: String
  public let responsibilities: [String]
  public let source: String

  public init(kinds: [AgencyKind], role: String, responsibilities: [String], source: String) {
    self.kinds = kinds
    self.role = role
    self.responsibilities = responsibilities
    self.source = source
  }
}

extension Programme {
  /// What an actor of this kind is told; nil where the programme has no sheet for it.
  public func actorSheet(for kind: AgencyKind) -> ActorSheet? {
    let sheets = followUp?.actorSheets ?? []
    return sheets.first { $0.kinds.contains(kind) } ?? sheets.first(where: \.kinds.isEmpty)
  }
}
