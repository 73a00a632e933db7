import Access
import Domain
import HTML
import HTTPTypes
import Hummingbird
import Pages
import Workflows

/// What a route of the log review needs.
struct ReviewRequest: Sendable {
  let file: FileRequest
  private let current: NavPlace

  init(
    _ request: Request, _ context: SignedInContext, _ desk: Desk, current: NavPlace = .logReview
  ) {
    file = FileRequest(request: request, context: context, desk: desk)
    self.current = current
  }

  var author: Author { file.author }

  var scene: ReviewScene {
    ReviewScene(
      chrome: Navigation.chrome(
        for: author, current: current, csrf: file.context.visitor.formSecret,
        flash: Flash(reviewDone: file.request.queryFields["gjort"]?.first)),
      now: file.desk.now)
  }

  // MARK: What stands in the address; what cannot be read is an address that nobody has

  func year() throws -> Int {
    guard let year = parameter("year").flatMap({ Int($0) }), (2000...2190).contains(year) else {
      throw WebError.notFound
    }
    return year
  }

  func month() throws -> ReviewMonth {
    guard let month = parameter("month").flatMap({ ReviewMonth($0) }) else {
      throw WebError.notFound
    }
    return month
  }

  func line() throws -> Int {
    guard let line = parameter("line").flatMap({ Int($0) }), (1...1_000_000).contains(line) else {
      throw WebError.notFound
    }
    return line
  }

  func assignment() throws -> AssignmentID {
    guard let id = parameter("assignment").flatMap({ AssignmentID($0) }) else {
      throw WebError.notFound
    }
    return id
  }

  var fileName: String { parameter("file") ?? "" }

  private func parameter(_ name: String) -> String? { file.context.parameters.get(name) }

  // MARK: Forms

  func state(
    _ refusal: Refusal? = nil, values: [String: [String]]? = [:]
  ) -> FormState {
    var state = FormState.fresh(file, values: values ?? [:], basedOn: nil)
    state.refusal = refusal
    if case .invalid(let problems) = refusal { state.problems = problems }
    return state
  }

  /// Does what the form says and leads on, or draws the form again with what is wrong and what was typed.
  /// - Parameter read: gives what is to be done with the form's key; nil when something could not be read.
  func send(
    _ read: (inout FormReader) throws -> ((String?) async throws -> Link)?,
    again: (FormState, HTTPResponse.Status) async throws -> PageResponse
  ) async throws -> Response {
    var form = try await file.request.form(of: file.context.visitor)
    let refusal: Refusal
    if let act = try read(&form), form.problems.isEmpty {
      do {
        return .see(try await act(form.key))
      } catch DeskError.refused(let no) {
        refusal = no
      }
    } else {
      refusal = .invalid(form.problems)
    }
    let page = try await again(state(refusal, values: form.values), refusal.status)
    if file.request.wantsJSON { return .json(RefusalJSON.text(refusal), status: refusal.status) }
    return page.response(from: file.request, context: file.context)
  }
}

extension ReviewRequest {
  func planPage(
    _ state: FormState, status: HTTPResponse.Status = .ok
  ) async throws -> PageResponse {
    let plans = try await file.desk.reviewPlans(year: try year(), by: author)
    var state = state
    if state.values.isEmpty { state.values = plans.first(at: file.desk.now).fields }
    return PageResponse(ReviewPages.plan(scene, plans, state), status: status)
  }

  func roundPage() async throws -> PageResponse {
    let page = max(1, file.queryNumber("sida") ?? 1)
    let round = try await file.desk.reviewRound(try month(), page: page, by: author)
    let pages = max(1, (round.count + Desk.linesPerPage - 1) / Desk.linesPerPage)
    return PageResponse(ReviewPages.round(scene, round, page: min(page, pages), of: pages))
  }

  func signPage(
    _ state: FormState, status: HTTPResponse.Status = .ok
  ) async throws -> PageResponse {
    let round = try await file.desk.reviewRound(try month(), by: author)
    return PageResponse(ReviewPages.sign(scene, round, state), status: status)
  }

  func linePage(
    _ state: FormState, status: HTTPResponse.Status = .ok
  ) async throws -> PageResponse {
    let (round, line) = try await file.desk.reviewLine(try line(), of: try month(), by: author)
    return PageResponse(ReviewPages.line(scene, round, line, state), status: status)
  }

  func emergencyPage(
    _ state: FormState, status: HTTPResponse.Status = .ok
  ) async throws -> PageResponse {
    let line = try await file.desk.reviewEmergency(fileName, by: try assignment(), for: author)
    return PageResponse(ReviewPages.emergency(scene, line, state), status: status)
  }
}

extension VisibleReviewPlans {
  /// What the form shows first: what holds, or the proposal for the months that are left, with the last
  /// one that is over.
  fileprivate func first(at now: Instant) -> ReviewPlan {
    if let decided = history.first { return decided.plan }
    let today = SwedishTime.day(now).components
    guard today.year == year else { return proposed }
    return proposed.only { $0 >= today.month - 1 }
  }
}

extension ReviewPlan {
  fileprivate func only(_ isLeft: (Int) -> Bool) -> ReviewPlan {
    ReviewPlan(
      months: months.filter(isLeft), sample: sample, nightFrom: nightFrom, nightTo: nightTo,
      manyFiles: manyFiles, withinMinutes: withinMinutes, deniedPerDay: deniedPerDay,
      looksWithoutAct: looksWithoutAct, dueDays: dueDays)
  }

  /// As the form has it.
  fileprivate var fields: [String: [String]] {
    [
      "months": months.map { String($0) }, "sample": [String(sample)],
      "nightFrom": [nightFrom.text(separator: ":")], "nightTo": [nightTo.text(separator: ":")],
      "manyFiles": [String(manyFiles)], "withinMinutes": [String(withinMinutes)],
      "deniedPerDay": [String(deniedPerDay)], "looksWithoutAct": [String(looksWithoutAct)],
      "dueDays": [String(dueDays)],
    ]
  }
}
