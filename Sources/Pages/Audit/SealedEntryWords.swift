import Domain

extension EntryTeller {
  func sealed(_ entry: CompartmentEntry) -> EntryWords {
    switch entry {
    case .noteWritten(let body):
      EntryWords("Anteckning i skyddat fack", [EntryRow("", body.text), EntryRow("Källa", body.source)])
    case .noteAssessed(let body):
      EntryWords(
        "Bedömning om personen får veta",
        [answer("Får berättas", body.mayBeTold), EntryRow("Skäl", body.reason)])
    case .readerNamed(let body):
      EntryWords("Läsare utsedd", [EntryRow("Vem", body.name), EntryRow("Skäl", body.reason)])
    case .concern(let body): concern(body)
    case .readerRemoved(let body):
      EntryWords("Läsare borttagen", [EntryRow("Skäl", body.reason)])
    }
  }

  private func concern(_ entry: ConcernEntry) -> EntryWords {
    switch entry {
    case .reported(let body):
      EntryWords(
        "Orosanmälan",
        [
          EntryRow("Barnet", body.child), EntryRow("Sett och hört", body.seen),
          EntryRow("Bedömning", body.judgement), EntryRow("Anmälare", body.reporter),
          EntryRow("Mottagare", body.unit), EntryRow("Lagrum", body.basis.map(basis) ?? ""),
        ])
    case .sent(let body):
      EntryWords("Orosanmälan lämnad", [day("När", body.sent.on), EntryRow("Hur", body.sent.how)])
    case .received(let body):
      EntryWords(
        "Orosanmälan mottagen", [EntryRow("Av", body.by), EntryRow("Beteckning", body.reference)])
    }
  }
}
