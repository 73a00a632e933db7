import Logging
import Synchronization

/// Keeps every line that the server logs, at every level.
final class CapturedLogs: Sendable {
  private let kept = Mutex<[String]>([])

  var lines: [String] { kept.withLock { $0 } }

  var logger: Logger {
    Logger(label: "test") { _ in Handler(logs: self) }
  }

  private struct Handler: LogHandler {
    let logs: CapturedLogs
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let told = metadata.merging(event.metadata ?? [:]) { _, new in new }
      let line = "\(event.level) \(event.message) \(told)"
      logs.kept.withLock { $0.append(line) }
    }
  }
}
