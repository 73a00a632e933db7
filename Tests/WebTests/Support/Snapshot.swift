import Foundation
import Testing

/// Compares a page with the file that was kept of it. `SAMLOTS_RECORD=1` writes the file instead, to be
/// looked at before it is committed.
enum Snapshot {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Snapshots")

  static func expect(
    _ answer: Answer, as name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name + ".html")
    let now = lines(answer)
    if ProcessInfo.processInfo.environment["SAMLOTS_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(now.utf8).write(to: file)
      return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("\(name).html is not there: record it", sourceLocation: sourceLocation)
      return
    }
    #expect(
      difference(kept, now) == nil, "\(name).html: record it when it is meant",
      sourceLocation: sourceLocation)
  }

  /// A line for each tag, without what is different in every session.
  private static func lines(_ answer: Answer) -> String {
    var text = answer.text
    for name in ["csrf", "key"] {
      for value in answer.hiddenFields[name] ?? [] where !value.isEmpty {
        text = text.replacingOccurrences(of: value, with: name, options: .literal)
      }
    }
    return text.replacingOccurrences(of: "><", with: ">\n<", options: .literal) + "\n"
  }

  /// The first line that is another.
  static func difference(_ old: String, _ new: String) -> String? {
    let old = old.components(separatedBy: "\n")
    let new = new.components(separatedBy: "\n")
    for number in 0..<max(old.count, new.count) {
      let (was, became) = (number < old.count ? old[number] : "–", number < new.count ? new[number] : "–")
      if Array(was.utf8) != Array(became.utf8) { return "line \(number + 1): \(was) → \(became)" }
    }
    return nil
  }
}
