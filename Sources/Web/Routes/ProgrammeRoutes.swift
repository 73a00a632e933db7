import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// Programmes and proposals: written by one, and let to count by another.
  func programmeRoutes(_ desk: Desk) {
    register(.selfAssessment, desk, RegisterPages.selfAssessment)
    register(.programmes, desk, RegisterPages.programmes)
    form(
      ProposeProgramme.self, desk,
      RegisterRoute(
        page: RegisterPages.proposeProgramme, first: ProposedSettings.first,
        read: { form, scene in
          guard let settings = ProposedSettings(scene, form.values) else {
            if !form.text("code").isEmpty { form.problem("code", "Programmet finns inte.") }
            return nil
          }
          let step = ProposalStep(rawValue: form.text(ProposalStep.field))
          if step == .edit { return nil }
          guard form.day("validFrom", "Välj från vilken dag.") != nil else { return nil }
          guard let programme = settings.tree.programme else {
            form.problem("closingReasons", ProposedSettings.unreadable)
            return nil
          }
          let act = ProposeProgramme(
            programme: programme, reason: form.text("reason"), copyOf: settings.copyOf)
          form.alsoTell(act, scene)
          return step == .send ? act : nil
        }))
    form(
      ApproveProposal.self, desk,
      RegisterRoute(page: RegisterPages.approveProposal) { form, _ in
        guard let proposal = form.id("proposal", ProposalID.self, "Förslaget finns inte.") else { return nil }
        return ApproveProposal(
          proposal: proposal, against: form.text("against"), confirms: form.isTicked("confirms"))
      })
    form(
      WithdrawProposal.self, desk,
      RegisterRoute(page: RegisterPages.withdrawProposal) { form, _ in
        guard let proposal = form.id("proposal", ProposalID.self, "Förslaget finns inte.") else { return nil }
        return WithdrawProposal(proposal: proposal, why: form.text("why"))
      })
  }

  /// A new dated row takes what the form does not ask for from the row before it.
  func legalBasisProposal(_ desk: Desk) {
    form(
      ProposeLegalBasis.self, desk,
      RegisterRoute(
        page: RegisterPages.proposeLegalBasis,
        first: { scene in
          guard let code = scene.asked["code"]?.first, let old = scene.directory.rows(of: code).last
          else { return [:] }
          return [
            "statute": [old.statute], "section": [old.section], "text": [old.text],
          ]
        },
        read: { form, scene in
          let old = scene.directory.rows(of: form.text("code")).last
          let from = form.day("validFrom", "Välj från vilken dag det gäller.")
          let through = form.optionalDay("validTo")
          let use = old?.use ?? form.choice("use", LegalBasis.Use.self, "Välj vad det används till.")
          guard let from, let use, form.problems.isEmpty else { return nil }
          return ProposeLegalBasis(
            basis: LegalBasis(
              code: form.text("code"), use: use, statute: form.text("statute"),
              section: form.text("section"), text: form.text("text"), validFrom: from, validTo: through,
              verified: nil, checklist: old?.checklist, deciders: old?.deciders,
              receivers: old?.receivers, youngerThan: old?.youngerThan, isWeighed: old?.isWeighed,
              heading: old?.heading, blocked: old?.blocked), reason: form.text("reason"))
        }))
  }
}

extension FormReader {
  /// What the rules would say no to, told before the last press. A rule that is not about a field answers then.
  mutating func alsoTell<A: RegisterAct>(_ probe: A, _ scene: RegisterScene) {
    let given = RegisterCircumstances(
      now: scene.now, author: scene.author, directory: scene.directory,
      proposals: scene.changes?.proposals ?? [], newID: RecordID(0))
    do {
      _ = try probe.decide(given)
    } catch .invalid(let found) {
      let told = Set(problems.map(\.field))
      for found in found where !told.contains(found.field) { problem(found) }
    } catch {
      // It answers at the last press.
    }
  }
}
