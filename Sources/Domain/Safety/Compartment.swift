/// Parts of a person's file that are kept as files of their own, with named readers. Nothing of them
/// rides along with anything: not in titles, counts, search, notices, calendar files or extracts.
public enum Compartment: String, Sendable, Hashable, Codable, CaseIterable {
  /// Threat and risk.
  case threat
  /// Where a person with protected identity can be found.
  case identity
  /// Reports of concern for a child.
  case childReports = "child-reports"
  /// Suspicions that the person has not been served (R-SHR-09).
  case suspicions
  /// Who told.
  case informant
}

/// What one compartment holds, and who has been named to read it.
public struct CompartmentState: Sendable, Equatable {
  public private(set) var notes: [Note] = []
  public private(set) var readers: [Reader] = []
  /// Reports of concern; only in their own compartment.
  public private(set) var concern = ConcernState()

  public init() {}

  public struct Note: Sendable, Equatable {
    public let sequence: Int
    public let body: SealedNote
    public let at: Instant
    public let on: Day
    public let by: Author
    public internal(set) var assessment: NoteAssessed?
    public internal(set) var assessedOn: Day?
  }

  public struct Reader: Sendable, Hashable {
    public let principal: PrincipalID
    public let name: String
    public let reason: String
    public let from: Day
    public internal(set) var until: Day?
  }

  /// Named and not removed.
  public func names(_ principal: PrincipalID) -> Bool {
    readers.contains { $0.principal == principal && $0.until == nil }
  }

  mutating func apply(_ entry: CompartmentEntry, of whole: Entry) {
    switch entry {
    case .noteWritten(let body):
      notes.append(
        Note(
          sequence: whole.sequence, body: body, at: whole.recordedAt, on: whole.happened,
          by: whole.author))
    case .noteAssessed(let body):
      if let index = notes.firstIndex(where: { $0.sequence == body.note }) {
        notes[index].assessment = body
        notes[index].assessedOn = whole.happened
      }
    case .readerNamed(let body):
      readers.append(
        Reader(principal: body.principal, name: body.name, reason: body.reason, from: whole.happened))
    case .concern(let body): concern.apply(body, of: whole)
    case .readerRemoved(let body):
      for index in readers.indices
      where readers[index].principal == body.principal && readers[index].until == nil {
        readers[index].until = whole.happened
      }
    }
  }
}

public enum CompartmentEntry: Sendable, Equatable, Codable {
  case noteWritten(SealedNote)
  case noteAssessed(NoteAssessed)
  case readerNamed(ReaderNamed)
  case readerRemoved(ReaderRemoved)
  case concern(ConcernEntry)
}

public struct SealedNote: Sendable, Hashable, Codable {
  public let text: String
  /// Who or what it came from; empty when the author knows it.
  public let source: String

  public init(text: String, source: String = "") {
    self.text = text
    self.source = source
  }
}

/// Whether a sealed note may now be told to the person, decided with its reason (R-SHR-09).
public struct NoteAssessed: Sendable, Equatable, Codable {
  public let note: Int
  public let mayBeTold: Bool
  public let reason: String
}

public struct ReaderNamed: Sendable, Equatable, Codable {
  public let principal: PrincipalID
  public let name: String
  public let reason: String
}

public struct ReaderRemoved: Sendable, Equatable, Codable {
  public let principal: PrincipalID
  public let reason: String
}
