import Domain

extension EntryTeller {
  func interventions(_ entry: InterventionEntry) -> EntryWords {
    switch entry {
    case .recorded(let body): EntryWords("Insats", recorded(body))
    case .moved(let body):
      EntryWords(
        "Insats: \(body.step.happened.lowercased())",
        [
          EntryRow("Vilken", file.interventions.intervention(body.intervention)?.body.what ?? ""),
          choice("Vad har hänt", body.step, field: "step") { $0.happened },
          EntryRow("Beslutad av", body.decidedBy, field: "decidedBy"),
          EntryRow("Beteckning", body.reference, field: "reference"),
          EntryRow("Kommentar", body.words, field: "words"),
        ])
    case .needSettled(let body):
      EntryWords(
        "Behov utan insats", [EntryRow("Område", body.area.name), EntryRow("Hur det möts", body.words)])
    case .placed(let body):
      EntryWords(
        "Placering",
        [
          EntryRow("Sort", body.kind.text), EntryRow("Grund", basis(body.basis)),
          answer("Med andra i familjen", body.withFamily), EntryRow("Varför", body.reason),
          EntryRow("Beslutad av", body.decidedBy),
        ])
    case .placementAssessed(let body):
      EntryWords(
        "Om SIG fortsätter under placeringen",
        [
          EntryRow("Placering", "post \(body.placement)"), answer("SIG fortsätter", body.remains),
          EntryRow("Bedömning", body.reason),
        ])
    case .placementEnded(let body):
      EntryWords(
        "Placeringen upphör",
        [EntryRow("Placering", "post \(body.placement)"), EntryRow("Varför", body.words)])
    }
  }

  private func recorded(_ body: Intervention) -> [EntryRow] {
    let rows = [
      EntryRow("Vad", body.what, field: "what"), EntryRow("Ges av", body.provider, field: "provider"),
      EntryRow("Beslutad av", body.decidedBy, field: "decidedBy"),
      choice("När", body.period, field: "period") { $0.name },
    ]
    guard let details = body.details else { return rows }
    let settings = programme?.interventions
    return rows + [
      choice("Område", details.area, field: "lifeArea") { $0.name },
      EntryRow("Behov", details.need, field: "need"),
      EntryRow("Varför den passar", details.why, field: "why"),
      choice("Slag av utförare", details.providerKind, field: "providerKind") { $0.name },
      answer("Eget beslut", details.isDecided, field: "isDecided"),
      EntryRow("Beteckning", details.reference, field: "reference"),
      EntryRow(
        "Metoder",
        (details.methods.map { text(of: $0, in: settings?.methods) }
          + [details.ownMethod].filter { !$0.isBlank }).joined(separator: ", ")),
      EntryRow(
        "Dagar",
        details.steps.map { "\($0.kind.happened.lowercased()) \(dates.full($0.on))" }
          .joined(separator: ", ")),
      EntryRow("Arbete med familjen", details.isForFamily ? "Ja" : ""),
      EntryRow("Gick fortare tack vare SIG", details.isQuickTrack ? "Ja" : ""),
    ]
  }
}
