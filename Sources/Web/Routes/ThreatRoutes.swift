import Domain
import HTML
import Hummingbird
import Pages
import Workflows

/// What is written in the threat's compartment: events, the chain and the hand-over.
extension RouterGroup<SignedInContext> {
  func threatEventForms(_ desk: Desk) {
    form(
      LearnOfThreat.self, desk,
      Self.inThreat(FilePages.learnOfThreat, first: Self.today) { form, scene in
        let against = form.choice("against", ThreatLearned.Against.self, "Välj vem som är utsatt.")
        let happened = form.day("happened", "Välj vilken dag ni fick veta.")
        let act = LearnOfThreat(
          ThreatLearned(against: against ?? .person, words: form.text("words"), need: form.text("need")),
          source: form.text("source"), happened: happened ?? scene.today)
        return form.whole(act, if: against != nil && happened != nil, scene)
      })
    form(
      InformPolice.self, desk,
      Self.inThreat(FilePages.informPolice, first: Self.onePolice) { form, scene in
        let police = form.id("police", AgencyID.self, "Välj vilken polis det gäller.")
        let happened = form.day("happened", "Välj vilken dag det var.")
        let event = form.number("event", "Välj vilken händelse det gäller.")
        let lacks = form.text("ground") == PoliceGroundChoice.none
        let ground = lacks ? nil : form.policeGround()
        guard let police, let happened, let event, lacks || ground != nil else { return nil }
        return InformPolice(
          event: event, police: police, officer: form.text("officer"), ground: ground,
          reason: form.text("reason"), happened: happened)
      })
    form(
      JudgeRemaining.self, desk,
      Self.inThreat(FilePages.judgeRemaining) { form, scene in
        let event = form.number("event", "Välj vilken händelse det gäller.")
        let remains = form.answer("canRemain", "Svara på om personen kan vara kvar.")
        guard let event, let remains else { return nil }
        return JudgeRemaining(event: event, canRemain: remains, support: form.text("support"))
      })
    form(
      AssessPlacementNeed.self, desk,
      Self.inThreat(FilePages.assessPlacementNeed) { form, scene in
        let needed = form.answer("isNeeded", "Svara på om hotet kräver en placering.")
        let act = AssessPlacementNeed(isNeeded: needed ?? false, reason: form.text("reason"))
        return form.whole(act, if: needed != nil, scene)
      })
  }

  func threatChainForms(_ desk: Desk) {
    form(
      ConsultBops.self, desk,
      Self.inThreat(FilePages.consultBops, first: Self.today) { form, scene in
        let happened = form.day("happened", "Välj vilken dag det var.")
        let act = ConsultBops(
          coordinator: form.text("coordinator"), words: form.text("words"),
          happened: happened ?? scene.today)
        return form.whole(act, if: happened != nil, scene)
      })
    form(
      RecordBopsAnswer.self, desk,
      Self.inThreat(FilePages.recordBopsAnswer, first: Self.today) { form, scene in
        let judgement = form.choice(
          "judgement", BopsAnswered.Judgement.self, "Välj hur BOPS bedömer hotet.")
        let happened = form.day("happened", "Välj vilken dag svaret kom.")
        let act = RecordBopsAnswer(
          officer: form.text("officer"), judgement: judgement ?? .notHigh,
          cannotShare: form.text("cannotShare"), words: form.text("words"),
          happened: happened ?? scene.today)
        return form.whole(act, if: judgement != nil && happened != nil, scene)
      })
    form(
      KeepLocal.self, desk,
      Self.inThreat(FilePages.keepLocal) { form, _ in
        KeepLocal(
          socialServices: form.text("socialServices"), coordinator: form.text("coordinator"),
          bops: form.text("bops"))
      })
  }

  func handoverForms(_ desk: Desk) {
    form(
      PrepareHandover.self, desk,
      Self.inThreat(FilePages.prepareHandover, first: Self.prepared) { form, _ in
        PrepareHandover(
          centralOfficer: form.text("centralOfficer"), bopsOfficer: form.text("bopsOfficer"),
          localPolice: form.text("localPolice"), package: form.text("package"),
          consentedOn: form.optionalDay("consentedOn"), consentWords: form.text("consentWords"),
          done: form.list("done"))
      })
    form(
      ReceiveHandover.self, desk,
      Self.inThreat(FilePages.receiveHandover, first: Self.today) { form, scene in
        let side = form.choice("side", HandoverReceived.Side.self, "Välj vem som kvitterar.")
        let happened = form.day("happened", "Välj vilken dag det var.")
        let act = ReceiveHandover(
          side: side ?? .district, officer: form.text("officer"), words: form.text("words"),
          happened: happened ?? scene.today)
        return form.whole(act, if: side != nil && happened != nil, scene)
      })
  }

  /// What the checklist held when it was last saved.
  private static func prepared(_ scene: FileScene) -> [String: [String]] {
    guard let body = scene.whole?.safety.chain.current?.handover?.prepared.body else { return [:] }
    return [
      "centralOfficer": [body.centralOfficer], "bopsOfficer": [body.bopsOfficer],
      "localPolice": [body.localPolice], "package": [body.package],
      "consentedOn": body.consentedOn.map { [$0.description] } ?? [], "consentWords": [body.consentWords],
      "done": body.done.map(\.code),
    ]
  }

  /// The form of an act that writes in the threat, and leads back to it.
  private static func inThreat<A: Act>(
    _ page: @escaping @Sendable (FileScene, FormState) -> Markup,
    first: @escaping @Sendable (FileScene) -> [String: [String]] = { _ in [:] },
    _ read: @escaping @Sendable (inout FormReader, FileScene) -> A?
  ) -> FormRoute<A> {
    FormRoute(
      page: page, first: first, read: read, into: { _ in .threat }, after: { $0.compartmentPage })
  }

  static func today(_ scene: FileScene) -> [String: [String]] {
    ["happened": [scene.today.description]]
  }

  /// Today, and the police where there is only one.
  static func onePolice(_ scene: FileScene) -> [String: [String]] {
    var first = today(scene)
    if scene.police.count == 1 { first["police"] = scene.police.map(\.id.text) }
    return first
  }
}
