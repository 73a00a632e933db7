import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func decisionRoutes(_ desk: Desk, _ press: PDFPress) {
    staffTab(.decision, desk, FilePages.decision)
    staffPrint("beslut", desk, pdf: press, FilePages.decisionPrint) { scene in
      scene.whole?.decision.grant != nil || scene.whole?.decision.refusal != nil
    }
    form(DecideGrant.self, desk, Self.grant)
    form(
      DecideRefusal.self, desk,
      FormRoute(page: FilePages.decideRefusal) { form, _ in
        DecideRefusal(
          basis: form.text("basis"), reasons: form.text("reasons"),
          howToAppeal: form.text("howToAppeal"), offeredInstead: form.text("offeredInstead"),
          materialUnneeded: form.text("materialUnneeded"))
      })
    form(DecideSupport.self, desk, Self.support)
    form(DecideChange.self, desk, Self.change)
    aroundDecisionRoutes(desk)
  }

  private static var grant: FormRoute<DecideGrant> {
    FormRoute(page: FilePages.decideGrant) { form, scene in
      let reservation = Self.reservation(&form, scene)
      let act = DecideGrant(
        formOfGrant: form.text("formOfGrant"), basis: form.text("basis"), reasons: form.text("reasons"),
        reservation: reservation ?? .notNeeded(reason: form.text("reservationReason")),
        conditions: form.text("conditions"),
        consulted: Consulted(police: form.text("consultedPolice"), lots: form.text("consultedLots")))
      return form.whole(act, if: reservation != nil, scene)
    }
  }

  private static func reservation(_ form: inout FormReader, _ scene: FileScene) -> Reservation? {
    let reason = form.text("reservationReason")
    switch form.text("reservation") {
    case "not-needed": return .notNeeded(reason: reason)
    case "offered": return .entered(wording: scene.programme.reservationWording, reason: reason)
    case "needed": return .entered(wording: form.text("reservationWording"), reason: reason)
    default:
      form.problem("reservation", "Pröva om förbehåll behövs, och välj.")
      return nil
    }
  }

  private static var support: FormRoute<DecideSupport> {
    FormRoute(page: FilePages.decideSupport) { form, scene in
      let applied = form.day("appliedOn", "Välj vilken dag stödet söktes.")
      let answer = form.answer("granted", "Välj om stödet beviljas.")
      let urgent = form.optionalNumber("urgent")
      let act = DecideSupport(
        what: form.text("what"), basis: form.text("basis"), reasons: form.text("reasons"),
        appliedOn: applied ?? scene.today, answering: urgent, isGranted: answer ?? true,
        howToAppeal: form.text("howToAppeal"))
      return form.whole(act, if: applied != nil && answer != nil, scene)
    }
  }

  private static var change: FormRoute<DecideChange> {
    FormRoute(page: FilePages.decideChange) { form, scene in
      let adverse = form.answer("direction", "Välj om ändringen är till nackdel för personen.")
      let act = DecideChange(
        what: form.text("what"), reasons: form.text("reasons"),
        ground: adverse == true ? form.text("ground") : nil, howToAppeal: form.text("howToAppeal"))
      return form.whole(act, if: adverse != nil, scene)
    }
  }

  /// A paper out of the file, once there is something to print; with a press also as PDF.
  func staffPrint(
    _ what: String, _ desk: Desk, pdf press: PDFPress? = nil,
    _ page: @escaping @Sendable (FileScene) -> Markup,
    when isThere: @escaping @Sendable (FileScene) -> Bool
  ) {
    get("arenden/:case/utskrift/\(what)") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await file.paper(what, admits: VisibleFile.isWorkedIn) { scene in
        isThere(scene) ? page(scene) : nil
      }
    }
    guard let press else { return }
    get("arenden/:case/utskrift/\(what).pdf") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      return try await file.paper(what, as: press, admits: VisibleFile.isWorkedIn) { scene in
        isThere(scene) ? page(scene) : nil
      }
    }
  }
}
