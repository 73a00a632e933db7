import Domain
import Hummingbird
import Pages
import Workflows

/// What those who work know, and what has happened to them.
extension RouterGroup<SignedInContext> {
  func competenceRoutes(_ desk: Desk) {
    register(.competence, desk, RegisterPages.competence)
    form(
      RecordCompetence.self, desk,
      RegisterRoute(
        page: RegisterPages.recordCompetence,
        first: { scene in
          guard case .competence(let known) = scene.record(.competence)?.entry else { return [:] }
          return [
            "principal": [known.principal.text], "requirement": [known.requirement], "from": [known.from],
            "on": [known.on.description], "through": [known.through].fields,
          ]
        },
        read: { form, _ in
          let principal = form.id("principal", PrincipalID.self, "Välj vem det gäller.")
          let on = form.day("on", "Välj vilken dag.")
          let through = form.optionalDay("through")
          guard let principal, let on else { return nil }
          return RecordCompetence(
            Competence(
              principal: principal, requirement: form.text("requirement"), from: form.text("from"), on: on,
              through: through), correcting: RecordID(form.text("record")))
        }))
    form(
      RecordTraining.self, desk,
      RegisterRoute(page: RegisterPages.recordTraining) { form, _ in
        let principal = form.id("principal", PrincipalID.self, "Välj vem det gäller.")
        let from = form.day("from", "Välj vilken dag.")
        let to = form.optionalDay("to")
        guard let principal, let from else { return nil }
        return RecordTraining(
          Training(
            principal: principal, instrument: form.text("instrument"), from: from, to: to,
            givenBy: form.text("givenBy")))
      })
    form(
      LogActivity.self, desk,
      RegisterRoute(
        page: RegisterPages.logActivity,
        first: { scene in
          guard case .activity(let known) = scene.record(.activities)?.entry else {
            return ["on": [scene.today.description]]
          }
          return [
            "on": [known.on.description], "kind": [known.kind.rawValue], "what": [known.what],
            "who": known.who.map(\.text),
          ]
        },
        read: { form, _ in
          let on = form.day("on", "Välj vilken dag.")
          let kind = form.choice("kind", StaffActivity.Kind.self, "Välj vad det var.")
          guard let on, let kind else { return nil }
          return LogActivity(
            StaffActivity(
              on: on, kind: kind, what: form.text("what"),
              who: form.list("who").compactMap { PrincipalID($0) }),
            correcting: RecordID(form.text("record")))
        }))
  }

  func incidentRoutes(_ desk: Desk) {
    register(.incidents, desk, RegisterPages.incidents)
    form(
      ReportIncident.self, desk,
      RegisterRoute(
        page: RegisterPages.reportIncident,
        first: { scene in
          guard let known = scene.record(.incidents)?.incident else {
            return ["on": [scene.today.description]]
          }
          return [
            "on": [known.on.description], "kind": [known.kind.rawValue], "place": [known.place],
            "what": [known.what], "measures": [known.measures],
          ]
        },
        read: { form, _ in
          let on = form.day("on", "Välj vilken dag det hände.")
          let kind = form.choice("kind", Incident.Kind.self, "Välj vad det var.")
          guard let on, let kind else { return nil }
          return ReportIncident(
            Incident(
              on: on, kind: kind, place: form.text("place"), what: form.text("what"),
              measures: form.text("measures")), correcting: RecordID(form.text("record")))
        }))
    form(
      FollowUpIncident.self, desk,
      RegisterRoute(
        page: RegisterPages.followUpIncident,
        first: { scene in
          guard let known = scene.record(.incidents)?.incident?.followUp else { return [:] }
          return [
            "investigated": [known.investigated], "measures": [known.measures],
            "done": known.done ? ["ja"] : [],
          ]
        },
        read: { form, _ in
          guard let record = form.id("record", RecordID.self, "Välj en händelse i listan.") else {
            return nil
          }
          return FollowUpIncident(
            incident: record, investigated: form.text("investigated"), measures: form.text("measures"),
            done: form.isTicked("done"))
        }))
  }
}
