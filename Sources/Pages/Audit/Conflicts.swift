import Access
import Domain
import HTML

/// Both versions, when somebody else has written in the same part since the form was opened.
public enum Conflicts {
  public static func conflict(
    _ entries: [Int], in scene: FileScene, typed values: [String: [String]]
  ) -> Conflict? {
    guard let file = scene.whole, let entry = entries.last.flatMap(file.entry) else { return nil }
    let dates = Dates(now: entry.recordedAt)
    let rows = EntryWords(entry, in: file, scene.directory).rows.map { row in
      Conflict.Row(
        row.label, mine: row.field.map { row.words(typed: values[$0] ?? [], dates) } ?? "",
        theirs: row.text)
    }
    return Conflict(
      by: "\(entry.author.name), \(entry.author.title)",
      when: Dates(now: scene.now).moment(entry.recordedAt), rows: rows)
  }
}
