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
          return OfferTable(
            try counts(directories.current(connection), connection), suppression: Suppression())
        }
      }
    } catch {
      try await record(error, of: "results", on: nil, by: author, at: now)
      throw error
    }
  }

  private func counts(
    _ directory: Directory, _ connection: any Connection
  ) throws -> [(name: String, numbers: [OfferTable.Outcome: Int])] {
    var groups: [String: [OfferTable.Outcome: Int]] = [:]
    for count in try CaseCounts.all(connection) {
      let programme = directory.programmes.last { $0.code == count.programme }?.name ?? ""
      let unit = directory.agency(count.agency)?.name ?? ""
      groups["\(programme), \(unit)", default: [:]][.init(count.outcome), default: 0] +=
        count.number
    }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
