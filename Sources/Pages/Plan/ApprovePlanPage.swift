import Domain
import HTML

extension FilePages {
  /// Another than the maker reads the version and approves it; until then it is shared with nobody.
  public static func approvePlan(_ scene: FileScene, _ state: FormState) -> Markup {
    let level = PlanLevel(rawValue: state.value("plan")) ?? .long
    let name = level.name(in: scene.programme)
    return FileFrame.staffForm(
      scene, .approvePlan, "Godkänn \(name.asInline)", "En till läser planen innan den delas."
    ) { file in
      if let waiting = waiting(level, file) {
        Form(Links.act(scene.id, .approvePlan), state) {
          input(.hidden, .name("plan"), .value(level.rawValue))
          input(.hidden, .name("version"), .value(String(waiting.number)))
          if let problem = state.problem("version") {
            ProblemLine(problem, id: FieldFrame.id(of: "version"), rule: state.rule(of: "version"))
          }
          p("Version \(waiting.number) skrevs \(scene.dates.full(waiting.on)) av \(waiting.by).")
          p { a("Läs versionen", href: Links.plan(scene.id, level)) }
        } buttons: {
          SubmitButton("Godkänn version \(waiting.number)")
          ButtonLink("Avbryt", FileFrame.back(scene, .approvePlan), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.checklist, "Inget väntar på att godkännas", "Den senaste versionen kan delas.")
      }
    }
  }

  private static func waiting(
    _ level: PlanLevel, _ file: CaseFile
  ) -> (number: Int, on: Day, by: String)? {
    switch level {
    case .long: file.plan.current.flatMap { $0.awaitsApproval ? ($0.number, $0.on, $0.by) : nil }
    case .short:
      file.plan.currentActionPlan.flatMap { $0.awaitsApproval ? ($0.number, $0.on, $0.by) : nil }
    }
  }
}

extension Links {
  /// The plan's own page, with the short plan in sight when that is asked for.
  static func plan(_ id: CaseID, _ level: PlanLevel) -> Link {
    level == .long ? tab(id, .plan) : tab(id, .plan).adding("plan", "kort")
  }
}
