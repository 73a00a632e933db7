import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The own pages of the person and guardians. No id stands in their addresses: each has one case.
  func ownRoutes(_ desk: Desk) {
    get("min-sida") { request, context in
      let own = OwnRequest(request, context, desk)
      guard let scene = try await own.scene("own:home") else { return try own.empty() }
      let state = FormState.fresh(own.file, values: [:], basedOn: scene.view.basedOn)
      return PageResponse(PersonPages.home(scene, state))
    }
    get("min-sida/min-plan") { request, context in
      let own = OwnRequest(request, context, desk)
      guard let scene = try await own.scene("own:plan", part: .plan) else { return try own.empty() }
      return PageResponse(PersonPages.plan(scene))
    }
    get("min-sida/mote") { request, context in
      let own = OwnRequest(request, context, desk)
      guard let scene = try await own.scene("own:meeting", part: .meetings) else { return try own.empty() }
      let state = FormState.fresh(own.file, values: [:], basedOn: scene.view.basedOn)
      return PageResponse(PersonPages.meeting(scene, state))
    }
    get("min-sida/mitt-ja") { request, context in
      let own = OwnRequest(request, context, desk)
      guard let scene = try await own.scene("own:consent") else { return try own.empty() }
      return PageResponse(PersonPages.consent(scene))
    }
    get("min-sida/vem-har-tittat") { request, context in
      let own = OwnRequest(request, context, desk)
      guard let scene = try await own.scene("own:looks", part: .looks) else { return try own.empty() }
      let looks = try await desk.looks(scene.id, by: own.file.author).looks
      return PageResponse(PersonPages.looks(scene, looks, page: own.file.queryNumber("sida") ?? 1))
    }
    get("min-sida/beslut") { request, context in
      let own = OwnRequest(request, context, desk)
      guard let scene = try await own.scene("own:decisions", part: .decisions) else {
        return try own.empty()
      }
      return PageResponse(PersonPages.decisions(scene))
    }
    get("min-sida/mina-svar") { request, context in
      let own = OwnRequest(request, context, desk)
      guard let scene = try await own.scene("own:answers", part: .questionnaire) else {
        return try own.empty()
      }
      return PageResponse(PersonPages.answers(scene))
    }
  }
}

/// A request to an own page: the case is found through who is signed in.
private struct OwnRequest {
  let file: FileRequest

  init(_ request: Request, _ context: SignedInContext, _ desk: Desk) {
    file = FileRequest(request: request, context: context, desk: desk)
  }

  /// Nil when the visitor has no case, or no longer a part in one.
  /// - Parameter part: one that the page is to show; where it does not, there is no such page.
  func scene(_ what: String, part: OwnPart? = nil) async throws -> FileScene? {
    try mustHaveOwnPages()
    guard let card = try await file.desk.cards(of: file.author).first else { return nil }
    return try await file.scene(card.id, looking: what) { $0.shows(part) }
  }

  func empty() throws -> PageResponse {
    PageResponse(
      PersonPages.empty(
        file.chrome(current: .none), isGuardian: file.author.role == .guardian,
        language: LanguageCookie.language(in: file.request)))
  }

  /// Those who work have no own pages.
  private func mustHaveOwnPages() throws {
    if !Navigation.hasOwnPages(file.author.role) { throw WebError.notFound }
  }
}

extension VisibleFile {
  fileprivate func shows(_ part: OwnPart?) -> Bool {
    guard let part, case .own(let own) = content else { return true }
    return own.parts.contains(part)
  }
}
