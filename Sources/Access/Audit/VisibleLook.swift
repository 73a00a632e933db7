import Domain

/// One line of "Vem har tittat".
public struct VisibleLook: Sendable {
  public let at: Instant
  /// Nil on own pages: the unit and the title tell enough, and a name could be a danger.
  public let name: String?
  public let title: String
  public let agency: String
  public let what: String
  public let outcome: LookOutcome
  public let ground: String
}

public enum LookOutcome: String, Sendable, Hashable, Codable, CaseIterable {
  case permitted, denied, refused
}

/// What the log knows of one look, before Access has decided how much of it this viewer is shown.
public struct RecordedLook: Sendable, Equatable {
  public let at: Instant
  public let name: String
  public let title: String
  public let agency: AgencyID
  public let agencyName: String
  public let what: String
  public let outcome: LookOutcome
  public let ground: String

  public init(
    at: Instant, name: String, title: String, agency: AgencyID, agencyName: String, what: String,
    outcome: LookOutcome, ground: String
  ) {
    self.at = at
    self.name = name
    self.title = title
    self.agency = agency
    self.agencyName = agencyName
    self.what = what
    self.outcome = outcome
    self.ground = ground
  }
}

extension Access {
  /// Staff see all with names; own pages see who read, by unit and title, and nothing that was refused;
  /// another agency sees its own looks.
  public static func looks(_ records: [RecordedLook], for file: VisibleFile) -> [VisibleLook] {
    records.compactMap { record in
      switch file.relation {
      case .caseWorker, .standIn, .unitLeader, .emergency: look(record, named: true)
      case .decidingUnit, .receivingUnit: nil
      case .member(let agency, _): record.agency == agency ? look(record.outside, named: true) : nil
      case .own: record.isToldThePerson && file.showsLooks ? look(record.outside, named: false) : nil
      }
    }
  }

  static func look(_ record: RecordedLook, named: Bool) -> VisibleLook {
    VisibleLook(
      at: record.at, name: named ? record.name : nil, title: record.title,
      agency: record.agencyName, what: record.what, outcome: record.outcome,
      ground: record.ground)
  }
}

extension VisibleFile {
  /// On an own page it is a part that is chosen; everywhere else it goes with the file.
  fileprivate var showsLooks: Bool {
    if case .own(let own) = content { own.parts.contains(.looks) } else { true }
  }
}

extension RecordedLook {
  /// Nothing that was refused, and not who told: whoever referred the person has not looked.
  var isToldThePerson: Bool {
    outcome == .permitted && what != ActKind.registerReferral.rawValue
      && !Self.betweenTwo.contains { what.utf8.reversed().starts(with: $0.rawValue.utf8.reversed()) }
  }

  /// What one of the family has said of those who help is not told to the others by the log.
  private static let betweenTwo: [ActKind] = [.askToReport, .talkOverShortcoming]

  /// As it may be shown outside the unit: without the number of an entry in the file.
  var outside: RecordedLook {
    let parts = ground.utf8.split(separator: 0x3A, maxSplits: 1)
    let isNumbered = parts.count == 2 && parts[1].allSatisfy { (0x30...0x39).contains($0) }
    let kind = isNumbered ? parts[0] : ground.utf8[...]
    return RecordedLook(
      at: at, name: name, title: title, agency: agency, agencyName: agencyName, what: what,
      outcome: outcome, ground: String(Substring(kind)))
  }
}
