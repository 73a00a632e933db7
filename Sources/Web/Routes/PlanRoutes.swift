import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func planRoutes(_ desk: Desk) {
    get("arenden/:case/plan") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let scene = try await file.scene(try file.caseID(), looking: "plan")
      try scene.mustHaveSharedParts()
      return PageResponse(
        FilePages.plan(scene, goal: file.queryNumber("mal"), version: file.queryNumber("version")))
    }
    makePlanForm(desk)
    form(
      SharePlan.self, desk,
      FormRoute(
        page: FilePages.sharePlan, read: { form, _ in SharePlan(seen: form.text("seen")) }))
    form(
      RateGoal.self, desk,
      FormRoute(
        page: FilePages.rateGoal,
        read: { form, _ in
          let goal = form.number("goal", "Välj vilket mål det gäller.")
          let step = form.number("attainment", "Välj hur långt det har kommit.")
          guard let goal, let step else { return nil }
          guard let attainment = Attainment(rawValue: step) else {
            form.problem("attainment", "Välj hur långt det har kommit.")
            return nil
          }
          return RateGoal(goal: goal, attainment: attainment, words: form.text("words"))
        }))
  }

  private func makePlanForm(_ desk: Desk) {
    form(
      MakePlan.self, desk,
      FormRoute(page: FilePages.makePlan) { scene in
        (scene.whole?.plan.current).map { PlanFields.values(of: $0.body) } ?? [:]
      } read: { form, _ in
        form = FormReader(PlanForm.closingGaps(form.values))
        if form.text("add") == "goal" { return nil }
        let goals = PlanForm.goals(&form)
        guard form.problems.isEmpty else { return nil }
        return MakePlan(
          mattersToMe: form.text("mattersToMe"), participation: form.text("participation"), goals: goals)
      })
  }
}
