import Domain
import HTML
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
        FilePages.plan(
          scene,
          FilePages.PlanChoice(
            level: file.request.queryFields["plan"]?.first == "kort" ? .short : .long,
            goal: file.queryNumber("mal"), version: file.queryNumber("version"))))
    }
    makePlanForm(desk)
    makeActionPlanForm(desk)
    addActivityForm(desk)
    form(ApprovePlan.self, desk, Self.approve)
    form(RecordStart.self, desk, Self.start)
    form(
      SharePlan.self, desk,
      FormRoute(
        page: FilePages.sharePlan,
        read: { form, _ in
          SharePlan(
            seen: form.text("seen"), level: PlanLevel(rawValue: form.text("plan")) ?? .long)
        }, afterSending: Self.backToPlan))
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
          // On the screen in the room nobody is asked about the sub-goals.
          let isAsked = form.text(RoomFields.room).isEmpty
          return RateGoal(
            goal: goal, attainment: attainment, words: form.text("words"),
            reached: isAsked ? form.list("reached").compactMap { Int($0) } : nil,
            steps: isAsked ? RateFields.steps(in: form.values) : [:])
        }, afterSending: { $0.back(to: $1, after: .rateGoal) }))
  }

  private func addActivityForm(_ desk: Desk) {
    form(
      AddActivity.self, desk,
      FormRoute(
        page: FilePages.addActivity,
        read: { form, _ in
          let goal = form.number("goal", "Välj vilket mål det gäller.")
          let activity = PlanForm.activity(AddActivity.field, &form)
          guard let goal, let activity else { return nil }
          return AddActivity(
            goal: goal, activity: activity, participation: form.text("participation"),
            meeting: Int(form.text("meeting")), seen: form.values[SharedWhenSaved.seen]?.first)
        }, afterSending: { $0.back(to: $1, after: .addActivity) }))
  }

  private func makePlanForm(_ desk: Desk) {
    form(
      MakePlan.self, desk,
      FormRoute(page: FilePages.makePlan) { scene in
        (scene.whole?.plan.current).map { PlanFields.values(of: $0.body) }
          ?? ["mode": [PlanMode.together.rawValue]]
      } read: { form, _ in
        form = FormReader(PlanForm.closingGaps(form.values))
        if form.text("add") == "goal" { return nil }
        let goals = PlanForm.goals(&form)
        guard form.problems.isEmpty else { return nil }
        return MakePlan(
          mattersToMe: form.text("mattersToMe"), participation: form.text("participation"), goals: goals,
          mode: PlanMode(rawValue: form.text("mode")))
      })
  }

  private func makeActionPlanForm(_ desk: Desk) {
    form(
      MakeActionPlan.self, desk,
      FormRoute(
        page: FilePages.makeActionPlan, first: PlanForm.firstSteps,
        read: { form, _ in
          form = FormReader(PlanForm.closingStepGaps(form.values))
          if form.text("add") == "step" { return nil }
          let steps = PlanForm.steps(&form)
          guard form.problems.isEmpty else { return nil }
          return MakeActionPlan(
            participation: form.text("participation"), mode: PlanMode(rawValue: form.text("mode")),
            steps: steps)
        }, after: { Links.tab($0.id, .plan).adding("plan", "kort") }))
  }

  private static var approve: FormRoute<ApprovePlan> {
    FormRoute(
      page: FilePages.approvePlan,
      read: { form, _ in
        let level = PlanLevel(rawValue: form.text("plan")) ?? .long
        return form.number("version", "Välj vilken version det gäller.").map {
          ApprovePlan(level: level, version: $0)
        }
      }, afterSending: backToPlan)
  }

  private static var start: FormRoute<RecordStart> {
    FormRoute(page: FilePages.recordStart, first: FilePages.startFirst) { form, _ in
      RecordStart(
        done: form.list("done"), family: FamilyFirst(rawValue: form.text("family")),
        words: form.text("words"))
    }
  }

  /// To the plan that it was about.
  private static func backToPlan(_ scene: FileScene, _ sent: [String: [String]]) -> Link {
    let link = Links.tab(scene.id, .plan)
    return sent["plan"]?.first == PlanLevel.short.rawValue ? link.adding("plan", "kort") : link
  }
}
