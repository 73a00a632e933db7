import ArgumentParser
import Journal
import Workflows

struct RemindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Skickar de påminnelser som ska skickas nu, en gång, och slutar.")

  @OptionGroup var store: StoreOptions

  func run() async throws {
    guard let mail = try MailSettings() else {
      throw OperatorFault("Inget är skickat: SAMLOTS_SENDMAIL säger inte med vilket program.")
    }
    let done = try await OperatorFault.telling {
      let engine = try await store.engine(isServing: true)
      let journal = try await OpenJournal(engine, store.keyRing(), now: .now)
      let done = try await mail.remind(Desk(journal, clock: .system, random: .system))
      await engine.close()
      return done
    }
    Terminal.tell("\(done.sent) skickade, \(done.failed) gick inte att skicka.")
    guard done.failed == 0 else { throw OperatorFault("Det som inte gick att skicka prövas igen.", code: 1) }
  }
}
