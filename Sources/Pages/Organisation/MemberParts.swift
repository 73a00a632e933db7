import Access
import Domain
import HTML

/// The two lotsar and the social secretary of the case.
struct CaseRoles: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("Håller i ärendet")
    RowList(CaseRole.allCases.map(row))
    OtherForms(scene, file)
  }

  private func row(_ role: CaseRole) -> Row {
    let name = file.group.roleNames[role]
    let handsOver = name != nil && role != .socialSecretary
    let link = scene.step(handsOver ? .handOverLots : .giveCaseRole, ("role", role.rawValue))
    let standIn = file.group.standIns[role].flatMap(\.through).map {
      ", vikarierar till och med \(scene.dates.full($0))"
    }
    return Row(name == nil ? .reminder : .done, name ?? "Saknas", meta: role.name + (standIn ?? "")) {
      ChangeLink(name == nil ? "Välj" : handsOver ? "Lämna över" : "Byt", role.name.lowercased(), link)
    }
  }
}

/// R-ORG-15: other forms of cooperation that the person is in, so that nothing is coordinated twice.
private struct OtherForms: Component {
  private let scene: FileScene
  private let forms: [OtherForm]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    forms = file.group.otherForms
  }

  var markup: Markup {
    let link =
      scene.programme.organisation?.cooperationForms?.isEmpty == false
      ? scene.step(.recordOtherForm) : nil
    if !forms.isEmpty || link != nil {
      SectionHead("Andra samverkansformer") {
        ChangeLink("Anteckna", "annan samverkansform", link)
      }
      if forms.isEmpty {
        p("Ingen är antecknad.", class: "meta")
      } else {
        RowList(forms.map { Row(nil, $0.name, meta: "Hålls av \($0.ledBy). \($0.together)") })
      }
    }
  }
}

/// Who of the person and the guardians reads on own pages.
struct OwnPageList: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("Egna sidor")
    p("Där läser personen sin plan, vem som får veta vad, och kan dra tillbaka sitt samtycke.", class: "meta")
    RowList(OwnPageGivers.all(file, at: scene.now).map(row))
  }

  private func row(_ giver: Giver) -> Row {
    let isOpen = file.group.ownPages.contains { $0.giver == giver }
    let link = scene.step(.openOwnPage, ("giver", giver.code))
    return Row(
      isOpen ? .done : .remaining, file.intake.name(of: giver),
      meta: isOpen ? "Har egna sidor." : "Har inga egna sidor än."
    ) {
      if !isOpen { ChangeLink("Öppna", "egna sidor för \(file.intake.name(of: giver))", link) }
    }
  }
}

/// Those who can have own pages: the person, and the guardians of a minor (R-CHI-09).
enum OwnPageGivers {
  static func all(_ file: CaseFile, at now: Instant) -> [Giver] {
    file.isAdult(at: now)
      ? [.person] : [.person] + file.intake.guardians.indices.map(Giver.guardian)
  }

  /// The log-ins that carry the giver's name and have no page here. Nobody else's name is ever listed.
  static func candidates(_ giver: Giver, _ scene: FileScene, _ file: CaseFile) -> [Author] {
    let role: Role = giver == .person ? .person : .guardian
    let name = file.intake.name(of: giver)
    return scene.directory.assignments.values
      .filter { $0.role == role }
      .compactMap { scene.directory.author($0.id, on: scene.today) }
      .filter { $0.name == name && file.group.ownPage(of: $0.principal) == nil }
      .sorted { $0.assignment < $1.assignment }
  }
}
