import Access
import Domain
import HTML

extension FilePages {
  /// Gives chosen things to chosen parties on a ground, in steps: what, to whom, on which ground, on what
  /// conditions; then who gets what and who does not, and the button that sends.
  public static func disclose(_ scene: FileScene, _ state: FormState) -> Markup {
    let step = DiscloseStep.shown(state)
    return FileFrame.staffForm(
      scene, .disclose, step.heading, "Lämna ut uppgifter, steg \(step.number) av 5"
    ) { file in
      DiscloseForm(file: file, scene: scene, state: state, step: step).markup
    }
  }
}

extension DiscloseStep {
  /// The step that was asked for, or the one where something lacks.
  static func shown(_ state: FormState) -> DiscloseStep {
    if let problem = state.problems.first {
      return allCases.first { $0.fields.contains(problem.field) } ?? .preview
    }
    let asked = DiscloseStep(rawValue: state.value(field)) ?? .items
    return asked == .send ? .preview : asked
  }

  var heading: String {
    switch self {
    case .items: "Vad ska lämnas ut?"
    case .to: "Vem ska få det?"
    case .ground: "På vilken grund?"
    case .conditions: "Hur och varför?"
    case .preview, .send: "Vem får vad?"
    }
  }
}

/// One step of the form; the others ride along as hidden fields, so that nothing typed is lost.
private struct DiscloseForm: Component {
  let file: CaseFile
  let scene: FileScene
  let state: FormState
  let step: DiscloseStep

  var markup: Markup {
    Form(Links.act(scene.id, .disclose), state, draft: draft) {
      for field in DiscloseStep.allFields where !asked.contains(field) { carried(field) }
      fields
    } buttons: {
      buttons
    }
  }

  /// Nothing is typed on the last step.
  private var draft: String? { step == .preview ? nil : FileFrame.draft(scene, .disclose) }

  private var asked: [String] {
    step == .conditions ? DiscloseConditions(file, scene, state).asked : step.fields
  }

  @HTMLBuilder private func carried(_ field: String) -> Markup {
    for value in state.values[field] ?? [] where !value.isEmpty {
      HTML.input(.hidden, .name(field), .value(value))
    }
  }

  @HTMLBuilder private var fields: Markup {
    switch step {
    case .items: DiscloseItems(file, scene, state)
    case .to: DiscloseReceivers(file, scene, state)
    case .ground: DiscloseGrounds(file, scene, state)
    case .conditions: DiscloseConditions(file, scene, state)
    case .preview, .send: DisclosePreview(file, scene, state)
    }
  }

  @HTMLBuilder private var buttons: Markup {
    switch step {
    case .items:
      forward(to: .to)
      ButtonLink("Avbryt", FileFrame.back(scene, .disclose), .quiet)
    case .to:
      forward(to: .ground)
      back(to: .items)
    case .ground:
      forward(to: .conditions)
      back(to: .to)
    case .conditions:
      SubmitButton("Visa vem som får vad", sends: (DiscloseStep.field, DiscloseStep.preview.rawValue))
      back(to: .ground)
    case .preview, .send: Markup.empty
    }
  }

  private func forward(to step: DiscloseStep) -> SubmitButton {
    SubmitButton("Vidare", icon: .forward, sends: (DiscloseStep.field, step.rawValue))
  }

  private func back(to step: DiscloseStep) -> SubmitButton {
    SubmitButton("Tillbaka", .quiet, sends: (DiscloseStep.field, step.rawValue))
  }
}
