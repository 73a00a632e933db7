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
          if case .document(let known) = scene.record(.documents)?.entry { return known.fields }
          let begun = scene.template?.fields.filter { $0.key != "through" } ?? [:]
          return begun.merging(["from": [scene.today.description]]) { _, today in today }
        },
        read: { form, _ in
          form.document.map { KeepDocument($0, correcting: RecordID(form.text("record"))) }
        }))
    form(
      KeepTemplate.self, desk,
      RegisterRoute(
        page: RegisterPages.keepTemplate,
        first: { scene in
          scene.record(.templates)?.template?.fields ?? ["from": [scene.today.description]]
        },
        read: { form, _ in
          form.document.map { KeepTemplate($0, correcting: RecordID(form.text("record"))) }
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

extension LocalDocument {
  fileprivate var fields: [String: [String]] {
    [
      "kind": [kind.rawValue], "name": [name], "actor": actor.map { [$0.rawValue] } ?? [],
      "from": [from.description], "through": [through].fields, "text": [text], "plan": [plan], "kept": [kept],
    ]
  }
}

extension FormReader {
  fileprivate var document: LocalDocument? {
    mutating get {
      let kind = choice("kind", DocumentKind.self, "Välj vad det är.")
      let from = day("from", "Välj från vilken dag det gäller.")
      let through = optionalDay("through")
      guard let kind, let from else { return nil }
      return LocalDocument(
        kind: kind, name: text("name"), actor: AgencyKind(rawValue: text("actor")), from: from,
        through: through, text: text("text"), plan: text("plan"), kept: text("kept"))
    }
  }
}

extension [Day?] {
  /// As the one value of a field, or none.
  var fields: [String] { compactMap { $0?.description } }
}

extension [Int?] {
  var fields: [String] { compactMap { $0.map { String($0) } } }
}
