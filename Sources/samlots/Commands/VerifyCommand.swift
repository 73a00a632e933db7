import ArgumentParser
import Journal

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Räknar igenom allt som är sparat och säger vad som inte stämmer.")

  @OptionGroup var store: StoreOptions

  func run() async throws {
    let report = try await OperatorFault.telling {
      let engine = try await store.engine()
      let report = try await Verifier.verify(engine, store.keyRing())
      await engine.close()
      return report
    }
    for fault in report.faults { Terminal.tell(fault.words) }
    Terminal.tell(
      "\(report.files) ärenden, \(report.entries) poster och \(report.accessRecords) rader i åtkomstloggen.")
    guard report.isSound else {
      throw OperatorFault("\(report.faults.count) fel. Rör inget, och hämta en säkerhetskopia.", code: 1)
    }
    Terminal.tell("Allt stämmer.")
  }
}
