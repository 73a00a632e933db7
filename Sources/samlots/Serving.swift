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
    tellOfClock()
    let mail = try MailSettings()
    var live = LiveHub.Settings()
    live.streamsInAll = OpenFiles.makeRoom(forStreams: live.streamsInAll)
    let application = WebApplication(
      desk: desk, mode: mode, logger: .operators, live: live, pdf: pdf, drain: drain,
      mailDomains: mail?.domains ?? [],
      beside: mail.map { [ReminderService(desk: desk, mail: $0)] } ?? []
    ) {
      meeting in
      CalendarFile(meeting, stamp: .now)?.text
    }
    do {
      let disk = DiskGuard(engine: journal.engine)
      try await application.run(host: host, port: port, metrics: metrics, guardedBy: disk) { port in
        Terminal.tell("Samlots svarar på http://\(host):\(port)/")
      }
    } catch is DiskGuard.Lost {
      await journal.engine.close()
      throw OperatorFault(
        "Något kunde inte sparas säkert på disken, och den går inte att lita på. Inget mer tas emot, och Samlots har stannat. "
          + "Vid nästa start skrivs allt om innan någon släpps in; går inte det heller är disken trasig.")
    } catch {
      await journal.engine.close()
      throw OperatorFault("Servern kunde inte svara på \(host):\(port). \(error)")
    }
    await journal.engine.close()
    Terminal.tell("Samlots har stannat.")
  }

  /// Nothing is decided at an earlier time than before: until the clock has caught up, time stands still.
  private func tellOfClock() {
    let seconds = journal.floor.seconds(ahead: .now)
    guard seconds > 5 else { return }
    let minutes = (seconds + 59) / 60
    let howFar = minutes == 1 ? "en minut" : "\(minutes) minuter"
    Terminal.tell(
      "Klockan går efter: det senaste som avgjordes här är upp till \(howFar) senare än vad den visar. "
        + "Tiden står still tills den har hunnit ikapp. Se över klockan (NTP).", to: .standardError)
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
