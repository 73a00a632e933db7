import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func sharingRoutes(_ desk: Desk) {
    get("arenden/:case/flode") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let ledger = request.queryFields["visa"]?.first == "utlamnat"
      let contacts = file.queryNumber("kontakter")
      let scene = try await file.scene(
        try file.caseID(), looking: ledger ? "feed.ledger" : contacts == nil ? "feed" : "feed.contacts")
      try scene.mustHaveSharedParts()
      let page = file.queryNumber("sida") ?? 1
      return PageResponse(
        FilePages.feed(
          scene, page: page, ledger: ledger ? page : nil, to: file.queryParty, contacts: contacts))
    }
    get("arenden/:case/utskrift/utlamnat") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await file.paper("utlamnat") {
        FilePages.disclosurePrint($0, to: file.queryParty)
      }
    }
    noticeForms(desk)
    discloseForm(desk)
    recordsRequestForms(desk)
  }

  /// Nothing is sent before the last press, and then only what was shown; the act sees to that.
  private func discloseForm(_ desk: Desk) {
    form(
      Disclose.self, desk,
      FormRoute(
        page: FilePages.disclose,
        read: { form, scene in
          let input = DiscloseInput(form.values)
          // A form that says nothing is told what lacks first.
          let asked = DiscloseStep(rawValue: form.text(DiscloseStep.field)) ?? .to
          for problem in input.problems(before: asked) {
            form.problem(problem.field, problem.message)
          }
          if form.problems.isEmpty, asked == .preview { form.alsoTell(input.act, scene) }
          return form.problems.isEmpty && asked == .send ? input.sent : nil
        }))
  }

  private func noticeForms(_ desk: Desk) {
    form(WriteNotice.self, desk, Self.notice)
    form(TellGuardian.self, desk, Self.guardianTold)
    form(RecordContact.self, desk, Self.contact)
    form(
      AcknowledgeNotice.self, desk,
      FormRoute(
        page: FilePages.acknowledgeNotice,
        read: { form, scene in
          form.entry("notice", in: scene, "Meddelandet finns inte.").map { AcknowledgeNotice(notice: $0) }
        }))
  }

  private func recordsRequestForms(_ desk: Desk) {
    form(
      RegisterRecordsRequest.self, desk,
      FormRoute(
        page: FilePages.registerRecordsRequest,
        read: { form, scene in
          let received = form.day("received", "Välj vilken dag begäran kom.")
          let request = RecordsRequested(
            by: form.text("by"), capacity: form.text("capacity"), wants: form.text("wants"),
            received: received ?? scene.today)
          return form.whole(RegisterRecordsRequest(request), if: received != nil, scene)
        }))
    form(
      AnswerRecordsRequest.self, desk,
      FormRoute(
        page: FilePages.answerRecordsRequest,
        read: { form, scene in
          let request = form.number("request", "Det finns ingen begäran som väntar på svar.")
          let outcome = form.choice("outcome", RecordsAnswered.Outcome.self, "Välj vad det blev.")
          let act = AnswerRecordsRequest(
            request: request ?? 0, outcome: outcome ?? .released, reasons: form.text("reasons"),
            appealTold: form.isTicked("appealTold"))
          return form.whole(act, if: request != nil && outcome != nil, scene)
        }))
  }
}

extension FileRequest {
  /// The party in the address whose ledger is asked for.
  fileprivate var queryParty: AgencyID? {
    request.queryFields["part"]?.first.flatMap { AgencyID($0) }
  }
}
