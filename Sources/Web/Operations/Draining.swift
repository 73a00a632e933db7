import Hummingbird
import ServiceLifecycle
import Synchronization

/// Whether this server should be sent more. It should not from the moment it is told to stop, some seconds before it
/// closes its port: whoever shares out the requests has time to notice.
final class Draining: Service, Sendable {
  private let wait: Duration
  private let started = Mutex(false)

  init(wait: Duration) { self.wait = wait }

  var isDraining: Bool { started.withLock { $0 } }

  /// Ends some seconds after the server was told to stop; it is the first of the services to be told.
  func run() async throws {
    try await gracefulShutdown()
    started.withLock { $0 = true }
    try? await Task.sleep(for: wait)
  }
}

extension Router<WebContext> {
  /// For whoever watches the server: nothing of it is about anybody.
  func healthRoutes(_ isReady: @escaping @Sendable () async -> Bool, _ draining: Draining) {
    get("health/live") { _, _ in "ok" }
    get("health/ready") { _, _ -> Response in
      if draining.isDraining { return .plain("stopping", .serviceUnavailable) }
      return await isReady() ? .plain("ok") : .plain("no database", .serviceUnavailable)
    }
  }
}

extension Response {
  static func plain(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
