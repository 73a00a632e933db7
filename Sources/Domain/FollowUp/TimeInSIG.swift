/// What can have affected the results, beside the measures (R-FUP-06); it follows from the file.
public struct TimeInSIG: Sendable, Hashable {
  /// From the day SIG was granted, through today or the day it was closed.
  public let days: Int
  /// Meetings where the group met, from that day.
  public let meetings: Int
  /// Placements that held on some day of it.
  public let placements: Int
}

extension CaseFile {
  /// Nil before the grant.
  public func timeInSIG(on today: Day) -> TimeInSIG? {
    guard let start = decision.grant?.on else { return nil }
    let end = closing.closed?.on ?? today
    let met = meetings.all.filter {
      $0.held != nil && $0.call.kind.gathersGroup && start <= $0.call.day && $0.call.day <= end
    }
    let placed = interventions.placements.all.filter { placement in
      placement.placed.on <= end && placement.ended.map { start <= $0.on } ?? true
    }
    return TimeInSIG(days: start.days(until: end), meetings: met.count, placements: placed.count)
  }
}
