import Domain

extension EntryTeller {
  /// An assessment as the journal and an extract tell it.
  func assessment(_ body: Assessment) -> [EntryRow] {
    let levels = Dictionary(body.scale.map { ($0.code, $0.text) }) { first, _ in first }
    func level(_ subject: AssessmentLine.Subject, field: String) -> EntryRow {
      EntryRow(
        subject.name, body.levelWords(subject.level(in: body), or: ""), field: field, as: .choices(levels))
    }
    return [
      choice("Läge", body.status, field: "status", \.name),
      EntryRow("Version", body.version, field: "version"), day("Dag", body.on, field: "on"),
      EntryRow("Bedömd av", body.assessor, field: "assessor"), EntryRow("Vems bedömning", body.makers),
      EntryRow("Helhetsbedömning", body.overall, field: "overall"),
      level(.risk, field: "risk"), level(.need, field: "need"),
      level(.receptiveness, field: "receptiveness"), EntryRow("Områden", areas(body)),
      EntryRow("Skyddsfaktorer", body.protectiveFactors, field: "protectiveFactors"),
      EntryRow("Först och sedan", body.priorities, field: "priorities"),
      EntryRow(
        "Finns i ett annat system",
        body.record.map { "\($0.type.name), \($0.reference)" } ?? "", field: "reference"),
    ]
  }

  private func areas(_ body: Assessment) -> String {
    body.areas.map { area in
      body.level(area.level).map { "\(area.area.name): \($0.text.inSentence)" } ?? area.area.name
    }.joined(separator: ", ")
  }
}
