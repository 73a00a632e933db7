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
