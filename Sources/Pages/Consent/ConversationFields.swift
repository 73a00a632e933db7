import Domain
import HTML

/// What there is to tick on the pages that are more than yes or no.
struct TalkFields: Component {
  private let talk: Talk

  init(_ talk: Talk) {
    self.talk = talk
  }

  @HTMLBuilder var markup: Markup {
    switch talk.step {
    case .who: choices(.radio, givers)
    case .parties: choices(.checkbox, parties)
    case .give, .get: choices(.checkbox, categories)
    case .until(let party): choices(.radio, days(party))
    case .understanding: understanding
    case .offered: choices(.radio, presented)
    case .summary: TalkSummary(talk)
    case .voluntary, .takingBack, .others, .lots, .meetings, .officer, .ask, .policeAttends, .policeTalks,
      .willing:
      Markup.empty
    }
  }

  private struct Choice {
    let value: String
    let words: String
    var picture: PictogramKind?
    /// Names are Swedish whatever the page is.
    var language: OwnLanguage?
  }

  private func choices(_ type: Attribute.InputType, _ choices: [Choice]) -> Markup {
    fieldset(class: "talk-choices", .ariaLabelledBy("meningen")) {
      for choice in choices {
        label(class: "talk-choice") {
          input(
            type, .name(talk.step.code), .value(choice.value),
            .checked(talk.conversation.values[talk.step.code]?.contains(choice.value) ?? false))
          if let picture = choice.picture { Pictogram(picture, .small) }
          span(attributes: choice.language.map { [.lang($0.tag)] } ?? []) { choice.words }
        }
      }
    }
  }

  private var givers: [Choice] {
    guard let file = talk.scene.whole else { return [] }
    let names = ConsentWords(talk.scene, file)
    return talk.conversation.givers.map {
      Choice(
        value: $0.code, words: names.name($0).asSentence, picture: $0 == .person ? .me : .family,
        language: .sv)
    }
  }

  private var parties: [Choice] {
    talk.conversation.parties.map {
      Choice(
        value: $0.agency.text, words: talk.words.name(of: $0).asSentence, picture: $0.kind.pictogram)
    }
  }

  private var categories: [Choice] {
    InformationCategory.allCases.map {
      Choice(value: $0.code, words: talk.words.category($0).asSentence, picture: $0.pictogram)
    }
  }

  /// A month, a quarter, half a year, and the longest that is allowed; and what was chosen another day.
  private func days(_ party: AgencyID) -> [Choice] {
    let longest = talk.scene.programme.consentLongestDays
    let lengths = [30, 91, 182, 365].filter { $0 < longest } + [longest]
    let offered = lengths.map { talk.scene.today.adding(days: $0) }
    let chosen = talk.conversation.until(party).flatMap { offered.contains($0) ? nil : $0 }
    return (offered + [chosen].compactMap(\.self)).sorted().map {
      Choice(value: $0.description, words: talk.words.day($0))
    }
  }

  private var presented: [Choice] {
    Presented.allCases.map { Choice(value: $0.rawValue, words: talk.words.presented($0)) }
  }

  @HTMLBuilder private var understanding: Markup {
    choices(
      .checkbox, UnderstandingWay.allCases.map { Choice(value: $0.rawValue, words: talk.words.way($0)) })
    text(Conversation.Field.explainedBy, talk.frame.explainedBy) { attributes, value in
      input(.text, attributes: attributes + [.value(value)])
    }
    text(Conversation.Field.note, talk.frame.moreAboutIt) { attributes, value in
      textarea(value, attributes: attributes + [.rows(3)])
    }
  }

  private func text(
    _ name: String, _ words: String, _ control: ([Attribute], String) -> Markup
  ) -> Markup {
    div(class: "field") {
      label(words, for: "f-" + name, class: "field-label")
      control([.id("f-" + name), .name(name), .autocompleteOff], talk.conversation.text(name))
    }
  }
}
