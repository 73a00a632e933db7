import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import ServiceLifecycle
import Workflows

extension RouterGroup<SignedInContext> {
  /// Streams that tell open pages to close, or that something is new. They carry no word of what.
  func liveRoutes(_ desk: Desk, _ hub: LiveHub) {
    get("arenden/:case/live") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await file.live(.file(try file.caseID()), hub)
    }
    get("min-sida/live") { request, context in
      guard Navigation.hasOwnPages(context.visitor.author.role) else { throw WebError.notFound }
      return try await FileRequest(request: request, context: context, desk: desk).live(.list, hub)
    }
    get("min-dag/live") { request, context in
      let role = context.visitor.author.role
      guard Navigation.hasCases(role) || Navigation.hasOfficeDay(role) else { throw WebError.notFound }
      return try await FileRequest(request: request, context: context, desk: desk).live(.list, hub)
    }
  }
}

extension FileRequest {
  fileprivate func live(_ subject: LiveSubject, _ hub: LiveHub) async throws -> Response {
    do {
      let watch = try await hub.watch(
        subject, by: context.visitor, session: context.token, since: drawnAt)
      return Response(
        status: .ok,
        headers: [.contentType: "text/event-stream", .xAccelBuffering: "no"],
        body: LiveBody(watch: watch).body(of: request))
    } catch let full as LiveHub.Full {
      return Response(status: full == .session ? .tooManyRequests : .serviceUnavailable)
    }
  }

  /// When the page was drawn, as it says itself. A wrong time only asks about another past of one's own.
  private var drawnAt: Instant? {
    request.queryFields["sedan"]?.first.flatMap(Int64.init).map(Instant.init(milliseconds:))
  }
}

/// The stream as bytes, until the reader goes, the watch ends or the server is told to stop.
private struct LiveBody: Sendable {
  let watch: LiveWatch

  func body(of request: Request) -> ResponseBody {
    ResponseBody { writer in
      try await writer.write(ByteBuffer(string: "retry: 1000\n\n"))
      try await request.body.consumeWithCancellationOnInboundClose { _ in
        try await withGracefulShutdownHandler {
          for await news in watch.news { try await writer.write(ByteBuffer(string: news.event)) }
        } onGracefulShutdown: {
          watch.end()
        }
      }
      try await writer.finish(nil)
    }
  }
}

extension LiveNews {
  /// The event has a name and nothing else.
  fileprivate var event: String {
    switch self {
    case .still: "event: still\ndata:\n\n"
    case .changed: "event: changed\ndata:\n\n"
    case .less: "event: less\ndata:\n\n"
    case .gone: "event: gone\ndata:\n\n"
    }
  }
}

/// Asks for the streams as long as the server runs.
struct LiveService: Service {
  let hub: LiveHub

  func run() async throws {
    await cancelWhenGracefulShutdown { await hub.run() }
  }
}

extension HTTPField.Name {
  /// Proxies must not gather events before they pass them on.
  fileprivate static let xAccelBuffering = Self("X-Accel-Buffering") ?? .vary
}
