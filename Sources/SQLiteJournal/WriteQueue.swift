import Dispatch
import Journal
import Synchronization

/// One piece of work for the writer. Its caller waits until one of the two closures has been called.
struct WriteJob: Sendable {
  /// Does the work; returns what tells the caller once it is committed.
  let run: @Sendable (any Connection) throws -> (@Sendable () -> Void)
  let fail: @Sendable (any Error) -> Void
}

/// Where work waits for the writer thread. Whatever has gathered while one batch was committed is the
/// next batch.
final class WriteQueue: Sendable {
  private struct State {
    var jobs: [WriteJob] = []
    var isAsleep = false
    var isClosed = false
    var isFinished = false
    var isLost = false
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let wake = DispatchSemaphore(value: 0)

  func add(_ job: WriteJob) {
    let (accepted, mustWake) = state.withLock { state in
      if state.isClosed || state.isLost { return (false, false) }
      state.jobs.append(job)
      defer { state.isAsleep = false }
      return (true, state.isAsleep)
    }
    if mustWake { wake.signal() }
    if !accepted { job.fail(JournalError.closed) }
  }

  var isLost: Bool { state.withLock { $0.isLost } }

  /// Nothing more is taken, and what waits is told so.
  func lose() {
    let waiting = state.withLock { state in
      state.isLost = true
      defer { state.jobs = [] }
      return state.jobs
    }
    for job in waiting { job.fail(JournalError.closed) }
  }

  /// Waits for work. Nil when the queue is closed and empty.
  func next() -> [WriteJob]? {
    while true {
      let (jobs, isClosed) = state.withLock { state in
        let jobs = state.jobs
        state.jobs.removeAll(keepingCapacity: true)
        state.isAsleep = jobs.isEmpty && !state.isClosed
        return (jobs, state.isClosed)
      }
      if !jobs.isEmpty { return jobs }
      if isClosed { return nil }
      wake.wait()
    }
  }

  /// Returns when everything accepted before is done.
  func close() async {
    await withCheckedContinuation { continuation in
      let (isFinished, mustWake) = state.withLock { state in
        state.isClosed = true
        if !state.isFinished { state.closers.append(continuation) }
        defer { state.isAsleep = false }
        return (state.isFinished, state.isAsleep)
      }
      if mustWake { wake.signal() }
      if isFinished { continuation.resume() }
    }
  }

  /// The writer thread is done.
  func finished() {
    let closers = state.withLock { state in
      state.isFinished = true
      defer { state.closers = [] }
      return state.closers
    }
    for closer in closers { closer.resume() }
  }
}
