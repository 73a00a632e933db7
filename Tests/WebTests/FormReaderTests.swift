import Domain
import Testing

@testable import Web

@Suite struct FormReaderTests {
  @Test("An impossible date is told at its field, and an empty one by its own words")
  func days() {
    var reader = FormReader(["a": ["2026-02-29"], "b": [""], "c": ["2026-11-21"]])
    #expect(reader.day("a", "saknas") == nil)
    #expect(reader.day("b", "saknas") == nil)
    #expect(reader.day("c", "saknas") == Day("2026-11-21"))
    #expect(reader.problems.map(\.field) == ["a", "b"])
    #expect(reader.problems.last?.message == "saknas")
  }

  @Test("Only ASCII digits are digits", arguments: ["٣", "1e3", "-1", "9999999999", "1.5"])
  func numbers(_ text: String) {
    var reader = FormReader(["n": [text]])
    #expect(reader.number("n", "saknas") == nil)
    #expect(reader.problems.count == 1)
  }

  @Test func unknownCodesAreProblems() {
    var reader = FormReader(["kind": ["dance"], "id": ["123"], "by": ["guardian--1"]])
    #expect(reader.choice("kind", MeetingKind.self, "Välj") == nil)
    #expect(reader.id("id", CaseID.self, "Välj") == nil)
    #expect(reader.giver("by", "Välj") == nil)
    #expect(reader.problems.map(\.field) == ["kind", "id", "by"])
  }

  @Test func explanationsAreFoundByRule() {
    let reader = FormReader(["explain.R-DEC-07": ["Sjukdom"], "reasons": ["x"]])
    #expect(reader.explanations == ["R-DEC-07": "Sjukdom"])
  }
}
