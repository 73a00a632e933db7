import Hummingbird
import Workflows

/// Finds out who the cookie belongs to, once for each request.
struct SessionMiddleware: RouterMiddleware {
  let desk: Desk

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let token = SessionCookie.token(in: request), let visitor = try await desk.visitor(token) {
      context.visitor = visitor
      context.token = token
    }
    return try await next(request, context)
  }
}

/// The cookie that carries the session. `__Host-` needs HTTPS, which the demo on loopback does not have.
struct SessionCookie: Sendable {
  static let names = ["__Host-samlots", "samlots"]
  let isSecure: Bool

  static func token(in request: Request) -> String? {
    for name in names {
      if let token = request.cookies[name]?.value, token.utf8.count == 43 { return token }
    }
    return nil
  }

  func setting(_ token: String) -> Cookie {
    Cookie(
      name: isSecure ? "__Host-samlots" : "samlots", value: token, path: "/", secure: isSecure,
      httpOnly: true, sameSite: .lax)
  }

  func clearing() -> Cookie {
    Cookie(
      name: isSecure ? "__Host-samlots" : "samlots", value: "", maxAge: 0, path: "/",
      secure: isSecure, httpOnly: true, sameSite: .lax)
  }
}
