import Domain
import HTML

extension FilePages {
  /// What is in place at the start, and what came of asking for the family.
  public static func recordStart(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .recordStart, "Kom igång",
      "Det praktiska som allt annat vilar på. Kryssa i det som är på plats."
    ) { _ in
      Form(Links.act(scene.id, .recordStart), state, draft: FileFrame.draft(scene, .recordStart)) {
        RadioField(
          "family", "Kan familjen vara en resurs?", state,
          FamilyFirst.allCases.map { Choice($0.rawValue, $0.name) },
          hint: "Kontakten tas först av allt, när personen säger ja till den.", required: false)
        CheckboxField(
          "done", "På plats", state,
          (scene.programme.plan?.startChecklist ?? []).map { Choice($0.code, $0.text) })
        LongTextField("words", "Mer om det", state, required: false, rows: 2)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordStart), .quiet)
      }
    }
  }

  public static func startFirst(_ scene: FileScene) -> [String: [String]] {
    guard let start = scene.whole?.plan.start?.body else { return [:] }
    return [
      "done": start.done.map(\.code), "family": [start.family?.rawValue ?? ""], "words": [start.words],
    ]
  }
}

extension FamilyFirst {
  public var name: String {
    switch self {
    case .contacted: "Ja, familjen är kontaktad"
    case .notWanted: "Personen vill inte"
    case .noResource: "Familjen kan inte vara en resurs nu"
    }
  }
}

/// On the plan's page: the list from the programme, with what is in place.
struct StartPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    if let list = scene.programme.plan?.startChecklist, file.decision.grant != nil {
      section(class: "plan-start", .ariaLabelledBy("plan-start")) {
        SectionHead("Kom igång", id: "plan-start") {
          if let step = scene.step(.recordStart) { a("Ändra", href: step) }
        }
        ul(class: "smarta") {
          li {
            Mark(
              family == nil ? .remaining : .done, "Familjen: \(family?.name.asInline ?? "inte tillfrågad")")
          }
          for point in list {
            li { Mark(isDone(point) ? .done : .remaining, point.text) }
          }
        }
      }
    }
  }

  private var family: FamilyFirst? { file.plan.start?.body.family }

  private func isDone(_ point: Code) -> Bool {
    file.plan.start?.body.done.contains { $0.code == point.code } ?? false
  }
}
