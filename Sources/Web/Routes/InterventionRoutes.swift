import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func interventionForms(_ desk: Desk) {
    form(
      RecordIntervention.self, desk,
      FormRoute(page: FilePages.recordIntervention) { form, scene in InterventionForm.read(&form, scene) })
    form(MoveIntervention.self, desk, Self.move)
    form(
      SettleNeed.self, desk,
      FormRoute(page: FilePages.settleNeed) { form, _ in
        form.choice("area", LifeArea.self, "Välj vilket område det gäller.")
          .map { SettleNeed(area: $0, words: form.text("words")) }
      })
  }

  private static var move: FormRoute<MoveIntervention> {
    FormRoute(page: FilePages.moveIntervention) { form, _ in
      let row = form.number("row", "Välj vilken insats det gäller.")
      let step = form.choice("step", InterventionStep.Kind.self, "Välj vad som har hänt.")
      let day = form.day("on", "Välj vilken dag det hände.")
      guard let row, let step, let day else { return nil }
      return MoveIntervention(
        intervention: row, step: InterventionStep(step, on: day), words: form.text("words"),
        decidedBy: form.text("decidedBy"), reference: form.text("reference"))
    }
  }
}

private enum InterventionForm {
  static func read(_ form: inout FormReader, _ scene: FileScene) -> RecordIntervention? {
    let period = form.choice("period", Intervention.Period.self, "Välj före eller under SIG.")
    let area = form.choice("lifeArea", LifeArea.self, "Välj vilket område behovet gäller.")
    let given = form.choice("providerKind", ProviderKind.self, "Välj vem som ger insatsen.")
    let decided = form.answer("isDecided", "Svara på om insatsen beslutas.")
    if form.text("kind").isEmpty {
      form.problem("kind", "Välj en insats, eller att den inte finns i listan.")
    }
    let steps = self.steps(&form)
    let kind = scene.programme.interventions?.kind(form.text("kind"))
    let typed = form.text("what")
    let act = RecordIntervention(
      Intervention(
        what: typed.isBlank ? kind?.text ?? "" : typed, provider: form.text("provider"),
        decidedBy: form.text("decidedBy"), period: period ?? .during,
        details: InterventionDetails(
          kind: form.text("kind") == "own" ? nil : form.text("kind"), providerKind: given ?? .ownUnit,
          area: area ?? .home, need: form.text("need"), why: form.text("why"),
          goals: form.list("goals").compactMap { Int($0) }, isDecided: decided ?? false,
          reference: form.text("reference"), methods: form.list("methods"),
          ownMethod: form.text("ownMethod"),
          isForFamily: form.isTicked("isForFamily") || kind?.isForFamily == true,
          isQuickTrack: form.isTicked("isQuickTrack"), steps: steps)),
      corrects: Int(form.text("corrects")))
    return form.whole(act, if: form.problems.isEmpty, scene)
  }

  /// The days that are filled in; those of a later kind come later.
  private static func steps(_ form: inout FormReader) -> [InterventionStep] {
    [InterventionStep.Kind.requested, .granted, .started, .ended].compactMap { kind in
      form.optionalDay(kind.rawValue).map { InterventionStep(kind, on: $0) }
    }
  }
}
