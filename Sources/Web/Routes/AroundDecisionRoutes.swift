import Access
import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// What stands around the decisions: children, material, who has got them, others' decisions, responsibility.
  func aroundDecisionRoutes(_ desk: Desk) {
    form(
      AnalyseChildImpact.self, desk,
      FormRoute(page: FilePages.analyseChildImpact) { form, _ in
        form.childImpact().map(AnalyseChildImpact.init)
      })
    form(ShowMaterial.self, desk, Self.material)
    form(AnswerMaterial.self, desk, Self.answer)
    form(TellDecision.self, desk, Self.telling)
    form(RecordOthersDecision.self, desk, Self.others)
    form(SetResponsibility.self, desk, Self.responsibility)
  }

  private static var material: FormRoute<ShowMaterial> {
    FormRoute(page: FilePages.showMaterial) { scene in
      ["on": [scene.today.description]]
    } read: { form, scene in
      let to = form.giver("to", "Välj vem som har fått underlaget.")
      let how = form.choice("how", Telling.self, "Välj hur det lämnades.")
      let on = form.day("on", "Välj vilken dag det lämnades.")
      let answerBy = form.day("answerBy", "Välj sista dag att svara.")
      let act = ShowMaterial(
        what: form.text("what"), to: to ?? .person, how: how ?? .handed, on: on ?? scene.today,
        answerBy: answerBy ?? on ?? scene.today)
      return form.whole(act, if: to != nil && how != nil && on != nil && answerBy != nil, scene)
    }
  }

  private static var answer: FormRoute<AnswerMaterial> {
    FormRoute(page: FilePages.answerMaterial) { form, scene in
      let material = form.number("material", "Välj vilket underlag svaret gäller.")
      let on = form.day("on", "Välj vilken dag svaret kom.")
      let act = AnswerMaterial(
        material: material ?? 0, words: form.text("words"), on: on ?? scene.today)
      return form.whole(act, if: material != nil && on != nil, scene)
    }
  }

  private static var telling: FormRoute<TellDecision> {
    FormRoute(page: FilePages.tellDecision) { form, scene in
      let decision = form.number("decision", "Välj vilket beslut det gäller.")
      let to = form.giver("to", "Välj vem som har fått beslutet.")
      let how = form.choice("how", Telling.self, "Välj hur det lämnades.")
      let on = form.day("on", "Välj vilken dag det lämnades.")
      let received = form.optionalDay("receivedOn")
      let act = TellDecision(
        decision: decision ?? 0, to: to ?? .person, how: how ?? .post, on: on ?? scene.today,
        receivedOn: received, receipt: form.text("receipt"), appealTold: form.isTicked("appealTold"))
      return form.whole(act, if: decision != nil && to != nil && how != nil && on != nil, scene)
    }
  }

  private static var others: FormRoute<RecordOthersDecision> {
    FormRoute(page: FilePages.recordOthersDecision) { form, scene in
      let decidedOn = form.day("decidedOn", "Välj vilken dag det beslutades.")
      let agency =
        form.text("agency").isEmpty
        ? nil : form.id("agency", AgencyID.self, "Välj i listan, eller skriv vem det är.")
      let intervention =
        form.text("intervention").isEmpty
        ? nil : form.number("intervention", "Välj insatsen i listan.")
      let act = RecordOthersDecision(
        agency: agency, unit: form.text("unit"), what: form.text("what"),
        decidedOn: decidedOn ?? scene.today, reference: form.text("reference"),
        decisionMaker: form.text("decisionMaker"), intervention: intervention)
      return form.whole(act, if: decidedOn != nil, scene)
    }
  }

  private static var responsibility: FormRoute<SetResponsibility> {
    FormRoute(page: FilePages.setResponsibility) { scene in
      var first: [String: [String]] = [:]
      for duty in Duty.allCases {
        if let unit = scene.whole?.unit(for: duty) { first[duty.rawValue] = [unit.agency.text] }
      }
      return first
    } read: { form, scene in
      var units: [Duty: AgencyID] = [:]
      for duty in Duty.allCases { units[duty] = AgencyID(form.text(duty.rawValue)) }
      let decidedOn = form.day("decidedOn", "Välj vilken dag det bestämdes.")
      let act = SetResponsibility(
        units: units, decidedBy: form.text("decidedBy"), decidedOn: decidedOn ?? scene.today,
        reason: form.text("reason"))
      return form.whole(act, if: decidedOn != nil, scene)
    }
  }
}

extension FormReader {
  /// A reasoned no, or the whole analysis; nil while the first question has no answer.
  fileprivate mutating func childImpact() -> ChildImpact? {
    switch answer("touches", "Välj om beslutet får märkbara följder för något barn.") {
    case nil: return nil
    case false: return .untouched(reason: text("reason"))
    case true:
      guard let asked = answer("asked", "Välj om barnet har fått säga vad det tycker.") else { return nil }
      let words = text("viewWords")
      return .touched(
        ChildImpact.Analysis(
          children: lines("children"), consequences: text("consequences"),
          view: asked ? .said(words: words) : .notAsked(why: words),
          bestInterests: text("bestInterests"), weighing: text("weighing")))
    }
  }
}
