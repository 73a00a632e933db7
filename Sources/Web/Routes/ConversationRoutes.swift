import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The consent conversation. Its answers are a draft of the one who holds it: sealed, outside the file,
  /// and nothing of it counts until it is written in by a form of the file.
  func conversationRoutes(_ desk: Desk) {
    get("arenden/:case/samtal") { request, context in
      let visit = try await ConversationVisit(request, context, desk)
      let asked = visit.file.request.queryFields[Conversation.Field.step]?.first
      let step = try visit.step(asked ?? visit.conversation.current.code)
      return visit.page(at: step)
    }
    post("arenden/:case/samtal") { request, context in
      let form = try await request.form(of: context.visitor)
      return try await ConversationVisit(request, context, desk).response(to: form)
    }
    get("arenden/:case/utskrift/samtyckesblankett") { request, context in
      let visit = try await ConversationVisit(
        request, context, desk, looking: "print:samtyckesblankett"
      ) { $0.printCode("samtyckesblankett") }
      if case .missing = visit.scene.view.reason(toPrint: "samtyckesblankett") {
        return visit.file.sayWhy(toPrint: "samtyckesblankett", of: visit.scene.id)
      }
      guard
        let page = FilePages.conversationForm(visit.scene, visit.conversation, in: visit.language)
      else { throw WebError.notFound }
      return PageResponse(page).response(from: request, context: context)
    }
  }
}

/// One request to the conversation: the file, and how far its visitor has come.
private struct ConversationVisit {
  let file: FileRequest
  let scene: FileScene
  let conversation: Conversation
  let savedAt: Instant?

  /// The key that the answers are kept under.
  private static let form = "samtal"

  init(
    _ request: Request, _ context: SignedInContext, _ desk: Desk, looking what: String = "form:samtal",
    naming: @escaping @Sendable (VisibleFile) -> String? = { _ in nil }
  ) async throws {
    file = FileRequest(request: request, context: context, desk: desk)
    let id = try file.caseID()
    scene = try await file.scene(
      id, looking: what, admits: { $0.allows(.giveConsent) }, naming: naming)
    let draft = try await desk.draft(form: Self.form, of: id, by: file.author)
    savedAt = draft?.savedAt
    let values = draft.flatMap { try? FormBody($0.body).values } ?? [:]
    guard let conversation = Conversation(values, in: scene) else { throw WebError.notFound }
    self.conversation = conversation
  }

  /// A page that is not one of this conversation's is answered like one that does not exist.
  func step(_ code: String) throws -> ConversationStep {
    guard let step = ConversationStep(code: code), conversation.steps.contains(step) else {
      throw WebError.notFound
    }
    return step
  }

  /// Asked for in the address, else as it was last.
  var language: OwnLanguage {
    file.request.queryFields[Conversation.Field.language]?.first.flatMap { OwnLanguage(code: $0) }
      ?? conversation.language
  }

  func page(at step: ConversationStep) -> PageResponse {
    PageResponse(
      FilePages.conversation(
        scene, conversation, at: step, in: language, savedAt: savedAt.map(Clocks.time)))
  }

  // MARK: What was sent

  /// Keeps what the page sent, then goes where the button leads. Without a button it is only kept: that is
  /// what the browser does by itself while somebody types.
  func response(to form: FormReader) async throws -> Response {
    let step = try step(form.text(Conversation.Field.step))
    let pressed = form.text(Conversation.Field.button)
    let button = ConversationButton(code: pressed)
    guard button != nil || pressed.isEmpty else { throw WebError.notFound }
    if button == .forget {
      try await file.desk.dropDraft(form: Self.form, of: scene.id, by: file.author)
      return .see(Links.tab(scene.id, .consent))
    }
    var conversation = conversation
    conversation.take(step, form.values, button)
    let next = button.map { conversation.destination(of: $0, from: step) } ?? step
    conversation.stand(at: next, in: spoken(form, button), now: scene.now)
    let kept = try await file.desk.saveDraft(
      FormBody.encoded(conversation.values), form: Self.form, of: scene.id, by: file.author)
    switch button {
    case nil: return .json("{\"saved\":\"\(Clocks.time(kept))\"}")
    case .pause: return .see(Links.tab(scene.id, .consent))
    case .write(let act): return try await handOver(act, of: conversation)
    case .yes, .no, .next, .back, .language, .forget:
      return .see(Links.conversation(scene.id, next, conversation.language))
    }
  }

  private func spoken(_ form: FormReader, _ button: ConversationButton?) -> OwnLanguage {
    if case .language(let chosen) = button { return chosen }
    return OwnLanguage(code: form.text(Conversation.Field.language)) ?? conversation.language
  }

  /// Puts the answers into the draft of the act's own form, where the rest is added and it is saved. What
  /// was already typed there about other things stays.
  private func handOver(_ act: ConversationAct, of conversation: Conversation) async throws -> Response {
    guard let filled = conversation.filledForm(of: act, in: scene) else { throw WebError.notFound }
    let form = DraftKey.form(filled.act, about: filled.values)
    let typed = try await file.desk.draft(form: form, of: scene.id, by: file.author)
      .flatMap { try? FormBody($0.body).values }
    _ = try await file.desk.saveDraft(
      FormBody.encoded((typed ?? [:]).merging(filled.values) { _, spoken in spoken }), form: form,
      of: scene.id, by: file.author)
    return .see(filled.link(scene.id))
  }
}
