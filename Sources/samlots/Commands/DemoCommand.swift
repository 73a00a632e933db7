import ArgumentParser
import Journal
import PostgresJournal
import SQLiteJournal
import Workflows

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Startar den påhittade staden Ekhamn, bara på den här datorn.")

  @Option(help: "Mappen för staden. En tom mapp får en ny stad.")
  var data: String

  @Option(
    help: ArgumentHelp(
      "Lägg staden i en tom PostgreSQL-databas i stället. Flera servrar kan dela den och mappen med nyckeln.",
      valueName: "url"))
  var database: String?

  @Option(help: ArgumentHelp("Liggaren över det som har tagits tillbaka eller avslutats.", valueName: "fil"))
  var ledger: String?

  @OptionGroup var port: PortOption

  @Option(help: .hidden)
  var drain = 0

  func run() async throws {
    let folder = DataFolder(path: data)
    let port = try port.number()
    try await OperatorFault.telling {
      let journal = folder.isDemo ? try await open(folder) : try await make(folder)
      try await Serving(
        journal: journal, mode: .demo, host: "127.0.0.1", port: port, pdf: PDFOption.found(),
        drain: .seconds(max(0, drain))
      ).run()
    }
  }

  private func open(_ folder: DataFolder) async throws -> OpenJournal {
    let journal = try await journal(folder)
    let directory = try await Desk(journal, clock: .system, random: .system).directory()
    guard DemoCity.isMade(directory) else {
      throw OperatorFault("Databasen i \(folder.path) är ingen demo. Logga inte in i den med demoläge.")
    }
    return journal
  }

  private func make(_ folder: DataFolder) async throws -> OpenJournal {
    guard !folder.hasDatabase, !folder.hasKey else {
      throw OperatorFault(
        "I \(folder.path) finns redan något som inte är en färdig demo. Ta bort mappen, eller välj en annan.")
    }
    try folder.make()
    try KeyFile.create(folder.key, random: .system)
    let journal = try await journal(folder, isNew: true)
    guard try await Desk(journal, clock: .system, random: .system).directory().agencies.isEmpty else {
      throw OperatorFault("Databasen är inte tom. Inget är ändrat.")
    }
    Terminal.tell("Bygger staden Ekhamn …")
    let start = ContinuousClock.now
    do {
      try await DemoCity.build(on: journal, now: .now, random: .system)
    } catch let fault as DemoFault {
      throw OperatorFault("Staden gick inte att bygga: \(fault)")
    }
    try folder.markAsDemo()
    let tenths = (ContinuousClock.now - start) / .milliseconds(100)
    Terminal.tell("Staden är byggd på \(Int(tenths) / 10),\(Int(tenths) % 10) sekunder.")
    return journal
  }

  private func journal(_ folder: DataFolder, isNew: Bool = false) async throws -> OpenJournal {
    let keyRing = try KeySource.file(path: folder.key).keyRing(environment: [:], random: .system)
    let engine = try await engine(folder)
    if isNew {
      try await Migrator().migrate(engine, now: .now)
      try await engine.write { try RootKey.makeIfNew(keyRing, $0) }
    }
    return try await OpenJournal(engine, keyRing, now: .now, ledger: ledger)
  }

  private func engine(_ folder: DataFolder) async throws -> any Engine {
    guard let database else { return try SQLiteEngine(folder: folder.url, random: .system) }
    return try await PostgresEngine.open(PostgresSettings(url: database), random: .system)
  }
}
