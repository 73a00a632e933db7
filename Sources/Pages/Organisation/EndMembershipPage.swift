import Access
import Domain
import HTML

extension FilePages {
  /// A party is no longer needed; what follows is told before it happens.
  public static func endMembership(_ scene: FileScene, _ state: FormState) -> Markup {
    let agency = AgencyID(state.value("agency"))
    return FileFrame.staffForm(scene, .endMembership, "Avsluta deltagandet") { file in
      if let member = file.group.currentMembers.first(where: { $0.party.agency == agency }) {
        Form(Links.act(scene.id, .endMembership), state) {
          input(.hidden, .name("agency"), .value(member.party.agency.text))
          p("\(member.party.name) behövs inte längre i gruppen. Så här blir det, i samma stund:")
          ul(class: "plain-list") { for line in consequences(member, scene, file) { li(line) } }
        } buttons: {
          SubmitButton("Avsluta deltagandet")
          ButtonLink("Avbryt", FileFrame.back(scene, .endMembership), .quiet)
        }
      } else {
        EmptyState(.table, "Aktören är inte med i gruppen", "Välj den bland deltagarna i stället.") {
          ButtonLink("Till deltagarna", FileFrame.back(scene, .endMembership), .outlined)
        }
      }
    }
  }

  private static func consequences(
    _ member: GroupState.Member, _ scene: FileScene, _ file: CaseFile
  ) -> [String] {
    let agency = member.party.agency
    let invitations = file.meetings.upcoming(inviting: agency, at: scene.now).count
    let commitments = file.meetings.openCommitments(of: agency).count
    return [
      "\(member.party.name) kan inte längre öppna något i ärendet.",
      invitations == 0
        ? "Ingen kallelse behöver tas tillbaka."
        : "\(Numbers.count(invitations, "kallelse", "kallelser")) tas tillbaka.",
      commitments == 0
        ? "Inget åtagande blir över."
        : "\(Numbers.count(commitments, "åtagande", "åtaganden")) blir utan ansvarig, och kan ges till någon annan.",
      "Samtycket ändras inte. Det aktören redan har i sin egen akt är dess eget.",
    ]
  }
}
