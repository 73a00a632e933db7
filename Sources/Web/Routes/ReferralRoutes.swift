import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// `/ny-aktualisering`: there is no file yet, so it has a route of its own kind.
  func referralRoutes(_ desk: Desk) {
    get("ny-aktualisering") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return PageResponse(try await ReferralForm(file).fresh())
    }
    post("ny-aktualisering") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await ReferralForm(file).sent()
    }
    get("ny-aktualisering/mottagen") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let unit = request.queryFields["enhet"]?.first.flatMap { AgencyID($0) }
      return PageResponse(ReferralPages.received(try await ReferralForm(file).scene(), unit: unit))
    }
  }
}

/// The form of a new referral on its way through one request.
private struct ReferralForm {
  let file: FileRequest

  init(_ file: FileRequest) throws {
    guard Navigation.refers(file.author.role) else { throw WebError.notFound }
    self.file = file
  }

  func scene() async throws -> ReferralScene {
    ReferralScene(
      chrome: file.chrome(current: .referral), directory: try await file.desk.directory(),
      today: SwedishTime.day(file.desk.now), author: file.author)
  }

  /// The form with what is known already: the own unit, and today.
  func fresh() async throws -> Markup {
    let scene = try await scene()
    var values: [String: [String]] = ["received": [scene.today.description]]
    if file.author.agencyKind == .socialServices { values["owner"] = [file.author.agency.text] }
    let state = try await FormState.shown(
      file, values: values, draft: draftKey, of: nil, basedOn: nil)
    return ReferralPages.register(scene, state)
  }

  func sent() async throws -> Response {
    var reader = try await file.request.form(of: file.context.visitor)
    let scene = try await scene()
    guard let referral = reader.referral(today: scene.today), reader.problems.isEmpty else {
      return again(scene, reader, .invalid(reader.problems))
    }
    do {
      let receipt = try await file.desk.register(
        referral, by: file.author, explanations: reader.explanations, key: reader.key)
      try await file.desk.dropDraft(form: draftKey, of: nil, by: file.author)
      return done(receipt, owner: referral.owner)
    } catch DeskError.refused(let refusal) {
      return again(scene, reader, refusal)
    }
  }

  private var draftKey: String { ActKind.registerReferral.rawValue }

  /// Those who may open the file come to it; everyone else gets to know that it has been received.
  private func done(_ receipt: Receipt, owner: AgencyID) -> Response {
    if file.request.wantsJSON {
      return .json("{\"case\":\"\(receipt.caseID)\",\"version\":\(receipt.version)}")
    }
    if file.author.agency == owner, file.author.role != .externalActor {
      return .see(Links.file(receipt.caseID).adding("gjort", draftKey))
    }
    return .see(Links.referralReceived(by: owner))
  }

  private func again(
    _ scene: ReferralScene, _ reader: FormReader, _ refusal: Refusal
  ) -> Response {
    if file.request.wantsJSON { return .json(RefusalJSON.text(refusal), status: refusal.status) }
    var state = FormState.fresh(file, values: reader.values, basedOn: nil)
    state.refusal = refusal
    if case .invalid(let problems) = refusal { state.problems = problems }
    return PageResponse(ReferralPages.register(scene, state), status: refusal.status)
      .response(from: file.request, context: file.context)
  }
}

extension FormReader {
  fileprivate mutating func referral(today: Day) -> RegisterReferral? {
    if text("programme").isBlank { problem("programme", "Välj SIG unga eller SIG vuxna.") }
    let owner = id("owner", AgencyID.self, "Välj vilken enhet som tar emot.")
    let person = person(today: today)
    let received = day("received", "Välj vilken dag kontakten togs.")
    let release = optionalDay("expectedRelease")
    let belonging = referralBelonging()
    guard let owner, let person, let received, let belonging else {
      tellEmptyFields()
      return nil
    }
    return RegisterReferral(
      owner: owner, programme: text("programme"), person: person, guardians: guardians(),
      referral: Referral(
        wayIn: text("wayIn"), from: text("from"), received: received, why: text("why"),
        expectedRelease: release),
      belonging: belonging, programmeReason: text("programmeReason"))
  }

  /// The act would tell these too, but it is not made while something cannot be read.
  private mutating func tellEmptyFields() {
    for (field, words) in [
      ("name", "Skriv personens namn."), ("wayIn", "Välj hur personen kom hit."),
      ("from", "Skriv vem som tog kontakt."), ("why", "Skriv kort varför SIG kan vara rätt."),
    ] where text(field).isBlank {
      problem(field, words)
    }
  }

  /// Unclear as soon as either of its fields is filled in; then both are needed.
  private mutating func referralBelonging() -> Belonging? {
    if text("belongingOwner").isBlank, text("belongingDeadline").isBlank { return .clear }
    return day("belongingDeadline", "Välj vilken dag det ska vara utrett.").map {
      .unclear(owner: text("belongingOwner"), deadline: $0)
    }
  }
}
