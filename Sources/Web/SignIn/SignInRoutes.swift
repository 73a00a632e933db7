import Domain
import Hummingbird
import Pages
import Workflows

extension Router<WebContext> {
  /// Signing in by choosing a person exists in the demo only; elsewhere the page says what is missing.
  func signInRoutes(_ desk: Desk, _ mode: WebApplication.Mode, _ cookie: SessionCookie) {
    get("/") { _, context in
      Response.see(context.visitor.map { Navigation.home(of: $0.author) } ?? Links.signIn)
    }
    get("logga-in") { _, _ in
      switch mode {
      case .demo: PageResponse(SignInPages.choose(try await desk.everyone()))
      case .production: PageResponse(SignInPages.closed())
      }
    }
    if mode == .demo {
      post("logga-in") { request, _ in
        try request.mustBeFromThisSite()
        guard
          let assignment = try await request.fields()["assignment"]?.first.flatMap({
            AssignmentID($0)
          })
        else { throw WebError.notFound }
        let token = try await desk.signIn(assignment)
        guard let visitor = try await desk.visitor(token) else { throw WebError.signedOut }
        var response = Response.see(Navigation.home(of: visitor.author))
        response.setCookie(cookie.setting(token))
        return response
      }
    }
  }
}

extension RouterGroup<SignedInContext> {
  func signOutRoute(
    _ desk: Desk, _ cookie: SessionCookie, _ languages: LanguageCookie
  ) {
    post("logga-ut") { request, context in
      _ = try await request.form(of: context.visitor)
      try await desk.signOut(context.token)
      var response = Response.see(Links.signIn)
      response.setCookie(cookie.clearing())
      if LanguageCookie.language(in: request) != nil { response.setCookie(languages.clearing()) }
      response.headers[.init("Clear-Site-Data") ?? .vary] = "\"cache\", \"storage\""
      return response
    }
  }
}
