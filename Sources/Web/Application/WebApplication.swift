import Access
import Domain
import Hummingbird
import Logging
import NIOCore
import Pages
import ServiceLifecycle
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
  private let figures = RequestFigures()
  private let draining: Draining
  private let mailDomains: [String]
  private let beside: [any Service]
  private let patience: TimeAmount

  /// - Parameters:
  ///   - pdf: what makes a PDF of a page; without one the answer says how to do instead.
  ///   - drain: how long it says that it is stopping before it closes its port.
  ///   - mailDomains: where work addresses end, when reminders can be sent.
  ///   - beside: what runs as long as the server does.
  ///   - patience: how long a connection may take over a request, or over a piece of an answer.
  ///   - calendar: a meeting as the text of an iCalendar file; nil when there is none to give.
  public init(
    desk: Desk, mode: Mode, logger: Logger, live: LiveHub.Settings = LiveHub.Settings(),
    pdf: PDFPress = .none, drain: Duration = .zero,
    mailDomains: [String] = [], beside: [any Service] = [], patience: TimeAmount = .seconds(60),
    calendar: @escaping @Sendable (VisibleMeeting) -> String? = { _ in nil }
  ) {
    self.desk = desk
    self.mode = mode
    self.logger = logger
    hub = LiveHub(desk, live)
    self.calendar = calendar
    press = pdf
    draining = Draining(wait: drain)
    self.mailDomains = mailDomains
    self.beside = beside
    self.patience = patience
  }

  /// Serves until it is told to stop, and lets requests under way finish.
  /// - Parameters:
  ///   - metrics: the port on loopback for figures; nil for none.
  ///   - guardian: what stops the server by throwing; requests under way are then answered too.
  ///   - ready: called when the address is open.
  public func run(
    host: String, port: Int, metrics: Int? = nil, guardedBy guardian: (any Service)? = nil,
    ready: @escaping @Sendable (Int) async -> Void = { _ in }
  ) async throws {
    var services: [any Service] = [served(host: host, port: port, ready: ready)]
    if let metrics { services.append(self.metrics().application(port: metrics)) }
    // The last is told first: the port closes when the draining is done.
    services.append(draining)
    var parts = services.map { ServiceGroupConfiguration.ServiceConfiguration(service: $0) }
    if let guardian {
      parts.append(.init(service: guardian, failureTerminationBehavior: .gracefullyShutdownGroup))
    }
    try await ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: parts, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    ).run()
  }

  func metrics() -> MetricsApplication {
    MetricsApplication(
      figures: figures, hub: hub, isReady: { [desk] in await desk.isReady() }, logger: logger)
  }

  /// The server with everything that runs beside it.
  func served(
    host: String, port: Int, ready: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    Application(
      router: router(),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [PatienceHandler(patience)], idleTimeout: patience)),
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
      services: [LiveService(hub: hub)] + beside,
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
    router.add(middleware: FiguresMiddleware(figures: figures))
    router.add(middleware: ErrorsMiddleware(logger: logger))
    router.healthRoutes({ [desk] in await desk.isReady() }, draining)
    router.assetRoutes()
    router.add(middleware: SessionMiddleware(desk: desk))
    // Once more, now that it is known who asks: the way back is another for those who are signed in.
    router.add(middleware: ErrorsMiddleware(logger: logger))
    router.signInRoutes(desk, mode, cookie)
    router.almanacRoute(desk)
    if mode == .demo { router.codeRoutes(desk, cookie) }
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
    signedIn.followingUpRoutes(desk, press)
    signedIn.leaveRoute(desk, cookie, languages)
    signedIn.intakeRoutes(desk)
    signedIn.investigationRoutes(desk)
    signedIn.liveRoutes(desk, hub)
    signedIn.logReviewRoutes(desk)
    signedIn.meetingsRoutes(desk, calendar: calendar)
    signedIn.organisationRoutes(desk)
    signedIn.ownRoutes(desk)
    signedIn.fridgeRoutes(desk, press)
    signedIn.planRoutes(desk)
    signedIn.referralRoutes(desk)
    signedIn.registerRoutes(desk)
    signedIn.roomRoutes(desk)
    signedIn.safetyRoutes(desk)
    signedIn.settingsRoutes(desk, mailDomains)
    signedIn.sharingRoutes(desk)
    if mode == .demo { signedIn.galleryRoute(desk) }
    return router
  }
}
