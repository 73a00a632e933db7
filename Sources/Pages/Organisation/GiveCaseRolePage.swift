import Access
import Domain
import HTML

extension FilePages {
  /// Names who holds a role in the case. The role stands in the address; without one, it is chosen first.
  public static func giveCaseRole(_ scene: FileScene, _ state: FormState) -> Markup {
    let role = CaseRole(rawValue: state.value("role"))
    return FileFrame.staffForm(
      scene, .giveCaseRole, role.map { "Välj \($0.name.lowercased())" } ?? "Vem håller i ärendet?",
      "Två lotsar som båda känner personen kan ersätta varandra."
    ) { file in
      if let role {
        roleForm(scene, state, file, role)
      } else {
        RowList(
          CaseRole.allCases.map { role in
            Row(
              file.group.roleNames[role] == nil ? .reminder : .done, role.name,
              link: scene.step(.giveCaseRole, ("role", role.rawValue)),
              meta: file.group.roleNames[role] ?? "Saknas")
          })
      }
    }
  }

  private static func roleForm(
    _ scene: FileScene, _ state: FormState, _ file: CaseFile, _ role: CaseRole
  ) -> Markup {
    Form(Links.act(scene.id, .giveCaseRole), state) {
      input(.hidden, .name("role"), .value(role.rawValue))
      if let now = file.group.roleNames[role] { Note("Nu är det \(now).") }
      SelectField(
        "assignment", role.name, state,
        staff(scene, file, role).map { Choice($0.assignment.text, "\($0.name), \($0.title)") },
        empty: "Välj person",
        hint: "De som har ett uppdrag på \(file.intake.ownerParty?.name ?? "enheten") i dag.")
    } buttons: {
      SubmitButton("Spara")
      ButtonLink("Avbryt", FileFrame.back(scene, .giveCaseRole), .quiet)
    }.markup
  }

  private static func staff(_ scene: FileScene, _ file: CaseFile, _ role: CaseRole) -> [Author] {
    guard let owner = file.intake.owner else { return [] }
    return scene.directory.staff(of: owner, on: scene.today).filter { author in
      switch role {
      case .firstLots, .secondLots: author.role == .lots
      case .socialSecretary: author.role == .socialSecretary || author.role == .lots
      }
    }
  }
}
