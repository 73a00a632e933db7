import Domain

extension EntryTeller {
  func decision(_ entry: DecisionEntry) -> EntryWords {
    switch entry {
    case .granted(let body): EntryWords("Beslut: SIG beviljas", granted(body))
    case .refused(let body):
      EntryWords(
        "Beslut: avslag",
        [
          EntryRow("Skäl", body.reasons, field: "reasons"),
          EntryRow("Lagrum", basis(body.basis), field: "basis", as: bases),
          EntryRow("Så överklagar man", body.howToAppeal, field: "howToAppeal"),
          EntryRow("Erbjudet i stället", body.offeredInstead, field: "offeredInstead"),
        ])
    }
  }

  private func granted(_ body: Grant) -> [EntryRow] {
    let forms = programme?.formsOfGrant ?? []
    return [
      EntryRow(
        "Insats", text(of: body.formOfGrant, in: forms), field: "formOfGrant",
        as: .choices(Dictionary(forms.map { ($0.code, $0.text) }) { first, _ in first })),
      EntryRow("Skäl", body.reasons, field: "reasons"),
      EntryRow("Lagrum", basis(body.basis), field: "basis", as: bases),
    ] + reservation(body.reservation) + [
      EntryRow(
        "Kriterier",
        body.criteria.map { text(of: $0, in: programme?.criteria) }.joined(separator: ", ")),
      EntryRow("Polisens uppfattning", body.policeOpinion),
      EntryRow(
        "Samtycken", body.consents.map { "post \($0)" }.joined(separator: ", ")),
    ]
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
