import Domain
import HTML

/// On which ground the police are told: the consent, or a dated rule with what it asks for. The points of a
/// rule come when it has been chosen, since no two ask the same.
public struct PoliceGroundFields: Component {
  public static let consent = "samtycke"
  public static let none = "ingen"

  private let file: CaseFile
  private let scene: FileScene
  private let state: FormState
  private let lead: [Choice]
  private let rows: [(basis: LegalBasis, obstacles: [Obstacle])]

  /// - Parameter orNone: what it is called when there is no ground; nil where there has to be one.
  init(_ file: CaseFile, _ scene: FileScene, _ state: FormState, orNone: String? = nil) {
    self.file = file
    self.scene = scene
    self.state = state
    let police = scene.police
    let holds = police.filter { file.consent.reaches($0.id, at: scene.now) }.map(\.name)
    let reach = holds.isEmpty ? "Inget samtycke gäller i dag." : "Gäller i dag för \(listed(holds))."
    lead =
      [Choice(Self.consent, "Samtycke", hint: reach)] + (orNone.map { [Choice(Self.none, $0)] } ?? [])
    rows = scene.directory.legalBases(for: .disclosure, on: scene.today).filter {
      $0.receivers?.contains(.police) ?? true
    }.map { basis in
      (
        basis,
        basis.obstacles(
          [], to: police.map(Party.init), in: file, decidedBy: scene.view.viewer, on: scene.today)
      )
    }
  }

  private var chosen: LegalBasis? { rows.first { $0.basis.code == state.value("ground") }?.basis }

  public var markup: Markup {
    GroupedChoices(
      .radio, "ground", "På vilken grund?", state,
      [GroupedChoices.Group("Utan bestämmelse som bryter sekretessen", lead)] + [laws],
      hint: "Väljer du en bestämmelse kommer dess frågor i nästa steg.")
    let blocked = rows.filter { !$0.obstacles.isEmpty }
    if !blocked.isEmpty {
      details(class: "more") {
        summary("Kan inte användas här (\(blocked.count))")
        RowList(
          blocked.map { row in
            Row(nil, row.basis.text, meta: row.obstacles.map { $0.words(scene) }.joined(separator: " "))
          })
      }
    }
    if let chosen { asked(chosen) }
  }

  private var laws: GroupedChoices.Group {
    GroupedChoices.Group(
      "Bestämmelser som kan användas här",
      rows.filter(\.obstacles.isEmpty).map {
        Choice($0.basis.code, $0.basis.text, hint: $0.basis.legalReference)
      },
      folded: true)
  }

  @HTMLBuilder private func asked(_ law: LegalBasis) -> Markup {
    if let points = law.checklist, !points.isEmpty {
      CheckboxField("checked", "Stämmer allt det här?", state, points.map { Choice($0.code, $0.text) })
    }
    LongTextField(
      "weighing", law.isWeighed == false ? "Varför lämnas det ut?" : "Hur har intressena vägts?", state,
      rows: 3)
  }
}

/// Which of the police it is; in most cities there is one.
struct PoliceField: Component {
  private let state: FormState
  private let scene: FileScene

  init(_ scene: FileScene, _ state: FormState) {
    self.scene = scene
    self.state = state
  }

  var markup: Markup {
    SelectField(
      "police", "Vilken polis?", state, scene.police.map { Choice($0.id.text, $0.name, hint: $0.area) },
      empty: "Välj polis")
  }
}

extension FileScene {
  /// The police agencies of today.
  public var police: [Agency] {
    directory.parties(besides: AgencyID(0), on: today).filter { $0.kind == .police }
  }
}

extension PoliceGround {
  var words: String {
    switch self {
    case .consent(let entry): "Samtycke, post \(entry)"
    case .law(let basis, _, let weighing): "\(basis.text). \(basis.legalReference) \(weighing)"
    }
  }
}
