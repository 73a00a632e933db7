import Foundation

/// Who may read what in the canary world, and why: written by hand from the specification, without asking
/// `Access`. A row that ends with a star is about all items that begin so; a longer row goes before.
enum CanaryReaders {
  struct Row {
    let item: String
    let readers: Set<String>
  }

  static let groups: [String: [String]] = [
    "west": ["Mira", "Jonas", "Samira", "Eva"], "east": ["Leila", "Tove", "Magnus"],
  ]

  static let rows: [Row] = lines.map { line in
    let parts = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let names = parts[1].components(separatedBy: " ").filter { !$0.isEmpty }
    return Row(item: parts[0], readers: Set(names.flatMap { groups[$0] ?? [$0] }))
  }

  private static var lines: [String] {
    table.components(separatedBy: "\n").filter { $0.contains("|") }
  }

  static var everyone: Set<String> { Set(rows.flatMap(\.readers)) }

  static func row(of item: String) -> Row? {
    rows.filter { $0.matches(item) }.max { $0.item.utf8.count < $1.item.utf8.count }
  }

  static func items(of name: String, among items: [String]) -> Set<String> {
    Set(items.filter { row(of: $0)?.readers.contains(name) ?? false })
  }

  static func unused(among items: Set<String>) -> [String] {
    let used = Set(items.compactMap { row(of: $0)?.item })
    return rows.map(\.item).filter { !used.contains($0) }
  }
}

extension CanaryReaders.Row {
  func matches(_ name: String) -> Bool {
    item.hasSuffix("*") ? name.hasPrefix(item.dropLast()) : item == name
  }
}
