/// A text as runs of letters and digits, folded so that the same word has one form however it was typed.
struct WrittenWords {
  private let runs: [Run]

  private struct Run {
    var letters = ""
    var digits = ""
    /// A letter stands after a digit, as in `3B` and `12D`.
    var endsInLetter = false
    var isUpper = true
    var startsUpper = false
    /// What stands between this run and the one before it.
    var gap = Gap.other
  }

  private enum Gap { case none, space, dash, plus, other }

  init(_ text: String) {
    var runs: [Run] = []
    var gap = Gap.other
    var open = false
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isDefaultIgnorableCodePoint || properties.canonicalCombiningClass != .notReordered {
        continue
      }
      if let digit = Self.digit(scalar) {
        if !open { runs.append(Run(gap: gap)) }
        runs[runs.count - 1].digits += digit
        open = true
      } else if properties.isAlphabetic {
        if !open { runs.append(Run(startsUpper: properties.isUppercase, gap: gap)) }
        Self.take(scalar, into: &runs[runs.count - 1])
        open = true
      } else {
        gap = Self.gap(scalar, after: open ? .none : gap)
        open = false
      }
    }
    self.runs = runs
  }

  private static func take(_ scalar: Unicode.Scalar, into run: inout Run) {
    if !run.digits.isEmpty { run.endsInLetter = true }
    run.isUpper = run.isUpper && scalar.properties.isUppercase
    run.letters += folded(scalar)
  }

  /// Any writing system's digits count.
  private static func digit(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
      return nil
    }
    return String(Int(value))
  }

  /// Small, and without the dots and rings, which may have been typed as marks of their own.
  private static func folded(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "å", "ä", "Å", "Ä": "a"
    case "ö", "Ö": "o"
    case "é", "É": "e"
    default: scalar.properties.lowercaseMapping
    }
  }

  private static func gap(_ scalar: Unicode.Scalar, after gap: Gap) -> Gap {
    switch scalar {
    case "+": return .plus
    case "-", "\u{2010}", "\u{2011}", "\u{2013}", "/", "(", ")":
      return gap == .none || gap == .space || gap == .dash ? .dash : .other
    default:
      guard scalar.properties.isWhitespace, gap == .none || gap == .space || gap == .dash else {
        return .other
      }
      return gap == .dash ? .dash : .space
    }
  }
}

extension WrittenWords {
  private static let streets = [
    "gatan", "gata", "vagen", "vag", "grand", "granden", "stigen", "stig", "torget", "torg", "backen",
    "allen", "leden", "plan", "stranden", "kajen", "gardet", "ringen", "slingan",
  ]

  /// `Storgatan 12`, `Ekvägen 3B`, or `123 45 Ekhamn`.
  var hasAddress: Bool {
    for (place, run) in runs.enumerated() where run.gap == .space && place > 0 {
      let before = runs[place - 1]
      let isNumber = (1...4).contains(run.digits.utf8.count) && run.letters.utf8.count <= 1
      if isNumber, before.digits.isEmpty, Self.isStreet(before.letters) { return true }
      guard place > 1, run.digits.isEmpty, run.startsUpper, before.gap == .space else { continue }
      let first = runs[place - 2]
      if first.letters.isEmpty, before.letters.isEmpty, first.digits.utf8.count == 3,
        before.digits.utf8.count == 2
      {
        return true
      }
    }
    return false
  }

  /// A word of its own is too common: `vägen 3` is seldom a street, `Ekvägen 3` always.
  private static func isStreet(_ word: String) -> Bool {
    streets.contains { word.utf8.count > $0.utf8.count + 1 && Array(word.utf8).ends(with: Array($0.utf8)) }
  }

  /// Eight to thirteen digits in one go that begin as a Swedish number: 0, 46 after a plus, or 0046.
  var hasTelephone: Bool {
    var digits = ""
    var begins = false
    for run in runs {
      let continues = !digits.isEmpty && (run.gap == .space || run.gap == .dash)
      if run.digits.isEmpty || !run.letters.isEmpty {
        (digits, begins) = ("", false)
        continue
      }
      if !continues || run.gap == .plus {
        digits = ""
        begins = run.digits.utf8.first == 0x30 || run.gap == .plus
      }
      digits += run.digits
      if begins, (8...13).contains(digits.utf8.count) { return true }
    }
    return false
  }

  /// `ABC 123`, `ABC12D` or `abc123`; the letters that no plate has are left out.
  var hasPlate: Bool {
    for (place, run) in runs.enumerated() {
      if Self.isPlate(run.letters, run.digits, run.endsInLetter) { return true }
      guard place > 0, run.gap == .space || run.gap == .dash else { continue }
      let before = runs[place - 1]
      if before.digits.isEmpty, before.isUpper, run.letters.utf8.count <= 1,
        Self.isPlate(before.letters + run.letters, run.digits, run.endsInLetter)
      {
        return true
      }
    }
    return false
  }

  /// Three letters and three signs after them, of which the last may be a letter.
  private static func isPlate(_ letters: String, _ digits: String, _ endsInLetter: Bool) -> Bool {
    let letters = Array(letters.utf8)
    guard letters.count == (endsInLetter ? 4 : 3), digits.utf8.count == (endsInLetter ? 2 : 3) else {
      return false
    }
    return letters.prefix(3).allSatisfy { (0x61...0x7A).contains($0) && !Array("iqv".utf8).contains($0) }
      && letters.dropFirst(3).allSatisfy { (0x61...0x7A).contains($0) && $0 != 0x6F }
  }
}

extension [UInt8] {
  fileprivate func ends(with end: [UInt8]) -> Bool { count >= end.count && Array(suffix(end.count)) == end }
}
