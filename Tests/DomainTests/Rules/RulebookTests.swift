import Domain
import Foundation
import Testing

/// Looks at the sources as text: what no compiler holds together, a test does.
@Suite("The book of rules")
struct RulebookTests {
  /// Kept by the form of the act or the entry, or by what is derived, so that there is no way to breach
  /// them in an act: each has a test that shows what holds.
  static let keptByForm: Set<String> = [
    "R-INT-11", "R-CON-05", "R-CON-07", "R-CON-10", "R-CON-11", "R-POL-03",
    "R-SHR-04", "R-CLO-16", "R-MTG-13",
  ]

  @Test("every rule binds as hard as the catalogue says, and stands there once")
  func catalogue() throws {
    let rows = try text("docs/requirements.csv").split(separator: "\n").map { $0.split(separator: ",") }
    let strengths = Dictionary(uniqueKeysWithValues: rows.map { (String($0[0]), String($0[1])) })
    for rule in Rulebook.all {
      #expect(strengths[rule.id] == rule.strength.rawValue, "\(rule.id)")
    }
    #expect(Set(Rulebook.all.map(\.id)).count == Rulebook.all.count)
    #expect(Set(Rulebook.all.map(\.sentence)).count == Rulebook.all.count)
    #expect(Rulebook.rule("R-CON-07") == ConsentRules.earlierKept && Rulebook.rule("R-CON") == nil)
  }

  @Test("every rule of the book is asked by some act, or kept by form and then shown by a test")
  func everyRuleIsUsed() throws {
    let sources = try files(in: "Sources/Domain")
    var ids: [String: String] = [:]
    for source in sources {
      guard let owner = source.firstMatch(of: #/enum (\w+Rules)/#)?.output.1 else { continue }
      for row in source.matches(of: #/static let (\w+) = Rule\(\s*"(R-[A-Z]{3}-\d\d)"/#) {
        ids["\(owner).\(row.output.1)"] = String(row.output.2)
      }
    }
    #expect(Set(ids.values) == Set(Rulebook.all.map(\.id)), "a row is missing from its `all`")
    let used = Set(
      sources.flatMap { $0.matches(of: #/\w+Rules\.\w+/#).compactMap { ids[String($0.output)] } })
    #expect(Set(ids.values).subtracting(used) == Self.keptByForm)
  }

  @Test("every rule of the book is named by a test here")
  func everyRuleIsTested() throws {
    let names = try files(in: "Tests/DomainTests").flatMap {
      $0.matches(of: #/@Test\(\s*"([^"]*)"/#).map { String($0.output.1) }
    }
    for rule in Rulebook.all {
      #expect(names.contains { $0.contains(rule.id) }, "\(rule.id)")
    }
  }

  @Test("a sentence to read: ends as one, is not too long, and has no section number or raw id in it")
  func sentences() {
    for rule in Rulebook.all {
      #expect(rule.sentence.hasSuffix(".") && rule.sentence.first?.isUppercase == true, "\(rule.id)")
      #expect((20...140).contains(rule.sentence.count), "\(rule.id): \(rule.sentence.count)")
      #expect(!rule.sentence.contains("§") && !rule.sentence.contains("R-"), "\(rule.id)")
      #expect(!rule.source.isBlank, "\(rule.id)")
    }
  }

  @Test("every word that answers is a Swedish sentence with its full stop")
  func messages() throws {
    let forms = [
      #/(?:require|text|optionalText|should)\((?:[^"()]|\([^()]*\))*?"(?:\w|-|\\\([^)]*\))+",\s*"((?:[^"\\]|\\.)+)"/#,
      #/must\(\s*\w+Rules\.\w+,[^"]*"((?:[^"\\]|\\.)+)"/#,
    ]
    var found = 0
    for source in try files(in: "Sources/Domain") {
      for message in forms.flatMap({ source.matches(of: $0).map { String($0.output.1) } }) {
        found += 1
        #expect(message.hasSuffix("."), "\(message)")
        #expect(message.hasPrefix("\\(") || message.first?.isUppercase == true, "\(message)")
      }
    }
    #expect(found > 100, "\(found) messages found")
  }

  private var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private func files(in folder: String) throws -> [String] {
    let all = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return try (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
