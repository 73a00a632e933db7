/// Reads back one element with one attribute, as a browser's tokenizer would: references are decoded,
/// CR and CRLF become LF, NUL is an error. Knows only what the escaper may write.
struct SmallParser {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// The scalars of the attribute and of the text in `<p id="…">…</p>`; nil when it is anything else.
  mutating func element() -> (attribute: [Unicode.Scalar], text: [Unicode.Scalar])? {
    guard skip("<p id=\""), let attribute = data(until: 0x22), skip("\">"),
      let text = data(until: 0x3C), skip("</p>"), rest.isEmpty
    else { return nil }
    return (attribute, text)
  }

  private mutating func skip(_ words: String) -> Bool {
    guard rest.starts(with: words.utf8) else { return false }
    rest = rest.dropFirst(words.utf8.count)
    return true
  }

  private mutating func data(until end: UInt8) -> [Unicode.Scalar]? {
    var bytes: [UInt8] = []
    while let byte = rest.first, byte != end {
      if byte == 0 || byte == 0x22 || byte == 0x27 || byte == 0x3C || byte == 0x3E { return nil }
      rest = rest.dropFirst()
      if byte == 0x0D {
        if rest.first == 0x0A { rest = rest.dropFirst() }
        bytes.append(0x0A)
      } else if byte == 0x26 {
        guard let decoded = reference() else { return nil }
        bytes.append(decoded)
      } else {
        bytes.append(byte)
      }
    }
    return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  private mutating func reference() -> UInt8? {
    let known: [(String, UInt8)] = [
      ("amp;", 0x26), ("lt;", 0x3C), ("gt;", 0x3E), ("quot;", 0x22), ("#39;", 0x27),
      ("#13;", 0x0D),
    ]
    for (name, byte) in known where skip(name) { return byte }
    return nil
  }
}
