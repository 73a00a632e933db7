import Dispatch

/// Keeps a database thread waiting, as slow work of somebody else would.
enum Blocking {
  static func wait(until stream: AsyncStream<Void>) {
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      for await _ in stream {}
      done.signal()
    }
    done.wait()
  }
}
