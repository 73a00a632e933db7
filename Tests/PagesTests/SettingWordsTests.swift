import Domain
import Foundation
import Testing

@testable import Pages

/// A programme is read and changed by people, so no setting of it is shown by its name in the source.
@Suite struct SettingWordsTests {
  private struct Shipped: Decodable { let programmes: [SettingTree] }

  private static func shipped() throws -> [SettingTree] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(
      contentsOf: root.appendingPathComponent("Sources/Workflows/Organisation/Defaults/defaults.json"))
    return try JSONDecoder().decode(Shipped.self, from: data).programmes
  }

  /// Every setting below a subject, as `meetings.seriesLength`.
  private static func paths(_ tree: SettingTree, _ path: String = "") -> [String] {
    guard case .fields = tree else { return [path] }
    return tree.keys.flatMap { key in
      tree[key].map { paths($0, path.isEmpty ? key : "\(path).\(key)") } ?? []
    }
  }

  @Test("R-TGT-11: every setting of the shipped programmes stands on the page, and has Swedish words")
  func words() throws {
    for tree in try Self.shipped() {
      let sheet = ProgrammeSheet(tree)
      let shown = Set(sheet.fields.map(\.path))
      for subject in [
        "between", "decision", "followUp", "intake", "interventions", "investigation", "meetings",
        "organisation", "plan", "safety", "workingSettings",
      ] {
        let found = tree[subject].map { Self.paths($0, subject) } ?? []
        #expect(!found.isEmpty, "\(subject)")
        for path in found {
          #expect(SettingWords.known(path) != nil, "\(path)")
          #expect(shown.contains(path), "\(path)")
        }
      }
    }
  }
}
