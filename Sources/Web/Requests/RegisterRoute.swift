import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

/// The page and the reading of one register act's form. Everything else is the same for all of them.
struct RegisterRoute<A: RegisterAct>: Sendable {
  /// Draws the form; also after a refusal, with what was typed.
  let page: @Sendable (RegisterScene, FormState) -> Markup
  /// What stands in the form before anything is typed.
  var first: @Sendable (RegisterScene) -> [String: [String]] = { _ in [:] }
  /// Nil when something could not be read; the reader then has the problems.
  let read: @Sendable (inout FormReader, RegisterScene) -> A?
}

extension RouterGroup<SignedInContext> {
  /// A page at `/organisation/{page}`, for those it is open to.
  func register(
    _ page: RegisterPage, _ desk: Desk, _ draw: @escaping @Sendable (RegisterScene) -> Markup
  ) {
    get("organisation/\(page.rawValue)") { request, context in
      let register = RegisterRequest(FileRequest(request: request, context: context, desk: desk))
      return PageResponse(draw(try await register.scene(page)))
    }
  }

  /// Mounts a register act at `/organisation/gor/{act}`: GET shows its form, POST does it.
  func form<A: RegisterAct>(_: A.Type, _ desk: Desk, _ route: RegisterRoute<A>) {
    let path = RouterPath("organisation/gor/\(A.kind.rawValue)")
    get(path) { request, context in
      let register = RegisterRequest(FileRequest(request: request, context: context, desk: desk))
      let scene = try await register.scene(A.kind)
      let values = route.first(scene).merging(request.queryFields) { _, asked in asked }
      let state = try await FormState.shown(
        register.file, values: values, draft: DraftKey.form(A.kind.rawValue, about: values), of: nil,
        basedOn: nil)
      return PageResponse(route.page(scene, state))
    }
    post(path) { request, context in
      let register = RegisterRequest(FileRequest(request: request, context: context, desk: desk))
      return try await register.send(route)
    }
  }
}

extension RegisterPage {
  /// What it is drawn from beside its books.
  fileprivate var beside: Set<BesideBooks> {
    switch self {
    case .programmes, .legalBases: [.changes]
    case .agencies: [.figures]
    case .caseload: [.caseload]
    case .profile: [.survey]
    case .competence, .incidents, .deviations, .outreach, .selfAssessment, .agreements, .documents, .sheets,
      .forums,
      .assignments:
      []
    }
  }
}

/// A request about the organisation's own data.
struct RegisterRequest: Sendable {
  let file: FileRequest

  init(_ file: FileRequest) {
    self.file = file
  }

  func scene(_ page: RegisterPage) async throws -> RegisterScene {
    try await scene(page.rawValue, page.books, beside: page.beside) { page.isOpen(to: $0) }
  }

  /// For the form of an act, with the books of its page beside it.
  func scene(
    _ act: RegisterActKind, asked: [String: [String]]? = nil
  ) async throws -> RegisterScene {
    try await scene(
      "form:\(act.rawValue)", act.page.books, beside: act.page.beside, asked: asked
    ) { Access.may(act, $0) }
  }

  func hub() async throws -> RegisterScene {
    try await scene("hub", []) { RegisterPage.any(for: $0) }
  }

  private func scene(
    _ what: String, _ books: [RegisterBook], beside: Set<BesideBooks> = [], asked: [String: [String]]? = nil,
    admits: @escaping @Sendable (Author) -> Bool
  ) async throws -> RegisterScene {
    let opened = try await file.desk.openRegister(
      what, books: books, beside: beside, by: file.author, admits: admits)
    let done = file.request.queryFields["gjort"]?.first.flatMap(RegisterActKind.init)
    return RegisterScene(
      author: file.author, directory: opened.directory, books: opened.books,
      changes: opened.changes.map {
        RegisterScene.Changes(proposals: $0.proposals, trees: $0.trees, underWay: $0.underWay)
      }, now: opened.at,
      chrome: Navigation.chrome(
        for: file.author, current: .organisation, csrf: file.context.visitor.formSecret,
        flash: done.map { Flash($0.doneWords) }),
      asked: asked ?? file.request.queryFields, figures: opened.figures, incidents: opened.incidents,
      caseload: opened.caseload,
      survey: opened.survey.mapValues {
        RegisterScene.Survey(
          consented: $0.consented.number, girls: $0.girls.number, planned: $0.planned.number)
      })
  }

  /// Does the act and leads on, or draws the form again with the answer and everything that was typed.
  func send<A: RegisterAct>(_ route: RegisterRoute<A>) async throws -> Response {
    var reader = try await file.request.form(of: file.context.visitor)
    let scene = try await scene(
      A.kind, asked: reader.values.merging(file.request.queryFields) { sent, _ in sent })
    guard let act = route.read(&reader, scene), reader.problems.isEmpty else {
      return again(route, scene, reader, .invalid(reader.problems))
    }
    if let refusal = try await refusal(of: act, reader) { return again(route, scene, reader, refusal) }
    try await file.desk.dropDraft(
      form: DraftKey.form(A.kind.rawValue, about: reader.values), of: nil, by: file.author)
    if file.request.wantsJSON { return .json("{}") }
    return .see(Links.register(A.kind.page).adding("gjort", A.kind.rawValue))
  }

  /// Does the act; what the rules say when they say no.
  private func refusal<A: RegisterAct>(of act: A, _ reader: FormReader) async throws -> Refusal? {
    do {
      try await file.desk.change(
        act, by: file.author, explanations: reader.explanations, key: reader.key)
      return nil
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      return refusal
    }
  }

  private func again<A: RegisterAct>(
    _ route: RegisterRoute<A>, _ scene: RegisterScene, _ reader: FormReader, _ refusal: Refusal
  ) -> Response {
    if file.request.wantsJSON { return .json(RefusalJSON.text(refusal), status: refusal.status) }
    var state = FormState.fresh(file, values: reader.values, basedOn: nil)
    state.refusal = refusal
    if case .invalid(let problems) = refusal { state.problems = problems }
    let status = refusal == .invalid([]) ? .ok : refusal.status
    return PageResponse(route.page(scene, state), status: status)
      .response(from: file.request, context: file.context)
  }
}
