import Domain

extension EntryTeller {
  func decision(_ entry: DecisionEntry) -> EntryWords {
    switch entry {
    case .granted(let body): EntryWords("Beslut: SIG beviljas", granted(body))
    case .refused(let body): EntryWords("Beslut: avslag", refused(body))
    case .supportDecided(let body):
      EntryWords(
        body.isGranted ? "Beslut: stöd på vägen beviljas" : "Beslut: avslag på stöd på vägen",
        [
          EntryRow("Stöd", body.what, field: "what"),
          EntryRow("Lagrum", basis(body.basis), field: "basis", as: bases),
          EntryRow("Skäl", body.reasons, field: "reasons"),
          day("Söktes", body.appliedOn, field: "appliedOn"),
          EntryRow("Så överklagar man", appeal(body.appeal)),
          EntryRow("Om överklagande", body.howToAppeal ?? "", field: "howToAppeal"),
          delegation(body.delegation),
        ])
    case .changed(let body): EntryWords("Beslut: ändring", changed(body))
    case .childImpact(let body): EntryWords("Barnkonsekvensanalys", impact(body))
    case .materialShown(let body):
      EntryWords(
        "Underlag lämnat före beslutet",
        [
          EntryRow("Underlag", body.what, field: "what"), EntryRow("Till", name(body.to)),
          choice("Hur", body.how, field: "how") { $0.name },
          day("Svar senast", body.answerBy, field: "answerBy"),
        ])
    case .materialAnswered(let body):
      EntryWords("Svar på underlaget", [EntryRow("Svar", body.words, field: "words")])
    case .told(let body): EntryWords("Beslutet lämnat", told(body))
    case .othersDecided(let body): EntryWords("Någon annans beslut", others(body))
    case .responsibilitySet(let body):
      EntryWords(
        "Ansvar för ärendet",
        Duty.allCases.map { EntryRow($0.name, body[$0]?.name ?? "") } + [
          EntryRow("Bestämt av", body.decidedBy, field: "decidedBy"),
          EntryRow("Varför", body.reason, field: "reason"),
        ])
    }
  }

  private func granted(_ body: Grant) -> [EntryRow] {
    let forms = programme?.formsOfGrant ?? []
    return [
      EntryRow(
        "Insats", text(of: body.formOfGrant, in: forms), field: "formOfGrant",
        as: .choices(Dictionary(forms.map { ($0.code, $0.text) }) { first, _ in first })),
      EntryRow("Villkor", body.conditions ?? "", field: "conditions"),
      EntryRow("Skäl", body.reasons, field: "reasons"),
      EntryRow("Lagrum", basis(body.basis), field: "basis", as: bases),
    ] + reservation(body.reservation) + [
      EntryRow("Samråd med polisen", body.consulted?.police ?? "", field: "consultedPolice"),
      EntryRow("Samråd med lotsen", body.consulted?.lots ?? "", field: "consultedLots"),
      EntryRow(
        "Kriterier",
        body.criteria.map { text(of: $0, in: programme?.criteria) }.joined(separator: ", ")),
      EntryRow("Polisens uppfattning", body.policeOpinion),
      EntryRow(
        "Samtycken", body.consents.map { "post \($0)" }.joined(separator: ", ")),
      EntryRow("Barnkonsekvensanalys", body.childImpact.map { "post \($0)" } ?? ""),
      delegation(body.delegation),
    ]
  }

  private func refused(_ body: GrantRefused) -> [EntryRow] {
    [
      EntryRow("Skäl", body.reasons, field: "reasons"),
      EntryRow("Lagrum", basis(body.basis), field: "basis", as: bases),
      EntryRow("Så överklagar man", appeal(body.appeal)),
      EntryRow("Om överklagande", body.howToAppeal, field: "howToAppeal"),
      EntryRow("Erbjudet i stället", body.offeredInstead, field: "offeredInstead"),
      EntryRow(
        "Underlaget lämnades inte, därför att", body.materialUnneeded ?? "", field: "materialUnneeded"),
      EntryRow("Barnkonsekvensanalys", body.childImpact.map { "post \($0)" } ?? ""),
      delegation(body.delegation),
    ]
  }

  private func changed(_ body: GrantChanged) -> [EntryRow] {
    [
      EntryRow("Ändringen", body.what, field: "what"), EntryRow("Skäl", body.reasons, field: "reasons"),
      EntryRow("Till nackdel, på grund av", body.ground?.text ?? ""),
      EntryRow("Så överklagar man", appeal(body.appeal)),
      EntryRow("Om överklagande", body.howToAppeal, field: "howToAppeal"), delegation(body.delegation),
    ]
  }

  private func impact(_ body: ChildImpact) -> [EntryRow] {
    switch body {
    case .untouched(let reason):
      [EntryRow("Märkbara följder för barn", "Nej"), EntryRow("Varför inte", reason, field: "reason")]
    case .touched(let analysis):
      [
        EntryRow("Märkbara följder för barn", "Ja"),
        EntryRow("Barn", analysis.children.joined(separator: "\n"), field: "children"),
        EntryRow("Vad beslutet betyder", analysis.consequences, field: "consequences"),
        EntryRow("Barnets åsikt", analysis.view.words, field: "viewWords"),
        EntryRow("Barnets bästa", analysis.bestInterests, field: "bestInterests"),
        EntryRow("Avvägning", analysis.weighing, field: "weighing"),
      ]
    }
  }

  private func told(_ body: DecisionTold) -> [EntryRow] {
    [
      EntryRow("Beslut", "post \(body.decision)"), EntryRow("Till", name(body.to)),
      choice("Hur", body.how, field: "how") { $0.name },
      day("Kom fram", body.receivedOn, field: "receivedOn"),
      EntryRow("Kvitto", body.receipt, field: "receipt"),
      EntryRow("Hur det överklagas", body.appealTold ? "Berättat" : ""),
    ]
  }

  private func others(_ body: OthersDecision) -> [EntryRow] {
    [
      EntryRow("Vem", body.name), EntryRow("Vad", body.what, field: "what"),
      EntryRow("Beslutsfattare", body.decisionMaker, field: "decisionMaker"),
      EntryRow("Deras nummer", body.reference, field: "reference"),
      EntryRow("Insats", body.intervention.map { "post \($0)" } ?? ""),
    ]
  }

  private func appeal(_ appeal: AppealGiven?) -> String {
    appeal.map { "\($0.text) Inom \($0.days) dagar." } ?? ""
  }

  private func delegation(_ cited: DelegationCited?) -> EntryRow {
    EntryRow("Enligt delegation", cited?.words ?? "")
  }

  private func reservation(_ reservation: Reservation) -> [EntryRow] {
    switch reservation {
    case .notNeeded(let reason):
      [
        EntryRow("Förbehåll", "Behövs inte"),
        EntryRow("Varför inte", reason, field: "reservationReason"),
      ]
    case .entered(let wording, let reason):
      [
        EntryRow("Förbehåll", wording, field: "reservationWording"),
        EntryRow("Varför", reason, field: "reservationReason"),
      ]
    }
  }

  private var bases: EntryRow.Reading {
    .choices(
      Dictionary(directory.legalBases.map { ($0.code, basis($0)) }) { first, _ in first })
  }
}
