import Access
import Domain

/// A meeting as an iCalendar file (RFC 5545). It holds when, and nothing that tells about whom or why:
/// calendars are shared, synchronised and shown on lock screens.
public struct CalendarFile: Sendable, Equatable {
  private let identifier: String
  private let start: Instant
  private let end: Instant
  private let stamp: Instant

  /// - Parameters:
  ///   - identifier: the same for the same meeting, so that a calendar replaces it and does not double it.
  ///   - minutes: the promised length.
  ///   - stamp: when the file is made.
  public init(identifier: String, start: Instant, minutes: Int, stamp: Instant) {
    self.identifier = identifier
    self.start = start
    end = start.adding(seconds: Int64(minutes) * 60)
    self.stamp = stamp
  }

  /// Nil for a meeting that is no longer ahead.
  ///
  /// The identifier is the meeting's number in its file and its start. No id of the case: it would tie
  /// one person's meetings together in a calendar that others read.
  public init?(_ meeting: VisibleMeeting, stamp: Instant) {
    guard meeting.isAhead else { return nil }
    self.init(
      identifier: "\(meeting.number)-\(CalendarFile.utc(meeting.starts))@samlots", start: meeting.starts,
      minutes: meeting.minutes, stamp: stamp)
  }

  /// The file: UTF-8, every line ended by CR LF.
  public var text: String {
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samlots//Samlots//SV", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:" + CalendarText.escaped(identifier),
      "DTSTAMP:" + Self.utc(stamp), "DTSTART:" + Self.utc(start), "DTEND:" + Self.utc(end),
      "SUMMARY:" + CalendarText.escaped("Möte"), "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR",
    ]
    return lines.map { CalendarText.folded($0) + "\r\n" }.joined()
  }

  /// `20261117T130000Z`.
  static func utc(_ instant: Instant) -> String {
    let seconds = floorDivided(instant.milliseconds, 1000)
    let day = floorDivided(seconds, 86_400)
    let ofDay = Int(seconds - day * 86_400)
    let date = Day(number: Int(day)).description.utf8.filter { $0 != 0x2D }
    let time = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : String($0) }.joined()
    return String(decoding: date, as: UTF8.self) + "T\(time)Z"
  }

  private static func floorDivided(_ value: Int64, _ divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }
}
