import Domain
import Foundation
import Testing

@testable import Pages

/// The languages of the own pages, apart from any page.
@Suite struct OwnLanguageTests {
  static let translations = OwnLanguage.allCases.filter { $0 != .sv }

  @Test(
    "R-CON-19: every text is there in each language, and none is left in Swedish",
    arguments: translations)
  func translated(_ language: OwnLanguage) {
    for subject in [OwnSubject.me, .other("4")] {
      let swedish = OwnTextSamples(OwnLanguages.texts(.sv, about: subject)).all
      let own = OwnTextSamples(OwnLanguages.texts(language, about: subject)).all
      #expect(own.count == swedish.count)
      for (theirs, ours) in zip(own, swedish) {
        #expect(!theirs.words.isBlank, "\(theirs.name)")
        #expect(theirs.words != ours.words, "\(theirs.name)")
      }
    }
  }

  @Test("what the samples leave out would not be looked at: they name every text of the protocols")
  func complete() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Pages/Texts/Own")
    let named = Set(OwnTextSamples(OwnLanguages.texts(.sv, about: .me)).all.map(\.name))
    var declared: Set<String> = []
    for file in ["OwnTexts.swift", "OwnFormTexts.swift", "OwnMeetingTexts.swift"] {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("  var ") || line.hasPrefix("  func ") {
        declared.insert(String(line.dropFirst(6).drop { $0 == " " }.prefix { $0.isLetter }))
      }
    }
    #expect(declared.count > 90)
    #expect(declared.subtracting(named) == [])
  }

  @Test("Arabic is written with Arabic letters only, but for the name of the intervention")
  func arabicLetters() {
    for subject in [OwnSubject.me, .other("4")] {
      for (name, words) in OwnTextSamples(OwnLanguages.texts(.ar, about: subject)).all {
        let rest = words.replacingOccurrences(of: "SIG", with: "")
        let strange = rest.unicodeScalars.filter { $0.properties.isAlphabetic && !$0.isArabic }
        #expect(strange.isEmpty, "\(name): \(words)")
      }
    }
  }

  @Test("digits are western in every language", arguments: OwnLanguage.allCases)
  func digits(_ language: OwnLanguage) {
    let dates = OwnDates(language, today: Day(number: 0))
    let drawn =
      OwnTextSamples(OwnLanguages.texts(language, about: .me)).all.map(\.words)
      + (0..<400).map { dates.full(Day(number: 20_000 + $0)) }
    for words in drawn {
      #expect(!words.unicodeScalars.contains { $0.properties.numericType == .decimal && !$0.isASCII })
    }
  }

  @Test("only the Swedish texts have been reviewed, and each of the others says so in itself")
  func unreviewed() throws {
    #expect(OwnLanguage.allCases.filter(\.isReviewed) == [.sv])
    for language in OwnLanguage.allCases {
      #expect((language.unreviewed == nil) == language.isReviewed)
    }
    #expect(Set(OwnLanguage.allCases.map(\.nameInItself)).count == 4)
    #expect(OwnLanguage.allCases.filter { $0.direction == .rightToLeft } == [.ar])
  }

  @Test(
    "B4: what is not exactly one of the four codes is no language",
    arguments: ["", "AR", "ar ", "sv-SE", "ar\u{0}", "fr", "<script>", "так", "a\u{0301}r"])
  func allowList(_ code: String) {
    #expect(OwnLanguage(code: code) == nil)
  }

  @Test("Arabic counts one, two, three to ten, eleven and on, and whole hundreds in their own forms")
  func arabicNumbers() {
    let forms: [(Int, ArabicNumber)] = [
      (0, .zero), (1, .one), (2, .two), (3, .few), (10, .few), (11, .many), (99, .many), (100, .other),
      (101, .other), (102, .other), (103, .few), (110, .few), (111, .many),
    ]
    for (count, form) in forms { #expect(ArabicNumber(count) == form, "\(count)") }
    let texts = OwnLanguages.texts(.ar, about: .me)
    #expect(texts.readers("1", 1) != texts.readers("1", 2))
    #expect(texts.readers("1", 3) != texts.readers("1", 11))
    #expect(texts.remains("1", 2) == "معلومتان وصلتا من قبل إلى 1 ولا يمكن استرجاعهما.")
    #expect(texts.remains("1", 3) == "3 معلومات وصلت من قبل إلى 1 ولا يمكن استرجاعها.")
    #expect(texts.remains("1", 11) == "11 معلومة وصلت من قبل إلى 1 ولا يمكن استرجاعها.")
  }
}

extension Unicode.Scalar {
  fileprivate var isArabic: Bool { (0x0600...0x06FF).contains(value) }
}
