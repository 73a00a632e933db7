import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// Opening a file that is not one's own when a life is in danger, and the leader's judgement of it.
  func emergencyRoutes(_ desk: Desk) {
    get("nodoppning") { request, context in
      try EmergencyForm(request, context, desk).fresh()
    }
    post("nodoppning") { request, context in
      try await EmergencyForm(request, context, desk).sent()
    }
    form(
      JudgeEmergency.self, desk,
      FormRoute(page: FilePages.judgeEmergency) { form, _ in
        let entry = form.number("entry", "Välj vilken nödöppning det gäller.")
        let right = form.answer("wasRight", "Svara på om den var befogad.")
        guard let entry, let right else { return nil }
        return JudgeEmergency(entry: entry, wasRight: right, words: form.text("words"))
      })
  }
}

private struct EmergencyForm {
  private let file: FileRequest

  init(_ request: Request, _ context: SignedInContext, _ desk: Desk) throws {
    file = FileRequest(request: request, context: context, desk: desk)
    guard Navigation.opensInEmergency(file.author.role) else { throw WebError.notFound }
  }

  func fresh() throws -> PageResponse {
    PageResponse(EmergencyPages.page(chrome, .fresh(file, values: [:], basedOn: nil)))
  }

  /// What is wrong with the form is told before anything is looked up; after that there is one answer.
  func sent() async throws -> Response {
    let form = try await file.request.form(of: file.context.visitor)
    let act = BreakGlass(reason: form.text("reason"), dangerToLife: form.isTicked("dangerToLife"))
    var checks = Checks()
    checks.text(
      form.text("person"), "person", "Skriv personnumret eller ärendenumret.", limit: TextLimit.line)
    checks.text(act.reason, "reason", "Skriv vad som har hänt och varför du behöver läsa nu.")
    checks.require(
      act.dangerToLife, "dangerToLife", "Nödöppning är bara till när någons liv eller hälsa är i fara.")
    if !checks.problems.isEmpty { return page(form, checks.problems, nil) }
    let answer = try await file.desk.openInEmergency(
      EmergencyRequest(key: form.text("person"), act: act), by: file.author, key: form.key)
    switch answer {
    case .opened(let id): return .see(Links.file(id).adding("gjort", ActKind.breakGlass.rawValue))
    case .nothing: return page(form, [], .nothing)
    case .tooMany: return page(form, [], .tooMany)
    case .unjudged: return page(form, [], .unjudged)
    }
  }

  private var chrome: Chrome { file.chrome(current: .cases) }

  private func page(
    _ form: FormReader, _ problems: [FieldProblem], _ answer: EmergencyPages.Answer?
  ) -> Response {
    var state = FormState.fresh(file, values: form.values, basedOn: nil)
    state.problems = problems
    return PageResponse(
      EmergencyPages.page(chrome, state, answer: answer), status: .unprocessableContent
    )
    .response(from: file.request, context: file.context)
  }
}
