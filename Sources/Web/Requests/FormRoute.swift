import Access
import Domain
import HTML
import Hummingbird
import Logging
import Pages
import Workflows

/// The page and the reading of one act's form. Everything else is the same for all of them.
struct FormRoute<A: Act>: Sendable {
  /// Draws the form; also after a refusal, with what was typed.
  let page: @Sendable (FileScene, FormState) -> Markup
  /// What stands in the form before anything is typed.
  var first: @Sendable (FileScene) -> [String: [String]] = { _ in [:] }
  /// Nil when something could not be read; the reader then has the problems.
  let read: @Sendable (inout FormReader, FileScene) -> A?
  /// The compartment that the act writes in, by the fields; the form is then opened into it. For acts in
  /// the file itself there is none to ask for.
  var into: (@Sendable ([String: [String]]) -> Compartment?)?
  /// The compartment that the act leaves something in without its author having to read there. The form
  /// shows nothing of it, and opening the form stands in its log and not in the file's.
  var leaves: Compartment?
  /// Where the visitor stands afterwards, when not in the act's part of the file.
  var after: (@Sendable (FileScene) -> Link)?
  /// The same, when it depends on what was sent.
  var afterSending: (@Sendable (FileScene, [String: [String]]) -> Link)?
}

extension RouterGroup<SignedInContext> {
  /// Mounts an act at `/arenden/{case}/gor/{act}`: GET shows its form, POST does it.
  func form<A: Act>(_: A.Type, _ desk: Desk, _ route: FormRoute<A>) {
    let path = RouterPath("arenden/:case/gor/\(A.kind.rawValue)")
    get(path) { request, context in
      try await ShownForm(FileRequest(request: request, context: context, desk: desk), route)
        .response()
    }
    post(path) { request, context in
      try await SentForm(FileRequest(request: request, context: context, desk: desk), route)
        .response()
    }
  }
}

/// GET: an empty form, or the draft that was kept.
private struct ShownForm<A: Act> {
  let file: FileRequest
  let route: FormRoute<A>

  init(_ file: FileRequest, _ route: FormRoute<A>) {
    self.file = file
    self.route = route
  }

  func response() async throws -> PageResponse {
    let id = try file.caseID()
    let scene = try await file.scene(id, route, file.request.queryFields)
    let values = route.first(scene).merging(file.request.queryFields) { _, asked in asked }
    let state = try await FormState.shown(
      file, values: values, draft: DraftKey.form(A.kind, about: values), of: id,
      basedOn: scene.view.basedOn)
    return PageResponse(route.page(scene, state))
  }
}

/// POST: does the act, or draws the form again with the answer and everything that was typed.
private struct SentForm<A: Act> {
  let file: FileRequest
  let route: FormRoute<A>

  init(_ file: FileRequest, _ route: FormRoute<A>) {
    self.file = file
    self.route = route
  }

  func response() async throws -> Response {
    let id = try file.caseID()
    var reader = try await file.request.form(of: file.context.visitor)
    let scene = try await file.scene(
      id, route, reader.values.merging(file.request.queryFields) { sent, _ in sent })
    guard let act = route.read(&reader, scene), reader.problems.isEmpty else {
      return try again(scene, reader, .invalid(reader.problems))
    }
    let sent = reader.values
    do {
      let receipt = try await file.desk.perform(
        act, on: id, by: file.author, basedOn: Int(reader.text(FormField.basedOn)),
        explanations: reader.explanations, key: reader.key)
      try await file.desk.dropDraft(
        form: DraftKey.form(A.kind, about: reader.values), of: id, by: file.author)
      return done(scene, receipt, sent)
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      return try again(scene, reader, refusal)
    }
  }

  private func done(
    _ scene: FileScene, _ receipt: Receipt, _ sent: [String: [String]]
  ) -> Response {
    if file.request.wantsJSON {
      // How much is written in a file is nobody's to know outside the unit.
      let version = scene.view.basedOn == nil ? "" : ",\"version\":\(receipt.version)"
      return .json("{\"case\":\"\(receipt.caseID)\"\(version)}")
    }
    let place =
      route.afterSending?(scene, sent) ?? route.after?(scene) ?? scene.place(after: A.kind)
    return .see(place.adding("gjort", A.kind.rawValue))
  }

  private func again(
    _ scene: FileScene, _ reader: FormReader, _ refusal: Refusal
  ) throws -> Response {
    if file.request.wantsJSON { return .json(RefusalJSON.text(refusal), status: refusal.status) }
    var state = FormState.fresh(
      file, values: reader.values, basedOn: Int(reader.text(FormField.basedOn)))
    state.answer(refusal, in: scene)
    // Nothing was wrong: the form asked for one more row, or for another look before it is sent.
    let status = refusal == .invalid([]) ? .ok : refusal.status
    return PageResponse(route.page(scene, state), status: status)
      .response(from: file.request, context: file.context)
  }
}

extension FileRequest {
  /// The file as the act's form is drawn from it: opened into the compartment that the act writes in.
  fileprivate func scene<A: Act>(
    _ id: CaseID, _ route: FormRoute<A>, _ fields: [String: [String]]
  ) async throws -> FileScene {
    let what = "form:\(A.kind.rawValue)"
    if let leaves = route.leaves {
      return try await scene(id, looking: what, traced: leaves) { $0.allows(A.kind) }
    }
    guard let into = route.into else {
      return try await scene(id, looking: what) { $0.allows(A.kind) }
    }
    let place = into(fields)
    // Other agencies put in without reading: nothing of the compartment is shown, but there it is recorded.
    if author.role == .externalActor {
      return try await scene(id, looking: what, traced: place ?? .suspicions) { $0.allows(A.kind) }
    }
    guard let place else { throw WebError.notFound }
    return try await scene(id, looking: what, into: place) { $0.allows(A.kind) }
  }
}

extension FileScene {
  /// Own pages have their own places; everyone else goes to the act's part of the file.
  func place(after act: ActKind) -> Link {
    if case .own = view.content {
      return Links.own([.takeBackConsent, .giveCopy].contains(act) ? .consent : .home)
    }
    return Links.tab(id, act.tab)
  }
}
