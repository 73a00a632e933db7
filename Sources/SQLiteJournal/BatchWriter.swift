import Journal

/// Runs everything that waits in one transaction, each piece in its own savepoint, and commits once.
///
/// What one piece throws rolls back that piece only. Nobody is told anything before the commit: an
/// answer could rest on what a neighbour wrote in the same batch.
struct BatchWriter {
  private let connection: SQLiteConnection
  private let bell: Bell
  private static let largest = 256

  init(_ connection: SQLiteConnection, _ bell: Bell) {
    self.connection = connection
    self.bell = bell
  }

  func serve(_ queue: WriteQueue) {
    while let jobs = queue.next() {
      var rest = jobs[...]
      while !rest.isEmpty {
        if queue.isLost {
          for job in rest { job.fail(JournalError.closed) }
          break
        }
        write(rest.prefix(Self.largest), queue)
        rest = rest.dropFirst(Self.largest)
      }
    }
    connection.letGo()
  }

  private func write(_ jobs: ArraySlice<WriteJob>, _ queue: WriteQueue) {
    let segment = connection.segment
    connection.rings = false
    var answers: [@Sendable () -> Void] = []
    answers.reserveCapacity(jobs.count)
    do {
      try connection.begin()
      for job in jobs { answers.append(try answer(to: job, alone: jobs.count == 1)) }
      try connection.commit()
    } catch {
      if connection.hasFailedToSync { queue.lose() }
      connection.rollBack()
      connection.segment = segment
      for job in jobs { job.fail(error) }
      return
    }
    if connection.rings { bell.ring() }
    for answer in answers { answer() }
  }

  /// - Throws: only when the whole transaction is lost.
  private func answer(
    to job: WriteJob, alone: Bool
  ) throws -> @Sendable () -> Void {
    let segment = connection.segment
    if !alone { try connection.control("SAVEPOINT work") }
    do {
      let answer = try connection.attempt(job.run)
      if !alone { try connection.control("RELEASE work") }
      return answer
    } catch {
      // A full disk ends the transaction itself, and with it what the neighbours wrote.
      guard connection.isInTransaction, !alone else { throw error }
      try connection.control("ROLLBACK TO work")
      try connection.control("RELEASE work")
      connection.segment = segment
      return { job.fail(error) }
    }
  }
}
