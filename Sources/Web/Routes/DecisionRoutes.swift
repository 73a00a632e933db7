import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func decisionRoutes(_ desk: Desk) {
    staffTab(.decision, desk, FilePages.decision)
    staffPrint("beslut", desk, FilePages.decisionPrint) { scene in
      scene.whole?.decision.grant != nil || scene.whole?.decision.refusal != nil
    }
    form(
      DecideGrant.self, desk,
      FormRoute(page: FilePages.decideGrant) { form, scene in
        let reservation = Self.reservation(&form)
        let act = DecideGrant(
          formOfGrant: form.text("formOfGrant"), basis: form.text("basis"),
          reasons: form.text("reasons"),
          reservation: reservation ?? .notNeeded(reason: form.text("reservationReason")))
        return form.whole(act, if: reservation != nil, scene)
      })
    form(
      DecideRefusal.self, desk,
      FormRoute(page: FilePages.decideRefusal) { form, _ in
        DecideRefusal(
          basis: form.text("basis"), reasons: form.text("reasons"),
          howToAppeal: form.text("howToAppeal"), offeredInstead: form.text("offeredInstead"))
      })
  }

  /// A paper out of the file, once there is something to print.
  func staffPrint(
    _ what: String, _ desk: Desk, _ page: @escaping @Sendable (FileScene) -> Markup,
    when isThere: @escaping @Sendable (FileScene) -> Bool
  ) {
    get("arenden/:case/utskrift/\(what)") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await file.paper(what, admits: VisibleFile.isWorkedIn) { scene in
        isThere(scene) ? page(scene) : nil
      }
    }
  }

  private static func reservation(_ form: inout FormReader) -> Reservation? {
    switch form.text("reservation") {
    case "not-needed": return .notNeeded(reason: form.text("reservationReason"))
    case "needed":
      return .entered(
        wording: form.text("reservationWording"), reason: form.text("reservationReason"))
    default:
      form.problem("reservation", "Pröva om förbehåll behövs, och välj.")
      return nil
    }
  }
}
