import ArgumentParser
import Foundation

/// The port to answer on: as said, else from PORT, else 8080.
struct PortOption: ParsableArguments {
  @Option(help: "Porten. Utan den gäller PORT, och sedan 8080.")
  var port: Int?

  func number() throws -> Int {
    let text = ProcessInfo.processInfo.environment["PORT"] ?? ""
    guard let number = port ?? (text.isEmpty ? 8080 : Int(text)), (0...65_535).contains(number) else {
      throw OperatorFault("Porten ska vara ett tal från 0 till 65535.")
    }
    return number
  }
}
