import Foundation
import Journal

/// One thread with one connection, which it opens when there is work and opens again when it was lost: after a fail-over
/// that is another server.
final class Worker {
  private let settings: PostgresSettings
  private let random: RandomBytes
  /// Tells those who listen, here and on other servers, that something is committed.
  private let ring: () -> Void
  private var backoff = Backoff()
  private var connection: PostgresConnection?
  private static let attempts = 4

  init(_ settings: PostgresSettings, _ random: RandomBytes, ring: @escaping () -> Void) {
    self.settings = settings
    self.random = random
    self.ring = ring
  }

  func serve(_ queue: WorkQueue) {
    while let work = queue.next() { perform(work) }
    connection = nil
    queue.left()
  }

  private func perform(_ work: Work) {
    // Whoever asked has hardly waited so long: those who ask now come before.
    if connection != nil, work.deadline < .now { return work.fail(JournalError.busy) }
    for attempt in 1... {
      do {
        let connection = try connected(by: work.deadline)
        let answer = try connection.transaction(work)
        if connection.rings { ring() }
        return answer()
      } catch let trouble as Trouble {
        if trouble.connectionIsLost { connection = nil }
        if trouble.error == .unknownOutcome { ring() }
        if trouble.mayRepeat, attempt < Self.attempts { continue }
        return work.fail(trouble.error)
      } catch {
        return work.fail(error)
      }
    }
  }

  /// Tries again, ever more seldom, while there is time. Who comes when it has just failed and has no time to wait
  /// is told at once, so that a server that comes back is not met by a storm.
  private func connected(by deadline: ContinuousClock.Instant) throws -> PostgresConnection {
    if let connection { return connection }
    while true {
      if let next = backoff.next {
        guard next <= deadline else { throw JournalError.unavailable(code: "connection") }
        Thread.sleep(forTimeInterval: max(0, (next - .now) / .seconds(1)))
      }
      do {
        let new = try PostgresConnection(settings, segment: LogSegment(random: random))
        backoff.succeeded()
        connection = new
        return new
      } catch {
        backoff.failed()
        if let next = backoff.next, next > deadline { throw error }
      }
    }
  }
}

/// A failure of the server or the way to it, and what can be done about it.
struct Trouble: Error {
  let error: JournalError
  /// Nothing was done, and doing it again may go well.
  var mayRepeat = false
  var connectionIsLost = false
}
