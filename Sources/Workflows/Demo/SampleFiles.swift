import Domain
import Journal

/// The files of Ekhamn as templates: open as they are, and closed after a little, half or all of their time.
struct SampleFiles: Sendable {
  /// The files that there were.
  let count: Int
  private let open: [PrincipalID: [FileTemplate]]
  private let thin: [FileTemplate]
  private let half: [FileTemplate]
  private let whole: [FileTemplate]
  private let thick: FileTemplate
  private let lotsOfThick: PrincipalID?

  /// One file to make: of what, when, and by which lotsar.
  struct Choice: Sendable {
    let template: FileTemplate
    let days: Int
    let crew: Int

    func entries(in town: SimulatedTown) throws -> [Entry] {
      let ids = town.renaming
      return try template.copy(by: days) { ids.name($0, crew) }
    }
  }

  init(_ journal: OpenJournal, _ directory: Directory) async throws {
    let units = directory.agencies.values.filter { $0.kind == .socialServices }
    let files = try await journal.engine.read { connection in
      try units.flatMap { unit in try CaseLists.owned(by: unit.id, connection) }.sorted()
        .compactMap { try journal.files.load($0, connection, locking: .none) }
    }
    let fixed = Set(directory.programmes.map(\.validFrom))
    let ends = Endings(files)
    count = files.count
    var open: [PrincipalID: [FileTemplate]] = [:]
    // Those that have just come are shown to the whole unit, which would make the days of a full town longer.
    for file in files where file.closing.closed == nil && file.stage != .intake {
      guard let lots = file.group.roles[.firstLots] else { continue }
      open[lots, default: []].append(try FileTemplate(file.entries, fixed: fixed))
    }
    self.open = open
    let closable = files.filter { $0.group.roles[.firstLots] != nil }
    func closed(_ completion: Completion, _ length: (CaseFile) -> Int) throws -> [FileTemplate] {
      try closable.map {
        try FileTemplate(ends.closing($0.entries.prefix(length($0)), completion), fixed: fixed)
      }
    }
    thin = try closed(.neverStarted) { min($0.version, 8) }
    half = try closed(.interrupted) { min($0.version, 30) }
    whole = try closed(.completed) { min($0.closing.closed == nil ? $0.version : $0.version - 1, 70) }
    let richest =
      files.filter { $0.closing.closed == nil }
      .max { ($0.group.currentMembers.count, $0.version) < ($1.group.currentMembers.count, $1.version) }
    lotsOfThick = richest?.group.roles[.firstLots]
    thick = try FileTemplate(ends.filled(richest?.entries ?? [], to: Simulation.thickness), fixed: fixed)
  }

  /// The file that pages are measured on, and whose it is.
  func thick(for town: SimulatedTown) -> (choice: Choice, lots: AssignmentID)? {
    town.seats.first { $0.original == lotsOfThick && $0.crew == 0 }
      .map { (Choice(template: thick, days: 0, crew: 0), $0.assignment) }
  }

  /// The open ones of each lots, and nine closed ones for each.
  func plan(for town: SimulatedTown, today: Day) -> [Choice] {
    var plan: [Choice] = []
    for seat in town.seats {
      guard let templates = open[seat.original] else { continue }
      for number in 0..<SimulatedTown.openOfEach {
        let place = number + seat.crew
        plan.append(
          Choice(template: templates[place % templates.count], days: -(place % 5), crew: seat.crew))
        for other in 0..<9 { plan.append(closed(place * 9 + other, seat.crew, today)) }
      }
    }
    return plan
  }

  /// Four of five are thin, and one of twenty went all the way.
  private func closed(_ place: Int, _ crew: Int, _ today: Day) -> Choice {
    let kind =
      switch place % 20 {
      case 0..<16: thin
      case 16..<19: half
      default: whole
      }
    let template = kind[(place / 20 + place) % kind.count]
    let ended = today.adding(days: -20 - (place * 7919) % 1_500)
    return Choice(template: template, days: ended.number - template.lastHappened.number, crew: crew)
  }
}

/// How the files of Ekhamn that are closed were closed, for closing others in the same way.
private struct Endings {
  private let bodies: [Completion: EntryBody]
  private let any: EntryBody?

  init(_ files: [CaseFile]) {
    let found = files.compactMap { file -> (Completion, EntryBody)? in
      guard let closed = file.closing.closed else { return nil }
      return (closed.completion, .closing(.closed(closed.body)))
    }
    bodies = Dictionary(found) { first, _ in first }
    any = found.first?.1
  }

  func closing(_ entries: some Collection<Entry>, _ completion: Completion) -> [Entry] {
    let entries = Array(entries)
    guard let last = entries.last, let body = bodies[completion] ?? any else { return entries }
    let author = entries.last { $0.author.role == .lots }?.author ?? last.author
    let at = last.recordedAt.adding(seconds: 86_400)
    return entries + [
      Entry(
        sequence: last.sequence + 1, recordedAt: at, happened: SwedishTime.day(at), author: author,
        source: nil, nature: .decision, corrects: nil, body: body)
    ]
  }

  /// More notes of the kind that the file has, until it is as long.
  func filled(_ entries: [Entry], to length: Int) -> [Entry] {
    var entries = Array(entries.prefix(length))
    let notes = entries.filter {
      if case .intake(.noteWritten) = $0.body { true } else { false }
    }
    guard let last = entries.last, !notes.isEmpty else { return entries }
    while entries.count < length {
      let note = notes[entries.count % notes.count]
      entries.append(
        Entry(
          sequence: entries.count + 1, recordedAt: last.recordedAt, happened: last.happened,
          author: note.author, source: note.source, nature: note.nature, corrects: nil, body: note.body))
    }
    return entries
  }
}
