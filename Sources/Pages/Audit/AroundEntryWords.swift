import Domain

extension EntryTeller {
  func around(_ entry: AroundEntry) -> EntryWords {
    switch entry {
    case .child(let body): EntryWords("Barn nära personen", child(body))
    case .childSupport(let body):
      EntryWords(
        "Stöd till ett barn",
        [
          EntryRow("Barnet", file.investigation.around.child(body.child)?.body.who ?? ""),
          EntryRow("Enhet", body.unit), EntryRow("Ärendets nummer", body.reference),
          answer("Stödet har kommit i gång", body.isReceived),
        ])
    case .relative(let body): EntryWords("Anhörig", relative(body))
    case .relativeLinked(let body):
      EntryWords(
        "Anhörig informerad om stöd",
        [
          EntryRow("Vem", file.investigation.around.relative(body.relative)?.body.name ?? ""),
          EntryRow("Fick veta", body.told),
          EntryRow(
            "Länkad till",
            [text(of: body.to, in: programme?.interventions?.relativeSupport), body.place]
              .filter { !$0.isBlank }.joined(separator: ", ")),
        ])
    case .view(let body):
      EntryWords(
        "Den unges syn",
        [
          EntryRow("Gäller", body.about.name), EntryRow("Egna ord", body.words),
          EntryRow("Varför inga ord", body.silence),
        ])
    }
  }

  private func child(_ body: ChildNear) -> [EntryRow] {
    [
      EntryRow("Kallas", body.who, field: "who"),
      EntryRow("Född", body.bornYear.map { String($0) } ?? "", field: "bornYear"),
      choice("Relation", body.relation, field: "relation") { $0.name },
      choice("Bor", body.lives, field: "lives") { $0.name },
      choice("Känt av socialtjänsten", body.known, field: "known") { $0.name },
      choice("Behov", body.need, field: "need") { $0.name },
      EntryRow("Hur barnet har det", body.words, field: "words"),
      EntryRow("Stöd", body.supportGiven, field: "supportGiven"),
      EntryRow("Samverkan", body.cooperation, field: "cooperation"),
      EntryRow("Inte längre nära", body.isNear ? "" : "Ja"),
    ]
  }

  private func relative(_ body: RelativeNear) -> [EntryRow] {
    [
      EntryRow("Namn", body.name, field: "name"), EntryRow("Relation", body.relation, field: "relation"),
      EntryRow("Motiverar personen", body.isMotivating ? "Ja" : ""),
      EntryRow("Med i det privata nätverket", body.isInNetwork ? "Ja" : ""),
      EntryRow("Kan behöva stöd", body.needsSupport ? "Ja" : ""),
      choice("Får veta", body.mayBeTold, field: "mayBeTold") { $0.name },
      choice("Får vara med", body.mayTakePart, field: "mayTakePart") { $0.name },
      EntryRow("Annat", body.words, field: "words"),
      EntryRow("Inte längre viktig i ärendet", body.isNear ? "" : "Ja"),
    ]
  }
}
