import ArgumentParser
import Foundation

@main
struct Samlots: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samlots",
    abstract: "Samverkan kring en person i en social insatsgrupp.",
    subcommands: [
      InitCommand.self, MigrateCommand.self, ServeCommand.self, DemoCommand.self, VerifyCommand.self,
      RebuildCommand.self, KeyCommand.self, ChangeKeyCommand.self, BackupCommand.self, RestoreCommand.self,
      MoveCommand.self, AccessCheckCommand.self, RemindCommand.self, SimulateCommand.self,
    ])

  /// Runs one command. What an operator can put right is told in a plain sentence, without a trace.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let fault as OperatorFault {
      Terminal.tell(fault.words, to: .standardError)
      exit(withError: ExitCode(fault.code))
    } catch {
      exit(withError: error)
    }
  }
}
