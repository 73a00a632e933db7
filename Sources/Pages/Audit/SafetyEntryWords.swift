import Domain

extension EntryTeller {
  func safety(_ entry: SafetyEntry) -> EntryWords {
    switch entry {
    case .assessed(let body): EntryWords("Hot- och riskbedömning", assessed(body))
    case .acknowledged(let body):
      EntryWords(
        "Hotbedömningen är mottagen", [EntryRow("Bedömning", "post \(body.assessment)")])
    case .policeContacted(let body):
      EntryWords(
        "Kontakt med polisen",
        [
          EntryRow("Med", "\(body.officer), \(body.party.name)"), EntryRow("Vad det gällde", body.about),
          EntryRow("Grund", body.ground.words),
        ])
    case .reconciled(let body):
      EntryWords(
        "Avstämning med arbetsledaren",
        [EntryRow("Med", body.with), EntryRow("Kom fram till", body.words), day("Nästa", body.next)])
    case .learned, .policeInformed, .remainingJudged, .placementNeedAssessed: event(entry)
    case .bopsConsulted, .bopsAnswered, .keptLocal, .handoverPrepared, .handoverReceived: chain(entry)
    }
  }

  private func assessed(_ body: ThreatAssessed) -> [EntryRow] {
    [
      EntryRow("Nivå", body.level.name), EntryRow("Bedömd av", body.assessor),
      EntryRow("I samråd med", body.consultedWith ?? ""), EntryRow("Bedömning", body.words),
      EntryRow("Skydd", body.protection), day("Ny bedömning senast", body.nextReview),
    ]
  }

  private func event(_ entry: SafetyEntry) -> EntryWords {
    switch entry {
    case .learned(let body):
      EntryWords(
        "Hot eller våld",
        [
          EntryRow("Utsatt", body.against.name), EntryRow("Vad", body.words),
          EntryRow("Stöd och skydd", body.need),
        ])
    case .policeInformed(let body):
      EntryWords(
        "Polisen informerad",
        [
          EntryRow("Händelse", "post \(body.event)"),
          EntryRow("Vem", "\(body.officer) \(body.party.name)"), outcome(body.outcome),
        ])
    case .remainingJudged(let body):
      EntryWords(
        "Om personen kan vara kvar",
        [
          EntryRow("Händelse", "post \(body.event)"), answer("Kan vara kvar", body.canRemain),
          EntryRow("Stöd", body.support),
        ])
    case .placementNeedAssessed(let body):
      EntryWords(
        "Behov av placering", [answer("Behövs", body.isNeeded), EntryRow("Bedömning", body.reason)])
    default: safety(entry)
    }
  }

  private func outcome(_ outcome: PoliceInformed.Outcome) -> EntryRow {
    switch outcome {
    case .told(let ground): EntryRow("Grund", ground.words)
    case .noGround(let reason): EntryRow("Ingen grund räcker", reason)
    }
  }

  private func chain(_ entry: SafetyEntry) -> EntryWords {
    switch entry {
    case .bopsConsulted(let body):
      EntryWords(
        "BOPS rådfrågad", [EntryRow("Av", body.coordinator), EntryRow("Frågan", body.words)])
    case .bopsAnswered(let body):
      EntryWords(
        "Svar från BOPS",
        [
          EntryRow("Svarade", body.officer), EntryRow("Bedömning", body.judgement.name),
          EntryRow("Hinder", body.cannotShare?.text ?? ""), EntryRow("Svaret", body.words),
        ])
    case .keptLocal(let body):
      EntryWords(
        "Ärendet stannar i SIG",
        [
          EntryRow("Socialtjänsten", body.socialServices),
          EntryRow("Avhopparsamordnaren", body.coordinator), EntryRow("BOPS", body.bops),
        ])
    case .handoverPrepared(let body):
      EntryWords(
        "Checklista för överlämning",
        [
          EntryRow("Tar emot", body.centralOfficer), EntryRow("BOPS", body.bopsOfficer),
          EntryRow("Lokal polis", body.localPolice), EntryRow("Lämnas över", body.package),
          day("Personen sa ja", body.consentedOn), EntryRow("Till vad", body.consentWords),
          EntryRow("Gjort", body.done.map(\.text).joined(separator: " ")),
          EntryRow("Kvar", body.left.map(\.text).joined(separator: " ")),
        ])
    case .handoverReceived(let body):
      EntryWords(
        "Överlämning kvitterad",
        [EntryRow("Sida", body.side.name), EntryRow("Av", body.officer), EntryRow("Ord", body.words)])
    default: safety(entry)
    }
  }
}
