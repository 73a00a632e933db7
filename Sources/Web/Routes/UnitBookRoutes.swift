import Domain
import Hummingbird
import Pages
import Workflows

/// The units' own books: agreements, documents, groups, profile.
extension RouterGroup<SignedInContext> {
  func agreementRoutes(_ desk: Desk) {
    register(.agreements, desk, RegisterPages.agreements)
    form(
      KeepAgreement.self, desk,
      RegisterRoute(
        page: RegisterPages.keepAgreement,
        first: { scene in
          guard case .agreement(let known) = scene.record(.agreements)?.entry else {
            return ["from": [scene.today.description]]
          }
          return [
            "name": [known.name], "parties": known.parties.map(\.agency.text), "others": [known.others],
            "from": [known.from.description], "through": [known.through].fields,
            "clarifies": [known.clarifies], "actionPlan": [known.actionPlan],
            "followUp": [known.followUp].fields, "kept": [known.kept],
          ]
        },
        read: { form, scene in
          let from = form.day("from", "Välj från vilken dag den gäller.")
          let (through, followUp) = (form.optionalDay("through"), form.optionalDay("followUp"))
          guard let from else { return nil }
          return KeepAgreement(
            Agreement(
              name: form.text("name"),
              parties: form.list("parties").compactMap { AgencyID($0) }.compactMap(scene.directory.party),
              others: form.text("others"), from: from, through: through, clarifies: form.text("clarifies"),
              actionPlan: form.text("actionPlan"), followUp: followUp, kept: form.text("kept")),
            correcting: RecordID(form.text("record")))
        }))
  }

  func documentRoutes(_ desk: Desk) {
    register(.documents, desk, RegisterPages.documents)
    register(.sheets, desk, RegisterPages.sheets)
    form(
      KeepDocument.self, desk,
      RegisterRoute(
        page: RegisterPages.keepDocument,
        first: { scene in
          guard case .document(let known) = scene.record(.documents)?.entry else {
            return ["from": [scene.today.description]]
          }
          return [
            "kind": [known.kind.rawValue], "name": [known.name],
            "actor": known.actor.map { [$0.rawValue] } ?? [], "from": [known.from.description],
            "through": [known.through].fields, "text": [known.text], "plan": [known.plan],
            "kept": [known.kept],
          ]
        },
        read: { form, _ in
          let kind = form.choice("kind", DocumentKind.self, "Välj vad det är.")
          let from = form.day("from", "Välj från vilken dag det gäller.")
          let through = form.optionalDay("through")
          guard let kind, let from else { return nil }
          return KeepDocument(
            LocalDocument(
              kind: kind, name: form.text("name"), actor: AgencyKind(rawValue: form.text("actor")),
              from: from, through: through, text: form.text("text"), plan: form.text("plan"),
              kept: form.text("kept")), correcting: RecordID(form.text("record")))
        }))
  }

  func profileRoutes(_ desk: Desk) {
    register(.profile, desk, RegisterPages.profile)
    form(
      KeepProfile.self, desk,
      RegisterRoute(
        page: RegisterPages.keepProfile,
        first: { scene in
          guard case .profile(let known) = scene.record(.profile)?.entry else { return [:] }
          return [
            "startYear": [known.startYear].fields, "otherForms": [known.otherForms],
            "prevention": [known.prevention], "timeSetAside": known.timeSetAside.map { [$0.rawValue] } ?? [],
            "otherStaff": [known.otherStaff], "targetGroups": [known.targetGroups],
            "criteria": [known.criteria], "instruments": [known.instruments],
            "capacity": [known.capacity].fields, "caseload": [known.caseload].fields,
            "grantedAs": [known.grantedAs], "comments": [known.comments],
          ]
        },
        read: { form, _ in
          let year = form.optionalNumber("startYear")
          let (capacity, caseload) = (form.optionalNumber("capacity"), form.optionalNumber("caseload"))
          return KeepProfile(
            UnitProfile(
              startYear: year, otherForms: form.text("otherForms"), prevention: form.text("prevention"),
              timeSetAside: UnitProfile.TimeSetAside(rawValue: form.text("timeSetAside")),
              otherStaff: form.text("otherStaff"), targetGroups: form.text("targetGroups"),
              criteria: form.text("criteria"), instruments: form.text("instruments"), capacity: capacity,
              caseload: caseload, grantedAs: form.text("grantedAs"), comments: form.text("comments")),
            correcting: RecordID(form.text("record")))
        }))
  }
}

extension [Day?] {
  /// As the one value of a field, or none.
  var fields: [String] { compactMap { $0?.description } }
}

extension [Int?] {
  var fields: [String] { compactMap { $0.map { String($0) } } }
}
