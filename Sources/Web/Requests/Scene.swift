import Access
import Domain
import Hummingbird
import Pages
import Workflows

/// What a route about a file needs: the signed-in visitor, the desk, and the case in the address.
struct FileRequest: Sendable {
  let request: Request
  let context: SignedInContext
  let desk: Desk

  var author: Author { context.visitor.author }

  /// An address that is no id is answered like one that nobody has.
  func caseID() throws -> CaseID {
    guard let id = context.parameters.get("case").flatMap({ CaseID($0) }) else {
      throw WebError.notFound
    }
    return id
  }

  func scene(
    _ id: CaseID, looking what: String, into compartment: Compartment? = nil,
    traced: Compartment? = nil, admits: @escaping @Sendable (VisibleFile) -> Bool = { _ in true },
    naming: @escaping @Sendable (VisibleFile) -> String? = { _ in nil }
  ) async throws -> FileScene {
    try scene(
      try await desk.openForWork(
        id, by: author, looking: what, into: compartment, traced: traced, admits: admits,
        naming: naming))
  }

  func scene(_ opened: OpenedFile) throws -> FileScene {
    guard let programme = opened.programme else { throw WebError.notFound }
    return FileScene(
      view: opened.view, directory: opened.directory, programme: programme,
      chrome: chrome(current: .cases), language: LanguageCookie.language(in: request),
      deviceKey: desk.deviceKey(for: author, in: opened.view.id))
  }

  func chrome(current: NavPlace) -> Chrome {
    Navigation.chrome(
      for: author, current: current, csrf: context.visitor.formSecret,
      flash: Flash(done: request.queryFields["gjort"]?.first.flatMap(ActKind.init)))
  }
}

extension VisibleFile {
  /// For parts that only those who work in the file have.
  static let isWorkedIn: @Sendable (VisibleFile) -> Bool = { view in
    if case .staff = view.content { true } else { false }
  }
}
