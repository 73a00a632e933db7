import Domain

/// A journal entry in words: what it is, and its content row by row.
struct EntryWords {
  let heading: String
  let rows: [EntryRow]

  init(_ entry: Entry, in file: CaseFile, _ directory: Directory) {
    heading = ""
    rows = []
  }
}

/// One thing an entry says; `field` is the name of the form field it was typed in, when there is one.
struct EntryRow {
  let label: String
  let text: String
  var field: String?
}
