import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func organisationRoutes(_ desk: Desk) {
    staffTab(.members, desk, FilePages.members)
    form(GiveCaseRole.self, desk, Self.caseRole)
    form(AddMember.self, desk, Self.newMember)
    form(
      EndMembership.self, desk,
      FormRoute(page: FilePages.endMembership) { form, _ in
        form.id("agency", AgencyID.self, "Välj vilken aktör det gäller.").map(EndMembership.init)
      })
    form(
      OpenOwnPage.self, desk,
      FormRoute(page: FilePages.openOwnPage) { form, _ in
        let giver = form.giver("giver", "Välj vem de egna sidorna är för.")
        let principal = form.id("principal", PrincipalID.self, "Välj vilken inloggning det är.")
        guard let giver, let principal else { return nil }
        return OpenOwnPage(principal: principal, giver: giver)
      })
  }

  private static var caseRole: FormRoute<GiveCaseRole> {
    FormRoute(page: FilePages.giveCaseRole) { form, _ in
      let role = form.choice("role", CaseRole.self, "Välj vilken roll det gäller.")
      let assignment = form.id("assignment", AssignmentID.self, "Välj vem det ska vara.")
      guard let role, let assignment else { return nil }
      return GiveCaseRole(role: role, assignment: assignment)
    }
  }

  private static var newMember: FormRoute<AddMember> {
    FormRoute(page: FilePages.addMember) { form, _ in
      let agency = form.id("agency", AgencyID.self, "Välj vilken aktör det gäller.")
      let contact = form.text("principal")
      let principal =
        contact.isEmpty
        ? nil : form.id("principal", PrincipalID.self, "Välj kontaktpersonen i listan.")
      guard let agency else { return nil }
      return AddMember(
        agency: agency, principal: principal, need: form.text("need"),
        contribution: form.text("contribution"))
    }
  }
}
