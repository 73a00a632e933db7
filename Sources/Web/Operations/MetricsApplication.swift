import Hummingbird
import Logging
import Workflows

/// The figures, on a port of their own that only the machine itself reaches.
struct MetricsApplication {
  let figures: RequestFigures
  let hub: LiveHub
  let isReady: @Sendable () async -> Bool
  let logger: Logger

  /// - Parameter port: on loopback; 0 for any.
  func application(port: Int) -> some ApplicationProtocol {
    Application(
      router: router(), configuration: .init(address: .hostname("127.0.0.1", port: port)),
      logger: logger)
  }

  func router() -> Router<BasicRequestContext> {
    let router = Router()
    router.get("metrics") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: await text())))
    }
    return router
  }

  private func text() async -> String {
    var text = PrometheusText()
    text.gauge("samlots_ready", "1 when the database answers.", await isReady() ? 1 : 0)
    text.gauge("samlots_live_streams", "Pages that are kept up to date now.", hub.count)
    text.requests(figures)
    return text.text
  }
}
