import Access
import Domain
import Journal
import Workflows

/// A test asked for somebody or something that the world does not have.
public struct NotInTheWorld: Error, CustomStringConvertible {
  public let description: String
}

extension TestWorld {
  /// Who acts, by name: `Mira Holmqvist`.
  public func author(_ name: String) throws -> Author {
    let found = directory.assignments.values.compactMap { directory.author($0.id, on: time.today) }
      .first { $0.name == name }
    guard let found else { throw NotInTheWorld(description: name) }
    return found
  }

  public var everybody: [Author] {
    directory.assignments.values.compactMap { directory.author($0.id, on: time.today) }
      .sorted { $0.name < $1.name }
  }

  public func agency(_ name: String) throws -> AgencyID {
    guard let found = directory.agencies.values.first(where: { $0.name == name }) else {
      throw NotInTheWorld(description: name)
    }
    return found.id
  }

  /// Past the desk and every right.
  public func asKeeper<Value: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await database.asKeeper(of: journal, work)
  }

  /// Everything that is stored, gone through.
  public func verified() async throws -> VerificationReport {
    let keyRing = journal.keyRing
    return try await database.withKeeper(of: journal) { try await Verifier.verify($0, keyRing) }
  }

  /// Reads past the desk, so that the test leaves no trace in the log.
  public func file(_ id: CaseID) async throws -> CaseFile {
    let files = journal.files
    let found = try await asKeeper { try files.load(id, $0, locking: .none) }
    guard let found else { throw NotInTheWorld(description: id.text) }
    return found
  }

  public func file(of name: String) async throws -> CaseFile {
    let found = try await files().first { $0.intake.person?.name == name }
    guard let found else { throw NotInTheWorld(description: name) }
    return found
  }

  public func files() async throws -> [CaseFile] {
    let files = journal.files
    return try await asKeeper { connection in
      let ids: [CaseID] = try connection.rows("SELECT case_id FROM case_file ORDER BY case_id") {
        try $0.id(0)
      }
      return try ids.compactMap { try files.load($0, connection, locking: .none) }
    }
  }

  /// What stands in the access log about a file.
  public func log(_ id: CaseID) async throws -> [AccessRecord] {
    try await asKeeper { try AccessLog.records(of: id, $0) }
  }
}

extension DeskError {
  /// The denial of somebody who has no tie to the file any more: on PostgreSQL the database has let go of it too, so that
  /// the program cannot tell why.
  public static func letGo(_ reason: Denial) -> DeskError {
    .denied(TestDatabase.chosen == .postgres ? .unknownFile : reason)
  }
}
