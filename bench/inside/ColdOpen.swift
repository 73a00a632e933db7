import Access
import Domain
import Journal

/// Read, decrypt, verify and fold: a file that is in no cache, from a database that is on disk.
enum ColdOpen {
  /// The median of opening one file, in milliseconds.
  static func median(entries: Int, rounds: Int) async throws -> Double {
    try await Workplace.with { journal in
      try await fill(journal, entries)
      let keyRing = journal.keyRing
      let measured = try await journal.engine.read { connection in
        try (0..<rounds).map { _ in
          let cold = FileStore(keyRing: keyRing)
          return try seconds {
            let file = try cold.load(CaseID(1), connection, locking: .none)
            precondition(file?.version == entries)
          }
        }
      }
      return measured.sorted()[rounds / 2] * 1000
    }
  }

  private static func fill(_ journal: OpenJournal, _ entries: Int) async throws {
    let city = BenchCity()
    try await journal.engine.write { connection in
      var file = try journal.files.create(CaseID(1), connection)
      try city.begin(&file, journal, connection)
      for agency in city.others {
        try city.perform(city.consent(towards: agency), in: &file, journal, connection)
      }
      while file.version < entries {
        try city.perform(
          WriteNote(
            text: "Samtal \(file.version): vi pratade om skolan, boxningen och hur det går hemma.",
            happened: SwedishTime.day(city.now), nature: .statement, source: "Personen"),
          in: &file, journal, connection)
      }
    }
  }
}

extension BenchCity {
  var circumstances: Circumstances {
    Circumstances(now: now, author: worker, directory: directory, programme: programme)
  }

  /// Everything until the work begins.
  func begin(_ file: inout CaseFile, _ journal: OpenJournal, _ connection: any Connection) throws {
    for act in beginning { try perform(act, in: &file, journal, connection) }
  }

  func perform(
    _ act: some Act, in file: inout CaseFile, _ journal: OpenJournal, _ connection: any Connection
  ) throws {
    let permit = try Access.decide(act, in: file, by: worker, at: now).get()
    try journal.files.append(try act.decide(file, circumstances), under: permit, to: &file, connection)
  }
}
