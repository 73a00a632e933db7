import HTML

/// What changed in a text, word by word: the words that stayed, went and came, in reading order.
struct WordChange: Equatable {
  enum Run: Equatable {
    case kept(String)
    case gone(String)
    case come(String)
  }

  let runs: [Run]

  /// Nil when so little stayed that the two are easier to read each for itself.
  init?(from old: String, to new: String) {
    let before = Self.words(old)
    let after = Self.words(new)
    // A longer text would cost more to compare than anyone gains by it.
    guard before.count * after.count <= 250_000 else { return nil }
    let shared = Self.longest(before, after)
    guard shared.count * 2 >= Swift.min(before.count, after.count), !shared.isEmpty else { return nil }
    runs = Self.runs(before, after, shared)
  }

  var markup: Markup {
    Markup(
      runs.enumerated().map { place, run in
        Markup {
          if place > 0 { " " }
          switch run {
          case .kept(let words): words
          case .gone(let words): del(words)
          case .come(let words): ins(words)
          }
        }
      })
  }

  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
  }

  /// The longest row of words that both have in the same order, as pairs of places.
  private static func longest(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] =
          old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : Swift.max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      if old[i] == new[j] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  private static func runs(_ old: [String], _ new: [String], _ shared: [(Int, Int)]) -> [Run] {
    var runs: [Run] = []
    var kept: [String] = []
    var (i, j) = (0, 0)
    for (a, b) in shared + [(old.count, new.count)] {
      if i < a || j < b {
        if !kept.isEmpty { runs.append(.kept(kept.joined(separator: " "))) }
        kept = []
        if i < a { runs.append(.gone(old[i..<a].joined(separator: " "))) }
        if j < b { runs.append(.come(new[j..<b].joined(separator: " "))) }
      }
      if a < old.count { kept.append(old[a]) }
      (i, j) = (a + 1, b + 1)
    }
    if !kept.isEmpty { runs.append(.kept(kept.joined(separator: " "))) }
    return runs
  }
}
