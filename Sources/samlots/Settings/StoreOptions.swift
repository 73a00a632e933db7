import ArgumentParser
import Foundation
import Journal
import PostgresJournal
import SQLiteJournal

/// Where the database is, and where its key comes from.
struct StoreOptions: ParsableArguments {
  @Option(help: "Mappen med den inbyggda databasen.")
  var data: String?

  @Option(help: "En PostgreSQL-databas, postgres://…")
  var database: String?

  @OptionGroup var keys: KeyOptions

  func validate() throws {
    guard (data == nil) != (database == nil) else {
      throw ValidationError("Ange antingen --data MAPP eller --database postgres://…")
    }
  }

  var folder: DataFolder? { data.map(DataFolder.init) }

  func keyRing() throws -> KeyRing {
    try keys.source(beside: folder).keyRing(
      environment: ProcessInfo.processInfo.environment, random: .system)
  }

  /// Opens what is there; makes no new embedded database.
  /// - Parameter isServing: as a server does, with no more rights than the one who logs in has by itself.
  func engine(isServing: Bool = false) async throws -> any Engine {
    if let folder {
      guard folder.hasDatabase else {
        throw OperatorFault("Det finns ingen databas i \(folder.path). Kör samlots init först.")
      }
      return try SQLiteEngine(folder: folder.url, random: .system)
    }
    var settings = PostgresSettings(url: database ?? "")
    settings.asKeeper = !isServing
    return try await PostgresEngine.open(settings, random: .system)
  }

  /// An empty one to put something in: makes the folder, or takes the PostgreSQL database as it is.
  func emptyEngine() async throws -> any Engine {
    guard let folder else { return try await engine() }
    guard folder.isEmpty else {
      throw OperatorFault("Mappen \(folder.path) är inte tom. Inget är ändrat.")
    }
    try folder.make()
    return try SQLiteEngine(folder: folder.url, random: .system)
  }
}

struct KeyOptions: ParsableArguments {
  @Option(help: "Filen med nyckeln. Utan den gäller SAMLOTS_KEY, och sedan filen key i mappen.")
  var keyFile: String?

  @Option(parsing: .upToNextOption, help: "Ett program med argument som skriver ut nyckeln.")
  var keyCommand: [String] = []

  func validate() throws {
    if keyFile != nil, !keyCommand.isEmpty {
      throw ValidationError("Ange --key-file eller --key-command, inte båda.")
    }
  }

  func source(beside folder: DataFolder?) throws -> KeySource {
    if let keyFile { return .file(path: keyFile) }
    if !keyCommand.isEmpty { return .command(keyCommand) }
    let variable = ProcessInfo.processInfo.environment["SAMLOTS_KEY"] ?? ""
    if variable.isEmpty, let folder { return .file(path: folder.key) }
    return .variable("SAMLOTS_KEY")
  }
}
