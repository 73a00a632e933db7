import Domain
import Synchronization

/// The latest moment at which anything was decided. Time never goes back behind it, so that a clock that is
/// set back, or a node whose clock is slow, brings no consent to life again (B4-05).
public final class ClockFloor: Sendable {
  private struct State {
    var highest: Instant
    var saved: Instant
  }

  private let state: Mutex<State>
  /// How far time goes before it is written down anew, in seconds.
  private static let step: Int64 = 1

  /// After a crash time begins a step after what was written down: nothing has been decided later than that.
  init(_ connection: any Connection) throws {
    let saved = try Self.read(connection) ?? .distantPast
    state = Mutex(State(highest: saved.adding(seconds: Self.step), saved: saved))
  }

  /// How far the clock is behind what has been decided, in seconds; 0 when it is not.
  public func seconds(ahead now: Instant) -> Int64 {
    state.withLock { max(0, ($0.highest.milliseconds - now.milliseconds) / 1000) }
  }

  /// The moment to decide at: now, or the floor when the clock says less.
  public func raise(to now: Instant) -> Instant {
    state.withLock { state in
      state.highest = max(state.highest, now)
      return state.highest
    }
  }

  /// Writes it down when it has moved by a step, and takes in what other nodes have written. Last in every
  /// transaction that decides, so that it is on disk when the answer leaves.
  public func save(_ connection: any Connection) throws {
    // Whoever finds it due does it alone: on PostgreSQL the others would wait for its commit.
    let due: Instant? = state.withLock { state in
      guard state.saved.adding(seconds: Self.step) <= state.highest else { return nil }
      state.saved = state.highest
      return state.highest
    }
    guard let due else { return }
    try connection.execute("UPDATE clock_floor SET at = $1 WHERE one = 1 AND at < $1", [.instant(due)])
    let saved = try Self.read(connection) ?? due
    state.withLock { state in
      state.saved = max(state.saved, saved)
      state.highest = max(state.highest, saved)
    }
  }

  private static func read(_ connection: any Connection) throws -> Instant? {
    try connection.first("SELECT at FROM clock_floor WHERE one = 1", []) { try $0.instant(0) }
  }
}

/// One row, that only rises.
enum ClockTable {
  static let statements = [
    "INSERT INTO clock_floor (one, at) VALUES (1, 0)"
  ]

  static let table = """
    CREATE TABLE clock_floor (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      at INTEGER NOT NULL
    ) STRICT
    """
}
