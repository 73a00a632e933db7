import Access
import Domain
import HTML

extension RegisterPages {
  /// The settings of the latest version, to be changed; then what it would mean, before it is proposed.
  public static func proposeProgramme(_ scene: RegisterScene, _ state: FormState) -> Markup {
    guard let base = scene.base, let tree = scene.tree(base) else {
      return form(
        scene, .proposeProgramme, scene.copies ? "Vilket program utgår det nya från?" : "Vilket program?",
        nil,
        state, submit: "Fortsätt"
      ) {
        if scene.copies { input(.hidden, .name(ProposedSettings.copy), .value("ja")) }
        SelectField(
          "code", "Program", state,
          scene.directory.programmes(on: scene.today).map { Choice($0.code, $0.name) })
      }
    }
    let sheet = ProgrammeSheet(tree)
    if isShown(state) { return preview(scene, state, base, tree) }
    return form(
      scene, .proposeProgramme,
      scene.copies ? "Ett nytt program, efter \(base.name)" : "En ny version av \(base.name)",
      "Ändra det som ska bli nytt. Inget gäller förrän någon annan har godkänt det, och pågående ärenden behåller sina regler.",
      state, submit: "Visa vad som ändras"
    ) {
      input(.hidden, .name("code"), .value(base.code))
      if scene.copies {
        input(.hidden, .name(ProposedSettings.copy), .value("ja"))
        TextField(
          "newCode", "Kort kod för det nya programmet", state,
          hint: "Små bokstäver, siffror och bindestreck, till exempel sig-familj. Den ändras aldrig.",
          width: .short)
      }
      input(.hidden, .name(ProposalStep.field), .value(ProposalStep.preview.rawValue))
      DayField(
        "validFrom", "Från vilken dag?", state,
        hint: "I dag eller senare. Gäller ärenden som registreras från då.")
      LongTextField("reason", "Varför ändras programmet?", state, rows: 3)
      for part in sheet.parts { SheetPart(part, tree, state) }
    }
  }

  private static func isShown(_ state: FormState) -> Bool {
    state.problems.isEmpty && state.refusal == .invalid([])
      && state.value(ProposalStep.field) == ProposalStep.preview.rawValue
  }

  private static func preview(
    _ scene: RegisterScene, _ state: FormState, _ base: Programme, _ tree: SettingTree
  ) -> Markup {
    let new = ProposedSettings(scene, state.values)?.tree ?? tree
    return frame(scene, "Det här skulle ändras", "Inget är föreslaget än.") {
      div(class: "form-page") {
        if let from = Day(state.value("validFrom")) { Note(scene.meaning(base.code, from: from)) }
        SheetChanges(tree, new)
        Form(Links.register(.proposeProgramme), state) {
          for (name, values) in state.values.sorted(by: { $0.key < $1.key }) where !isToken(name) {
            for value in values { input(.hidden, .name(name), .value(value)) }
          }
        } buttons: {
          SubmitButton("Föreslå", sends: (ProposalStep.field, ProposalStep.send.rawValue))
          SubmitButton("Ändra mer", .outlined, sends: (ProposalStep.field, ProposalStep.edit.rawValue))
        }
      }
    }
  }

  private static func isToken(_ name: String) -> Bool {
    [FormField.csrf, FormField.idempotencyKey, FormField.basedOn, ProposalStep.field].contains(name)
  }
}

/// Which button of the form was pressed.
public enum ProposalStep: String, Sendable {
  case preview, edit, send
  public static let field = "step"
}

/// What the form has made of the latest version.
public struct ProposedSettings: Sendable {
  public let base: Programme
  /// The programme that a wholly new one begins as.
  public let copyOf: String?
  static let copy = "copy"
  /// With the first day that was chosen, and without a last one.
  public let tree: SettingTree

  public init?(_ scene: RegisterScene, _ values: [String: [String]]) {
    guard let base = values["code"]?.first.flatMap({ scene.directory.versions(of: $0).last }),
      let old = scene.tree(base)
    else { return nil }
    self.base = base
    let versions = scene.directory.versions(of: base.code).compactMap(scene.tree)
    var tree = ProgrammeSheet(old).tree(old, values) { path in
      versions.flatMap { ($0[path]?.list ?? []).compactMap { $0["code"]?.text } }
    }
    tree["validFrom"] = .text(values["validFrom"]?.first ?? "")
    tree["validTo"] = nil
    if values[Self.copy]?.first == "ja" {
      tree["code"] = .text(values["newCode"]?.first ?? "")
      copyOf = base.code
    } else {
      copyOf = nil
    }
    self.tree = tree
  }

  /// What stands in the form to begin with.
  public static func first(_ scene: RegisterScene) -> [String: [String]] {
    guard let base = scene.base, let tree = scene.tree(base) else { return [:] }
    var values = ProgrammeSheet(tree).values(tree)
    values["code"] = [base.code]
    return values
  }

  /// What is said when the settings do not make a programme.
  public static let unreadable =
    "Något i listorna gick inte att läsa. Se efter att varje rad har det som den behöver."
}
