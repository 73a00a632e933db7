import Domain
import Testing

@testable import Interop

@Suite struct AccessCheckTests {
  private static let world =
    #""world":{"agencies":{"a":"socialServices","b":"police"},"owner":"a","born":"2000-02-29","#
    + #""ages":{"own":15,"alone":18}"#

  private static func line(_ ask: String, _ rest: String = "") -> [UInt8] {
    Array(#"{"v":1,"id":"å\"1","ask":{\#(ask)},\#(world)\#(rest)}}"#.utf8)
  }

  private static let leader =
    #""kind":"open","at":"2026-11-21T10:00:00Z","who":{"principal":"p","agency":"a","role":"workLeader"}"#

  @Test("C3: an answer carries the request's own name, and the ground")
  func answer() {
    let answer = AccessCheck.answer(Self.line(Self.leader), number: 1)
    #expect(answer.line == #"{"id":"å\"1","allow":true,"reason":null,"ground":"unit-leader"}"#)
    #expect(!answer.isFault)
  }

  @Test("C3: an unknown field is a fault, and never counts as left out")
  func unknownField() {
    let answer = AccessCheck.answer(Self.line(Self.leader, #","cloosed":true"#), number: 7)
    #expect(
      answer.line
        == #"{"id":"å\"1","line":7,"error":{"field":"world.cloosed","#
        + #""message":"Fältet finns inte i formatet."}}"#)
    #expect(answer.isFault)
  }

  @Test(
    "C3: what is not JSON is refused whole",
    arguments: [
      "", "nul", "01", "-", "1.", "1e", "[1,]", "{,}", #"{"a"}"#, #"{"a":1,}"#, #""\x""#, #""\ud800""#,
      #""\udc00\ud800""#, "\"\u{1}\"", "[1] 2", "{\"a\":tru}",
    ])
  func refused(_ text: String) {
    #expect(throws: JSONFault.self) { try JSONReader.value(Array(text.utf8)) }
  }

  @Test("C3: bytes that are not UTF-8, and nesting without end, are refused")
  func odd() {
    #expect(throws: JSONFault.self) { try JSONReader.value([0x22, 0xC3, 0x22]) }
    #expect(throws: JSONFault.self) { try JSONReader.value(Array(repeating: 0x5B, count: 100_000)) }
  }

  @Test("C3: values are read as they were written")
  func values() throws {
    let read = try JSONReader.value(Array(#" {"a":[1,-20,true,null,"\u00e5\ud83d\ude00\n"],"b":1.5} "#.utf8))
    let list: [JSONValue] = [.number(1), .number(-20), .bool(true), .null, .string("å😀\n")]
    #expect(read == .object([("a", .array(list)), ("b", .otherNumber)]))
  }

  @Test(
    "C3: a moment is read to the millisecond, whatever its offset",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00.5+01:00", 500), ("1970-01-01T00:00:00.001Z", 1),
      ("1969-12-31T23:59:59.999-00:00", -1),
    ])
  func moments(_ text: String, _ milliseconds: Int64) {
    #expect(Instant(iso: text)?.milliseconds == milliseconds)
  }

  @Test(
    "C3: what is not a moment is none",
    arguments: [
      "2026-11-21", "2026-11-21T10:00Z", "2026-02-29T10:00:00Z", "2026-11-21T24:00:00Z",
      "2026-11-21T10:00:60Z", "2026-11-21T10:00:00", "2026-11-21T10:00:00.0001Z", "2026-11-21t10:00:00Z",
      "2026-11-21T10:00:00.Z", "1899-12-31T10:00:00Z", "2026-11-21T10:00:00+0100", "٢026-11-21T10:00:00Z",
    ])
  func noMoments(_ text: String) {
    #expect(Instant(iso: text) == nil)
  }
}
