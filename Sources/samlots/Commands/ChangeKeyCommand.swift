import ArgumentParser
import Foundation
import Journal

struct ChangeKeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change-key",
    abstract: "Byter nyckel medan servrarna går: först släpps den nya in, sedan tas den gamla bort.")

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("Filen med den nya nyckeln, som samlots key har gjort.", valueName: "fil"))
  var newKeyFile: String?

  @Flag(help: "Ta bort alla andra nycklar än den som anges nu.")
  var finish = false

  func validate() throws {
    guard (newKeyFile == nil) == finish else {
      throw ValidationError(
        "Ange --new-key-file FIL för att släppa in en ny nyckel. När alla servrar har startats om med den: --finish."
      )
    }
  }

  func run() async throws {
    try await OperatorFault.telling {
      let environment = ProcessInfo.processInfo.environment
      let current = try store.keyRing()
      let master = try store.keys.source(beside: store.folder).master(environment: environment)
      let engine = try await store.engine()
      try await Migrator().migrate(engine, now: .now)
      if let newKeyFile {
        let new = try KeySource.file(path: newKeyFile).keyRing(environment: environment, random: .system)
        try await engine.write {
          try RootKey.admit(new, besides: current, oldMaster: master, $0)
        }
        Terminal.tell(
          "Båda nycklarna öppnar databasen. Starta om servrarna en i taget med den nya, och kör sedan change-key --finish med den."
        )
      } else {
        let count = try await engine.write { try RootKey.keepOnly(current, $0) }
        Terminal.tell("Nu öppnar bara den här nyckeln databasen. Borttagna: \(count).")
        Terminal.tell("Spara den gamla så länge det finns säkerhetskopior som är gjorda med den.")
      }
      await engine.close()
    }
  }
}
