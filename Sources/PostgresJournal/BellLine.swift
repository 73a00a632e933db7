import Foundation
import Journal
import Synchronization

/// The line between the bells of servers on one database: a connection of its own, on a thread of its own. When the
/// bell is rung here it says `NOTIFY`, without a word more; when another server has said so it rings the bell here.
///
/// Nothing depends on it. Open pages are asked about all the time, and this only makes it sooner. It speaks beside
/// the transaction that it tells of: a `NOTIFY` within would make every commit of the installation wait for the others.
final class BellLine: Sendable {
  private struct State {
    var hasNews = false
    var isClosed = false
    var isOver = false
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private let settings: PostgresSettings
  private let bell: Bell
  private let state = Mutex(State())
  private let waker: Waker

  /// Between two messages: rings that come closer are told together.
  private static let gap = 0.01

  init(_ settings: PostgresSettings, _ bell: Bell) throws {
    self.settings = settings
    self.bell = bell
    waker = try Waker()
    let thread = Thread { [self] in serve() }
    thread.name = "samlots postgres bell"
    thread.start()
  }

  /// Tells the other servers.
  func send() {
    let isFirst = state.withLock { state in
      defer { state.hasNews = true }
      return !state.hasNews
    }
    if isFirst { waker.wake() }
  }

  /// The thread and its connection are gone a little later.
  func shut() {
    state.withLock { $0.isClosed = true }
    waker.wake()
  }

  /// Returns when the connection is closed.
  func close() async {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        state.isClosed = true
        if !state.isOver { state.closers.append(continuation) }
        return state.isOver
      }
      if isOver { continuation.resume() } else { waker.wake() }
    }
  }

  // MARK: On its thread

  private var isClosed: Bool { state.withLock { $0.isClosed } }

  private func serve() {
    var backoff = Backoff()
    while !isClosed {
      do {
        try talk { backoff.succeeded() }
      } catch {
        backoff.failed()
        while !isClosed, let next = backoff.next, .now < next { waker.wait(beside: nil, upTo: 200) }
      }
    }
    let closers = state.withLock { state in
      state.isOver = true
      return state.closers
    }
    for closer in closers { closer.resume() }
  }

  /// Until the line is closed.
  /// - Throws: when the connection is lost.
  private func talk(connected: () -> Void) throws {
    let link = try Link(settings)
    try link.command("SET synchronous_commit = off")
    try link.command("LISTEN \(channel)")
    connected()
    // Whatever the others said while nobody listened.
    bell.ring()
    while !isClosed {
      if takeNews() {
        try link.command("NOTIFY \(channel)")
        Thread.sleep(forTimeInterval: Self.gap)
      }
      if try link.hasHeardOthers() { bell.ring() }
      if !state.withLock({ $0.hasNews }) { waker.wait(beside: link.socket, upTo: 30_000) }
    }
  }

  private func takeNews() -> Bool {
    state.withLock { state in
      defer { state.hasNews = false }
      return state.hasNews
    }
  }

  /// Channels belong to the database, not to a schema.
  private var channel: String { settings.schema.map { "samlots_\($0)" } ?? "samlots" }
}

/// Wakes a thread that waits for a socket.
private final class Waker: Sendable {
  private let reading: Int32
  private let writing: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw JournalError.unavailable(code: "pipe") }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    close(writing)
  }

  func wake() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  /// Returns when it was woken, when there is something on the socket, or after some milliseconds.
  func wait(beside socket: Int32?, upTo milliseconds: Int32) {
    var sources = [reading, socket ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = poll(&sources, 2, milliseconds)
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(reading, &bytes, bytes.count) > 0 {}
  }
}
