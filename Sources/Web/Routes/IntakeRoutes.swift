import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func intakeRoutes(_ desk: Desk) {
    overviewRoute(desk)
    form(
      TakeOnReferral.self, desk,
      FormRoute(page: FilePages.takeOnReferral) { _, _ in TakeOnReferral() })
    form(CorrectPerson.self, desk, Self.correctPerson)
    form(SettleBelonging.self, desk, Self.settleBelonging)
    form(GiveInformation.self, desk, Self.giveInformation)
    form(RecordAnswer.self, desk, Self.recordAnswer)
    beforehandRoutes(desk)
  }

  /// `/arenden/{case}`, for every kind of viewer; those with own pages are led there.
  private func overviewRoute(_ desk: Desk) {
    get("arenden/:case") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let scene = try await file.scene(try file.caseID(), looking: FileTab.overview.rawValue)
      if case .own = scene.view.content { return Response.see(Links.ownPages) }
      return PageResponse(FilePages.overview(scene)).response(from: request, context: context)
    }
  }

  private static var correctPerson: FormRoute<CorrectPerson> {
    FormRoute(page: FilePages.correctPerson, first: FilePages.correctPersonFirst) { form, scene in
      guard let person = form.person(today: scene.today) else { return nil }
      return CorrectPerson(person: person, guardians: form.guardians(), reason: form.text("reason"))
    }
  }

  private static var settleBelonging: FormRoute<SettleBelonging> {
    FormRoute(page: FilePages.settleBelonging) { form, _ in
      switch form.text("belonging") {
      case "clear":
        return SettleBelonging(belonging: .clear, reason: form.text("reason"))
      case "unclear":
        guard let deadline = form.day("deadline", "Välj vilken dag det ska vara utrett.") else {
          return nil
        }
        return SettleBelonging(
          belonging: .unclear(owner: form.text("owner"), deadline: deadline),
          reason: form.text("reason"))
      default:
        form.problem("belonging", "Välj om det är klart eller oklart.")
        return nil
      }
    }
  }

  private static var giveInformation: FormRoute<GiveInformation> {
    FormRoute(page: FilePages.giveInformation) { scene in
      ["to": [scene.view.header.name], "on": [scene.today.description]]
    } read: { form, _ in
      guard let on = form.day("on", "Välj vilken dag informationen gavs.") else { return nil }
      return GiveInformation(
        points: form.list("points"), brochure: form.text("brochure"),
        version: form.text("version").isEmpty ? nil : form.text("version"), to: form.text("to"), on: on)
    }
  }

  private static var recordAnswer: FormRoute<RecordAnswer> {
    FormRoute(page: FilePages.recordAnswer) { scene in
      ["on": [scene.today.description]]
    } read: { form, _ in
      let reply = form.choice("reply", Answered.Reply.self, "Välj vad personen svarade.")
      let on = form.day("on", "Välj vilken dag personen svarade.")
      guard let reply, let on else { return nil }
      return RecordAnswer(
        reply: reply, words: form.text("words"), offeredInstead: form.text("offeredInstead"), on: on)
    }
  }
}
