import Domain

extension EntryTeller {
  func sharing(_ entry: SharingEntry) -> EntryWords {
    switch entry {
    case .disclosed(let body):
      EntryWords(
        "Utlämnat",
        [
          EntryRow("Till", body.to.name),
          EntryRow("Vad", body.items.map(item).joined(separator: "\n")),
        ] + ground(body) + [
          EntryRow("Förbehåll", body.reservation ?? ""),
          EntryRow("Sätt", body.channel.map { DisclosureChannel(rawValue: $0)?.name ?? $0 } ?? ""),
        ])
    case .noticeWritten(let body):
      EntryWords(
        "Snabb delning",
        [
          EntryRow("", body.text), EntryRow("Gäller", body.category.name),
          EntryRow("Svar på", body.answers.map { "post \($0)" } ?? ""),
          EntryRow("Också till", family(body).joined(separator: ", ")),
        ])
    case .noticeRead(let body):
      EntryWords(
        "Snabb delning läst",
        [EntryRow("Meddelande", "post \(body.notice)"), EntryRow("Av", body.giver.map(name) ?? "")])
    case .guardianTold(let body):
      EntryWords(
        "En vårdnadshavare om en snabb delning",
        [
          EntryRow("Meddelande", "post \(body.notice)"), EntryRow("Vem", name(.guardian(body.guardian))),
          EntryRow("Hur", body.way.answer), EntryRow("Anteckning", body.words),
        ])
    case .contactRecorded(let body):
      EntryWords(
        body.reached ? "Kontakt" : "Försök till kontakt",
        [
          EntryRow("Hur", body.kind.name), EntryRow("Med", body.with.name),
          EntryRow("Klockan", body.time.map { $0.text(separator: ".") } ?? ""),
          EntryRow("Utanför kontorstid", body.afterHours ? "Ja" : ""), EntryRow("Vad det gällde", body.words),
        ])
    case .recordsRequested(let body):
      EntryWords(
        "Begäran om att få ut handlingar",
        [
          EntryRow("Av", "\(body.by), \(body.capacity)"), EntryRow("Vad", body.wants),
        ])
    case .recordsAnswered(let body):
      EntryWords(
        "Svar på begäran om handlingar",
        [EntryRow("Svar", body.outcome.name), EntryRow("Skäl", body.reasons)])
    case .extractMade(let body):
      EntryWords(
        "Utdrag ur akten",
        [
          EntryRow("Till", name(body.to)),
          EntryRow("Maskade poster", body.masks.map { "\($0.entry)" }.joined(separator: ", ")),
          EntryRow("Grund", Set(body.masks.map { basis($0.basis) }).sorted().joined(separator: "\n")),
          EntryRow("Skäl", body.reasons),
        ])
    }
  }

  private func family(_ body: NoticeWritten) -> [String] {
    ((body.person ?? false ? [Giver.person] : []) + (body.guardians ?? []).map(Giver.guardian)).map {
      name($0)
    }
  }

  private func ground(_ body: Disclosed) -> [EntryRow] {
    switch body.ground {
    case .consent: return [EntryRow("Grund", "Samtycke")]
    case .law(let found, let weighing):
      let points = (found.checklist ?? []).filter { body.checked?.contains($0.code) ?? false }
      return [
        EntryRow("Grund", basis(found)), EntryRow("Stämmer", points.map(\.text).joined(separator: "\n")),
        EntryRow(found.isWeighed == false ? "Skäl" : "Avvägning", weighing),
      ]
    }
  }

  /// As "Ny version av planen, mål 2 (post 31)".
  private func item(_ ref: ItemRef) -> String {
    guard let entry = file.entry(ref.sequence) else { return "post \(ref.sequence)" }
    if case .sharing(.disclosed) = entry.body { return "post \(ref.sequence)" }
    let part = ref.part == 0 ? "" : ", mål \(ref.part)"
    return "\(words(entry).heading)\(part) (post \(ref.sequence))"
  }
}
