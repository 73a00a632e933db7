import HTTPTypes
import Hummingbird
import Pages

/// Keeps the language that a person or guardian has chosen, for as long as the browser is open. It holds
/// one of four codes and nothing else; whatever is not one of them is as if there was no cookie.
struct LanguageCookie: Sendable {
  private static let names = ["__Host-sprak", "sprak"]
  let isSecure: Bool

  static func language(in request: Request) -> OwnLanguage? {
    for name in names {
      if let value = request.cookies[name]?.value, let language = OwnLanguage(code: value) {
        return language
      }
    }
    return nil
  }

  func setting(_ language: OwnLanguage) -> Cookie {
    cookie(language.rawValue)
  }

  /// The next one at the same computer chooses anew.
  func clearing() -> Cookie { cookie("", maxAge: 0) }

  private func cookie(_ value: String, maxAge: Int? = nil) -> Cookie {
    Cookie(
      name: isSecure ? "__Host-sprak" : "sprak", value: value, maxAge: maxAge, path: "/",
      secure: isSecure, httpOnly: true, sameSite: .strict)
  }
}

/// Takes a choice of language out of the address of an own page and keeps it, so that no address says
/// what anybody reads. Those who work choose by the page, and pass through.
struct LanguageMiddleware: RouterMiddleware {
  typealias Context = SignedInContext
  let cookie: LanguageCookie

  func handle(
    _ request: Request, context: SignedInContext,
    next: (Request, SignedInContext) async throws -> Response
  ) async throws -> Response {
    guard request.method == .get, Navigation.hasOwnPages(context.visitor.author.role),
      let language = request.queryFields["sprak"]?.first.flatMap(OwnLanguage.init(code:))
    else { return try await next(request, context) }
    var response = Response(status: .seeOther, headers: [.location: request.withoutLanguage])
    response.setCookie(cookie.setting(language))
    return response
  }
}

extension Request {
  /// The same address on this site without the choice. One slash first, so that no other host can follow.
  fileprivate var withoutLanguage: String {
    let path = "/" + String(Substring(uri.path.utf8.drop { $0 == 0x2F || $0 == 0x5C }))
    let kept = (uri.query ?? "").split(separator: "&").filter { !$0.utf8.starts(with: "sprak=".utf8) }
    return kept.isEmpty ? path : path + "?" + kept.joined(separator: "&")
  }
}
