import CPostgres
import Foundation
import Journal

/// libpq's connection: sends, waits and tells what went wrong in the journal's words.
final class Link {
  private let handle: OpaquePointer
  /// Set by libpq's notice receiver.
  private let warned: UnsafeMutablePointer<Bool>
  /// SQLSTATE of the last statement that failed.
  private(set) var lastState = ""

  init(_ settings: PostgresSettings) throws {
    // What the URL says of these counts before.
    let options = [
      ("connect_timeout", String(settings.connectTimeout)), ("application_name", "samlots"),
      // A server that is gone without a word is noticed in some ten seconds.
      ("keepalives_idle", "4"), ("keepalives_interval", "2"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "8000"), ("dbname", settings.url),
    ]
    let (names, values) = (options.map(\.0), options.map(\.1))
    let opened = Self.withCStrings(names) { names in
      Self.withCStrings(values) { values in PQconnectdbParams(names, values, 1) }
    }
    guard let opened else { throw JournalError.unavailable(code: "memory") }
    guard PQstatus(opened) == CONNECTION_OK else {
      PQfinish(opened)
      throw JournalError.unavailable(code: "connection")
    }
    // A copy may be behind: nothing is decided from it, whatever the URL lets through.
    guard PQparameterStatus(opened, "in_hot_standby").map({ String(cString: $0) }) != "on" else {
      PQfinish(opened)
      throw JournalError.unavailable(code: "standby")
    }
    handle = opened
    warned = .allocate(capacity: 1)
    warned.initialize(to: false)
    PQsetNoticeReceiver(handle, Self.receive, warned)
  }

  deinit {
    PQfinish(handle)
    warned.deallocate()
  }

  /// A commit whose wait for the standby was cut answers as if all were well, with only a warning of
  /// SQLSTATE 01000 beside it (57P01 when the server is going down).
  private static let receive: PQnoticeReceiver = { warned, notice in
    guard let warned, let state = PQresultErrorField(notice, Int32(UInt8(ascii: "C"))),
      ["01000", "57P01"].contains(String(cString: state))
    else { return }
    warned.assumingMemoryBound(to: Bool.self).pointee = true
  }

  /// The server's process for this connection.
  var backend: Int { Int(PQbackendPID(handle)) }

  var isLost: Bool { PQstatus(handle) != CONNECTION_OK }

  func command(_ sql: String) throws {
    _ = try checked(PQexec(handle, sql))
  }

  func prepare(_ name: String, _ sql: String) throws {
    _ = try checked(PQprepare(handle, name, sql, 0, nil))
  }

  func execute(_ name: String, _ parameters: Parameters) throws -> PostgresResult {
    try checked(
      parameters.withPointers { count, values, lengths, formats in
        PQexecPrepared(handle, name, count, values, lengths, formats, 1)
      })
  }

  /// - Throws: `JournalError.unknownOutcome` when the connection was lost, the time was up or the wait
  ///   for a standby was cut: the commit may have happened.
  func commit(timeout: Int) throws {
    warned.pointee = false
    guard PQsendQuery(handle, "COMMIT") == 1, let result = wait(timeout) else {
      throw JournalError.unknownOutcome
    }
    let committed: PostgresResult
    do {
      committed = try checked(result)
    } catch {
      throw isLost || lastState.hasPrefix("08") || lastState.hasPrefix("57P")
        ? JournalError.unknownOutcome : error
    }
    if warned.pointee { throw JournalError.unknownOutcome }
    // A transaction that had failed answers COMMIT with a rollback.
    guard committed.tag == "COMMIT" else { throw JournalError.engine(code: "25P02") }
  }

  // MARK: Listening

  var socket: Int32 { PQsocket(handle) }

  /// Whether another connection than this has notified since it was last asked.
  func hasHeardOthers() throws -> Bool {
    guard PQconsumeInput(handle) == 1 else { throw JournalError.unavailable(code: "connection") }
    var hasHeard = false
    while let notice = PQnotifies(handle) {
      if notice.pointee.be_pid != PQbackendPID(handle) { hasHeard = true }
      PQfreemem(notice)
    }
    return hasHeard
  }

  /// The result of what was sent, or nil when the time is up or the connection is lost.
  private func wait(_ timeout: Int) -> OpaquePointer? {
    let deadline = ContinuousClock.now + .milliseconds(timeout)
    while PQisBusy(handle) == 1 {
      let left = (deadline - ContinuousClock.now) / .milliseconds(1)
      guard left > 0 else { return nil }
      var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
      let ready = poll(&socket, 1, Int32(min(left.rounded(.up), 60_000)))
      if ready < 0, errno != EINTR { return nil }
      if ready > 0, PQconsumeInput(handle) == 0 { return nil }
    }
    let result = PQgetResult(handle)
    while let extra = PQgetResult(handle) { PQclear(extra) }
    return result
  }

  private func checked(_ result: OpaquePointer?) throws -> PostgresResult {
    guard let result else { throw JournalError.unavailable(code: "connection") }
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return PostgresResult(result)
    default:
      defer { PQclear(result) }
      lastState = Self.field(result, "C") ?? ""
      throw JournalError(
        state: lastState, constraint: Self.field(result, "n"), message: Self.field(result, "M"),
        connectionIsLost: isLost)
    }
  }

  private static func field(_ result: OpaquePointer, _ code: Unicode.Scalar) -> String? {
    PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
  }

  /// A C array of C strings with a null at its end.
  private static func withCStrings<Value>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
  ) -> Value {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return (copies.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer {
      body($0.baseAddress)
    }
  }
}
