import Access
import Domain
import Journal

/// The one road: every act and every look goes over this desk, each in one transaction together with
/// its decision and its trace in the access log.
public struct Desk: Sendable {
  public let journal: OpenJournal
  let clock: Clock
  let random: RandomBytes
  let directories: DirectoryCache
  let isReplaying: Bool

  /// - Parameter isReplaying: true while a made-up past is written down, which jumps in time.
  public init(
    _ journal: OpenJournal, clock: Clock, random: RandomBytes, isReplaying: Bool = false
  ) {
    self.journal = journal
    let floor = journal.floor
    self.clock = isReplaying ? clock : Clock { floor.raise(to: clock.now()) }
    self.random = random
    self.isReplaying = isReplaying
    directories = DirectoryCache(journal.reference)
  }

  public var now: Instant { clock.now() }

  /// A key for a form that is to be done once.
  public func newKey() -> String { random.id(CaseID.self).text }

  /// What the author's device seals with what waits to be sent from a meeting.
  public func deviceKey(for author: Author, in file: CaseID) -> String {
    journal.sessions.deviceKey(of: author.principal, in: file)
  }

  /// The reference data of the moment.
  public func directory() async throws(DeskError) -> Directory {
    let directories = directories
    return try await catching {
      try await journal.engine.read { try directories.current($0) }
    }
  }
}

/// Where the time comes from; tests and the demo city bring their own.
public struct Clock: Sendable {
  public let now: @Sendable () -> Instant

  public init(_ now: @escaping @Sendable () -> Instant) {
    self.now = now
  }
}

/// What came of an act.
public struct Receipt: Sendable, Equatable {
  public let caseID: CaseID
  /// The file's version after the act.
  public let version: Int
  /// The same form had been sent before; nothing was done again.
  public let repeated: Bool
}

/// Why the desk did not do it. Nothing was written but the trace.
public enum DeskError: Error, Sendable, Equatable {
  /// The reader is told "not found".
  case denied(Denial)
  case refused(Refusal)
  /// The database; what was acknowledged before is safe.
  case storage(StorageTrouble)
}

/// What a database can be troubled by, as far as those outside the journal need to know.
public enum StorageTrouble: Error, Sendable, Equatable {
  /// Locked or out of reach just now; nothing was written.
  case busy
  case full
  case readOnly
  /// The connection was lost while committing: it may be written or not.
  case unknownOutcome
  /// Somebody else wrote in the same moment.
  case stale
  /// Something stored is not as it was written, or the program is wrong; the code has no content in it.
  case damaged(code: String)

  init(_ error: JournalError) {
    self =
      switch error {
      case .busy, .closed, .unavailable: .busy
      case .full: .full
      case .readOnly: .readOnly
      case .unknownOutcome: .unknownOutcome
      case .stale: .stale
      default: .damaged(code: "\(error)")
      }
  }
}

extension Desk {
  /// Runs something that may throw one of the errors of the road, and gives them one type.
  func catching<Value>(
    _ body: () async throws -> Value
  ) async throws(DeskError) -> Value {
    do {
      return try await body()
    } catch let error as DeskError {
      throw error
    } catch let denial as Denial {
      throw .denied(denial)
    } catch let refusal as Refusal {
      throw .refused(refusal)
    } catch let error as JournalError {
      throw .storage(StorageTrouble(error))
    } catch {
      throw .storage(.damaged(code: "\(type(of: error))"))
    }
  }
}
