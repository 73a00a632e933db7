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
    case .supervised(let body):
      EntryWords(
        "Samtal mellan arbetsledare och lots om hur planen går",
        [
          EntryRow("Med", body.with), EntryRow("Gick igenom", body.progress),
          EntryRow("Överens om", body.agreed), day("Nästa samtal", body.next),
        ])
    case .questionnaireOffered(let body):
      EntryWords(
        "En enkät är erbjuden",
        [EntryRow("Till", name(body.giver)), EntryRow("Svar", body.reply.words)])
    case .questionnaireAnswered(let body): answered(body)
    case .sheetGiven(let body):
      EntryWords(
        "Roll och ansvar lämnat skriftligt",
        [
          EntryRow("Till", "\(body.to), \(body.party.name)"), EntryRow("Roll", body.sheet.role),
          EntryRow("Ansvar", body.sheet.responsibilities.joined(separator: " ")),
        ])
    case .ownPartsChosen(let body):
      EntryWords(
        "Val av vad en egen sida visar",
        [
          EntryRow("Vems", name(body.giver)), EntryRow("Visar", listed(body.parts.map(\.name))),
          EntryRow("Personen tyckte", body.words),
        ])
    case .codeGiven(let body):
      EntryWords(
        "En engångskod till den egna sidan",
        [
          EntryRow("Till", name(body.giver)),
          EntryRow("Hur", body.way == .printed ? "Utskriven" : "Uppläst"),
          EntryRow("Gällde till", dates.moment(body.until)),
        ])
    case .codeEnded(let body):
      EntryWords("En engångskod är indragen", [EntryRow("Till", name(body.giver))])
    case .shortcomingTold(let body):
      EntryWords(
        "Något fungerar inte", [EntryRow("Skrivet av", name(body.by)), EntryRow("Vad", body.words)])
    case .shortcomingTalkedOver(let body):
      EntryWords("Samtal om något som inte fungerar", [EntryRow("Skrivet i", "post \(body.told)")])
    }
  }

  /// Answers that are kept are not in the file that this is drawn from.
  private func answered(_ body: QuestionnaireAnswered) -> EntryWords {
    let form = programme?.questionnaire(body.questionnaire, from: body.version)
    let rows = (form?.questions ?? []).compactMap { question -> EntryRow? in
      guard let form, let level = body.level(of: question, in: form) else { return nil }
      return EntryRow(question.text.sv, form.options(of: question)[level].text.sv)
    }
    let how =
      switch body.way {
      case .declined: "Ville inte svara"
      case .paper: "På papper"
      case .ownPage: body.shared ? "På egen sida" : "På egen sida. Svaren är personens egna."
      }
    return EntryWords(
      "Svar på en enkät", [EntryRow("Från", name(body.giver)), EntryRow("Hur", how)] + rows)
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
