import Domain

extension EntryTeller {
  func safety(_ entry: SafetyEntry) -> EntryWords {
    switch entry {
    case .assessed(let body):
      EntryWords(
        "Hot- och riskbedömning",
        [
          EntryRow("Nivå", body.level.name), EntryRow("Bedömd av", body.assessor),
          EntryRow("Bedömning", body.words), EntryRow("Skydd", body.protection),
          day("Ny bedömning senast", body.nextReview),
        ])
    case .acknowledged(let body):
      EntryWords(
        "Hotbedömningen är mottagen", [EntryRow("Bedömning", "post \(body.assessment)")])
    }
  }
}
