import Domain
import HTML

/// Those who can be given something: the group first, with what each has consent for. There is no free address.
struct DiscloseReceivers: Component {
  private let file: CaseFile
  private let scene: FileScene
  private let state: FormState

  init(_ file: CaseFile, _ scene: FileScene, _ state: FormState) {
    self.file = file
    self.scene = scene
    self.state = state
  }

  var markup: Markup {
    let parties = scene.directory.parties(
      besides: file.intake.owner ?? scene.view.viewer.agency, on: scene.today)
    GroupedChoices(
      .checkbox, "to", "Kryssa i mottagare", state,
      [
        GroupedChoices.Group(
          "Med i gruppen", parties.filter { file.group.isMember($0.id) }.map(choice)),
        GroupedChoices.Group(
          "Andra parter", parties.filter { !file.group.isMember($0.id) }.map(choice), folded: true),
      ], hint: "Kontrollera namnet. Det vanligaste felet är att något hamnar hos fel mottagare.")
  }

  private func choice(_ agency: Agency) -> Choice {
    let people = file.group.currentMembers.filter {
      $0.party.agency == agency.id && $0.name != agency.name
    }.map(\.name)
    let name = people.isEmpty ? agency.name : "\(agency.name): \(listed(people))"
    return Choice(agency.id.text, name, hint: consent(agency.id))
  }

  private func consent(_ agency: AgencyID) -> String {
    guard let owner = file.intake.owner else { return "" }
    let has = file.consent.categories(from: owner, to: agency, at: scene.now)
    return has.isEmpty
      ? "Inget samtycke gäller nu." : "Samtycke till \(listed(has.categories.map(\.shortName)))."
  }
}
