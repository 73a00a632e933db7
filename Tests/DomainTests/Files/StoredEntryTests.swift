import Foundation
import Testing

@testable import Domain

/// What has been stored once is readable for ever: one golden file per kind of entry, never rewritten.
@Suite("Entries as they are stored")
struct StoredEntryTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Golden").standardized

  private func encoded(_ body: EntryBody) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(body)
  }

  @Test("R-DOC-02: every kind of entry goes through storage unchanged", arguments: EntryKind.allCases)
  func roundTrip(kind: EntryKind) throws {
    let body = try Samples.body(kind)
    #expect(EntryKind(body) == kind)
    #expect(try JSONDecoder().decode(EntryBody.self, from: try encoded(body)) == body)
  }

  @Test("R-DOC-02: what was stored at first is still read, and means the same", arguments: EntryKind.allCases)
  func goldenSamples(kind: EntryKind) throws {
    let file = Self.golden.appending(path: "\(kind.rawValue).json")
    if ProcessInfo.processInfo.environment["SAMLOTS_WRITE_GOLDEN"] == "1",
      !FileManager.default.fileExists(atPath: file.path)
    {
      try (encoded(try Samples.body(kind)) + Data("\n".utf8)).write(to: file)
    }
    let stored = try Data(contentsOf: file)
    #expect(try JSONDecoder().decode(EntryBody.self, from: stored) == (try Samples.body(kind)))
  }

  @Test(
    "R-DOC-02: what has come to an entry since then goes through storage too",
    arguments: Samples.newerShapes + Samples.newerDecisions + Samples.newerMeetings + Samples.newerPlans)
  func newerShapes(body: EntryBody) throws {
    #expect(try JSONDecoder().decode(EntryBody.self, from: try encoded(body)) == body)
  }

  @Test("R-DOC-02: there is a golden file for each kind, and no other")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.golden.path)
    #expect(
      Set(files.filter { $0.hasSuffix(".json") }) == Set(EntryKind.allCases.map { "\($0.rawValue).json" }))
  }

  @Test("R-DOC-02: an unknown version, subject, category, day or time is refused, not guessed")
  func unknown() throws {
    let good = String(decoding: try encoded(try Samples.body(.meetingCalled)), as: UTF8.self)
    let broken = [
      ("\"v\" : 1", "\"v\" : 2"), ("\"s\" : \"meetings\"", "\"s\" : \"weather\""),
      ("2026-03-20", "2026-02-30"), ("\"minutes\" : 870", "\"minutes\" : 1440"),
    ]
    for (from, to) in broken {
      let bytes = Data(good.replacing(from, with: to).utf8)
      #expect(good.contains(from))
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(EntryBody.self, from: bytes) }
    }
    let notice = String(decoding: try encoded(try Samples.body(.noticeWritten)), as: UTF8.self)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(EntryBody.self, from: Data(notice.replacing("studies", with: "gossip").utf8))
    }
  }

  @Test("R-SHR-01: the word beside the encrypted entry says the subject and nothing more")
  func subjectCodes() throws {
    let codes = try EntryKind.allCases.map { try Samples.body($0).subjectCode }
    #expect(
      Set(codes) == [
        "intake", "group", "consent", "investigation", "safety", "decision", "plan", "meetings", "sharing",
        "interventions", "followUp", "closing", "audit", "sealed",
      ])
  }
}
