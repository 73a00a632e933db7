import Domain
import Hummingbird
import Pages
import Workflows

/// The groups above the one around a person, and what goes between them.
extension RouterGroup<SignedInContext> {
  func forumRoutes(_ desk: Desk) {
    register(.forums, desk, RegisterPages.forums)
    form(
      KeepForum.self, desk,
      RegisterRoute(
        page: RegisterPages.keepForum,
        first: { scene in
          guard case .forum(let known) = scene.record(.forums)?.entry else { return [:] }
          return [
            "level": [known.level.rawValue], "name": [known.name], "tasks": [known.tasks],
            "reportDays": [known.reportDays].fields, "ended": [known.ended].fields,
          ]
        },
        read: { form, _ in
          let level = form.choice("level", Forum.Level.self, "Välj vilken nivå gruppen är på.")
          let (days, ended) = (form.optionalNumber("reportDays"), form.optionalDay("ended"))
          guard let level else { return nil }
          return KeepForum(
            Forum(
              level: level, name: form.text("name"), tasks: form.text("tasks"), reportDays: days, ended: ended
            ),
            correcting: RecordID(form.text("record")))
        }))
    forumMemberRoutes(desk)
    reportRoutes(desk)
  }

  private func forumMemberRoutes(_ desk: Desk) {
    form(
      KeepForumMember.self, desk,
      RegisterRoute(
        page: RegisterPages.keepForumMember,
        first: { scene in
          guard case .forumMember(let known) = scene.record(.forums)?.entry else {
            return ["from": [scene.today.description]]
          }
          return [
            "forum": [known.forum.text], "name": [known.name], "title": [known.title],
            "organisation": [known.organisation], "from": [known.from.description],
            "through": [known.through].fields,
          ]
        },
        read: { form, scene in
          let forum = form.id("forum", RecordID.self, "Välj vilken grupp det gäller.")
          let from = form.day("from", "Välj från vilken dag.")
          let through = form.optionalDay("through")
          guard let forum, let from else { return nil }
          guard scene.hasForum(forum) else {
            form.problem("forum", "Välj en av enhetens egna grupper.")
            return nil
          }
          return KeepForumMember(
            ForumMember(
              forum: forum, name: form.text("name"), title: form.text("title"),
              organisation: form.text("organisation"), from: from, through: through),
            correcting: RecordID(form.text("record")))
        }))
  }

  private func reportRoutes(_ desk: Desk) {
    form(
      WriteReport.self, desk,
      RegisterRoute(
        page: RegisterPages.writeReport,
        first: { scene in
          guard case .report(let known) = scene.record(.reports)?.entry else {
            return ["through": [scene.today.description]]
          }
          return [
            "from": [known.from.description], "through": [known.through.description], "needs": [known.needs],
            "interventions": [known.interventions], "cooperation": [known.cooperation], "asks": [known.asks],
          ]
        },
        read: { form, _ in
          let from = form.day("from", "Välj vilken tid rapporten gäller.")
          let through = form.day("through", "Välj vilken tid rapporten gäller.")
          guard let from, let through else { return nil }
          return WriteReport(
            ForumReport(
              from: from, through: through, needs: form.text("needs"),
              interventions: form.text("interventions"), cooperation: form.text("cooperation"),
              asks: form.text("asks")), correcting: RecordID(form.text("record")))
        }))
    form(
      WriteSteeringWord.self, desk,
      RegisterRoute(
        page: RegisterPages.writeSteeringWord,
        first: { scene in
          guard case .steeringWord(let known) = scene.record(.steering)?.entry else {
            return ["on": [scene.today.description]]
          }
          return ["on": [known.on.description], "heading": [known.heading], "text": [known.text]]
        },
        read: { form, _ in
          guard let on = form.day("on", "Välj vilken dag beskedet gavs.") else { return nil }
          return WriteSteeringWord(
            SteeringWord(on: on, heading: form.text("heading"), text: form.text("text")),
            correcting: RecordID(form.text("record")))
        }))
  }
}
