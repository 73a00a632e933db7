import Domain

extension EntryTeller {
  /// What is written before the enrolment and beside it, and the move to another programme.
  func beforehand(_ entry: IntakeEntry) -> EntryWords {
    switch entry {
    case .releaseNoticed(let body): EntryWords("Kommande frigivning", release(body))
    case .visitRecorded(let body):
      EntryWords(
        "Besök före frigivningen",
        [
          choice("Hur det blev", body.status, field: "status", \.name), day("Dag", body.on, field: "on"),
          EntryRow("Vem", body.who, field: "who"), EntryRow("Vad som hände", body.words, field: "words"),
        ])
    case .motivated(let body): EntryWords("Motiverande tillfälle", moment(body))
    case .courtOrigin(let body):
      EntryWords(
        "Yttrande till tingsrätten",
        [
          day("Yttrande", body.statementOn, field: "statementOn"),
          day("Dom", body.judgmentOn, field: "judgmentOn"),
          choice("Arbetet", body.began, field: "began", \.name),
        ])
    case .performingChosen(let body):
      EntryWords(
        "Utförande enhet",
        [
          EntryRow("Enhet", body.party?.name ?? "Den ansvariga enheten"),
          EntryRow("Överenskommelse", body.reason, field: "reason"),
        ])
    case .adaptationNoted(let body): EntryWords("Anpassning", adaptation(body))
    case .programmeMoved(let body): EntryWords("Flytt till ett annat program", moved(body))
    default: EntryWords("Aktualisering")
    }
  }

  private func release(_ body: ReleaseNotice) -> [EntryRow] {
    [
      EntryRow("Enligt", body.from, field: "from"), day("Väntad dag", body.expected, field: "expected"),
      choice("Varifrån", body.custody, field: "custody", \.name),
      EntryRow("Att tänka på", body.words, field: "words"),
    ]
  }

  private func moment(_ body: MotivationalMoment) -> [EntryRow] {
    [
      EntryRow("Tillfälle", body.occasion.map { text(of: $0, in: programme?.intake?.occasions) } ?? "Samtal"),
      EntryRow("Vem", body.who), EntryRow("Vad som hände", body.words), EntryRow("Svar", body.answer.name),
    ]
  }

  private func adaptation(_ body: AdaptationNeeds) -> [EntryRow] {
    let list = programme?.intake?.adaptations ?? []
    return [
      choice("Neuropsykiatrisk funktionsnedsättning", body.npf, field: "npf", \.name),
      EntryRow(
        "Det här behövs", body.needs.map { text(of: $0, in: list) }.joined(separator: ", "), field: "needs",
        as: .choices(Dictionary(list.map { ($0.code, $0.text) }) { first, _ in first })),
      EntryRow("Något mer", body.words, field: "words"),
    ]
  }

  private func moved(_ body: ProgrammeMoved) -> [EntryRow] {
    func name(_ code: String, _ version: Day) -> String {
      directory.programme(code, from: version)?.name ?? code
    }
    return [
      EntryRow("Från", name(body.from, body.fromVersion)), EntryRow("Till", name(body.to, body.toVersion)),
      EntryRow("Varför", body.reason, field: "reason"),
      day("Överlämningsmöte", body.handover, field: "handover"),
      EntryRow("Lämnade över", body.handingOver, field: "handingOver"),
      EntryRow("Tog emot", body.receiving, field: "receiving"),
      EntryRow("Kontaktperson", body.contact, field: "contact"),
      choice("Planen", body.plan, field: "plan", \.name),
      choice("Samtyckena", body.consents, field: "consents", \.name),
      EntryRow("Personens ord", body.ownWords, field: "ownWords"),
    ]
  }
}
