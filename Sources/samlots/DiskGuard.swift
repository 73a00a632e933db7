import Journal
import ServiceLifecycle

/// Ends the server when the disk has failed to keep what it was told to keep. Whatever starts it anew finds out whether
/// the disk is to be trusted again.
struct DiskGuard: Service {
  struct Lost: Error {}

  let engine: any Engine

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        if engine.isLost { throw Lost() }
        try? await Task.sleep(for: .milliseconds(100))
      }
    }
  }
}
