import Domain
import HTML

/// Consent first; then what the law allows today for these receivers and this person, by what it is for.
/// What may not be used is told with why, and cannot be chosen.
struct DiscloseGrounds: Component {
  private let file: CaseFile
  private let scene: FileScene
  private let state: FormState
  private let rows: [(basis: LegalBasis, obstacles: [Obstacle])]

  init(_ file: CaseFile, _ scene: FileScene, _ state: FormState) {
    self.file = file
    self.scene = scene
    self.state = state
    let input = DiscloseInput(state.values)
    let items = input.items.compactMap { file.sharing.items[$0] }
    let parties = input.to.compactMap(scene.directory.party)
    rows = scene.directory.legalBases(for: .disclosure, on: scene.today).map { basis in
      (
        basis,
        basis.obstacles(
          items, to: parties, in: file, decidedBy: scene.view.viewer, on: scene.today)
      )
    }
  }

  var markup: Markup {
    GroupedChoices(.radio, "basis", "Välj en grund", state, [consent] + groups)
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
  }

  private var consent: GroupedChoices.Group {
    GroupedChoices.Group(
      "Personen har sagt ja",
      [Choice(DiscloseInput.consent, "Samtycke", hint: reach)])
  }

  /// As "Räcker till Polisen. Räcker inte till BUP."
  private var reach: String {
    let input = DiscloseInput(state.values)
    let sending = file.sending(
      input.items.compactMap { file.sharing.items[$0] }, to: input.to.compactMap(scene.directory.party),
      purpose: Purpose(rawValue: input.purpose) ?? .coordination, at: scene.now)
    let whole = sending.receivers.filter(\.lacks.isEmpty).map(\.party.name)
    let part = sending.receivers.filter { !$0.lacks.isEmpty }.map(\.party.name)
    let none = sending.others.map(\.party.name)
    return [("Räcker till", whole), ("Räcker till en del för", part), ("Räcker inte till", none)]
      .filter { !$0.1.isEmpty }.map { "\($0.0) \(listed($0.1))." }.joined(separator: " ")
  }

  private var groups: [GroupedChoices.Group] {
    let usable = rows.filter(\.obstacles.isEmpty).map(\.basis)
    let headings = usable.map(heading).reduce(into: [String]()) { found, heading in
      if !found.contains(heading) { found.append(heading) }
    }
    return headings.map { heading in
      GroupedChoices.Group(
        heading,
        usable.filter { self.heading($0) == heading }.map {
          Choice($0.code, $0.text, hint: $0.legalReference)
        }, folded: true)
    }
  }

  private func heading(_ basis: LegalBasis) -> String { basis.heading ?? "Andra bestämmelser" }
}

extension Obstacle {
  /// With who decides, where that is what stands in the way.
  func words(_ scene: FileScene) -> String {
    guard case .decider(let roles) = self else { return words }
    return "Bestäms av \(listed(roles.map(\.decides))) enligt delegationsordningen."
  }
}

extension Role {
  /// As one who decides.
  var decides: String {
    switch self {
    case .lots: "lotsen"
    case .socialSecretary: "socialsekreteraren"
    case .workLeader: "arbetsledaren"
    case .externalActor: "en annan aktör"
    case .person, .guardian, .management, .logReviewer, .administrator: "någon annan"
    }
  }
}
