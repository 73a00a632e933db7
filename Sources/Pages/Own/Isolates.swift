import HTML

/// Names and Swedish words inside a sentence of another language, kept apart so that the direction of the
/// one does not turn the other around (Unicode's isolates, and `bdi` when the sentence is drawn).
enum Isolates {
  private static let first: Unicode.Scalar = "\u{2068}"
  private static let leftToRight: Unicode.Scalar = "\u{2066}"
  private static let end: Unicode.Scalar = "\u{2069}"

  /// A name, which may be written in any direction.
  static func name(_ text: String) -> String { "\u{2068}\(bare(text))\u{2069}" }

  /// Swedish words, so that they are also read aloud as Swedish.
  static func swedish(_ text: String) -> String { "\u{2066}\(bare(text))\u{2069}" }

  /// A text in Arabic letters with its Swedish words kept apart, each run of them by itself.
  static func markingSwedish(in text: String) -> String {
    var (marked, run, after) = ("", "", "")
    for scalar in bare(text).unicodeScalars {
      if scalar.properties.isAlphabetic && scalar.value < 0x0250 {
        run += after + String(scalar)
        after = ""
      } else if run.isEmpty {
        marked.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic {
        marked += swedish(run) + after + String(scalar)
        (run, after) = ("", "")
      } else {
        after.unicodeScalars.append(scalar)
      }
    }
    return marked + (run.isEmpty ? "" : swedish(run)) + after
  }

  /// What somebody has written can hold no marks of its own, or it could end the isolate around it.
  private static func bare(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isMark(scalar) { kept.append(scalar) }
    return String(kept)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The sentence as it is drawn: each isolate is a `bdi`.
  static func markup(_ sentence: String) -> Markup {
    var pieces: [Markup] = []
    var run = String.UnicodeScalarView()
    var opened: Unicode.Scalar?
    for scalar in sentence.unicodeScalars {
      switch scalar {
      case first, leftToRight:
        pieces.append(piece(String(run), opened))
        run.removeAll()
        opened = scalar
      case end:
        pieces.append(piece(String(run), opened))
        run.removeAll()
        opened = nil
      default: run.append(scalar)
      }
    }
    pieces.append(piece(String(run), opened))
    return Markup(pieces)
  }

  private static func piece(_ text: String, _ opened: Unicode.Scalar?) -> Markup {
    switch opened {
    case first: bdi(text)
    case leftToRight: bdi(text, .lang(OwnLanguage.sv.tag))
    default: Markup(text)
    }
  }
}
