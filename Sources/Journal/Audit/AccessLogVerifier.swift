/// Follows every segment of the access log from its first record.
enum AccessLogVerifier {
  static func verify(_ connection: any Connection, _ report: inout VerificationReport) throws {
    var segment: LogSegment?
    var isBroken = false
    try connection.stream(AccessLog.select + " ORDER BY segment, number") { row in
      report.accessRecords += 1
      let id = try row.blob(9)
      if id != segment?.id {
        segment = LogSegment(id: id)
        isBroken = false
      }
      guard var current = segment, !isBroken else { return }
      current.length += 1
      if let head = right(row, after: current) {
        current.head = head
        segment = current
      } else {
        report.faults.append(.accessRecord(segment: hex(id), number: current.length))
        isBroken = true
      }
    }
  }

  /// The row's hash when its number and hash are what they should be.
  private static func right(_ row: any ResultRow, after segment: LogSegment) -> [UInt8]? {
    guard let record = try? AccessLog.record(row), let number = try? row.int(10),
      number == segment.length, let stored = try? row.blob(11)
    else { return nil }
    let hash = AccessLog.hash(of: record, number: number, after: segment.head, in: segment.id)
    return hash == stored ? hash : nil
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
