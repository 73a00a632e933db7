import Access
import Domain
import Journal
import Statistics

extension Desk {
  /// Results without identities, for those who lead and for management.
  /// - Throws: `.denied(.role)` for everyone else.
  public func results(by author: Author) async throws(DeskError) -> Results {
    let now = clock.now()
    do {
      return try await catching {
        guard Access.mayReadResults(author) else { throw Denial.role }
        return try await write(as: author, for: .counts) { connection in
          try AccessLog.append(
            AccessRecord(
              at: now, author: author, case: nil, what: "results", outcome: .permitted,
              reason: "role:\(author.role.rawValue)"), connection)
          let counts = try CaseCounts.all(connection)
          let directory = try directories.current(connection)
          return Results(
            offers: OfferTable(
              byUnit(counts, directory), bySex: bySex(counts, directory),
              byModel: byModel(try CaseCounts.byModel(connection), directory),
              plans: plans(try CaseCounts.plans(connection), directory), suppression: Suppression()),
            urgent: try urgent(directory, connection))
        }
      }
    } catch {
      try await record(error, of: "results", on: nil, by: author, at: now)
      throw error
    }
  }

  /// Programme by programme, one row for each sex, in the same order everywhere.
  private func bySex(_ counts: [CaseCounts.Count], _ directory: Directory) -> [OfferTable.Counts] {
    let programmes = Dictionary(grouping: counts) { count in
      directory.programmes.last { $0.code == count.programme }?.name ?? ""
    }
    return programmes.sorted { $0.key < $1.key }.map { programme, counts in
      let found = Set(counts.map(\.sex))
      return Person.Sex.allCases.filter { found.contains($0) || $0 != .unknown }.map { sex in
        var numbers: [OfferTable.Outcome: Int] = [:]
        for count in counts where count.sex == sex {
          numbers[.init(count.outcome), default: 0] += count.number
        }
        return ("\(programme), \(sex.groupName)", numbers)
      }
    }
  }

  /// Programme by programme, one row for each model and year. A case without a model of its own has the one of its
  /// version of the programme.
  private func byModel(
    _ counts: [CaseCounts.ModelCount], _ directory: Directory
  ) -> [OfferTable.Counts] {
    var found: [String: [ModelYear: [OfferTable.Outcome: Int]]] = [:]
    for count in counts {
      let version =
        count.programmeFrom.flatMap { directory.programme(count.programme, from: $0) }
        ?? directory.programmes.last { $0.code == count.programme }
      guard let version else { continue }
      let place = ModelYear(model: count.model ?? version.model, year: count.year)
      found[version.name, default: [:]][place, default: [:]][.init(count.outcome), default: 0] += count.number
    }
    return found.sorted { $0.key < $1.key }.map { programme, rows in
      rows.sorted { $0.key < $1.key }.map { place, numbers in
        ("\(programme), \(place.model.resultName), \(place.year.map { String($0) } ?? "okänt år")", numbers)
      }
    }
  }

  private func urgent(_ directory: Directory, _ connection: any Connection) throws -> [LeadTimes] {
    try CaseCounts.leadTimes(connection)
      .map { LeadTimes(directory.agency($0.key)?.name ?? "", days: $0.value, suppression: Suppression()) }
      .sorted { $0.name < $1.name }
  }

  private func plans(
    _ counts: [CaseCounts.Plans], _ directory: Directory
  ) -> [(name: String, with: Int, of: Int)] {
    counts.map { count in
      let programme = directory.programmes.last { $0.code == count.programme }?.name ?? ""
      return ("\(programme), \(directory.agency(count.agency)?.name ?? "")", count.with, count.of)
    }.sorted { $0.name < $1.name }
  }

  private func byUnit(_ counts: [CaseCounts.Count], _ directory: Directory) -> OfferTable.Counts {
    var groups: [String: [OfferTable.Outcome: Int]] = [:]
    for count in counts {
      let programme = directory.programmes.last { $0.code == count.programme }?.name ?? ""
      let unit = directory.agency(count.agency)?.name ?? ""
      groups["\(programme), \(unit)", default: [:]][.init(count.outcome), default: 0] +=
        count.number
    }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// What is counted over all cases, with what is small already hidden.
public struct Results: Sendable, Equatable {
  public let offers: OfferTable
  /// By unit, how long urgent support waited for its decision (R-INV-09).
  public let urgent: [LeadTimes]
}

private struct ModelYear: Hashable, Comparable {
  let model: WorkingModel
  let year: Int?

  static func < (one: ModelYear, other: ModelYear) -> Bool {
    (one.model.rawValue, one.year ?? 0) < (other.model.rawValue, other.year ?? 0)
  }
}

extension WorkingModel {
  fileprivate var resultName: String {
    switch self {
    case .cooperation: "samverkansmodellen"
    case .puzzle: "pusselmodellen"
    case .piloting: "lotsningsmodellen"
    }
  }
}

extension Person.Sex {
  fileprivate var groupName: String {
    switch self {
    case .female: "flickor och kvinnor"
    case .male: "pojkar och män"
    case .unknown: "uppgift saknas"
    }
  }
}

extension OfferTable.Outcome {
  init(_ code: OutcomeCode) {
    self =
      switch code {
      case .underWay: .underWay
      case .declined, .neverStarted: .declined
      case .refused: .refused
      case .granted: .granted
      case .completed: .completed
      case .interrupted: .interrupted
      }
  }
}
