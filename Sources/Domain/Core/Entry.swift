/// One dated, signed act in a person's file. Never changed and never removed; a later entry may correct it.
public struct Entry: Sendable, Equatable {
  /// 1 for the first entry of the file, then one more each time, without gaps.
  public let sequence: Int
  public let recordedAt: Instant
  /// The day it happened, which may be earlier than when it was written.
  public let happened: Day
  public let author: Author
  /// Who or what the information came from, when not the author.
  public let source: String?
  public let nature: Nature
  public let corrects: Int?
  public let body: EntryBody

  public init(
    sequence: Int, recordedAt: Instant, happened: Day, author: Author, source: String?,
    nature: Nature, corrects: Int?, body: EntryBody
  ) {
    self.sequence = sequence
    self.recordedAt = recordedAt
    self.happened = happened
    self.author = author
    self.source = source
    self.nature = nature
    self.corrects = corrects
    self.body = body
  }

  public init(_ draft: EntryDraft, sequence: Int, at instant: Instant, by author: Author) {
    self.init(
      sequence: sequence, recordedAt: instant,
      happened: draft.happened ?? SwedishTime.day(instant), author: author, source: draft.source,
      nature: draft.nature, corrects: draft.corrects, body: draft.body)
  }

  /// Facts are kept apart from statements and judgements (SOSFS 2014:5).
  public enum Nature: String, Sendable, Codable, CaseIterable {
    case fact, statement, judgement, decision
  }
}

/// Who did something and as what, as it was that day: names and titles change, entries do not.
public struct Author: Sendable, Hashable, Codable {
  public let principal: PrincipalID
  public let assignment: AssignmentID
  public let agency: AgencyID
  public let agencyKind: AgencyKind
  public let agencyName: String
  public let role: Role
  public let name: String
  public let title: String

  public init(
    principal: PrincipalID, assignment: AssignmentID, agency: AgencyID, agencyKind: AgencyKind,
    agencyName: String, role: Role, name: String, title: String
  ) {
    self.principal = principal
    self.assignment = assignment
    self.agency = agency
    self.agencyKind = agencyKind
    self.agencyName = agencyName
    self.role = role
    self.name = name
    self.title = title
  }
}
