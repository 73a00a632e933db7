import Domain
import Hummingbird
import Pages
import Workflows

/// The administrator's: units and actors, and who works in them.
extension RouterGroup<SignedInContext> {
  func agencyRoutes(_ desk: Desk) {
    register(.agencies, desk, RegisterPages.agencies)
    form(
      KeepAgency.self, desk,
      RegisterRoute(
        page: RegisterPages.keepAgency,
        first: { scene in
          let asked = scene.asked["agency"]?.first.flatMap { AgencyID($0) }
          guard let known = asked.flatMap(scene.directory.agency) else {
            return ["from": [scene.today.description]]
          }
          return [
            "name": [known.name], "area": [known.area], "kind": [known.kind.rawValue],
            "from": [known.validFrom.description], "authority": [known.authority ?? ""],
          ]
        },
        read: { form, _ in
          let kind = form.choice("kind", AgencyKind.self, "Välj vad det är.")
          let from = form.day("from", "Välj från vilken dag.")
          let agency =
            form.text("agency").isEmpty
            ? nil : form.id("agency", AgencyID.self, "Enheten eller aktören finns inte.")
          guard let kind, let from else { return nil }
          return KeepAgency(
            agency: agency, name: form.text("name"), kind: kind, area: form.text("area"), from: from,
            authority: form.text("authority"))
        }))
    form(
      MergeAgency.self, desk,
      RegisterRoute(page: RegisterPages.mergeAgency) { form, _ in
        let agency = form.id("agency", AgencyID.self, "Välj vilken som upphör.")
        let successor = form.id("successor", AgencyID.self, "Välj vilken den går upp i.")
        guard let agency, let successor else { return nil }
        return MergeAgency(agency: agency, successor: successor, confirms: form.isTicked("confirms"))
      })
  }

  func assignmentRoutes(_ desk: Desk) {
    register(.assignments, desk, RegisterPages.assignments)
    form(
      GiveAssignment.self, desk,
      RegisterRoute(
        page: RegisterPages.giveAssignment, first: { ["from": [$0.today.description]] },
        read: { form, _ in
          let principal =
            form.text("principal").isEmpty
            ? nil : form.id("principal", PrincipalID.self, "Välj personen i listan.")
          let agency = form.id("agency", AgencyID.self, "Välj var uppdraget är.")
          let role = form.choice("role", Role.self, "Välj vilken roll uppdraget har.")
          let from = form.day("from", "Välj från vilken dag.")
          let through = form.optionalDay("through")
          guard let agency, let role, let from else { return nil }
          return GiveAssignment(
            principal: principal, name: form.text("name"), agency: agency, role: role,
            title: form.text("title"), from: from, through: through)
        }))
    form(
      ChangeAssignment.self, desk,
      RegisterRoute(
        page: RegisterPages.changeAssignment,
        first: { scene in
          let asked = scene.asked["assignment"]?.first.flatMap { AssignmentID($0) }
          guard let known = asked.flatMap({ scene.directory.assignments[$0] }), known.role.isStaff else {
            return [:]
          }
          return ["title": [known.title], "through": [known.validTo].fields]
        },
        read: { form, _ in
          let assignment = form.id("assignment", AssignmentID.self, "Välj ett uppdrag i listan.")
          let through = form.optionalDay("through")
          guard let assignment else { return nil }
          return ChangeAssignment(assignment: assignment, title: form.text("title"), through: through)
        }))
  }
}
