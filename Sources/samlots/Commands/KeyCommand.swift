import ArgumentParser
import Journal

struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Gör en ny nyckel i en fil som bara ägaren kan läsa.")

  @Argument(help: "Filen. En gammal nyckel skrivs aldrig över.")
  var file: String

  func run() async throws {
    try await OperatorFault.telling { try KeyFile.create(file, random: .system) }
    Terminal.tell("Nyckeln ligger i \(file). Spara en kopia på ett annat ställe än databasens.")
  }
}
