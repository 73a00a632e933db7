import ArgumentParser
import Journal
import Workflows

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Startar servern för riktiga ärenden.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var port: PortOption
  @OptionGroup var pdf: PDFOption

  @Option(help: "Adressen att svara på.")
  var host = "127.0.0.1"

  @Flag(help: .hidden)
  var demo = false

  func run() async throws {
    guard !demo else {
      throw OperatorFault("Riktiga ärenden och demoläge går inte ihop. Kör i stället: samlots demo")
    }
    guard store.folder?.isDemo != true else { throw Self.demoDatabase }
    let port = try port.number()
    let press = try pdf.press()
    try await OperatorFault.telling {
      let engine = try await store.engine()
      let journal = try await OpenJournal(engine, store.keyRing(), now: .now)
      try await check(journal)
      try await Serving(journal: journal, mode: .production, host: host, port: port, pdf: press).run()
    }
  }

  private func check(_ journal: OpenJournal) async throws {
    let directory = try await Desk(journal, clock: .system, random: .system).directory()
    guard !DemoCity.isMade(directory) else { throw Self.demoDatabase }
    guard !directory.programmes.isEmpty else {
      throw OperatorFault("Databasen är tom. Kör samlots init först.")
    }
  }

  private static let demoDatabase = OperatorFault(
    "Det här är en demodatabas med påhittade personer. Kör i stället: samlots demo")
}
