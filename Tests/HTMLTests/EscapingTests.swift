import HTML
import Testing

@Suite("B4-34: what a user wrote is never read as markup")
struct EscapingTests {
  @Test(
    "awkward texts come back from text and attribute as they were",
    arguments: [
      "\"\u{301} onmouseover=alert(1) x=\"", "\"\u{200D}", "<\u{338}script>", ">\u{20D2}",
      "'\u{FE0F}", "&\u{308}amp;", "a\r\nb", "a\rb", "\r\n\r\n", "\n\nbörjar tomt", "&lt;", "&#13;",
      "\u{202E}bak och fram\u{202C}", "\u{FEFF}", "👩‍👩‍👧‍👦", "e\u{301} é", "\u{1F}\u{7F}", "",
      "</p><script>alert(1)</script>", "]]>", "<!--", "\u{2028}\u{2029}",
    ])
  func comesBack(_ text: String) throws {
    try expectReadBack(text, as: Array(text.unicodeScalars))
  }

  @Test("NUL, which no document can hold, becomes the replacement character")
  func nul() throws {
    try expectReadBack("a\u{0}b", as: Array("a\u{FFFD}b".unicodeScalars))
  }

  @Test("a quote with a combining mark is still a quote")
  func quoteWithMark() {
    #expect(text(input(.text, .value("\"\u{301}"))) == "<input type=\"text\" value=\"&quot;\u{301}\">")
  }

  @Test("a text area keeps a line feed that comes first")
  func textArea() {
    #expect(text(textarea("\nhej", attributes: [])) == "<textarea>\n\nhej</textarea>")
  }

  @Test("the escapes are one text: escaping and reading any scalars gives them back")
  func property() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for round in 0..<4000 {
      let scalars = randomScalars(&random)
      var string = ""
      string.unicodeScalars.append(contentsOf: scalars)
      let expected = scalars.map { $0 == "\u{0}" ? "\u{FFFD}" : $0 }
      let read = readBack(string)
      #expect(read?.attribute == expected, "seed \(seed), round \(round)")
      #expect(read?.text == expected, "seed \(seed), round \(round)")
    }
  }

  private func randomScalars(_ random: inout SeededGenerator) -> [Unicode.Scalar] {
    let awkward: [Unicode.Scalar] = [
      "\"", "'", "<", ">", "&", "\r", "\n", "\u{0}", "\u{301}", "\u{200D}", "\u{FE0F}", ";", "#", "a",
      "\u{20D2}", "\u{1F469}", "\u{E5}", "=", "/", " ",
    ]
    return (0..<Int.random(in: 0...24, using: &random)).map { _ in
      if Bool.random(using: &random) { return awkward.randomElement(using: &random) ?? "a" }
      return Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "\u{FFFC}"
    }
  }

  private func expectReadBack(_ string: String, as expected: [Unicode.Scalar]) throws {
    let read = try #require(readBack(string))
    #expect(read.attribute == expected)
    #expect(read.text == expected)
  }

  private func readBack(
    _ string: String
  ) -> (attribute: [Unicode.Scalar], text: [Unicode.Scalar])? {
    var parser = SmallParser(p(string, .id(string)).rendered())
    return parser.element()
  }
}

/// SplitMix64: the same seed gives the same texts, so a failure can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

func text(_ markup: Markup) -> String { String(decoding: markup.rendered(), as: UTF8.self) }
