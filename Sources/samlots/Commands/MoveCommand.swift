import ArgumentParser
import Foundation
import Journal

struct MoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Flyttar allt till en annan, tom databas. Stanna servrarna först.")

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("Den tomma mappen att flytta till.", valueName: "mapp"))
  var toData: String?

  @Option(help: ArgumentHelp("Den tomma PostgreSQL-databasen att flytta till.", valueName: "url"))
  var toDatabase: String?

  @Option(
    help: ArgumentHelp("En mapp för den krypterade mellanfilen, med plats för allt.", valueName: "mapp"))
  var scratch = FileManager.default.temporaryDirectory.path

  func validate() throws {
    guard (toData == nil) != (toDatabase == nil) else {
      throw ValidationError("Ange antingen --to-data MAPP eller --to-database postgres://…")
    }
  }

  func run() async throws {
    try await OperatorFault.telling {
      let keyRing = try store.keyRing()
      let source = try await store.engine()
      let target = try await destination().emptyEngine()
      do {
        try await move(source, to: target, keyRing)
      } catch {
        await source.close()
        await target.close()
        throw error
      }
      await source.close()
      await target.close()
    }
  }

  /// The chains are recomputed on both sides, and the source is shut only when it is still what was copied.
  private func move(_ source: any Engine, to target: any Engine, _ keyRing: KeyRing) async throws {
    let before = try await Verifier.verify(source, keyRing)
    guard before.isSound else { throw BackupError.unsound(before.faults) }
    let file = "\(scratch)/samlots-move-\(UUID().uuidString)"
    defer { unlink(file) }
    _ = try await BackupWriter.write(source, keyRing, to: file, .everything, now: .now)
    let report = try await Restorer(target, keyRing).restore(from: file, ledgers: [], now: .now)
    let now = try await Verifier.verify(source, keyRing)
    guard now == before, report.verified == before else {
      try await target.write { try Installation.set(.restoring, $0) }
      throw OperatorFault(
        "Något skrevs medan flytten pågick. Den gamla databasen gäller. Stanna alla servrar och börja om med en ny."
      )
    }
    try await source.write { try Installation.set(.moved, $0) }
    Terminal.tell(
      "\(before.files) ärenden, \(before.entries) poster och \(before.accessRecords) rader i åtkomstloggen är flyttade, och stämmer på båda sidor."
    )
    Terminal.tell("Den gamla databasen startar inte mer. Spara den tills den nya har en säkerhetskopia.")
  }

  private func destination() throws -> StoreOptions {
    try StoreOptions.parse(toData.map { ["--data", $0] } ?? ["--database", toDatabase ?? ""])
  }
}
