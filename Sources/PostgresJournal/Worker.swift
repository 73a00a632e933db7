import Journal

/// One thread with one connection, which it opens when there is work and opens again when it was lost.
final class Worker {
  private let settings: PostgresSettings
  private let random: RandomBytes
  private var connection: PostgresConnection?
  private static let attempts = 4

  init(_ settings: PostgresSettings, _ random: RandomBytes) {
    self.settings = settings
    self.random = random
  }

  func serve(_ queue: WorkQueue) {
    while let work = queue.next() { perform(work) }
    connection = nil
    queue.left()
  }

  private func perform(_ work: Work) {
    for attempt in 1... {
      do {
        let connection = try connected()
        let answer = try connection.transaction(work)
        return answer()
      } catch let trouble as Trouble {
        if trouble.connectionIsLost { connection = nil }
        if trouble.mayRepeat, attempt < Self.attempts { continue }
        return work.fail(trouble.error)
      } catch {
        return work.fail(error)
      }
    }
  }

  private func connected() throws -> PostgresConnection {
    if let connection { return connection }
    let new = try PostgresConnection(settings, segment: LogSegment(random: random))
    connection = new
    return new
  }
}

/// A failure of the server or the way to it, and what can be done about it.
struct Trouble: Error {
  let error: JournalError
  /// Nothing was done, and doing it again may go well.
  var mayRepeat = false
  var connectionIsLost = false
}
