import Domain

extension EntryTeller {
  func intake(_ entry: IntakeEntry) -> EntryWords {
    switch entry {
    case .referralRegistered(let body): EntryWords("Aktualisering", registered(body))
    case .takenOn(let body): EntryWords("Ärendet mottaget", [EntryRow("Tog emot", body.name)])
    case .personCorrected(let body):
      EntryWords(
        "Personuppgifter rättade",
        person(body.person, body.guardians)
          + [EntryRow("Varför", body.reason, field: "reason")])
    case .belongingSettled(let body):
      EntryWords(
        "Hemvist",
        belonging(body.belonging) + [EntryRow("Vad det bygger på", body.reason, field: "reason")])
    case .informationGiven(let body):
      EntryWords(
        "Information given",
        [
          EntryRow("Till", body.to),
          EntryRow(
            "Det här gicks igenom",
            body.points.map { text(of: $0, in: programme?.information) }.joined(separator: "\n")),
          EntryRow("Broschyr", brochure(body)),
          EntryRow(body.version == nil ? "" : "Annat material", body.version == nil ? "" : body.brochure),
        ])
    case .answered(let body):
      EntryWords(
        "Svar på erbjudandet",
        [
          EntryRow("Svar", body.reply.name), EntryRow("Personens ord", body.words),
          EntryRow("Erbjudet i stället", body.offeredInstead),
        ])
    case .noteWritten(let body): EntryWords("Anteckning", [EntryRow("", body.text)])
    case .releaseNoticed, .visitRecorded, .motivated, .courtOrigin, .performingChosen, .adaptationNoted,
      .programmeMoved:
      beforehand(entry)
    }
  }

  private func brochure(_ body: InformationGiven) -> String {
    guard let version = body.version else { return body.brochure }
    return programme?.intake?.brochures?.first { $0.code == version }?.text ?? version
  }

  private func registered(_ body: ReferralRegistered) -> [EntryRow] {
    let programme = directory.programme(body.programme, from: body.programmeFrom)
    let referral = body.referral
    return [
      EntryRow("Väg in", text(of: referral.wayIn, in: programme?.waysIn)),
      EntryRow("Från", referral.from), day("Kom in", referral.received),
      EntryRow("Varför", referral.why),
    ] + person(body.person, body.guardians) + [
      EntryRow("Program", programme?.name ?? body.programme),
      EntryRow("Varför programmet", body.programmeReason), EntryRow("Enhet", body.owner.name),
      day("Väntad frigivning", referral.expectedRelease),
    ] + belonging(body.belonging)
  }

  private func person(_ person: Person, _ guardians: [GuardianPerson]) -> [EntryRow] {
    [
      EntryRow("Namn", person.name, field: "name"),
      EntryRow("Personnummer", person.number?.formatted ?? "", field: "number"),
      day("Född", person.born, field: "born"),
      choice("Kön", person.sex, field: "sex", \.name),
      EntryRow(
        "Språk", PersonWords.language(person.language), field: "language",
        as: .choices(PersonWords.languageNames)),
      choice("Skydd", person.protection, field: "protection", \.name),
      EntryRow("Anpassning", person.adaptation, field: "adaptation"),
    ]
      + guardians.enumerated().map { index, guardian in
        EntryRow(
          index == 0 ? "Vårdnadshavare" : "Vårdnadshavare \(index + 1)",
          [guardian.name, guardian.relation].filter { !$0.isBlank }.joined(separator: ", "),
          field: PersonWords.guardianField(index))
      }
  }

  private func belonging(_ belonging: Belonging) -> [EntryRow] {
    let names = ["clear": "Personen hör till enheten", "unclear": "Oklart, utreds"]
    let chosen = EntryRow(
      "Hemvist", belonging == .clear ? names["clear"] ?? "" : names["unclear"] ?? "",
      field: "belonging", as: .choices(names))
    guard case .unclear(let owner, let deadline) = belonging else { return [chosen] }
    return [
      chosen, EntryRow("Den som utreder", owner, field: "owner"),
      day("Klart senast", deadline, field: "deadline"),
    ]
  }
}

extension Answered.Reply {
  var name: String {
    switch self {
    case .yes: "Ja"
    case .no: "Nej"
    case .thinking: "Vill tänka"
    }
  }
}
