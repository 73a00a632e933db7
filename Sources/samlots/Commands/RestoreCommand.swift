import ArgumentParser
import Journal

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Lägger en säkerhetskopia i en tom databas, och stänger igen det som stängts sedan dess.")

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("Säkerhetskopian.", valueName: "fil"))
  var from: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Liggarna från alla servrar, som serve --ledger har skrivit.", valueName: "fil"))
  var ledger: [String] = []

  @Flag(help: "Återställ utan liggare. Samtycken som har tagits tillbaka sedan dess gäller då igen.")
  var withoutLedger = false

  func validate() throws {
    guard ledger.isEmpty == withoutLedger else {
      throw ValidationError(
        "Ange --ledger FIL, så att det som har tagits tillbaka efter kopian inte kommer tillbaka. "
          + "Finns ingen liggare: --without-ledger.")
    }
  }

  func run() async throws {
    try await OperatorFault.telling {
      let engine = try await store.emptyEngine()
      let keyRing = try store.keyRing()
      do {
        let report = try await Restorer(engine, keyRing).restore(from: from, ledgers: ledger, now: .now)
        await engine.close()
        tell(report)
      } catch {
        await engine.close()
        throw error
      }
    }
  }

  private func tell(_ report: Restorer.Report) {
    Terminal.tell(
      "\(report.verified.files) ärenden och \(report.verified.entries) poster, som de var \(report.backup.at.inSweden)."
    )
    if withoutLedger {
      Terminal.tell(
        "Utan liggare: gå igenom vilka samtycken som har tagits tillbaka sedan dess innan någon släpps in.")
    } else {
      Terminal.tell(
        "Ur liggaren: \(report.shutAgain) stängda igen, \(report.alreadyShut) fanns i kopian, \(report.notThere) gäller ärenden som inte är med."
      )
    }
    Terminal.tell("Allt stämmer. Det som skrevs efter kopian är borta, utom det som liggaren hade.")
  }
}
