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

  @Option(
    help: ArgumentHelp(
      "Liggaren över det som har tagits tillbaka eller avslutats. Lägg den där säkerhetskopiorna inte ligger.",
      valueName: "fil"))
  var ledger: String?

  @Option(
    help: ArgumentHelp("En port på den egna maskinen för mätvärden till Prometheus.", valueName: "port"))
  var metricsPort: Int?

  @Option(
    help: ArgumentHelp(
      "Hur länge servern säger att den stannar innan den slutar ta emot, för den som fördelar trafiken.",
      valueName: "sekunder"))
  var drain = 0

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
      let engine = try await store.engine(isServing: true)
      let journal = try await OpenJournal(engine, store.keyRing(), now: .now, ledger: ledger)
      try await check(journal)
      if try await !Barrier.stands(engine) { Terminal.tell(Self.noBarrier, to: .standardError) }
      try await Serving(
        journal: journal, mode: .production, host: host, port: port, pdf: press, metrics: metricsPort,
        drain: .seconds(max(0, drain))
      ).run()
    }
  }

  private func check(_ journal: OpenJournal) async throws {
    let directory = try await Desk(journal, clock: .system, random: .system).directory()
    guard !DemoCity.isMade(directory) else { throw Self.demoDatabase }
    guard !directory.programmes.isEmpty else {
      throw OperatorFault("Databasen är tom. Kör samlots init först.")
    }
  }

  private static let noBarrier = """
    Varning: servern loggar in i databasen som någon som äger tabellerna eller får allt. Då skyddas uppgifterna bara av \
    programmet. Gör rollerna i postgres-roles.sql, och logga in som samlots_node.
    """

  private static let demoDatabase = OperatorFault(
    "Det här är en demodatabas med påhittade personer. Kör i stället: samlots demo")
}
