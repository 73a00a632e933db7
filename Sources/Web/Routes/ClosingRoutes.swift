import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func closingRoutes(_ desk: Desk) {
    staffPrint("avslut", desk, FilePages.closingPrint) { $0.whole?.closing.closed != nil }
    form(CloseFile.self, desk, Self.closing)
  }

  private static var closing: FormRoute<CloseFile> {
    FormRoute(page: FilePages.closeFile) { form, scene in
      let completion = form.choice("completion", Completion.self, "Välj hur långt det gick.")
      let followUpOn = form.optionalDay("followUpOn")
      let act = CloseFile(
        reason: form.text("reason"), completion: completion ?? .neverStarted, words: form.text("words"),
        policeAssessment: form.text("policeAssessment"), decidedWith: form.text("decidedWith"),
        goalAssessment: form.text("goalAssessment"), handover: form.text("handover"),
        followUpOn: followUpOn, actorsInformed: form.isTicked("actorsInformed"))
      return form.whole(act, if: completion != nil, scene)
    } after: { scene in
      Links.tab(scene.id, .followUp)
    }
  }
}
