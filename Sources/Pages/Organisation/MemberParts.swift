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
    RowList(CaseRole.allCases.map(row) + file.group.standIns(remainingOn: scene.today).map(standIn))
    OtherForms(scene, file)
  }

  private func row(_ role: CaseRole) -> Row {
    let name = file.group.roleNames[role]
    let handsOver = name != nil && role != .socialSecretary
    let link = scene.step(handsOver ? .handOverLots : .giveCaseRole, ("role", role.rawValue))
    return Row(name == nil ? .reminder : .done, name ?? "Saknas", meta: role.name) {
      ChangeLink(
        name == nil ? "Välj" : handsOver ? "Lämna över eller ta vikarie" : "Byt", role.name.lowercased(), link
      )
    }
  }

  private func standIn(_ standIn: StandIn) -> Row {
    let days = "\(scene.dates.full(standIn.first)) till och med \(scene.dates.full(standIn.through))"
    return Row(
      standIn.holds(on: scene.today) ? .done : .reminder, standIn.name,
      meta: "Vikarierar som \(standIn.role.name.lowercased()) \(days). Ser akten bara de dagarna."
    ) {
      ChangeLink(
        "Avsluta", "vikariatet för \(standIn.name)",
        scene.step(.endStandIn, ("standIn", String(standIn.sequence))))
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
      meta: isOpen ? shown(giver) : "Har inga egna sidor än."
    ) {
      let name = file.intake.name(of: giver)
      if isOpen {
        ChangeLink(
          "Vad den visar", "egna sidan för \(name)", scene.step(.chooseOwnPageParts, ("giver", giver.code)))
        " "
        if let code = file.followUp.codes[giver], code.principal == scene.view.viewer.principal,
          scene.now < code.body.until
        {
          ChangeLink("Visa koden", "för \(name)", Links.ownCode(scene.id, giver))
        } else if scene.programme.followUp?.ownPage?.codeMinutes != nil {
          ChangeLink("Ge en engångskod", "till \(name)", scene.step(.giveOwnCode, ("giver", giver.code)))
        }
      } else {
        ChangeLink("Öppna", "egna sidor för \(name)", link)
      }
    }
  }
}

extension OwnPageList {
  /// What the page shows now, so that nobody has to open a form to know.
  private func shown(_ giver: Giver) -> String {
    let parts = file.ownParts(of: giver, at: scene.now)
    return "Visar samtycket och " + listed(OwnPart.allCases.filter(parts.contains).map(\.inShort)) + "."
  }
}

extension OwnPart {
  fileprivate var inShort: String {
    switch self {
    case .plan: "planen"
    case .meetings: "mötena"
    case .questionnaire: "enkäter"
    case .looks: "vem som har tittat"
    case .notices: "meddelanden"
    case .decisions: "besluten"
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
