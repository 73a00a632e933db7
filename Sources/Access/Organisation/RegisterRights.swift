import Domain

/// The right to do one register act, once: what the journal asks for before it adds a row.
/// Nothing outside this target can make one.
public struct RegisterPermit: Sendable {
  public let act: RegisterActKind
  public let author: Author
  /// Whose books it writes in.
  public let unit: AgencyID
  public let at: Instant

  init(act: RegisterActKind, author: Author, unit: AgencyID, at: Instant) {
    self.act = act
    self.author = author
    self.unit = unit
    self.at = at
  }
}

extension Access {
  /// Whether `author` may do the register act. Records are the author's own unit's; reference data holds for all.
  /// - Parameter unit: whose book it writes in; nil for the author's own.
  public static func decide(
    _ act: RegisterActKind, in unit: AgencyID? = nil, by author: Author, at now: Instant
  ) -> Result<RegisterPermit, Denial> {
    let unit = unit ?? author.agency
    guard may(act, author), unit == author.agency || reachesOthers(act, author.role) else {
      return .failure(.role)
    }
    return .success(RegisterPermit(act: act, author: author, unit: unit, at: now))
  }

  /// A shortcoming is told to the unit that leads the cooperation, and what that unit has lifted is answered from
  /// above. Nothing else is written in another unit's books.
  private static func reachesOthers(_ act: RegisterActKind, _ role: Role) -> Bool {
    switch role {
    case .externalActor: act == .reportDeviation
    case .management: act == .decideDeviation
    case .lots, .socialSecretary, .workLeader, .person, .guardian, .logReviewer, .administrator: false
    }
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
    case .management: managementRegisterActs.contains(act)
    case .externalActor: act == .reportDeviation
    case .person, .guardian, .logReviewer: false
    }
  }

  // One line per subject.
  private static let workerRegisterActs: Set<RegisterActKind> = [
    .logOutreach,
    .logActivity, .reportIncident,
    .reportDeviation,
  ]
  private static let leaderRegisterActs: Set<RegisterActKind> = [
    .keepAgreement, .keepDocument, .keepForum, .keepForumMember, .writeReport, .recordCompetence,
    .recordTraining, .followUpIncident, .keepProfile,
    .proposeProgramme, .withdrawProposal,
    .analyseDeviation, .liftDeviation, .decideDeviation, .finishDeviation,
  ]
  private static let administratorRegisterActs: Set<RegisterActKind> = [
    .confirmLegalBasis, .proposeLegalBasis, .proposeProgramme, .approveProposal, .withdrawProposal,
    .keepAgency, .mergeAgency, .giveAssignment, .changeAssignment,
  ]
  /// Also the second pair of eyes where there is one administrator: those who answer for the local rules.
  private static let managementRegisterActs: Set<RegisterActKind> = [
    .approveProposal, .writeSteeringWord, .decideDeviation, .keepTemplate,
  ]

  /// Whose records in a book somebody reads.
  /// - Returns: nil when none.
  public static func reads(_ book: RegisterBook, _ author: Author) -> RegisterScope? {
    switch author.role {
    case .lots, .socialSecretary: author.agencyKind == .socialServices ? workerReads(book, author) : nil
    case .workLeader: author.agencyKind == .socialServices ? leaderReads(book, author) : nil
    case .management: managementReads(book)
    case .externalActor: book == .deviations ? .written(author.principal) : nil
    case .person, .guardian, .logReviewer, .administrator: nil
    }
  }

  private static func workerReads(_ book: RegisterBook, _ author: Author) -> RegisterScope? {
    switch book {
    case .outreach, .agreements, .documents, .forums, .activities, .profile: .unit(author.agency)
    // What is written about oneself, and what one has written oneself.
    case .competence, .incidents: .own(author.agency, author.principal)
    case .steering, .templates: .everywhere
    case .deviations: .written(author.principal)
    case .reports: nil
    }
  }

  private static func leaderReads(_ book: RegisterBook, _ author: Author) -> RegisterScope? {
    switch book {
    case .outreach, .agreements, .documents, .forums, .reports, .competence, .activities, .incidents,
      .profile, .deviations:
      .unit(author.agency)
    case .steering, .templates: .everywhere
    }
  }

  /// Results and structure. What is about one of those who work, and what happened to them, stays in the unit.
  private static func managementReads(_ book: RegisterBook) -> RegisterScope? {
    switch book {
    case .outreach, .agreements, .documents, .templates, .forums, .reports, .steering, .activities, .profile,
      .deviations:
      .everywhere
    case .competence, .incidents: nil
    }
  }

  /// Whose incidents are counted for somebody who may not read what happened (R-SAF-05).
  static func countsIncidents(_ author: Author) -> RegisterScope? {
    switch author.role {
    case .management: .everywhere
    case .workLeader: author.agencyKind == .socialServices ? .unit(author.agency) : nil
    case .lots, .socialSecretary, .externalActor, .person, .guardian, .logReviewer, .administrator: nil
    }
  }

  /// Whether somebody sees how the unit's cases lie on its lotsar (R-ROL-11).
  public static func seesCaseload(_ author: Author) -> Bool {
    switch author.role {
    case .workLeader: author.agencyKind == .socialServices
    case .lots, .socialSecretary, .externalActor, .person, .guardian, .management, .logReviewer,
      .administrator:
      false
    }
  }

  /// Who sees the reference data that rules are decided from as an administrator does: all of it, with history
  /// and what is proposed. Those who answer for it and those who lead by it; nothing of it is about a person.
  public static func readsReference(_ author: Author) -> Bool {
    switch author.role {
    case .administrator, .management: true
    case .workLeader: author.agencyKind == .socialServices
    case .lots, .socialSecretary, .externalActor, .person, .guardian, .logReviewer: false
    }
  }
}

public enum RegisterScope: Sendable, Hashable {
  case unit(AgencyID)
  /// Within a unit: what is about somebody, or what they began.
  case own(AgencyID, PrincipalID)
  /// What somebody began, in whichever unit's book.
  case written(PrincipalID)
  case everywhere

  /// - Parameter first: the state that the record began with.
  public func includes(_ first: RegisterRecord) -> Bool {
    switch self {
    case .unit(let unit): unit == first.unit
    case .own(let unit, let principal):
      unit == first.unit && (first.entry.about ?? first.by) == principal
    case .written(let principal): first.by == principal
    case .everywhere: true
    }
  }

  /// The one unit whose books have to be read; nil for all.
  public var unit: AgencyID? {
    switch self {
    case .unit(let unit), .own(let unit, _): unit
    case .written, .everywhere: nil
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
    let byID = Dictionary(grouping: states.filter { $0.entry.book == book }, by: \.id)
      .filter { $0.value.first.map(scope.includes) ?? false }
      .mapValues { Array($0.reversed()) }
    records = byID.values.compactMap(\.first).sorted { ($1.at, $1.id) < ($0.at, $0.id) }
    history = byID.mapValues { Array($0.dropFirst()) }
  }
}

/// Shortcomings in the cooperation of one year by unit, kind and state, and how long a decision took (R-FUP-12);
/// made only here, from those that the viewer reads.
public struct VisibleDeviationCounts: Sendable, Equatable {
  public let year: Int
  public let counts: [AgencyID: [String: Int]]
  public let states: [Deviation.State: Int]
  /// Days from report to decision, the shortest first.
  public let days: [Int]
  /// What the codes are called.
  public let names: [String: String]

  /// - Returns: nil for those who lead nothing.
  public init?(_ book: VisibleBook, year: Int, for viewer: Author) {
    guard book.book == .deviations, Access.seesDeviationCounts(viewer) else { return nil }
    self.year = year
    var (counts, states, names) = ([AgencyID: [String: Int]](), [Deviation.State: Int](), [String: String]())
    var days: [Int] = []
    for record in book.records {
      guard let deviation = record.deviation else { continue }
      let reported = SwedishTime.day((book.history[record.id]?.last ?? record).at)
      guard reported.components.year == year else { continue }
      counts[record.unit, default: [:]][deviation.kind, default: 0] += 1
      states[deviation.state, default: 0] += 1
      names[deviation.kind] = deviation.kindName
      if let taken = deviation.daysToDecision(reported: reported) { days.append(taken) }
    }
    (self.counts, self.states, self.names, self.days) = (counts, states, names, days.sorted())
  }
}

extension Access {
  static func seesDeviationCounts(_ author: Author) -> Bool {
    switch author.role {
    case .management: true
    case .workLeader: author.agencyKind == .socialServices
    case .lots, .socialSecretary, .externalActor, .person, .guardian, .logReviewer, .administrator: false
    }
  }

  /// The names that a text of the viewer's about no person must not hold: those of a file that the viewer sees.
  public static func names(in file: CaseFile, for viewer: Author, at now: Instant) -> Set<String> {
    guard case .success(let view) = view(file, for: viewer, at: now) else { return [] }
    switch view.content {
    case .staff(let whole):
      return Set([view.header.name] + (whole.file.intake.guardians.map(\.name))).subtracting([""])
    case .arrived, .disclosed, .own:
      return view.header.isProtected ? [] : [view.header.name]
    }
  }
}

/// Incidents by unit and kind for one year, without a word of what happened; made only here.
public struct VisibleIncidentCounts: Sendable, Equatable {
  public let year: Int
  public let counts: [AgencyID: [Incident.Kind: Int]]

  /// - Returns: nil when the viewer counts none.
  public init?(_ states: [RegisterRecord], year: Int, for viewer: Author) {
    guard let scope = Access.countsIncidents(viewer) else { return nil }
    self.year = year
    var counts: [AgencyID: [Incident.Kind: Int]] = [:]
    for states in Dictionary(grouping: states, by: \.id).values {
      guard let first = states.first, let incident = states.last?.incident, scope.includes(first),
        incident.on.components.year == year
      else { continue }
      counts[first.unit, default: [:]][incident.kind, default: 0] += 1
    }
    self.counts = counts
  }

  /// The one unit whose book has to be read; nil for all.
  public static func scope(for viewer: Author) -> RegisterScope? { Access.countsIncidents(viewer) }
}

/// How the unit's open cases lie on its lotsar: numbers by who works, never by person (R-ROL-11, R-ROL-12).
public struct VisibleCaseload: Sendable, Equatable {
  public let shares: [CaseShare]
  public let withoutSecond: Int
  public let open: Int

  /// - Returns: nil for those who do not lead the unit.
  public init?(_ load: UnitCaseload, for viewer: Author) {
    guard Access.seesCaseload(viewer) else { return nil }
    shares = load.shares
    withoutSecond = load.withoutSecond
    open = load.open
  }
}
