import Domain

extension EntryTeller {
  func followUp(_ entry: FollowUpEntry) -> EntryWords {
    switch entry {
    case .measured(let body):
      EntryWords(
        "Mått \(body.occasion.when)",
        [
          EntryRow(
            "Dömda brott senaste året", String(body.sentencedCrimes), field: "sentencedCrimes")
        ] + Scale.allCases.map { level($0, body) } + [
          EntryRow("Källa", body.source, field: "source")
        ])
    }
  }

  private func level(_ scale: Scale, _ measures: Measures) -> EntryRow {
    let names = Measures.Level.allCases.map { (String($0.rawValue), scale.words($0)) }
    return EntryRow(
      scale.name, scale.words(scale.level(in: measures)), field: scale.rawValue,
      as: .choices(Dictionary(names) { first, _ in first }))
  }
}

extension Occasion {
  fileprivate var when: String {
    switch self {
    case .enrolment: "vid inskrivning"
    case .during: "under tiden"
    case .exit: "vid utskrivning"
    }
  }
}
