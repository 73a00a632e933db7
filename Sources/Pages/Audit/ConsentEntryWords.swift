import Access
import Domain

extension EntryTeller {
  func consent(_ entry: ConsentEntry) -> EntryWords {
    switch entry {
    case .given(let body): EntryWords("Fråga om samtycke", given(body))
    case .answered(let body):
      EntryWords(
        "Svar om samtycke", [EntryRow("Samtycke", consent(body.consent))] + answer(body.answer))
    case .takenBack(let body): EntryWords("Samtycke återtaget", takenBack(body))
    case .copyGiven(let body):
      EntryWords(
        "Kopia av samtycket lämnad",
        [EntryRow("Samtycke", consent(body.consent)), EntryRow("Till", name(body.to))])
    case .continuationAssessed(let body):
      EntryWords(
        "Bedömning efter återtaget samtycke",
        [
          answer("Insatsen kan fortsätta", body.canContinue), EntryRow("Skäl", body.reason),
        ])
    case .intervention(let body):
      EntryWords(
        "Samtycke till insatsen",
        [
          answer("Samtycker till insatsen", body.consents, field: "consents"),
          EntryRow("Svar av", name(body.by)), EntryRow("Ord", body.words, field: "words"),
        ])
    case .policeWish(let body):
      EntryWords(
        "Att träffa polisen",
        [
          answer("Vill vara med på möten med polisen", body.attend, field: "attend"),
          answer("Vill prata med polisen", body.talk, field: "talk"),
          EntryRow("Polisens syn", body.consultation, field: "consultation"),
        ])
    case .confirmed(let body):
      EntryWords(
        "Muntligt samtycke bekräftat",
        [
          EntryRow("Samtycke", consent(body.consent)), EntryRow("Så bekräftades det", body.words),
        ])
    case .coverageConfirmed(let body):
      EntryWords(
        "\(body.party.name) har bekräftat att samtycket täcker deras uppgifter",
        [EntryRow("Antecknat hos dem", body.reference)])
    case .guardianSetAside(let body):
      EntryWords(
        "Vårdnadshavare undantagen",
        [
          EntryRow("Vem", name(.guardian(body.guardian))), EntryRow("Varför", body.why.name),
          EntryRow("Skäl", body.reason),
        ])
    case .guardianRestored(let body):
      EntryWords(
        "Vårdnadshavare tillfrågas igen",
        [EntryRow("Vem", name(.guardian(body.guardian))), EntryRow("Skäl", body.reason)])
    case .silenceAssessed(let body):
      EntryWords(
        "Bedömning efter lång tystnad",
        [answer("Samtycket finns kvar", body.remains), EntryRow("Skäl", body.reason)])
    }
  }

  private func given(_ body: ConsentGiven) -> [EntryRow] {
    body.terms.map { term in
      EntryRow(
        "\(term.from.name) får lämna till \(term.to.name)",
        "\(term.categories.names), \(dates.period(term.validFrom, term.validThrough)). \(term.purpose.name)."
      )
    }
      + body.answers.map { answer in
        EntryRow(
          name(answer.giver),
          [answer.reply.name, dates.full(answer.on), answer.note].filter { !$0.isBlank }
            .joined(separator: ", "))
      } + [
        method(body.method), EntryRow("Så förklarades det", body.explained, field: "explained"),
        EntryRow("Barnets egen syn", body.childsView, field: "childsView"),
        answer("Vet att samtycket kan tas tillbaka", body.informedOfTakingBack),
        EntryRow("Underlag", body.form?.name ?? ""),
        EntryRow("Så lades SIG fram", body.presentedAs?.name ?? ""),
        EntryRow("Väntar på att en till bekräftar", body.awaitsSecond?.names ?? ""),
      ]
  }

  private func method(_ method: ConsentMethod) -> EntryRow {
    switch method {
    case .form(let reference): EntryRow("Blankett", reference, field: "reference")
    case .oral(let note): EntryRow("Muntligt", note, field: "oralNote")
    case .onScreen(let note): EntryRow("På skärm", note, field: "screenNote")
    }
  }

  private func answer(_ answer: GiverAnswer) -> [EntryRow] {
    [
      EntryRow("Svar av", name(answer.giver)),
      choice("Svar", answer.reply, field: "reply", \.name),
      day("Svarade", answer.on, field: "on"), EntryRow("Ord", answer.note, field: "note"),
    ]
  }

  private func takenBack(_ body: ConsentTakenBack) -> [EntryRow] {
    let consequence = body.consequence
    var effects: [String] = []
    if consequence.endsEverything { effects.append("Parten ser inget längre") }
    if !consequence.invitations.isEmpty {
      effects.append(
        Numbers.count(consequence.invitations.count, "inbjudan", "inbjudningar") + " drogs tillbaka")
    }
    if !consequence.commitments.isEmpty {
      effects.append(
        Numbers.count(consequence.commitments.count, "åtagande", "åtaganden") + " lämnades åter")
    }
    if consequence.alreadyDisclosed > 0 {
      effects.append(
        Numbers.count(consequence.alreadyDisclosed, "uppgift", "uppgifter") + " hade redan lämnats ut")
    }
    if consequence.leadsToClosing { effects.append("Ärendet leds till avslut") }
    return [
      EntryRow("Mot", body.party.name), EntryRow("Av", name(body.by)),
      EntryRow("Vad", body.whole ? "Allt" : body.categories.names),
      EntryRow("Ord", body.words, field: "words"),
      EntryRow("Följd", effects.joined(separator: "\n")),
    ]
  }

  private func consent(_ number: Int) -> String {
    guard let terms = file.consent.consent(number)?.terms else { return "post \(number)" }
    let owner = file.intake.owner
    var parties: [String] = []
    for term in terms {
      let name = term.from.agency == owner ? term.to.name : term.from.name
      if !parties.contains(name) { parties.append(name) }
    }
    return listed(parties)
  }
}

extension Purpose {
  fileprivate var name: String {
    switch self {
    case .coordination: "För samordning"
    case .safety: "För säkerhet"
    }
  }
}
