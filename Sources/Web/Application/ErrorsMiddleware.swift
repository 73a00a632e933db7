import Domain
import Hummingbird
import Logging
import Pages
import Workflows

/// The one table from what went wrong to what is answered. "May not know" is the same answer as "does not exist".
struct ErrorsMiddleware: RouterMiddleware {
  typealias Context = WebContext
  let logger: Logger

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as WebError {
      return answer(to: error, request, context)
    } catch let error as DeskError {
      return answer(to: error, request, context)
    } catch let error as HTTPError {
      return page(ErrorKind(error.status), request, context)
    } catch {
      log(error, request, context)
      return page(.fault, request, context)
    }
  }

  private func answer(to error: WebError, _ request: Request, _ context: WebContext) -> Response {
    switch error {
    case .signedOut:
      request.method == .get && !request.wantsJSON
        ? .see(Links.signIn) : page(.signedOut, request, context)
    case .forgedForm: page(.forgedForm, request, context)
    case .unreadableForm: page(.unreadableForm, request, context)
    case .bodyTooLarge: page(.tooLarge, request, context)
    case .notFound: page(.notFound, request, context)
    case .noPDF(.missing): page(.pdfMissing, request, context)
    case .noPDF(.failed(let code)): failed(code, request, context)
    }
  }

  private func failed(_ code: String, _ request: Request, _ context: WebContext) -> Response {
    logger.error("no pdf", metadata: ["request": "\(context.id)", "code": "\(code)"])
    return page(.pdfFailed, request, context)
  }

  private func answer(to error: DeskError, _ request: Request, _ context: WebContext) -> Response {
    switch error {
    case .denied: return page(.notFound, request, context)
    case .refused(.changedMeanwhile): return page(.changedMeanwhile, request, context)
    case .refused: return page(.refused, request, context)
    case .storage(let trouble):
      log(trouble, request, context)
      return page(ErrorKind(trouble), request, context)
    }
  }

  private func page(_ kind: ErrorKind, _ request: Request, _ context: WebContext) -> Response {
    if request.wantsJSON {
      return .json("{\"error\":\"\(kind.rawValue)\"}", status: .init(code: kind.status))
    }
    return PageResponse(
      ErrorPage.page(
        kind, signedIn: context.visitor != nil, neutral: isOwn(request, context.visitor?.author.role)),
      status: .init(code: kind.status)
    ).response(from: request, context: context)
  }

  /// Whoever has an own page, and whoever asks for one without being signed in any more.
  private func isOwn(_ request: Request, _ role: Role?) -> Bool {
    switch role {
    case .person, .guardian: true
    case nil: request.uri.path.utf8.starts(with: Links.ownPages.text.utf8)
    default: false
    }
  }

  /// The type and the engine's code: never a text that a person could have written.
  private func log(_ error: any Error, _ request: Request, _ context: WebContext) {
    logger.error(
      "request failed",
      metadata: [
        "request": "\(context.id)", "error": "\(type(of: error))",
        "code": "\((error as? StorageTrouble).map { "\($0)" } ?? "-")",
      ])
  }
}

extension ErrorKind {
  init(_ status: HTTPResponse.Status) {
    self =
      switch status.code {
      case 404: .notFound
      case 405: .wrongMethod
      case 413: .tooLarge
      case 400..<500: .badRequest
      default: .fault
      }
  }

  init(_ trouble: StorageTrouble) {
    self =
      switch trouble {
      case .busy: .databaseBusy
      case .full: .databaseFull
      case .readOnly: .databaseReadOnly
      case .unknownOutcome: .unknownOutcome
      case .stale: .changedMeanwhile
      case .damaged: .fault
      }
  }
}
