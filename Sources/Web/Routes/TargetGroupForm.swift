import Domain

/// The part of the form of the target group that is beside criteria, risk and motivation.
enum TargetGroupForm {
  static func values(_ besides: TargetGroup.Besides?) -> [String: [String]] {
    guard let besides else { return [:] }
    return [
      "seriousCrime": [besides.seriousCrime ? "ja" : "nej"], "commonProblems": besides.commonProblems,
      "selection": besides.selection, "preconditions": besides.preconditions,
      "contraindications": besides.contraindications,
      "contraindicationWords": [besides.contraindicationWords],
      "firstCrimeAge": besides.firstCrimeAge.map { [String($0)] } ?? [], "crime": [besides.crime],
      "ordinaryMeasures": [besides.ordinaryMeasures],
    ]
  }

  /// Nil when something could not be read.
  static func read(_ form: inout FormReader) -> TargetGroup.Besides? {
    let serious = form.answer(
      "seriousCrime", "Svara ja eller nej på om brottsligheten är indikerad och allvarlig.")
    let isAged = !form.text("firstCrimeAge").isEmpty
    let age = isAged ? form.number("firstCrimeAge", "Skriv åldern i hela år.") : nil
    guard let serious, !isAged || age != nil else { return nil }
    return TargetGroup.Besides(
      seriousCrime: serious, commonProblems: form.list("commonProblems"), selection: form.list("selection"),
      preconditions: form.list("preconditions"), contraindications: form.list("contraindications"),
      contraindicationWords: form.text("contraindicationWords"), firstCrimeAge: age,
      crime: form.text("crime"), ordinaryMeasures: form.text("ordinaryMeasures"))
  }
}
