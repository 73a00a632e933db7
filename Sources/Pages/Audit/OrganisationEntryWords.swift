import Access
import Domain

extension EntryTeller {
  func group(_ entry: GroupEntry) -> EntryWords {
    switch entry {
    case .roleGiven(let body):
      EntryWords(
        "Uppdrag fördelat",
        [choice("Uppdrag", body.role, field: "role", \.name), EntryRow("Till", body.name)])
    case .memberAdded(let body):
      EntryWords(
        "Ny i gruppen",
        [
          EntryRow("Aktör", body.party.name),
          EntryRow("Kontaktperson", body.name == body.party.name ? "" : body.name),
          EntryRow("Behov", body.need), EntryRow("Bidrar med", body.contribution),
          EntryRow("Talat först med i skolans ledning", body.headTeacher ?? ""),
        ])
    case .lotsHandedOver(let body):
      EntryWords(
        body.through == nil ? "Ärendet överlämnat" : "Vikarie för en lots",
        [
          choice("Uppdrag", body.role, field: "role", \.name), EntryRow("Från", body.fromName),
          EntryRow("Till", body.name), EntryRow("Varför", body.reason),
          EntryRow("Överlämnat", body.handedOver), EntryRow("Varför just den lotsen", body.matching),
          EntryRow("Talat med personen", body.talked ? "Ja" : "Nej"),
          EntryRow("Personens ord", body.personWords),
          EntryRow("Från och med", body.first.map { "\($0)" } ?? ""),
          EntryRow("Till och med", body.through.map { "\($0)" } ?? ""),
        ])
    case .standInEnded(let body):
      EntryWords("Vikariat avslutat", [EntryRow("Vikarie", body.name), EntryRow("Varför", body.reason)])
    case .otherForm(let body):
      EntryWords(
        body.ended ? "Annan samverkansform avslutad" : "Annan samverkansform",
        [
          EntryRow("Form", body.name), EntryRow("Hålls av", body.ledBy),
          EntryRow("Så samordnas det", body.together),
        ])
    case .memberLeft(let body):
      EntryWords(
        "Lämnade gruppen",
        [
          EntryRow("Aktör", file.name(.agency(body.agency))),
          EntryRow("Varför", body.reason.words),
        ])
    case .ownPageOpened(let body):
      EntryWords("Egna sidor öppnade", [EntryRow("För", name(body.giver))])
    case .workingModelSet(let body):
      EntryWords(
        "Arbetssätt valt",
        [choice("Typmodell", body.model, field: "model", \.name)]
          + body.choices.told.map { EntryRow($0.label, $0.words) } + [EntryRow("Varför", body.reason)])
    }
  }
}

extension MemberLeft.Reason {
  fileprivate var words: String {
    switch self {
    case .noLongerNeeded: "Behövs inte längre"
    case .consentTakenBack: "Samtycket är återtaget"
    }
  }
}
