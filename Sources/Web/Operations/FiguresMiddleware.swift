import Hummingbird

/// Counts every answer. Knows a request by the pattern of its route, its method and its status, and by nothing else.
struct FiguresMiddleware: RouterMiddleware {
  typealias Context = WebContext
  let figures: RequestFigures

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    figures.begin()
    func end(_ status: Int) {
      let spent = (clock.now - start).components
      figures.end(
        RequestFigures.Key(
          route: context.endpointPath ?? "none", method: Self.known(request.method), status: status),
        seconds: Double(spent.seconds) + Double(spent.attoseconds) / 1e18)
    }
    do {
      let response = try await next(request, context)
      end(response.status.code)
      return response
    } catch {
      end(500)
      throw error
    }
  }

  /// A method is what anybody writes: those that have no name here are told together.
  private static func known(_ method: HTTPRequest.Method) -> String {
    [.get, .head, .post, .put, .delete, .options].contains(method) ? method.rawValue : "other"
  }
}
