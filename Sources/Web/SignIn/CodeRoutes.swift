import Domain
import Hummingbird
import Pages
import Workflows

extension Router<WebContext> {
  /// Signing in to an own page by a code from the lots. Only in the demo: a code alone is too weak a proof of who
  /// somebody is until an e-identification stands beside it.
  func codeRoutes(_ desk: Desk, _ cookie: SessionCookie) {
    get("logga-in/kod") { _, _ in PageResponse(SignInPages.code()) }
    post("logga-in/kod") { request, context in
      try request.mustBeFromThisSite()
      let typed = try await request.fields()["code"]?.first ?? ""
      switch try await desk.signIn(code: typed) {
      case .signedIn(let token):
        var response = Response.see(Links.ownPages)
        response.setCookie(cookie.setting(token))
        return response
      case .wrong:
        return PageResponse(
          SignInPages.code(problem: "Koden stämmer inte, eller gäller inte längre. Be om en ny."),
          status: .unprocessableContent
        ).response(from: request, context: context)
      case .wait:
        return PageResponse(
          SignInPages.code(problem: "Det går inte just nu. Försök igen om en stund."),
          status: .tooManyRequests
        ).response(from: request, context: context)
      }
    }
  }

  /// Where somebody who leaves an own page in a hurry comes.
  func almanacRoute(_ desk: Desk) {
    get("almanacka") { _, _ in PageResponse(AlmanacPage.page(SwedishTime.day(desk.now))) }
  }
}

extension RouterGroup<SignedInContext> {
  /// Ends the session and leads away. The script that does it quicker ends the session the same way.
  func leaveRoute(_ desk: Desk, _ cookie: SessionCookie, _ languages: LanguageCookie) {
    post("min-sida/lamna") { request, context in
      _ = try await request.form(of: context.visitor)
      try await desk.signOut(context.token)
      var response = Response.see(Links.almanac)
      response.setCookie(cookie.clearing())
      if LanguageCookie.language(in: request) != nil { response.setCookie(languages.clearing()) }
      response.headers[.init("Clear-Site-Data") ?? .vary] = "\"cache\""
      return response
    }
  }
}
