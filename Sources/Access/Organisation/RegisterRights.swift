import Domain

/// The right to do one register act, once: what the journal asks for before it adds a row.
/// Nothing outside this target can make one.
public struct RegisterPermit: Sendable {
  public let act: RegisterActKind
  public let author: Author
  public let at: Instant

  init(act: RegisterActKind, author: Author, at: Instant) {
    self.act = act
    self.author = author
    self.at = at
  }
}

extension Access {
  /// Whether `author` may do the register act. Records are the author's own unit's; reference data holds for all.
  public static func decide(
    _ act: RegisterActKind, by author: Author, at now: Instant
  ) -> Result<RegisterPermit, Denial> {
    guard may(act, author) else { return .failure(.role) }
    return .success(RegisterPermit(act: act, author: author, at: now))
  }

  /// Read as a table: one line per role. The city's reference data is the administrator's, and whoever changes
  /// it is not the one who works by it.
  public static func may(_ act: RegisterActKind, _ author: Author) -> Bool {
    switch author.role {
    case .lots, .socialSecretary: author.agencyKind == .socialServices && workerRegisterActs.contains(act)
    case .workLeader:
      author.agencyKind == .socialServices
        && (workerRegisterActs.contains(act) || leaderRegisterActs.contains(act))
    case .administrator: administratorRegisterActs.contains(act)
    case .externalActor, .person, .guardian, .management, .logReviewer: false
    }
  }

  // One line per subject.
  private static let workerRegisterActs: Set<RegisterActKind> = [
    .logOutreach
  ]
  private static let leaderRegisterActs: Set<RegisterActKind> = []
  private static let administratorRegisterActs: Set<RegisterActKind> = [
    .confirmLegalBasis
  ]

  /// Whose records in a book somebody reads.
  /// - Returns: nil when none.
  public static func reads(_ book: RegisterBook, _ author: Author) -> RegisterScope? {
    switch (book, author.role) {
    case (.outreach, .lots), (.outreach, .socialSecretary), (.outreach, .workLeader):
      author.agencyKind == .socialServices ? .unit(author.agency) : nil
    case (.outreach, .management): .everywhere
    case (.outreach, .externalActor), (.outreach, .person), (.outreach, .guardian),
      (.outreach, .logReviewer), (.outreach, .administrator):
      nil
    }
  }

  /// Who sees the reference data that rules are decided from as an administrator does: all of it, with history.
  public static func readsReference(_ author: Author) -> Bool {
    switch author.role {
    case .administrator: true
    case .lots, .socialSecretary, .workLeader, .externalActor, .person, .guardian, .management,
      .logReviewer:
      false
    }
  }
}

public enum RegisterScope: Sendable, Hashable {
  case unit(AgencyID)
  case everywhere

  public func includes(_ unit: AgencyID) -> Bool {
    switch self {
    case .unit(let own): own == unit
    case .everywhere: true
    }
  }
}

/// The records of a book that its viewer may read, each as it stands now, the newest first; made only here.
public struct VisibleBook: Sendable {
  public let book: RegisterBook
  public let records: [RegisterRecord]
  /// Every earlier state of the same records, the newest first.
  public let history: [RecordID: [RegisterRecord]]

  /// - Parameter states: of the book, in the order they were written.
  /// - Returns: nil when the viewer reads nothing in it.
  public init?(_ book: RegisterBook, _ states: [RegisterRecord], for viewer: Author) {
    guard let scope = Access.reads(book, viewer) else { return nil }
    self.book = book
    let own = states.filter { $0.entry.book == book && scope.includes($0.unit) }
    let byID = Dictionary(grouping: own, by: \.id).mapValues { Array($0.reversed()) }
    records = byID.values.compactMap(\.first).sorted { ($1.at, $1.id) < ($0.at, $0.id) }
    history = byID.mapValues { Array($0.dropFirst()) }
  }
}
