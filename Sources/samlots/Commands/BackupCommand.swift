import ArgumentParser
import Foundation
import Journal
import SQLiteJournal

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Gör en krypterad säkerhetskopia medan servern går, och prövar att återställa den.")

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("Filen som kopian ska ligga i. Den får inte finnas.", valueName: "fil"))
  var to: String

  @Flag(help: "Pröva inte att återställa. Snabbare, men då vet ingen att kopian duger.")
  var withoutTrial = false

  func run() async throws {
    try await OperatorFault.telling {
      guard !FileManager.default.fileExists(atPath: to) else { throw BackupError.fileExists }
      let made = to + ".del"
      let engine = try await store.engine()
      let keyRing = try store.keyRing()
      let summary = try await BackupWriter.write(engine, keyRing, to: made, .lasting, now: .now)
      await engine.close()
      do {
        if !withoutTrial { try await Self.tryOut(made, keyRing) }
        try FileManager.default.moveItem(atPath: made, toPath: to)
      } catch {
        unlink(made)
        throw error
      }
      Terminal.tell("Kopian ligger i \(to): \(summary.files) ärenden, \(summary.total) rader.")
      Terminal.tell(
        withoutTrial
          ? "Den är inte prövad." : "Den har återställts på prov, och allt stämde.")
    }
  }

  /// Puts it in a folder of its own beside the copy, makes sure of everything, and takes the folder away.
  private static func tryOut(_ file: String, _ keyRing: KeyRing) async throws {
    let folder = URL(fileURLWithPath: file + ".prov", isDirectory: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let engine = try SQLiteEngine(folder: folder, random: .system)
    do {
      _ = try await Restorer(engine, keyRing).restore(from: file, ledgers: [], now: .now)
      await engine.close()
    } catch {
      await engine.close()
      throw error
    }
  }
}
