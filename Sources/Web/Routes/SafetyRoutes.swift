import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func safetyRoutes(_ desk: Desk) {
    staffTab(.safety, desk, FilePages.safety)
    form(
      AssessThreat.self, desk,
      FormRoute(page: FilePages.assessThreat) { form, scene in
        let level = form.choice("level", ThreatLevel.self, "Välj hur hotbilden ser ut.")
        let review = form.day("nextReview", "Välj vilken dag det bedöms på nytt.")
        let act = AssessThreat(
          ThreatAssessed(
            level: level ?? .none, assessor: form.text("assessor"), words: form.text("words"),
            protection: form.text("protection"), nextReview: review ?? scene.today))
        return form.whole(act, if: level != nil && review != nil, scene)
      })
    form(
      AcknowledgeThreat.self, desk,
      FormRoute(page: FilePages.acknowledgeThreat) { form, _ in
        guard let number = form.number("assessment", "Välj vilken bedömning det gäller.") else {
          return nil
        }
        return AcknowledgeThreat(assessment: number)
      })
  }
}
