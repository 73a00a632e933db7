import Domain
import Testing

@testable import Pages

/// What own pages say of the lotsar, emergencies and questionnaires, in every language.
@Suite struct OwnMoreWordsTests {
  private static func all(_ language: OwnLanguage) -> [(name: String, words: String)] {
    let words = OwnMoreWords.of(language)
    var found: [(String, String)] = []
    for child in Mirror(reflecting: words).children {
      if let text = child.value as? String { found.append((child.label ?? "", text)) }
    }
    let told = OwnToldWords.of(language)
    for child in Mirror(reflecting: told).children {
      if let text = child.value as? String { found.append((child.label ?? "", text)) }
    }
    found += [("new", told.new(1)), ("more new", told.new(3))]
    found += HelpNumber.Kind.allCases.map { ("help \($0)", words.help($0)) }
    found += [("ring", words.ring("1")), ("codeGiven", words.codeGiven("1", "2"))]
    return found
  }

  @Test(
    "R-CON-19, R-FUP-07: every text is there in each language, and none is left in Swedish",
    arguments: OwnLanguage.allCases.filter { $0 != .sv })
  func translated(_ language: OwnLanguage) {
    let (own, swedish) = (Self.all(language), Self.all(.sv))
    #expect(own.count == swedish.count && own.count > 30)
    for (theirs, ours) in zip(own, swedish) {
      #expect(!theirs.words.isBlank && theirs.words != ours.words, "\(theirs.name)")
    }
  }

  @Test("A code is said digit by digit, in three groups")
  func said() {
    #expect(OwnCodeWords.groups("0123456789") == ["0123", "456", "789"])
    #expect(OwnCodeWords.said("0123456789") == "noll ett två tre, fyra fem sex, sju åtta nio")
  }

  @Test("The week is the one in Swedish calendars, over the turn of the year")
  func weeks() throws {
    for (text, week) in [("2026-11-18", 47), ("2027-01-01", 53), ("2027-01-04", 1), ("2024-12-30", 1)] {
      #expect(try #require(Day(text)).week == week, "\(text)")
    }
  }
}
