import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func organisationRoutes(_ desk: Desk) {
    staffTab(.members, desk, FilePages.members)
    form(GiveCaseRole.self, desk, Self.caseRole)
    form(HandOverLots.self, desk, Self.handOver)
    form(
      EndStandIn.self, desk,
      FormRoute(page: FilePages.endStandIn) { form, _ in
        guard let standIn = form.number("standIn", "Välj vem som inte ska vikariera längre.") else {
          return nil
        }
        return EndStandIn(standIn: standIn, reason: form.text("reason"))
      })
    form(
      RecordOtherForm.self, desk,
      FormRoute(page: FilePages.recordOtherForm) { form, _ in
        RecordOtherForm(
          form: form.text("form"), ledBy: form.text("ledBy"), together: form.text("together"),
          ended: form.isTicked("ended"))
      })
    form(AddMember.self, desk, Self.newMember)
    form(SetWorkingModel.self, desk, Self.workingModel)
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

  private static var workingModel: FormRoute<SetWorkingModel> {
    FormRoute(
      page: FilePages.setWorkingModel, first: { FilePages.workingFirst($0) },
      read: { form, scene in
        let model = form.choice("model", WorkingModel.self, "Välj vilken modell ärendet utgår från.")
        let from = form.day("from", "Välj från vilken dag.")
        let choices = form.workingChoices()
        return form.whole(
          SetWorkingModel(
            model: model ?? scene.programme.model, choices: choices, reason: form.text("reason"),
            from: from ?? scene.today), if: model != nil && from != nil && form.problems.isEmpty, scene)
      })
  }

  private static var handOver: FormRoute<HandOverLots> {
    FormRoute(page: FilePages.handOverLots) { form, scene in
      let role = form.choice("role", CaseRole.self, "Välj vems del som lämnas över.")
      let assignment = form.id("assignment", AssignmentID.self, "Välj vem som tar över.")
      let talked = form.answer("talked", "Svara om ni har talat med personen.")
      let through = form.optionalDay("through")
      let first = form.optionalDay("first")
      let act = HandOverLots(
        role: role ?? .firstLots, assignment: assignment ?? AssignmentID(0), reason: form.text("reason"),
        handedOver: form.text("handedOver"), matching: form.text("matching"), talked: talked ?? true,
        personWords: form.text("personWords"), first: first, through: through)
      return form.whole(
        act, if: role != nil && assignment != nil && talked != nil && form.problems.isEmpty, scene)
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
        contribution: form.text("contribution"), headTeacher: form.text("headTeacher"))
    }
  }
}

extension FormReader {
  /// What a case does otherwise than its model; what is left empty follows the model.
  fileprivate mutating func workingChoices() -> WorkingChoices {
    var choices = WorkingChoices()
    choices.participation = Participation(rawValue: text("participation"))
    let meetings = list("meetings").compactMap(GroupMeeting.init)
    choices.meetings = meetings.isEmpty ? nil : meetings
    choices.investigation = InvestigationOrder(rawValue: text("investigation"))
    choices.contact = ContactBetween(rawValue: text("contact"))
    choices.principle = CoordinationPrinciple(rawValue: text("principle"))
    choices.treatmentRole = yesNo("treatmentRole")
    choices.contactLog = yesNo("contactLog")
    choices.jointDecisions = yesNo("jointDecisions")
    choices.shortPlans = yesNo("shortPlans")
    choices.lotsMatching = yesNo("lotsMatching")
    choices.afterHours = yesNo("afterHours")
    choices.evaluates = yesNo("evaluates")
    choices.meetingInterval = optionalNumber("meetingInterval")
    choices.absences = optionalNumber("absences")
    choices.investigationDays = optionalNumber("investigationDays")
    choices.dependenceDays = optionalNumber("dependenceDays")
    return choices
  }

  private func yesNo(_ field: String) -> Bool? {
    switch text(field) {
    case "ja": true
    case "nej": false
    default: nil
    }
  }
}
