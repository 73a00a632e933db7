import Domain

extension EntryTeller {
  func investigation(_ entry: InvestigationEntry) -> EntryWords {
    switch entry {
    case .opened(let body): EntryWords("Utredning inledd", [EntryRow("Varför", body.reason)])
    case .lifeArea(let body): EntryWords(body.area.name, area(body))
    case .targetGroup(let body): EntryWords("Målgrupp", targetGroup(body))
    case .suitability(let body):
      EntryWords(
        body.by == .police ? "Lämplighet, polisens syn" : "Lämplighet, socialtjänstens syn",
        [
          answer("SIG passar", body.suitable, field: "suitable"),
          EntryRow("Skäl", body.reason, field: "reason"),
        ])
    case .children(let body):
      EntryWords(
        "Barn i närheten",
        [
          answer("Det finns barn i närheten", body.has, field: "has"),
          EntryRow("Om barnen", body.notes, field: "notes"),
        ])
    case .concluded(let body):
      EntryWords(
        "Utredningen sammanfattad",
        [
          answer("Behöver samordning", body.needsCoordination, field: "needsCoordination"),
          EntryRow("Varför", body.coordinationReason, field: "coordinationReason"),
          EntryRow("Det ska leda till", body.purpose, field: "purpose"),
          EntryRow("Samlad bedömning", body.summary, field: "summary"),
          EntryRow("Källor", body.sources, field: "sources"),
        ])
    }
  }

  private func area(_ body: LifeAreaNotes) -> [EntryRow] {
    [
      EntryRow("Personens egna ord", body.ownWords, field: "ownWords"),
      EntryRow("Uppgifter", body.facts, field: "facts"),
      EntryRow("Bedömning", body.judgement, field: "judgement"),
      EntryRow("Behov", body.need, field: "need"),
      EntryRow("Resurser", body.resources, field: "resources"),
      EntryRow("Källor", body.sources, field: "sources"),
    ]
  }

  private func targetGroup(_ body: TargetGroup) -> [EntryRow] {
    let criteria = programme?.criteria ?? []
    return [
      EntryRow(
        "Kriterier", body.criteria.map { text(of: $0, in: criteria) }.joined(separator: ", "),
        field: "criteria",
        as: .choices(Dictionary(criteria.map { ($0.code, $0.text) }) { first, _ in first })),
      answer("Risk för återfall i brott", body.riskOfRelapse, field: "riskOfRelapse"),
      EntryRow("Vad det bygger på", body.riskReason, field: "riskReason"),
      answer("Motiverad", body.motivated, field: "motivated"),
      EntryRow("Vad det bygger på", body.motivationReason, field: "motivationReason"),
      EntryRow("Det som skyddar", body.protectiveFactors, field: "protectiveFactors"),
    ]
  }
}
