import Access
import Domain
import HTML

extension Links {
  /// The conversation on paper, in one of its languages.
  public static func conversationForm(_ id: CaseID, _ language: OwnLanguage) -> Link {
    print(id, "samtyckesblankett").adding("sprak", language.tag)
  }
}

extension FilePages {
  /// The same sentences as in the conversation, with boxes and lines for those who sign by hand. What has
  /// been answered in the conversation is ticked; an empty one is a form to fill in.
  public static func conversationForm(
    _ scene: FileScene, _ conversation: Conversation, in language: OwnLanguage
  ) -> Markup? {
    guard let file = scene.whole else { return nil }
    let words = ConversationTexts.words(in: language, about: conversation.subject)
    let names = ConsentWords(scene, file, onPaper: true)
    return Layout.print(
      title: words.frame.title, language: language, help: .sv,
      here: Links.print(scene.id, "samtyckesblankett"), back: Links.conversation(scene.id),
      footer: "\(words.paper.version). \(words.apart(PrintFooter.words(scene)))",
      live: .file(Links.live(scene.id, drawn: scene.now))
    ) {
      div(class: "document talk-paper") {
        p(words.paper.notOfficial, class: "working-copy")
        h1(words.paper.title)
        p(words.paper.howTo)
        TalkPaper(conversation, words)
        PaperSignatures(conversation, words, names)
      }
    }
  }
}

/// The questions in the order of the conversation.
struct TalkPaper: Component {
  private let conversation: Conversation
  private let words: any ConversationWords

  init(_ conversation: Conversation, _ words: any ConversationWords) {
    self.conversation = conversation
    self.words = words
  }

  @HTMLBuilder var markup: Markup {
    ul(class: "paper-lines") {
      for step in [ConversationStep.voluntary, .takingBack, .others, .lots, .meetings, .officer] {
        li { PaperBox(words.spoken(step.topic, "").sentence, conversation.reply(step) == true) }
      }
    }
    for party in conversation.chosen { asked(party) }
    if conversation.chosen.isEmpty { emptyParty }
    for step in [ConversationStep.policeAttends, .policeTalks, .willing] {
      question(step, words.spoken(step.topic, "").sentence)
    }
    h2(words.spoken(.offered, "").sentence)
    p(class: "paper-boxes") {
      for presented in Presented.allCases {
        PaperBox(words.presented(presented), conversation.presentedAs == presented)
      }
    }
  }

  @HTMLBuilder private func question(_ step: ConversationStep, _ sentence: String) -> Markup {
    h2(sentence)
    p(class: "paper-boxes") {
      PaperBox(words.paper.yes, conversation.reply(step) == true)
      PaperBox(words.paper.no, conversation.reply(step) == false)
    }
  }

  @HTMLBuilder private func asked(_ party: Party) -> Markup {
    let id = party.agency
    question(.ask(id), words.spoken(.ask, words.name(of: party)).sentence)
    if conversation.reply(.ask(id)) != false {
      for step in [ConversationStep.give(id), .get(id)] {
        h3(words.spoken(step.topic, words.name(of: party)).sentence)
        categories(conversation.categories(step))
      }
      p(words.paper.until + ": " + (conversation.until(id).map(words.day) ?? Self.line))
    }
  }

  /// A party that is filled in by hand.
  @HTMLBuilder private var emptyParty: Markup {
    let them = Self.line
    p(words.paper.party + ": " + them)
    for topic in [ConversationTopic.ask, .give, .get] {
      h3(words.spoken(topic, "…").sentence)
      if topic == .ask {
        p(class: "paper-boxes") {
          PaperBox(words.paper.yes, false)
          PaperBox(words.paper.no, false)
        }
      } else {
        categories([])
      }
    }
    p(words.paper.until + ": " + them)
  }

  private func categories(_ ticked: CategorySet) -> Markup {
    p(class: "paper-boxes") {
      for category in InformationCategory.allCases {
        PaperBox(words.category(category), ticked.contains(category))
      }
    }
  }

  private static let line = "______________________"
}

/// A box that is ticked or left for a pen.
struct PaperBox: Component {
  private let words: String
  private let isTicked: Bool

  init(_ words: String, _ isTicked: Bool) {
    self.words = words
    self.isTicked = isTicked
  }

  var markup: Markup {
    span(class: "paper-box") {
      span(isTicked ? "×" : "", class: "box")
      span(words)
    }
  }
}

/// A line for each one whose answer counts, and one for the one who explained.
private struct PaperSignatures: Component {
  private let conversation: Conversation
  private let words: any ConversationWords
  private let names: ConsentWords

  init(_ conversation: Conversation, _ words: any ConversationWords, _ names: ConsentWords) {
    self.conversation = conversation
    self.words = words
    self.names = names
  }

  var markup: Markup {
    div(class: "signatures") {
      for giver in givers { line("\(words.paper.signature), \(names.name(giver))") }
      line(words.paper.explainer)
    }
  }

  private var givers: [Giver] {
    conversation.giver.map { [$0] } ?? ConsentGivers.asked(in: names.scene)
  }

  private func line(_ who: String) -> Markup {
    div {
      span(words.paper.placeAndDay)
      span(who)
    }
  }
}
