import Access
import Domain
import Journal
import Statistics

extension Desk {
  /// Results without identities, for those who lead and for management.
  /// - Throws: `.denied(.role)` for everyone else.
  public func results(by author: Author) async throws(DeskError) -> OfferTable {
    let now = clock.now()
    do {
      return try await catching {
        guard Access.mayReadResults(author) else { throw Denial.role }
        return try await journal.engine.write { connection in
          try AccessLog.append(
            AccessRecord(
              at: now, author: author, case: nil, what: "results", outcome: .permitted,
              reason: "role:\(author.role.rawValue)"), connection)
          let counts = try CaseCounts.all(connection)
          let directory = try directories.current(connection)
          return OfferTable(
            byUnit(counts, directory), bySex: bySex(counts, directory), suppression: Suppression())
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
