import Domain
import Hummingbird
import Pages
import Workflows

extension RouterGroup<SignedInContext> {
  func followUpRoutes(_ desk: Desk) {
    staffTab(.followUp, desk, FilePages.followUp)
    form(RecordMeasures.self, desk, Self.measures)
    interventionForms(desk)
    placementForms(desk)
  }

  private static var measures: FormRoute<RecordMeasures> {
    FormRoute(page: FilePages.recordMeasures) { form, scene in
      let occasion = form.choice("occasion", Occasion.self, "Välj när det mäts.")
      let on = form.day("on", "Välj vilken dag måtten gäller.")
      let crimes = form.number("sentencedCrimes", "Skriv antalet brott. Skriv 0 om det inte är något.")
      let addiction = form.level("addiction")
      let occupation = form.level("occupation")
      let housing = form.level("housing")
      guard let occasion, let on, let crimes, let addiction, let occupation, let housing else {
        form.alsoTell(Self.unmeasured(form.text("source"), scene), scene)
        return nil
      }
      return RecordMeasures(
        Measures(
          occasion: occasion, sentencedCrimes: crimes, addiction: addiction,
          occupation: occupation, housing: housing, source: form.text("source")), on: on)
    }
  }

  /// Asked only what it says of the source.
  private static func unmeasured(_ source: String, _ scene: FileScene) -> RecordMeasures {
    RecordMeasures(
      Measures(
        occasion: .enrolment, sentencedCrimes: 0, addiction: .fair, occupation: .fair,
        housing: .fair, source: source), on: scene.today)
  }
}

extension FormReader {
  /// One of the four levels of a measure.
  fileprivate mutating func level(_ field: String) -> Measures.Level? {
    if let level = Int(text(field)).flatMap(Measures.Level.init) { return level }
    problem(field, "Välj det som ligger närmast.")
    return nil
  }
}
