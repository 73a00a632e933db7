import Domain
import HTML
import Testing

@testable import Pages

/// Everything the conversation says, in each of its languages.
@Suite("The texts of the consent conversation")
struct ConversationTextTests {
  private static let parties = AgencyKind.allCases.map {
    Party(agency: AgencyID(7), kind: $0, name: "Enheten")
  }

  /// Every text there is, with where it stands.
  private static func all(_ words: any ConversationWords) -> [(place: String, text: String)] {
    var texts: [(String, String)] = []
    for topic in ConversationTopic.allCases {
      let spoken = words.spoken(topic, "Enheten")
      texts += [("\(topic)", spoken.sentence), ("\(topic) otherwise", spoken.otherwise)]
      texts += spoken.aloud.map { ("\(topic) aloud", $0) }
      texts += [("\(topic) yes", words.replies(topic).yes), ("\(topic) no", words.replies(topic).no)]
    }
    texts += parties.map { ("\($0.kind)", words.name(of: $0)) }
    texts += InformationCategory.allCases.map { ("\($0)", words.category($0)) }
    texts += UnderstandingWay.allCases.map { ("\($0)", words.way($0)) }
    texts += Presented.allCases.map { ("\($0)", words.presented($0)) }
    for part in [Mirror(reflecting: words.frame), Mirror(reflecting: words.paper)] {
      texts += part.children.map { ($0.label ?? "", $0.value as? String ?? "") }
    }
    texts += [("progress", words.progress(3, of: 12)), ("answer", words.myAnswer("x"))]
    return texts.map { (place: $0.0, text: $0.1) }
  }

  @Test(
    "R-CON-19: every text is there in every language, whoever it is about", arguments: OwnLanguage.allCases,
    ConversationSubject.allCases)
  func complete(_ language: OwnLanguage, _ subject: ConversationSubject) {
    let texts = Self.all(ConversationTexts.words(in: language, about: subject))
    for (place, text) in texts { #expect(!text.isBlank, "\(language) \(place)") }
  }

  @Test("No sentence is left in another language", arguments: [OwnLanguage.en, .ar, .so])
  func translated(_ language: OwnLanguage) {
    for subject in ConversationSubject.allCases {
      let own = Self.all(ConversationTexts.words(in: language, about: subject))
      for other in OwnLanguage.allCases where other != language {
        let others = Self.all(ConversationTexts.words(in: other, about: subject))
        for (mine, theirs) in zip(own, others) where mine.text.utf8.count > 12 {
          #expect(mine.text != theirs.text, "\(mine.place)")
        }
      }
    }
  }

  @Test("Arabic is written in Arabic letters and runs from right to left")
  func arabic() {
    #expect(OwnLanguage.ar.direction == .rightToLeft)
    for (place, text) in Self.all(ConversationTexts.words(in: .ar, about: .me)) where place != "answer" {
      #expect(text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }, "\(place)")
    }
  }

  @Test(
    "A sentence about somebody's child never says it is about the reader", arguments: OwnLanguage.allCases)
  func child(_ language: OwnLanguage) {
    let me = ConversationTexts.words(in: language, about: .me)
    let child = ConversationTexts.words(in: language, about: .myChild)
    for topic in [ConversationTopic.voluntary, .others, .lots, .meetings, .officer, .ask, .willing] {
      #expect(me.spoken(topic, "X").sentence != child.spoken(topic, "X").sentence, "\(topic)")
    }
  }

  @Test("The party is named wherever it is asked about", arguments: OwnLanguage.allCases)
  func named(_ language: OwnLanguage) {
    let words = ConversationTexts.words(in: language, about: .me)
    for topic in [ConversationTopic.ask, .give, .get, .until] {
      let sentence = words.spoken(topic, "Enheten").sentence
      #expect(sentence.utf8.contains("Enheten".utf8), "\(topic)")
    }
  }

  @Test(
    "A sentence is one sentence, and short enough to be read in one breath", arguments: OwnLanguage.allCases)
  func short(_ language: OwnLanguage) {
    let words = ConversationTexts.words(in: language, about: .me)
    for topic in ConversationTopic.allCases {
      let spoken = words.spoken(topic, "X")
      #expect(spoken.sentence.unicodeScalars.count <= 110, "\(topic)")
      #expect(spoken.sentence.unicodeScalars.count { ".?؟".unicodeScalars.contains($0) } == 1, "\(topic)")
      for line in spoken.aloud { #expect(line.unicodeScalars.count <= 90, "\(topic)") }
    }
  }

  @Test("The wording has a version that can be kept with a consent")
  func version() {
    let version = ConversationTexts.version.utf8
    #expect((1...16).contains(version.count) && version.allSatisfy { (0x21...0x7E).contains($0) })
    for language in OwnLanguage.allCases {
      let words = ConversationTexts.words(in: language, about: .me)
      #expect(words.paper.version.utf8.contains(version))
    }
  }
}
