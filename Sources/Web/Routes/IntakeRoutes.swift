import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func intakeRoutes(_ desk: Desk) {
    form(
      GiveInformation.self, desk,
      FormRoute(page: FilePages.giveInformation) { scene in
        ["to": [scene.view.header.name], "on": [scene.today.description]]
      } read: { form, _ in
        guard let on = form.day("on", "Välj vilken dag informationen gavs.") else { return nil }
        return GiveInformation(
          points: form.list("points"), brochure: form.text("brochure"), to: form.text("to"), on: on)
      })
  }
}
