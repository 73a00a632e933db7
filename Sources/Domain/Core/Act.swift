/// What somebody wants to do in a file. Deciding is pure: the same file and circumstances give the
/// same entries or the same refusal.
public protocol Act: Sendable {
  static var kind: ActKind { get }

  /// The part of the file that a newer entry must not have touched since the page was opened; nil
  /// when the act only adds.
  var part: FilePart? { get }

  /// In whose place it is done, when that is said: an own page or another agency acts only in its own.
  func behalf(in file: CaseFile) -> Participant?

  /// The compartment that it writes in, which is a file of its own beside the person's; nil for the person's file.
  var compartment: Compartment? { get }

  func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft]
}

extension Act {
  public var part: FilePart? { nil }

  public func behalf(in file: CaseFile) -> Participant? { nil }

  public var compartment: Compartment? { nil }
}

/// What an act is decided against, beside the file: who, when, and the dated rules of the day.
public struct Circumstances: Sendable {
  public let now: Instant
  public let author: Author
  public let directory: Directory
  /// The programme of the case; for a new referral, the one that was chosen.
  public let programme: Programme
  /// Reasons given for should-rules, by rule id.
  public let explanations: [String: String]

  public init(
    now: Instant, author: Author, directory: Directory, programme: Programme,
    explanations: [String: String] = [:]
  ) {
    self.now = now
    self.author = author
    self.directory = directory
    self.programme = programme
    self.explanations = explanations
  }

  public var today: Day { SwedishTime.day(now) }
}

/// An entry before the journal has numbered and signed it.
public struct EntryDraft: Sendable, Equatable {
  public var body: EntryBody
  /// The day it happened; today when nothing else is said.
  public var happened: Day?
  public var nature: Entry.Nature
  /// Who or what the information came from, when not the author.
  public var source: String?
  /// The sequence number of the entry that this one corrects.
  public var corrects: Int?

  public init(
    _ body: EntryBody, happened: Day? = nil, nature: Entry.Nature = .fact, source: String? = nil,
    corrects: Int? = nil
  ) {
    self.body = body
    self.happened = happened
    self.nature = nature
    self.source = source
    self.corrects = corrects
  }
}

/// A part of a file that two people could be editing at once.
public enum FilePart: Hashable, Sendable {
  case person, belonging, consent, suitability, conclusion, decision, plan, start, closing
  case lifeArea(LifeArea)
  case caseRoles, workingModel
  case targetGroup, children
  case assessment(Int), consultation(Int), urgentSupport(Int)
  case childImpact, responsibility
  case measures(Occasion)
  case meeting(Int)
  case commitment(Int)
  case release, courtOrigin, performingUnit, adaptation, programme
  /// A row of a list, by the entry that first recorded it: a child, a relative or an intervention.
  case row(Int)
}
