import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// Guardians who are not asked, and asked again.
  func exceptionForms(_ desk: Desk) {
    form(
      SetGuardianAside.self, desk,
      FormRoute(page: FilePages.setGuardianAside) { form, _ in
        let guardian = form.number("guardian", "Välj vilken vårdnadshavare det gäller.")
        let why = form.choice("why", GuardianException.self, "Välj vilket skäl det är.")
        guard let guardian, let why else { return nil }
        return SetGuardianAside(guardian: guardian, why: why, reason: form.text("reason"))
      })
    form(
      RestoreGuardian.self, desk,
      FormRoute(page: FilePages.restoreGuardian) { form, _ in
        guard let guardian = form.number("guardian", "Välj vilken vårdnadshavare det gäller.") else {
          return nil
        }
        return RestoreGuardian(guardian: guardian, reason: form.text("reason"))
      })
  }

  /// What somebody else makes sure of: a second official, another agency; and all of them after a silence.
  func confirmingForms(_ desk: Desk) {
    form(
      ConfirmConsent.self, desk,
      FormRoute(page: FilePages.confirmConsent) { form, scene in
        let missing = "Det finns inget muntligt samtycke som väntar på bekräftelse."
        guard let consent = form.consentEntry("consent", in: scene, missing) else { return nil }
        return ConfirmConsent(consent: consent, words: form.text("words"))
      })
    form(
      ConfirmCoverage.self, desk,
      FormRoute(
        page: FilePages.confirmCoverage,
        read: { form, scene in
          let missing = "Samtycket gäller inte era uppgifter."
          guard let consent = form.consentEntry("consent", in: scene, missing) else { return nil }
          return ConfirmCoverage(consent: consent, reference: form.text("reference"))
        }, after: { Links.file($0.id) }))
    form(
      AssessSilence.self, desk,
      FormRoute(page: FilePages.assessSilence) { form, _ in
        guard let remains = form.answer("remains", "Välj ja eller nej.") else { return nil }
        return AssessSilence(remains: remains, reason: form.text("reason"))
      })
  }
}
