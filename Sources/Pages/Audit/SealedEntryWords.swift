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
    case .readerRemoved(let body):
      EntryWords("Läsare borttagen", [EntryRow("Skäl", body.reason)])
    }
  }
}
