import Domain
import Hummingbird
import Pages
import Workflows

/// R-FUP-12: shortcomings in the cooperation, from report to follow-up.
extension RouterGroup<SignedInContext> {
  func deviationRoutes(_ desk: Desk) {
    register(.deviations, desk, RegisterPages.deviations)
    form(
      ReportDeviation.self, desk,
      RegisterRoute(
        page: RegisterPages.reportDeviation,
        first: { scene in
          let own = scene.author.role == .externalActor ? [] : [scene.author.agency.text]
          return ["on": [scene.today.description], "unit": own]
        },
        read: { form, _ in
          let on = form.day("on", "Välj vilken dag du märkte det.")
          let unit = form.id("unit", AgencyID.self, "Välj vilken enhets SIG det gäller.")
          guard let on, let unit else { return nil }
          return ReportDeviation(
            on: on, what: form.text("kind"), words: form.text("what"), effect: form.text("effect"),
            proposal: form.text("proposal"), to: unit)
        }))
    form(
      AnalyseDeviation.self, desk,
      RegisterRoute(page: RegisterPages.analyseDeviation) { form, _ in
        form.deviation.map { AnalyseDeviation($0, text: form.text("text")) }
      })
    form(
      LiftDeviation.self, desk,
      RegisterRoute(page: RegisterPages.liftDeviation) { form, _ in
        form.deviation.map { LiftDeviation($0, asks: form.text("text")) }
      })
    form(
      DecideDeviation.self, desk,
      RegisterRoute(page: RegisterPages.decideDeviation) { form, scene in
        let due = form.optionalDay("due")
        return form.deviation.map {
          DecideDeviation(
            $0, text: form.text("text"), responsible: form.text("responsible"), due: due,
            unit: scene.unit(of: .deviations))
        }
      })
    form(
      FinishDeviation.self, desk,
      RegisterRoute(page: RegisterPages.finishDeviation) { form, _ in
        form.deviation.map { FinishDeviation($0, text: form.text("text")) }
      })
  }
}

extension FormReader {
  fileprivate var deviation: RecordID? {
    mutating get { id("record", RecordID.self, "Välj en rapport i listan.") }
  }
}
