import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func investigationRoutes(_ desk: Desk) {
    staffTab(.investigation, desk, FilePages.investigation)
    form(
      OpenInvestigation.self, desk,
      FormRoute(page: FilePages.openInvestigation) { form, _ in
        OpenInvestigation(reason: form.text("reason"))
      })
    form(RecordLifeArea.self, desk, Self.lifeArea)
    form(RecordTargetGroup.self, desk, Self.targetGroup)
    form(RecordSuitability.self, desk, Self.suitability)
    form(RecordChildren.self, desk, Self.children)
    aroundForms(desk)
    form(ConcludeInvestigation.self, desk, Self.conclusion)
    assessmentRoutes(desk)
  }

  /// A part of the file that only those who work in it have; for everyone else there is no such address.
  func staffTab(
    _ tab: FileTab, _ desk: Desk, _ page: @escaping @Sendable (FileScene) -> Markup
  ) {
    get("arenden/:case/\(tab.path)") { request, context in
      let file = FileRequest(request: request, context: context, desk: desk)
      let scene = try await file.scene(
        try file.caseID(), looking: tab.path, admits: VisibleFile.isWorkedIn)
      return PageResponse(page(scene))
    }
  }

  private static var lifeArea: FormRoute<RecordLifeArea> {
    FormRoute(page: FilePages.recordLifeArea) { form, _ in
      guard let area = form.choice("area", LifeArea.self, "Välj vilket område det gäller.") else {
        return nil
      }
      return RecordLifeArea(
        LifeAreaNotes(
          area: area, ownWords: form.text("ownWords"), facts: form.text("facts"),
          judgement: form.text("judgement"), need: form.text("need"),
          resources: form.text("resources"), sources: form.text("sources"),
          violence: area == .violence ? violence(form) : nil))
    }
  }

  /// Nil where nothing at all is written of it, as before it was asked.
  private static func violence(_ form: FormReader) -> ViolenceExposure? {
    let violence = ViolenceExposure(
      own: form.text("own"), witnessed: form.text("witnessed"), towardsOthers: form.text("towardsOthers"))
    return violence.texts.allSatisfy(\.isBlank) ? nil : violence
  }

  private static var targetGroup: FormRoute<RecordTargetGroup> {
    FormRoute(page: FilePages.recordTargetGroup) { scene in
      guard let group = scene.whole?.investigation.targetGroup else { return [:] }
      return [
        "criteria": group.criteria, "riskOfRelapse": [yesOrNo(group.riskOfRelapse)],
        "riskReason": [group.riskReason], "motivated": [yesOrNo(group.motivated)],
        "motivationReason": [group.motivationReason],
        "protectiveFactors": [group.protectiveFactors],
      ].merging(TargetGroupForm.values(group.besides)) { first, _ in first }
    } read: { form, scene in
      let besides = TargetGroupForm.read(&form)
      let risk = form.answer("riskOfRelapse", "Svara ja eller nej på om det finns risk för återfall.")
      let motivated = form.answer("motivated", "Svara ja eller nej på om personen är motiverad.")
      let act = RecordTargetGroup(
        TargetGroup(
          criteria: form.list("criteria"), riskOfRelapse: risk ?? false,
          riskReason: form.text("riskReason"), motivated: motivated ?? false,
          motivationReason: form.text("motivationReason"),
          protectiveFactors: form.text("protectiveFactors"), besides: besides))
      return form.whole(act, if: risk != nil && motivated != nil && besides != nil, scene)
    }
  }

  private static var suitability: FormRoute<RecordSuitability> {
    FormRoute(page: FilePages.recordSuitability) { form, scene in
      let by = form.choice("by", AgencyKind.self, "Välj vems bedömning det är.")
      let suitable = form.answer("suitable", "Svara ja eller nej på om SIG passar.")
      if scene.whole == nil, scene.view.viewer.agencyKind != .police {
        form.problem("by", "Bara polisen och socialtjänsten bedömer om SIG passar.")
      }
      let act = RecordSuitability(
        by: by ?? .socialServices, suitable: suitable ?? false, reason: form.text("reason"),
        source: form.text("source"))
      return form.whole(act, if: by != nil && suitable != nil, scene)
    } after: { scene in
      scene.whole == nil ? Links.file(scene.id) : Links.tab(scene.id, .investigation)
    }
  }

  private static var children: FormRoute<RecordChildren> {
    FormRoute(page: FilePages.recordChildren) { scene in
      guard let around = scene.whole?.investigation.children else { return [:] }
      return ["has": [yesOrNo(around.has)], "notes": [around.notes]]
    } read: { form, _ in
      guard let has = form.answer("has", "Svara ja eller nej på om det finns barn nära.") else {
        return nil
      }
      return RecordChildren(has: has, notes: form.text("notes"))
    }
  }

  private static var conclusion: FormRoute<ConcludeInvestigation> {
    FormRoute(page: FilePages.concludeInvestigation) { scene in
      guard let conclusion = scene.whole?.investigation.conclusion else { return [:] }
      return [
        "needsCoordination": [yesOrNo(conclusion.needsCoordination)],
        "coordinationReason": [conclusion.coordinationReason], "purpose": [conclusion.purpose],
        "sources": [conclusion.sources], "summary": [conclusion.summary],
        "goesOn": conclusion.continues == true ? ["ja"] : [],
      ]
    } read: { form, scene in
      let needs = form.answer(
        "needsCoordination", "Svara ja eller nej på om stödet behöver samordnas.")
      let goesOn =
        scene.programme.investigation?.continuesInside == true
        ? form.answer("goesOn", "Svara om utredningen är klar eller fördjupas inom SIG.") : false
      let act = ConcludeInvestigation(
        needsCoordination: needs ?? false, coordinationReason: form.text("coordinationReason"),
        purpose: form.text("purpose"), sources: form.text("sources"), summary: form.text("summary"),
        goesOn: goesOn ?? false)
      return form.whole(act, if: needs != nil && goesOn != nil, scene)
    }
  }

  private static func yesOrNo(_ answer: Bool) -> String { answer ? "ja" : "nej" }
}
