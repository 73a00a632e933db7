import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// What somebody who works chooses for themselves.
  func settingsRoutes(_ desk: Desk, _ domains: [String]) {
    get("mina-installningar") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      guard !Navigation.hasOwnPages(file.author.role) else { throw WebError.notFound }
      let wish = try await desk.mailWish(of: file.author)
      return file.settings(
        domains,
        ["choice": [wish?.choice ?? "none"], "address": [wish?.address ?? ""]])
    }
    post("mina-installningar") { request, context in
      try await FileRequest(request: request, context: context, desk: desk).chooseMail(domains)
    }
  }
}

extension FileRequest {
  fileprivate func chooseMail(_ domains: [String]) async throws -> Response {
    guard !Navigation.hasOwnPages(author.role) else { throw WebError.notFound }
    let form = try await request.form(of: context.visitor)
    do {
      try await desk.chooseMail(
        form.text("choice"), to: form.text("address"), among: domains, by: author)
      return .see(Links.mySettings.adding("gjort", "installningar"))
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      return settings(domains, form.values, refusal).response(from: request, context: context)
    }
  }

  fileprivate func settings(
    _ domains: [String], _ values: [String: [String]], _ refusal: Refusal? = nil
  ) -> PageResponse {
    var state = FormState.fresh(self, values: values, basedOn: nil)
    if case .invalid(let problems) = refusal { state.problems = problems }
    return PageResponse(
      MySettingsPage.page(
        chrome: chrome(current: .none), domains: domains, saved: request.queryFields["gjort"] != nil, state),
      status: refusal?.status ?? .ok)
  }
}
