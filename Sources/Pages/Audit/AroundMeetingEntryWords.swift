import Access
import Domain

extension EntryTeller {
  func around(_ entry: MeetingAround) -> EntryWords {
    switch entry {
    case .prepared(let body): EntryWords("Möte förberett med personen", prepared(body))
    case .questionAsked(let body):
      EntryWords(
        "Fråga till möte",
        [
          EntryRow("Av", file.name(.giver(body.by))), EntryRow("Fråga", body.words),
          EntryRow("Ska inte höras av", listed((body.hidden ?? []).map(file.name))),
        ])
    case .felt(let body):
      EntryWords(
        "Så kändes mötet",
        [
          EntryRow("Möte", meeting(body.meeting)), EntryRow("Av", file.name(.giver(body.by))),
          EntryRow("Kändes", body.felt), EntryRow("Annorlunda nästa gång", body.change),
        ])
    case .feedbackGiven(let body):
      EntryWords(
        "Berättat för personen om möte",
        [
          EntryRow("Möte", meeting(body.meeting)), EntryRow("Har fått veta", body.told),
          EntryRow("Sa", body.answer),
        ])
    case .notesWritten(let body):
      EntryWords(
        "Mötesanteckningar",
        [
          EntryRow("Möte", meeting(body.meeting)),
          EntryRow("Punkter", body.points.map(note).joined(separator: "\n")),
          EntryRow("Väntar på", body.awaits?.words ?? ""),
        ])
    case .notesApproved: EntryWords("Mötesanteckningar godkända", [])
    }
  }

  /// A point of the agenda with its category and who leaves for it.
  func point(_ point: AgendaPoint) -> String {
    let category = point.category.map { " (\($0.shortName))" } ?? ""
    return point.words + category
      + (point.without.isEmpty ? "" : ", utan \(listed(point.without.map(file.name)))")
      + (point.isHiddenFromSome ? ", visas inte för \(listed((point.hidden ?? []).map(file.name)))" : "")
  }

  private func note(_ point: MeetingNotes.Point) -> String {
    "\(point.words) (\(point.category.shortName))"
      + (point.without.isEmpty ? "" : ", utan \(listed(point.without.map(file.name)))")
  }

  private func prepared(_ body: MeetingPrepared) -> [EntryRow] {
    [
      EntryRow("Möte", meeting(body.meeting)),
      EntryRow("Vid bordet", body.seats.map { "\($0.place). \(file.name($0.who))" }.joined(separator: "\n")),
      EntryRow("Ger ordet", body.floor.name), EntryRow("Tas upp", body.takenUp, field: "takenUp"),
      EntryRow(
        "Önskningar", body.wishes.map { "\(file.name($0.to)): \($0.words)" }.joined(separator: "\n")),
      EntryRow("Tas inte upp", body.notBroughtUp, field: "notBroughtUp"),
      EntryRow("Är med", body.presence.name), EntryRow("Gör det lättare", body.helps, field: "helps"),
    ]
  }
}
