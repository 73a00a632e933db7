/// Small Swedish grammar for sentences that are put together.
enum Numbers {
  /// `tre`, or digits above twelve. `first` for the beginning of a sentence.
  static func inWords(_ number: Int, first: Bool = false) -> String {
    let words = [
      "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    ]
    guard words.indices.contains(number) else { return String(number) }
    return first ? words[number].asSentence : words[number]
  }

  /// `1 dag`, `3 dagar`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}

/// `a, b och c`.
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " och " + last
}

extension String {
  /// With a capital letter first.
  var asSentence: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.uppercaseMapping + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }

  /// With a small letter first, as inside a sentence.
  var inSentence: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.lowercaseMapping + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }

  /// Without the full stop, as headings stand.
  var asHeading: String {
    unicodeScalars.last == "." ? String(unicodeScalars.dropLast()) : self
  }

  /// One sentence that is short enough to be a heading.
  var fitsHeading: Bool {
    let stops = unicodeScalars.dropLast().filter { $0 == "." }.count
    return stops == 0 && unicodeScalars.count <= 90
  }
}
