import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// The organisation's own data: the list of its pages, the pages, and the forms of register acts.
  func registerRoutes(_ desk: Desk) {
    get("organisation") { request, context in
      let register = RegisterRequest(FileRequest(request: request, context: context, desk: desk))
      return PageResponse(RegisterPages.hub(try await register.hub()))
    }
    outreachRoutes(desk)
    programmeRoutes(desk)
    agreementRoutes(desk)
    documentRoutes(desk)
    forumRoutes(desk)
    competenceRoutes(desk)
    incidentRoutes(desk)
    deviationRoutes(desk)
    profileRoutes(desk)
    register(.caseload, desk, RegisterPages.caseload)
    agencyRoutes(desk)
    assignmentRoutes(desk)
    legalBasisRoutes(desk)
    legalBasisProposal(desk)
  }

  private func outreachRoutes(_ desk: Desk) {
    register(.outreach, desk, RegisterPages.outreach)
    form(
      LogOutreach.self, desk,
      RegisterRoute(
        page: RegisterPages.logOutreach,
        first: { scene in
          guard case .outreach(let known) = scene.record(.outreach)?.entry else {
            return ["on": [scene.today.description]]
          }
          return [
            "on": [known.on.description], "activity": [known.activity], "place": [known.place],
            "audience": [known.audience], "reached": known.reached.map { [String($0)] } ?? [],
            "notes": [known.notes],
          ]
        },
        read: { form, _ in
          let on = form.day("on", "Välj vilken dag det var.")
          let reached = form.optionalNumber("reached")
          guard let on else { return nil }
          return LogOutreach(
            Outreach(
              on: on, activity: form.text("activity"), place: form.text("place"),
              audience: form.text("audience"), reached: reached, notes: form.text("notes")),
            correcting: RecordID(form.text("record")))
        }))
  }

  private func legalBasisRoutes(_ desk: Desk) {
    register(.legalBases, desk, RegisterPages.legalBases)
    form(
      ConfirmLegalBasis.self, desk,
      RegisterRoute(page: RegisterPages.confirmLegalBasis) { form, _ in
        guard let from = form.day("from", "Välj vilket lagrum det gäller.") else { return nil }
        return ConfirmLegalBasis(
          code: form.text("code"), validFrom: from, against: form.text("against"),
          confirms: form.isTicked("confirms"))
      })
  }
}
