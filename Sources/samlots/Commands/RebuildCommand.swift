import ArgumentParser
import Journal

struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Gör om listorna ur ärendenas poster.")

  @OptionGroup var store: StoreOptions

  func run() async throws {
    let report = try await OperatorFault.telling {
      let engine = try await store.engine()
      let report = try await Rebuilder.rebuild(engine, store.keyRing())
      await engine.close()
      return report
    }
    for fault in report.repaired { Terminal.tell("Rättat: \(fault.words)") }
    for fault in report.unreadable { Terminal.tell("Orört: \(fault.words)") }
    Terminal.tell("\(report.files) ärenden genomgångna, \(report.repaired.count) rader rättade.")
    guard report.unreadable.isEmpty else {
      throw OperatorFault("\(report.unreadable.count) ärenden går inte att läsa.", code: 1)
    }
  }
}
