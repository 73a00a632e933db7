import Access
import Domain
import Hummingbird
import Logging
import Pages
import Workflows

/// The server: one router, one table of errors, headers on everything.
public struct WebApplication: Sendable {
  public enum Mode: Sendable, Equatable {
    /// Signing in by choosing a person; only on loopback.
    case demo
    case production
  }

  private let desk: Desk
  private let mode: Mode
  private let logger: Logger
  let hub: LiveHub
  private let calendar: @Sendable (VisibleMeeting) -> String?
  private let press: PDFPress

  /// - Parameters:
  ///   - pdf: what makes a PDF of a page; without one the answer says how to do instead.
  ///   - calendar: a meeting as the text of an iCalendar file; nil when there is none to give.
  public init(
    desk: Desk, mode: Mode, logger: Logger, live: LiveHub.Settings = LiveHub.Settings(),
    pdf: PDFPress = .none, calendar: @escaping @Sendable (VisibleMeeting) -> String? = { _ in nil }
  ) {
    self.desk = desk
    self.mode = mode
    self.logger = logger
    hub = LiveHub(desk, live)
    self.calendar = calendar
    press = pdf
  }

  /// Serves until it is told to stop, and lets requests under way finish.
  /// - Parameter ready: called when the address is open.
  public func run(
    host: String, port: Int, ready: @escaping @Sendable (Int) async -> Void = { _ in }
  ) async throws {
    let application = served(host: host, port: port, ready: ready)
    try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
  }

  /// The server with everything that runs beside it.
  func served(
    host: String, port: Int, ready: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    Application(
      router: router(),
      server: .http1(
        configuration: .init(additionalChannelHandlers: [], idleTimeout: .seconds(60))),
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
      services: [LiveService(hub: hub)],
      onServerRunning: { channel in await ready(channel.localAddress?.port ?? port) },
      logger: logger)
  }

  /// The whole application as the request tests send to it: the same router, on no port of its own.
  public func application(host: String = "127.0.0.1", port: Int = 0) -> some ApplicationProtocol {
    Application(
      router: router(), configuration: .init(address: .hostname(host, port: port)), logger: logger)
  }

  func router() -> Router<WebContext> {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    let cookie = SessionCookie(isSecure: mode == .production)
    router.add(middleware: HeadersMiddleware())
    router.add(middleware: ErrorsMiddleware(logger: logger))
    router.get("health/live") { _, _ in "ok" }
    router.assetRoutes()
    router.add(middleware: SessionMiddleware(desk: desk))
    // Once more, now that it is known who asks: the way back is another for those who are signed in.
    router.add(middleware: ErrorsMiddleware(logger: logger))
    router.signInRoutes(desk, mode, cookie)
    let languages = LanguageCookie(isSecure: mode == .production)
    let signedIn = router.group(context: SignedInContext.self)
      .add(middleware: LanguageMiddleware(cookie: languages))
    signedIn.signOutRoute(desk, cookie, languages)
    signedIn.auditRoutes(desk)
    signedIn.closingRoutes(desk)
    signedIn.consentRoutes(desk)
    signedIn.conversationRoutes(desk)
    signedIn.dayRoutes(desk)
    signedIn.decisionRoutes(desk, press)
    signedIn.draftRoutes(desk)
    signedIn.emergencyRoutes(desk)
    signedIn.extractRoutes(desk)
    signedIn.followUpRoutes(desk)
    signedIn.intakeRoutes(desk)
    signedIn.investigationRoutes(desk)
    signedIn.liveRoutes(desk, hub)
    signedIn.logReviewRoutes(desk)
    signedIn.meetingsRoutes(desk, calendar: calendar)
    signedIn.organisationRoutes(desk)
    signedIn.ownRoutes(desk)
    signedIn.planRoutes(desk)
    signedIn.referralRoutes(desk)
    signedIn.registerRoutes(desk)
    signedIn.safetyRoutes(desk)
    signedIn.sharingRoutes(desk)
    if mode == .demo { signedIn.galleryRoute(desk) }
    return router
  }
}
