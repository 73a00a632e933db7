import Access
import Domain
import HTML
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  /// Before the enrolment and beside it: release, visits, motivation, court, unit, adaptation, and the move.
  func beforehandRoutes(_ desk: Desk) {
    form(RecordRelease.self, desk, Self.release)
    form(RecordVisit.self, desk, Self.visit)
    form(RecordMotivation.self, desk, Self.motivation)
    form(RecordCourtOrigin.self, desk, Self.courtOrigin)
    form(ChoosePerformingUnit.self, desk, Self.performingUnit)
    form(RecordAdaptation.self, desk, Self.adaptation)
    form(MoveProgramme.self, desk, Self.move)
  }

  private static var release: FormRoute<RecordRelease> {
    FormRoute(page: FilePages.recordRelease) { scene in
      guard let notice = scene.whole?.intake.release else { return ["noticed": [scene.today.description]] }
      return [
        "from": [notice.from], "noticed": [scene.today.description], "custody": [notice.custody.rawValue],
        "expected": [notice.expected?.description ?? ""], "words": [notice.words],
      ]
    } read: { form, scene in
      let custody = form.choice("custody", ReleaseNotice.Custody.self, "Välj varifrån personen friges.")
      let noticed = form.day("noticed", "Välj vilken dag ni fick veta.")
      let expected = form.optionalDay("expected")
      if form.text("from").isBlank { form.problem("from", "Skriv vem som berättade om frigivningen.") }
      guard let custody, let noticed else { return nil }
      return RecordRelease(
        from: form.text("from"), custody: custody, noticed: noticed, expected: expected,
        words: form.text("words"))
    }
  }

  private static var visit: FormRoute<RecordVisit> {
    FormRoute(page: FilePages.recordVisit) { scene in
      ["who": [scene.view.viewer.name]]
    } read: { form, _ in
      let chosen = form.optionalNumber("visit")
      let status = form.choice("status", CustodyVisit.Status.self, "Välj hur det är med besöket.")
      let on = form.day("on", "Välj vilken dag.")
      guard let status, let on else { return nil }
      return RecordVisit(
        visit: chosen, status: status, on: on, who: form.text("who"), words: form.text("words"))
    }
  }

  private static var motivation: FormRoute<RecordMotivation> {
    FormRoute(page: FilePages.recordMotivation) { scene in
      ["on": [scene.today.description], "who": [scene.view.viewer.name]]
    } read: { form, _ in
      let answer = form.choice("answer", MotivationalMoment.Answer.self, "Välj vad personen svarade.")
      let on = form.day("on", "Välj vilken dag det var.")
      guard let answer, let on else { return nil }
      return RecordMotivation(
        occasion: form.text("occasion").isEmpty ? nil : form.text("occasion"), who: form.text("who"),
        words: form.text("words"), answer: answer, on: on)
    }
  }

  private static var courtOrigin: FormRoute<RecordCourtOrigin> {
    FormRoute(page: FilePages.recordCourtOrigin) { scene in
      guard let origin = scene.whole?.intake.courtOrigin else { return [:] }
      return [
        "statementOn": [origin.statementOn.description],
        "judgmentOn": [origin.judgmentOn?.description ?? ""], "began": [origin.began.rawValue],
      ]
    } read: { form, _ in
      let statement = form.day("statementOn", "Välj yttrandets dag.")
      let judgment = form.optionalDay("judgmentOn")
      let began = form.choice("began", CourtOrigin.Began.self, "Välj när arbetet började.")
      guard let statement, let began else { return nil }
      return RecordCourtOrigin(statementOn: statement, judgmentOn: judgment, began: began)
    }
  }

  private static var performingUnit: FormRoute<ChoosePerformingUnit> {
    FormRoute(page: FilePages.choosePerformingUnit) { scene in
      ["unit": [scene.whole?.intake.performing?.agency.text ?? ""]]
    } read: { form, _ in
      guard let unit = form.id("unit", AgencyID.self, "Välj vilken enhet som utför arbetet.") else {
        return nil
      }
      return ChoosePerformingUnit(unit: unit, reason: form.text("reason"))
    }
  }

  private static var adaptation: FormRoute<RecordAdaptation> {
    FormRoute(page: FilePages.recordAdaptation) { scene in
      guard let noted = scene.whole?.intake.adaptation else { return [:] }
      return ["npf": [noted.npf.rawValue], "needs": noted.needs, "words": [noted.words]]
    } read: { form, _ in
      guard
        let npf = form.choice(
          "npf", AdaptationNeeds.Neuropsychiatry.self, "Välj vad som är känt.")
      else { return nil }
      return RecordAdaptation(
        npf: npf, needs: form.list("needs"), words: form.text("words"), source: form.text("source"))
    }
  }

  private static var move: FormRoute<MoveProgramme> {
    FormRoute(page: FilePages.moveProgramme) { scene in
      let targets = scene.directory.programmes(after: scene.programme, on: scene.today)
      return [
        "to": targets.count == 1 ? targets.map(\.code) : [],
        "handingOver": [scene.view.header.lotsar.joined(separator: ", ")],
      ]
    } read: { form, _ in
      let plan = form.choice("plan", ProgrammeMoved.Plan.self, "Välj om planen följer med.")
      let consents = form.choice(
        "consents", ProgrammeMoved.Consents.self, "Välj vad som gäller för samtyckena.")
      let handover = form.optionalDay("handover")
      if form.text("reason").isBlank { form.problem("reason", "Skriv varför personen flyttas nu.") }
      guard let plan, let consents else { return nil }
      return MoveProgramme(
        to: form.text("to"), reason: form.text("reason"), handover: handover,
        handingOver: form.text("handingOver"), receiving: form.text("receiving"),
        contact: form.text("contact"), plan: plan, consents: consents, ownWords: form.text("ownWords"))
    }
  }
}
