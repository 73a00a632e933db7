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
    case .around(let body): around(body)
    case .concluded(let body):
      EntryWords(
        "Utredningen sammanfattad",
        [
          answer("Behöver samordning", body.needsCoordination, field: "needsCoordination"),
          EntryRow("Varför", body.coordinationReason, field: "coordinationReason"),
          EntryRow("Det ska leda till", body.purpose, field: "purpose"),
          EntryRow("Samlad bedömning", body.summary, field: "summary"),
          EntryRow("Källor", body.sources, field: "sources"),
          EntryRow("Underlag", material(body)),
          EntryRow("Utredningen", body.continues == true ? "Fördjupas inom SIG" : ""),
        ])
    case .assessed(let body): EntryWords("Bedömning: \(body.name)", assessment(body))
    case .consulted(let body):
      EntryWords(
        body.on == nil ? "Att rådfråga" : "Samråd",
        [
          choice("Med", body.kind, field: "kind", \.name), EntryRow("Vem", body.who, field: "who"),
          day("Dag", body.on, field: "on"), EntryRow("Fråga", body.question, field: "question"),
          EntryRow("Vad det gav", body.words, field: "words"),
        ])
    case .urgentSupport(let body):
      EntryWords(
        "Stöd som inte kan vänta",
        [
          EntryRow("Stöd", body.what, field: "what"), EntryRow("Varför", body.why, field: "why"),
          day("Behovet kom fram", body.needed, field: "needed"),
          day("Beslutat", body.decision?.on, field: "decidedOn"),
          EntryRow("Beslut", body.decision.map { $0.granted ? "Beviljat" : "Avslaget" } ?? ""),
          EntryRow("Av", body.decision?.by ?? "", field: "decidedBy"),
          EntryRow(
            "Tid till beslut",
            body.leadDays.map { $0 == 0 ? "samma dag" : Numbers.count($0, "dag", "dagar") } ?? ""),
        ])
    }
  }

  /// "5 uppgifter, post 3, 7, 8, 9 och 12".
  private func material(_ body: Conclusion) -> String {
    guard let entries = body.material, !entries.isEmpty else { return "" }
    return Numbers.count(entries.count, "uppgift", "uppgifter") + ", post "
      + listed(entries.map(String.init))
  }

  private func area(_ body: LifeAreaNotes) -> [EntryRow] {
    [
      EntryRow("Personens egna ord", body.ownWords, field: "ownWords"),
      EntryRow("Uppgifter", body.facts, field: "facts"),
      EntryRow("Bedömning", body.judgement, field: "judgement"),
      EntryRow("Behov", body.need, field: "need"),
      EntryRow("Resurser", body.resources, field: "resources"),
      EntryRow("Källor", body.sources, field: "sources"),
      EntryRow("Utsatt för våld", body.violence?.own ?? "", field: "own"),
      EntryRow("Har sett våld", body.violence?.witnessed ?? "", field: "witnessed"),
      EntryRow("Våld mot andra", body.violence?.towardsOthers ?? "", field: "towardsOthers"),
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
      + (body.besides.map { besides in
        programme.map { TargetGroupBesides(besides, $0).rows.map { EntryRow($0.label, $0.words) } } ?? []
      } ?? [])
  }
}
