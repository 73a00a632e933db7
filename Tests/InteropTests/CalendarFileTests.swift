import Domain
import Testing

@testable import Access
@testable import Interop

@Suite("A meeting in a calendar")
struct CalendarFileTests {
  private let stamp = SwedishTime.start(of: Day(number: 20_774))

  @Test("the file tells when, in UTC, and nothing else")
  func onlyWhen() throws {
    let day = try #require(Day("2026-11-17"))
    let time = try #require(ClockTime("14.00"))
    let file = CalendarFile(
      identifier: "12-x@samlots", start: SwedishTime.instant(day, time), minutes: 60, stamp: stamp)
    #expect(
      file.text == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//Samlots//Samlots//SV\r
        CALSCALE:GREGORIAN\r
        METHOD:PUBLISH\r
        BEGIN:VEVENT\r
        UID:12-x@samlots\r
        DTSTAMP:\(CalendarFile.utc(stamp))\r
        DTSTART:20261117T130000Z\r
        DTEND:20261117T140000Z\r
        SUMMARY:Möte\r
        CLASS:PRIVATE\r
        END:VEVENT\r
        END:VCALENDAR\r

        """)
  }

  @Test("summer time is an hour earlier in UTC, and a meeting may end the next day")
  func summer() throws {
    let day = try #require(Day("2026-07-31"))
    let time = try #require(ClockTime("23.30"))
    let text = CalendarFile(
      identifier: "1", start: SwedishTime.instant(day, time), minutes: 180, stamp: stamp
    ).text
    #expect(text.contains("DTSTART:20260731T213000Z\r\n"))
    #expect(text.contains("DTEND:20260801T003000Z\r\n"))
  }

  @Test("R-SAF-08: place, agenda and who comes stay out, and a meeting that is over gives no file")
  func nothingTold() throws {
    let ahead = try meeting(.confirmed)
    let text = try #require(CalendarFile(ahead, stamp: stamp)).text
    for told in ["Kulturhuset", "Vad fungerar", "Elias", "Nätverksmöte"] { #expect(!text.contains(told)) }
    #expect(text.contains("UID:12-20261117T130000Z@samlots\r\n"))
    #expect(CalendarFile(try meeting(.cancelled), stamp: stamp) == nil)
    #expect(CalendarFile(try meeting(.held(notes: "", decisions: "")), stamp: stamp) == nil)
  }

  private func meeting(_ status: VisibleMeeting.Status) throws -> VisibleMeeting {
    VisibleMeeting(
      number: 12, kind: .network, day: try #require(Day("2026-11-17")),
      time: try #require(ClockTime("14:00")), minutes: 60, place: "Kulturhuset rum 3",
      agenda: ["Vad fungerar"], participants: ["Elias Sandvik"], status: status, ownAnswer: nil,
      isInvited: true)
  }
}

@Suite("Text in an iCalendar file")
struct CalendarTextTests {
  @Test("separators and line ends are escaped, other control characters left out")
  func escaping() {
    #expect(CalendarText.escaped("a;b,c\\d\r\ne\nf\rg\u{7}h") == "a\\;b\\,c\\\\d\\ne\\nf\\ngh")
    #expect(CalendarText.escaped("e\u{301}\n") == "e\u{301}\\n")
  }

  @Test("no line is longer than 75 octets, no letter is split, and unfolding gives the line back")
  func folding() {
    for letter in ["a", "å", "م", "🦭"] {
      let line = "SUMMARY:" + String(repeating: letter, count: 200)
      let folded = CalendarText.folded(line)
      let parts = split(folded)
      #expect(parts.allSatisfy { $0.utf8.count <= 75 })
      #expect(parts.dropFirst().allSatisfy { $0.utf8.first == 0x20 })
      #expect(parts.first.map { $0 + parts.dropFirst().map { String($0.dropFirst()) }.joined() } == line)
    }
    #expect(CalendarText.folded(String(repeating: "a", count: 75)).utf8.count == 75)
  }

  private func split(_ text: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    for byte in text.utf8 {
      if byte == 0x0A { parts.append([]) } else if byte != 0x0D { parts[parts.count - 1].append(byte) }
    }
    return parts.compactMap { String(validating: $0, as: UTF8.self) }
  }
}
