import ArgumentParser
import Foundation
import Journal
import PostgresJournal
import SQLiteJournal
import Workflows

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Gör en ny, tom installation.")

  @OptionGroup var store: StoreOptions

  @Option(help: "En JSON-fil med enheter, personal och uppdrag att börja med.")
  var organisation: String?

  func run() async throws {
    try await OperatorFault.telling {
      let organisation = try readOrganisation()
      if let folder = store.folder { try prepare(folder) }
      let engine = try await newEngine()
      let keyRing = try store.keyRing()
      try await Migrator().migrate(engine, now: .now)
      try await engine.write { try RootKey.makeIfNew(keyRing, $0) }
      let journal = try await OpenJournal(engine, keyRing, now: .now)
      let desk = Desk(journal, clock: .system, random: .system)
      guard try await desk.directory().programmes.isEmpty else {
        throw OperatorFault("Databasen är redan igång. Den skrivs inte över.")
      }
      try await desk.installDefaults()
      if let organisation { try await desk.add(organisation) }
      let made = try await desk.directory()
      await engine.close()
      Terminal.tell(
        "Databasen är klar: \(made.programmes.count) program, \(made.legalBases.count) lagrum, \(made.assignments.count) uppdrag."
      )
      Terminal.tell("Starta med: samlots serve \(store.data.map { "--data \($0)" } ?? "--database …")")
    }
  }

  /// The folder and, unless the key is kept elsewhere, a new key in it.
  private func prepare(_ folder: DataFolder) throws {
    guard folder.isEmpty else {
      throw OperatorFault("Mappen \(folder.path) är inte tom. Inget är ändrat.")
    }
    try folder.make()
    Terminal.tell("Mappen \(folder.path) är gjord. Bara du kommer in i den.")
    guard case .file(let path) = try store.keys.source(beside: folder),
      !FileManager.default.fileExists(atPath: path)
    else { return }
    try KeyFile.create(path, random: .system)
    Terminal.tell(
      "Nyckeln ligger i \(path). Spara en kopia på ett annat ställe än databasens: utan den går inget att läsa."
    )
  }

  private func newEngine() async throws -> any Engine {
    if let folder = store.folder { return try SQLiteEngine(folder: folder.url, random: .system) }
    return try await store.engine()
  }

  private func readOrganisation() throws -> Organisation? {
    guard let organisation else { return nil }
    do {
      return try JSONDecoder().decode(
        Organisation.self, from: Data(contentsOf: URL(fileURLWithPath: organisation)))
    } catch {
      throw OperatorFault("Filen \(organisation) går inte att läsa som enheter, personal och uppdrag.")
    }
  }
}
