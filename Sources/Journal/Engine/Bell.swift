import Synchronization

/// Rings when something that an open page may show has been committed: on this server at once, and on the others
/// as soon as the database has told them.
///
/// It says that and nothing more, neither in which file nor what, and a ring may be lost. Who listens asks the
/// database, and asks now and then without it too.
public final class Bell: Sendable {
  private struct State {
    var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
    var last = 0
  }

  private let state = Mutex(State())

  public init() {}

  public func ring() {
    for listener in state.withLock({ Array($0.listeners.values) }) { listener.yield() }
  }

  /// From now on. Rings that come while the listener is busy are heard as one.
  public func rings() -> AsyncStream<Void> {
    let stream = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state in
      state.last += 1
      state.listeners[state.last] = stream.continuation
      return state.last
    }
    stream.continuation.onTermination = { [weak self] _ in
      _ = self?.state.withLock { $0.listeners.removeValue(forKey: number) }
    }
    return stream.stream
  }
}
