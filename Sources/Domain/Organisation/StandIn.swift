/// Somebody who has a lots' part in the case from a first day through a last, while the lots is away (R-ROL-12).
/// The lots keeps the case; nobody has to remember to take it back.
public struct StandIn: Sendable, Hashable {
  public let role: CaseRole
  public let principal: PrincipalID
  public let name: String
  public let first: Day
  public let through: Day
  /// The entry that named the stand-in.
  public let sequence: Int
  /// Ended before its time, or the lots' part has gone to somebody for good.
  public internal(set) var isEnded = false

  init(_ over: LotsHandedOver, through: Day, of whole: Entry) {
    role = over.role
    principal = over.principal
    name = over.name
    first = over.first ?? whole.happened
    self.through = through
    sequence = whole.sequence
  }

  /// From the first moment of the first day, up to the first moment after the last, in Swedish time.
  public func holds(at now: Instant) -> Bool { holds(on: SwedishTime.day(now)) }

  public func holds(on day: Day) -> Bool { !isEnded && first <= day && day <= through }

  /// True until the last day has passed: what is yet to come is told too.
  public func remains(on day: Day) -> Bool { !isEnded && day <= through }
}

extension GroupState {
  /// The first that was named, of those that hold.
  public func standIn(of principal: PrincipalID, at now: Instant) -> StandIn? {
    standIns.first { $0.principal == principal && $0.holds(at: now) }
  }

  /// Those who stand in on the day or later.
  public func standIns(remainingOn day: Day) -> [StandIn] {
    standIns.filter { $0.remains(on: day) }
  }
}
