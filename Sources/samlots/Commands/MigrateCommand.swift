import ArgumentParser
import Journal

struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Gör databasens tabeller och rättigheter till den här versionens, medan servrarna går.")

  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await OperatorFault.telling {
      let engine = try await store.engine()
      do {
        _ = try await OpenJournal(engine, store.keyRing(), now: .now)
        if try await Barrier.lacksReach(engine) { _ = try await Rebuilder.rebuild(engine, store.keyRing()) }
      } catch {
        await engine.close()
        throw error
      }
      await engine.close()
      Terminal.tell("Databasen är i den här versionens skick. Starta servrarna en i taget.")
    }
  }
}
