import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func placementForms(_ desk: Desk) {
    form(
      PlacePerson.self, desk,
      FormRoute(page: FilePages.placePerson) { form, scene in
        let family = form.answer("withFamily", "Svara på om personen placeras med andra i familjen.")
        let from = form.day("from", "Välj från vilken dag.")
        let act = PlacePerson(
          placement: form.text("placement"), basis: form.text("basis"), withFamily: family ?? false,
          reason: form.text("reason"), decidedBy: form.text("decidedBy"), from: from ?? scene.today)
        return form.whole(act, if: family != nil && from != nil, scene)
      })
    form(
      AssessPlacement.self, desk,
      FormRoute(page: FilePages.assessPlacement) { form, scene in
        let placement = form.number("placement", "Välj vilken placering det gäller.")
        let remains = form.answer("remains", "Svara på om SIG fortsätter.")
        let act = AssessPlacement(
          placement: placement ?? 0, remains: remains ?? true, reason: form.text("reason"))
        return form.whole(act, if: placement != nil && remains != nil, scene)
      })
    form(
      EndPlacement.self, desk,
      FormRoute(page: FilePages.endPlacement) { form, scene in
        let placement = form.number("placement", "Välj vilken placering det gäller.")
        let on = form.day("on", "Välj vilken dag placeringen upphör.")
        let act = EndPlacement(
          placement: placement ?? 0, words: form.text("words"), on: on ?? scene.today)
        return form.whole(act, if: placement != nil && on != nil, scene)
      })
  }
}
