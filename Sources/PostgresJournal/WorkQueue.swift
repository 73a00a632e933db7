import Dispatch
import Journal
import Synchronization

enum TransactionKind: Sendable {
  /// Sees what is committed when each statement begins; consistent by the row locks it takes.
  case write
  /// One unchanging view.
  case read

  var begin: String {
    switch self {
    case .write: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    }
  }
}

/// One transaction's work. Its caller waits until one of the two closures has been called. It may be run
/// again when the server dissolved a deadlock, or was lost before the commit.
struct Work: Sendable {
  let kind: TransactionKind
  /// Until when it may wait for a connection.
  let deadline: ContinuousClock.Instant
  let run: @Sendable (any Connection) throws -> (@Sendable () -> Void)
  let fail: @Sendable (any Error) -> Void
}

/// Where work waits for a free connection.
final class WorkQueue: Sendable {
  private struct State {
    var work: [Work] = []
    var first = 0
    var isClosed = false
    var serving: Int
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>
  private let workers: Int
  private let available = DispatchSemaphore(value: 0)

  init(workers: Int) {
    self.workers = max(1, workers)
    state = Mutex(State(serving: max(1, workers)))
  }

  func add(_ work: Work) {
    let accepted = state.withLock { state in
      if !state.isClosed { state.work.append(work) }
      return !state.isClosed
    }
    if accepted { available.signal() } else { work.fail(JournalError.closed) }
  }

  /// Waits for work. Nil when the queue is closed and empty.
  func next() -> Work? {
    available.wait()
    return state.withLock { state in
      guard state.first < state.work.count else { return nil }
      let work = state.work[state.first]
      state.first += 1
      if state.first > 64, state.first * 2 > state.work.count {
        state.work.removeFirst(state.first)
        state.first = 0
      }
      return work
    }
  }

  /// Returns when everything accepted before is done and every worker has left.
  func close() async {
    await withCheckedContinuation { continuation in
      let isDone = state.withLock { state in
        if state.serving > 0 { state.closers.append(continuation) }
        return state.serving == 0
      }
      shut()
      if isDone { continuation.resume() }
    }
  }

  /// Takes no more work; the workers leave when they have done what was accepted before.
  func shut() {
    let isFirst = state.withLock { state in
      defer { state.isClosed = true }
      return !state.isClosed
    }
    if isFirst { for _ in 0..<workers { available.signal() } }
  }

  /// A worker has left.
  func left() {
    let closers = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      state.serving -= 1
      guard state.serving == 0 else { return [] }
      defer { state.closers = [] }
      return state.closers
    }
    for closer in closers { closer.resume() }
  }
}
