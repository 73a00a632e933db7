/// The dated reference data as it was read together. A value: a change makes a new directory.
public struct Directory: Sendable, Equatable {
  public let agencies: [AgencyID: Agency]
  public let principals: [PrincipalID: Principal]
  public let assignments: [AssignmentID: Assignment]
  public let programmes: [Programme]
  public let legalBases: [LegalBasis]
  /// Who is trained in which instrument, and since when (R-CMP-08).
  public let trainings: [Training]
  /// Who took over from whom, oldest first.
  public let successions: [Succession]

  public init(
    agencies: [Agency], principals: [Principal], assignments: [Assignment],
    programmes: [Programme], legalBases: [LegalBasis], trainings: [Training] = []
  ) {
    self.agencies = Dictionary(uniqueKeysWithValues: agencies.map { ($0.id, $0) })
    self.principals = Dictionary(uniqueKeysWithValues: principals.map { ($0.id, $0) })
    self.assignments = Dictionary(uniqueKeysWithValues: assignments.map { ($0.id, $0) })
    self.programmes = programmes
    self.legalBases = legalBases
    self.trainings = trainings
    successions = Self.successions(among: self.agencies)
  }

  /// An agency has one last day and one successor, so a split leaves the other parts without its consents.
  private static func successions(among agencies: [AgencyID: Agency]) -> [Succession] {
    agencies.values.compactMap { ended in
      guard let last = ended.validTo, let successor = ended.successor.flatMap({ agencies[$0] }) else {
        return nil
      }
      return Succession(
        from: Party(ended), to: Party(successor), since: last.adding(days: 1),
        carries: ended.carries ?? false)
    }.sorted { ($0.since, $0.from.agency) < ($1.since, $1.from.agency) }
  }

  public static let empty = Directory(
    agencies: [], principals: [], assignments: [], programmes: [], legalBases: [])

  public func agency(_ id: AgencyID) -> Agency? { agencies[id] }

  public func party(_ id: AgencyID) -> Party? { agencies[id].map(Party.init) }

  /// The programme version with this code that holds on `day`.
  public func programme(_ code: String, on day: Day) -> Programme? {
    programmes.first { $0.code == code && $0.holds(on: day) }
  }

  /// The version of a programme that began on a day: the one a case was registered under.
  public func programme(_ code: String, from validFrom: Day) -> Programme? {
    programmes.first { $0.code == code && $0.validFrom == validFrom }
  }

  public func programmes(on day: Day) -> [Programme] {
    programmes.filter { $0.holds(on: day) }.sorted { $0.name < $1.name }
  }

  public func legalBasis(_ code: String, on day: Day) -> LegalBasis? {
    legalBases.first { $0.code == code && $0.holds(on: day) }
  }

  public func legalBases(for use: LegalBasis.Use, on day: Day) -> [LegalBasis] {
    legalBases.filter { $0.use == use && $0.holds(on: day) }
  }

  /// Who acts on an assignment, or nil when it does not hold on `day`. An assignment goes on at the agency that took
  /// over.
  public func author(_ assignment: AssignmentID, on day: Day) -> Author? {
    guard let assignment = assignments[assignment], assignment.holds(on: day),
      let principal = principals[assignment.principal],
      let agency = agencies[successions.heir(of: assignment.agency, on: day)]
    else { return nil }
    return Author(
      principal: principal.id, assignment: assignment.id, agency: agency.id,
      agencyKind: agency.kind, agencyName: agency.name, role: assignment.role,
      name: principal.name, title: assignment.title)
  }

  /// Everyone with a role at an agency on `day`, by name.
  public func staff(of agency: AgencyID, role: Role? = nil, on day: Day) -> [Author] {
    assignments.values
      .filter {
        (role == nil || $0.role == role) && successions.heir(of: $0.agency, on: day) == agency
      }
      .compactMap { author($0.id, on: day) }
      .sorted { ($0.name, $0.assignment) < ($1.name, $1.assignment) }
  }

  /// Agencies that can be parties to a case owned by `owner` on `day`, by name.
  public func parties(besides owner: AgencyID, on day: Day) -> [Agency] {
    agencies.values
      .filter {
        $0.id != owner && $0.kind != .cityAdministration && $0.validFrom <= day
          && ($0.validTo.map { day <= $0 } ?? true)
      }
      .sorted { $0.name < $1.name }
  }
}
