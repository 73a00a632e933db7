import Domain
import Foundation
import Interop
import Logging
import ServiceLifecycle
import Workflows

/// How reminders leave the house, from the environment; nothing is sent where no program is named.
struct MailSettings: Sendable {
  let sendmail: Sendmail
  let from: String
  let link: String?
  /// Where work addresses end.
  let domains: [String]
  /// Daily reminders go out from this time.
  let earliest: ClockTime

  /// - Returns: nil when `SAMLOTS_SENDMAIL` is not set.
  /// - Throws: `OperatorFault` when something is said that cannot be used.
  init?(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws {
    guard let command = environment["SAMLOTS_SENDMAIL"], !command.isEmpty else { return nil }
    guard FileManager.default.isExecutableFile(atPath: command) else {
      throw OperatorFault("SAMLOTS_SENDMAIL: \(command) går inte att köra. Ge sökvägen till sendmail.")
    }
    domains = (environment["SAMLOTS_MAIL_DOMAINS"] ?? "").split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces).lowercased() }.filter { !$0.isEmpty }
    let from = environment["SAMLOTS_MAIL_FROM"] ?? ""
    guard !domains.isEmpty, MailAddress.isWork(from, among: domains) else {
      throw OperatorFault(
        "Säg vilka arbetsadresser som finns i SAMLOTS_MAIL_DOMAINS, och avsändaren i SAMLOTS_MAIL_FROM.")
    }
    let earliest = environment["SAMLOTS_REMIND_FROM"] ?? "07:00"
    guard let time = ClockTime(earliest) else {
      throw OperatorFault("SAMLOTS_REMIND_FROM: skriv en tid som 07:00.")
    }
    sendmail = Sendmail(command: command)
    self.from = from
    link = environment["SAMLOTS_URL"]
    self.earliest = time
  }

  /// One round.
  func remind(_ desk: Desk) async throws -> Reminded {
    try await desk.remind(from: earliest) { mail in
      await sendmail.send(
        ReminderMessage(to: mail.address, count: mail.count, from: from, link: link).text, to: mail.address)
    }
  }
}

/// Reminds as long as the server runs. What one round cannot do the next one does; several servers share the work,
/// since only one of them gets to send each.
struct ReminderService: Service {
  let desk: Desk
  let mail: MailSettings
  var interval = Duration.seconds(60)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          let done = try await mail.remind(desk)
          if done.failed > 0 { Logger.operators.warning("reminders failed: \(done.failed)") }
        } catch {
          Logger.operators.warning("reminders were not worked out")
        }
        try? await Task.sleep(for: interval)
      }
    }
  }
}
