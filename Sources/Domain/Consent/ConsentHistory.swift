/// Consent towards one party over time, as values to draw: what held when, what happened, and what is to happen.
public struct ConsentHistory: Sendable, Hashable {
  public let subject: Subject
  /// In order and without gaps, from the first day of the line to its last.
  public let spans: [Span]
  /// In the order of their days; those after today are still to come.
  public let events: [Event]
  public let standing: PartyStanding
  /// The last day of what holds, when that is near.
  public let endsSoon: Day?

  /// Whose line it is.
  public enum Subject: Sendable, Hashable {
    case party(Party)
    /// An actor that the programme requires, and nobody of that kind has been asked for.
    case required(AgencyKind)
  }

  /// A stretch in which nothing changed. Half-open.
  public struct Span: Sendable, Hashable {
    public let state: PartyStanding.State
    public let from: Instant
    public let until: Instant
  }

  public struct Event: Sendable, Hashable {
    public let kind: Kind
    public let on: Day
    /// The entry that tells of it; nil for what the calendar did.
    public let entry: Int?
  }

  public enum Kind: Sendable, Hashable, CaseIterable {
    case asked, given, begins, renewed, changed, refused, conflicting, partTakenBack, takenBack
    case lapsed, ended
  }
}

/// The lines of everyone that consent is about, on one scale.
public struct ConsentTimeline: Sendable, Hashable {
  public let histories: [ConsentHistory]
  public let from: Instant
  public let until: Instant
  public let now: Instant
  /// The day the person alone decides, when that is not further away than a year or lies within the scale.
  public let majority: Day?

  public var today: Day { SwedishTime.day(now) }

  /// Where on the scale a moment lies, in thousandths; what lies outside is at its nearest end.
  public func place(_ instant: Instant) -> Int {
    let inside = min(max(instant, from), until)
    let whole = max(until.milliseconds - from.milliseconds, 1)
    return Int((inside.milliseconds - from.milliseconds) * 1000 / whole)
  }

  public func place(_ day: Day) -> Int { place(SwedishTime.start(of: day)) }
}
