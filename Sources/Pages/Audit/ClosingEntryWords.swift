import Domain

extension EntryTeller {
  func closing(_ entry: ClosingEntry) -> EntryWords {
    switch entry {
    case .ledToClosing(let body):
      EntryWords("Ärendet leds till avslut", [EntryRow("Varför", body.cause.words)])
    case .closed(let body): EntryWords("Ärendet avslutat", closed(body))
    case .notedAfterwards(let body):
      EntryWords("Anteckning efter avslut", [EntryRow("", body.text)])
    }
  }

  private func closed(_ body: FileClosed) -> [EntryRow] {
    let reasons = programme?.closingReasons ?? []
    return [
      EntryRow(
        "Skäl", body.reason.text, field: "reason",
        as: .choices(Dictionary(reasons.map { ($0.code, $0.text) }) { first, _ in first })),
      choice("Hur långt det kom", body.completion, field: "completion", \.name),
      EntryRow("Bakgrund", body.words, field: "words"),
      EntryRow("Målen", body.goalAssessment, field: "goalAssessment"),
      EntryRow("Bedömning med polisen", body.policeAssessment, field: "policeAssessment"),
      EntryRow("Beslutat tillsammans med", body.decidedWith, field: "decidedWith"),
      EntryRow("Överlämning", body.handover, field: "handover"),
      day("Uppföljning", body.followUpOn, field: "followUpOn"),
      EntryRow("Informerade", listed(body.informed.map(\.name))),
    ]
  }
}

extension LedToClosing.Cause {
  var words: String {
    switch self {
    case .policeConsentTakenBack: "Samtycket mellan socialtjänsten och polisen är återtaget."
    case .interventionConsentTakenBack: "Personen samtycker inte längre till insatsen."
    }
  }
}
