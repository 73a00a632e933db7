import Access
import Domain

/// A journal entry in words: what it is, and its content row by row.
struct EntryWords {
  let heading: String
  let rows: [EntryRow]

  init(_ heading: String, _ rows: [EntryRow] = []) {
    self.heading = heading
    self.rows = rows
  }

  init(_ entry: Entry, in file: CaseFile, _ directory: Directory) {
    self = EntryTeller(file, directory, at: entry.recordedAt, entry.sequence).words(entry)
  }

  /// The rows that say something.
  var told: [EntryRow] { rows.filter { !$0.text.isBlank } }
}

/// One thing an entry says; `field` is the name of the form field it was typed in, when there is one.
struct EntryRow {
  let label: String
  let text: String
  let field: String?
  private let reading: Reading

  init(_ label: String, _ text: String, field: String? = nil, as reading: Reading = .words) {
    self.label = label
    self.text = text
    self.field = field
    self.reading = reading
  }

  /// How what stands in the field becomes the same words as here.
  enum Reading {
    case words, day
    case choices([String: String])
  }

  /// What was typed in the field, in words that can be laid beside `text`.
  func words(typed: [String], _ dates: Dates) -> String {
    switch reading {
    case .words: typed.first ?? ""
    case .day: typed.first.map { text in Day(text).map(dates.full) ?? text } ?? ""
    case .choices(let names): typed.map { names[$0] ?? $0 }.joined(separator: ", ")
    }
  }
}

/// Tells entries of one file; how each subject tells its own is in a file of that subject.
struct EntryTeller {
  let file: CaseFile
  let directory: Directory
  let dates: Dates
  private let sequence: Int

  /// - Parameters:
  ///   - instant: when the entry was written, so that a year is told only where it differs.
  ///   - sequence: its number.
  init(_ file: CaseFile, _ directory: Directory, at instant: Instant, _ sequence: Int) {
    self.file = file
    self.directory = directory
    self.sequence = sequence
    dates = Dates(now: instant)
  }

  func words(_ entry: Entry) -> EntryWords {
    switch entry.body {
    case .intake(let body): intake(body)
    case .group(let body): group(body)
    case .consent(let body): consent(body)
    case .investigation(let body): investigation(body)
    case .safety(let body): safety(body)
    case .decision(let body): decision(body)
    case .plan(let body): plan(body)
    case .meetings(let body): meetings(body)
    case .sharing(let body): sharing(body)
    case .interventions(let body): interventions(body)
    case .followUp(let body): followUp(body)
    case .closing(let body): closing(body)
    case .audit(let body): audit(body)
    case .sealed(let body): sealed(body)
    }
  }

  private func audit(_ entry: AuditEntry) -> EntryWords {
    switch entry {
    case .explained(let body):
      EntryWords(
        "Förklaring till en bör-regel",
        [
          EntryRow("Regel", Rulebook.rule(body.rule)?.sentence ?? body.rule),
          EntryRow("Varför regeln talade", body.detail), EntryRow("Förklaring", body.reason),
        ])
    case .glassBroken(let body):
      EntryWords(
        "Nödöppning", [EntryRow("Skäl", body.reason), EntryRow("Gällde till", dates.moment(body.until))])
    case .emergencyJudged(let body):
      EntryWords(
        "Nödöppning bedömd",
        [answer("Den var befogad", body.wasRight), EntryRow("Bedömning", body.words)])
    case .paperPrinted(let body):
      EntryWords(
        "Utskrift", [EntryRow("Varför", body.why.name), EntryRow("Vem som får den", body.words)])
    }
  }
}

/// What several subjects tell in the same way.
extension EntryTeller {
  /// The version that held when the entry was written: a case may have moved since.
  var programme: Programme? { file.programme(at: sequence, in: directory) }

  func text(of code: String, in list: [Code]?) -> String {
    list?.first { $0.code == code }?.text ?? code
  }

  func answer(_ label: String, _ yes: Bool, field: String? = nil) -> EntryRow {
    EntryRow(label, yes ? "Ja" : "Nej", field: field, as: .choices(["ja": "Ja", "nej": "Nej"]))
  }

  func day(_ label: String, _ day: Day?, field: String? = nil) -> EntryRow {
    EntryRow(label, day.map(dates.full) ?? "", field: field, as: .day)
  }

  func choice<Value: RawRepresentable & CaseIterable>(
    _ label: String, _ value: Value, field: String? = nil, _ name: (Value) -> String
  ) -> EntryRow where Value.RawValue == String {
    let names = Value.allCases.map { ($0.rawValue, name($0)) }
    return EntryRow(
      label, name(value), field: field,
      as: .choices(Dictionary(names) { first, _ in first }))
  }

  func name(_ giver: Giver) -> String {
    let name = file.intake.name(of: giver)
    guard case .guardian(let number) = giver, file.intake.guardians.indices.contains(number),
      !file.intake.guardians[number].relation.isBlank
    else { return name }
    return "\(name), \(file.intake.guardians[number].relation)"
  }

  func names(_ participants: [Participant]) -> String {
    listed(participants.map(file.name))
  }

  /// "nätverksmötet 17 november".
  func meeting(_ number: Int) -> String {
    guard let call = file.meetings.meeting(number)?.call else { return "post \(number)" }
    return "\(call.kind.name) \(dates.full(call.day))"
  }

  func commitment(_ number: Int) -> String {
    file.meetings.commitment(number)?.body.what ?? "post \(number)"
  }

  func basis(_ basis: LegalBasis) -> String { "\(basis.section) \(basis.statute). \(basis.text)" }
}
