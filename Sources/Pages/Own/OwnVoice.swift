import Access
import Domain
import HTML

/// The language that an own page, or a paper for the person, is drawn in: its texts, its dates, and how
/// names and Swedish words stand in its sentences.
struct OwnVoice {
  let language: OwnLanguage
  let texts: any OwnTexts
  let dates: OwnDates

  init(_ language: OwnLanguage, about subject: OwnSubject, today: Day) {
    self.language = language
    texts = OwnLanguages.texts(language, about: Self.isolated(subject, language))
    dates = OwnDates(language, today: today)
  }

  private static func isolated(_ subject: OwnSubject, _ language: OwnLanguage) -> OwnSubject {
    switch subject {
    case .me: .me
    case .other(let name): .other(language == .sv ? name : Isolates.name(name))
    }
  }

  /// Somebody's name, as it stands in a sentence.
  func name(_ name: String) -> String { language == .sv ? name : Isolates.name(name) }

  /// What somebody has written in the file, in a line with other words; empty when there is nothing.
  func theirs(_ words: String) -> String { words.isBlank ? "" : swedish(words) }

  /// Words that are Swedish whatever the page is: a place, a title, what somebody has written.
  func swedish(_ words: String) -> String { language == .sv ? words : Isolates.swedish(words) }

  /// A text of the page's own language, where letters of another sort can only be Swedish words.
  func marked(_ text: String) -> String {
    language.direction == .rightToLeft ? Isolates.markingSwedish(in: text) : text
  }

  /// What sort of party it is, and its name as it stands on doors and letters.
  func party(_ party: Party) -> String {
    language == .sv ? party.name : "\(texts.party(party.kind)) (\(Isolates.swedish(party.name)))"
  }

  /// Those around the person, as the file calls them: first names, or a word as "mamma".
  func called(_ words: String) -> String {
    if language == .sv { return words }
    return texts.joined(
      words.split(separator: " och ").map { name in
        OwnKin(rawValue: String(name)).map(texts.kin) ?? self.name(String(name))
      })
  }

  /// Parts of a line, the empty ones left out.
  func line(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isBlank }.joined(separator: language == .ar ? "، " : ", ")
  }

  /// A sentence of this language, with its names kept apart.
  func says(_ sentence: String) -> Markup {
    language == .sv ? Markup(sentence) : Isolates.markup(sentence)
  }

  /// What somebody has written in the file, alone.
  func written(_ words: String) -> Markup {
    language == .sv ? Markup(words) : bdi(words, .lang(OwnLanguage.sv.tag))
  }
}

extension FormState {
  /// The form in the language of the page, also what is wrong in it.
  func spoken(by voice: OwnVoice) -> FormState {
    var state = self
    state.language = voice.language
    state.problems = problems.map { problem in
      OwnProblem(field: problem.field).map {
        FieldProblem(problem.field, voice.texts.problem($0))
      } ?? problem
    }
    return state
  }
}
