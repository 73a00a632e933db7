import Domain
import Foundation
import Interop
import Journal
import Logging
import Web
import Workflows

/// From an open journal to a server that answers until it is told to stop.
struct Serving {
  let journal: OpenJournal
  let mode: WebApplication.Mode
  let host: String
  let port: Int
  let pdf: PDFPress
  var metrics: Int?
  var drain = Duration.zero

  /// Returns when SIGTERM or SIGINT has come and the requests under way are answered.
  func run() async throws {
    let desk = Desk(journal, clock: .system, random: .system)
    let host = host
    let mail = try MailSettings()
    let application = WebApplication(
      desk: desk, mode: mode, logger: .operators, pdf: pdf, drain: drain, mailDomains: mail?.domains ?? [],
      beside: mail.map { [ReminderService(desk: desk, mail: $0)] } ?? []
    ) {
      meeting in
      CalendarFile(meeting, stamp: .now)?.text
    }
    do {
      try await application.run(host: host, port: port, metrics: metrics) { port in
        Terminal.tell("Samlots svarar på http://\(host):\(port)/")
      }
    } catch {
      await journal.engine.close()
      throw OperatorFault("Servern kunde inte svara på \(host):\(port). \(error)")
    }
    await journal.engine.close()
    Terminal.tell("Samlots har stannat.")
  }
}

extension Workflows.Clock {
  static let system = Workflows.Clock { .now }
}

extension Domain.Instant {
  static var now: Domain.Instant {
    Domain.Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }
}

extension Logger {
  /// To standard error, and never more than ids, codes and numbers.
  static let operators = Logger(label: "samlots") { label in
    if ProcessInfo.processInfo.environment["SAMLOTS_LOG"] == "json" { return JSONLines() }
    return StreamLogHandler.standardError(label: label)
  }
}
