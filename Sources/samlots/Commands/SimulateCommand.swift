import ArgumentParser
import Foundation
import Journal
import PostgresJournal
import SQLiteJournal
import Synchronization
import Workflows

struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Gör en ny demo med så många påhittade ärenden som behövs för att mäta.")

  @Option(help: "En tom mapp för databasen, eller för bara nyckeln när --database anges.")
  var data: String

  @Option(help: ArgumentHelp("Lägg ärendena i en tom PostgreSQL-databas i stället.", valueName: "url"))
  var database: String?

  @Option(help: "Hur många ärenden. Ekhamns egna räknas in.")
  var files: Int

  @Flag(help: "Skriv vad som gjordes som en rad JSON.")
  var json = false

  func validate() throws {
    guard (100...10_000_000).contains(files) else {
      throw ValidationError("Ange minst 100 och högst 10 000 000 ärenden.")
    }
  }

  func run() async throws {
    try await OperatorFault.telling {
      let folder = DataFolder(path: data)
      guard folder.isEmpty else {
        throw OperatorFault("Mappen \(folder.path) är inte tom. Inget är ändrat.")
      }
      try folder.make()
      try KeyFile.create(folder.key, random: .system)
      let keyRing = try KeySource.file(path: folder.key).keyRing(environment: [:], random: .system)
      let journal = try await OpenJournal(engine(folder), keyRing, now: .now)
      guard try await Desk(journal, clock: .system, random: .system).directory().agencies.isEmpty else {
        throw OperatorFault("Databasen är inte tom. Inget är ändrat.")
      }
      let start = ContinuousClock.now
      let report = try await make(journal)
      try folder.markAsDemo()
      let time = (ContinuousClock.now - start) / .milliseconds(1)
      await journal.engine.close()
      tell(report, milliseconds: time)
    }
  }

  private func engine(_ folder: DataFolder) async throws -> any Engine {
    guard let database else { return try SQLiteEngine(folder: folder.url, random: .system) }
    return try await PostgresEngine.open(PostgresSettings(url: database), random: .system)
  }

  private func make(_ journal: OpenJournal) async throws -> Simulation.Report {
    let told = Mutex(0)
    let step = max(1000, files / 20)
    do {
      return try await Simulation(on: journal, now: .now).run(files: files) { count in
        let isDue = told.withLock { last in
          guard count >= last + step else { return false }
          last = count
          return true
        }
        if isDue { Terminal.tell("\(count) ärenden …", to: .standardError) }
      }
    } catch JournalError.misuse(let why) {
      throw OperatorFault("Databasen är inte tom. Inget är ändrat. (\(why))")
    }
  }

  private func tell(_ report: Simulation.Report, milliseconds: Double) {
    if json {
      Terminal.tell(
        """
        {"files":\(report.files),"entries":\(report.entries),"milliseconds":\(Int(milliseconds)),\
        "lots":"\(report.lots?.text ?? "")","file":"\(report.thick?.text ?? "")"}
        """)
    } else {
      Terminal.tell(
        "\(report.files) ärenden med \(report.entries) poster på \(Int(milliseconds / 1000)) sekunder.")
      Terminal.tell("Öppna dem med: samlots demo --data \(data)")
    }
  }
}
