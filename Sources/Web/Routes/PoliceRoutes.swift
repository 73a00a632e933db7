import Domain
import Hummingbird
import Pages
import Workflows

/// Contacts with the police and reconciliations, in the person's own file.
extension RouterGroup<SignedInContext> {
  func policeForms(_ desk: Desk) {
    form(
      RecordPoliceContact.self, desk,
      FormRoute(page: FilePages.recordPoliceContact, first: Self.onePolice) { form, scene in
        let police = form.id("police", AgencyID.self, "Välj vilken polis det gäller.")
        let happened = form.day("happened", "Välj vilken dag det var.")
        let ground = form.policeGround()
        let act = RecordPoliceContact(
          police: police ?? AgencyID(0), officer: form.text("officer"), about: form.text("about"),
          ground: ground ?? .consent, happened: happened ?? scene.today)
        return form.whole(act, if: police != nil && happened != nil && ground != nil, scene)
      })
    form(
      ReconcileCase.self, desk,
      FormRoute(page: FilePages.reconcileCase, first: Self.nextReconciliation) { form, scene in
        let happened = form.day("happened", "Välj vilken dag det var.")
        let next = form.day("next", "Välj vilken dag ni stämmer av igen.")
        let act = ReconcileCase(
          with: form.text("with"), words: form.text("words"), next: next ?? scene.today,
          happened: happened ?? scene.today)
        return form.whole(act, if: happened != nil && next != nil, scene)
      })
  }

  private static func nextReconciliation(_ scene: FileScene) -> [String: [String]] {
    var first = today(scene)
    if let days = scene.programme.safety?.reconciliationDays {
      first["next"] = [scene.today.adding(days: days).description]
    }
    return first
  }
}

/// What a form calls the ways that are not a legal basis.
enum PoliceGroundChoice {
  static let consent = PoliceGroundFields.consent
  static let none = PoliceGroundFields.none
}

extension FormReader {
  /// The ground that was chosen: consent, or a legal basis with its points and weighing.
  mutating func policeGround() -> AskedPoliceGround? {
    let chosen = text("ground")
    if chosen == PoliceGroundChoice.consent { return .consent }
    if chosen.isEmpty || chosen == PoliceGroundChoice.none {
      problem("ground", "Välj på vilken grund polisen får veta.")
      return nil
    }
    return AskedPoliceGround(basis: chosen, checked: list("checked"), weighing: text("weighing"))
  }
}
