import Access
import Domain
import HTML

extension Links {
  public static func conversation(_ id: CaseID) -> Link { "/arenden/\(id.text)/samtal" }

  public static func conversation(
    _ id: CaseID, _ step: ConversationStep, _ language: OwnLanguage
  ) -> Link {
    conversation(id).adding("steg", step.code).adding("sprak", language.tag)
  }
}

extension Assets {
  public static let listen: Link = "/assets/listen.js"
}

extension Conversation {
  /// Everyone who can answer in this file, and everyone it can be asked about.
  public init?(_ values: [String: [String]], in scene: FileScene) {
    guard let file = scene.whole else { return nil }
    let words = ConsentWords(scene, file)
    let parties = AskableParty.all(words).map(\.party)
    // Without the police there is no SIG, so they come first also when they have answered before.
    self.init(
      values, parties: parties.filter { $0.kind == .police } + parties.filter { $0.kind != .police },
      givers: ConsentGivers.all(words))
  }
}

extension FilePages {
  /// One sentence and one picture, for a screen that is held between two people. It names nobody but the
  /// parties, and has no way into the rest of the file but back to it.
  public static func conversation(
    _ scene: FileScene, _ conversation: Conversation, at step: ConversationStep, in language: OwnLanguage,
    savedAt: String? = nil
  ) -> Markup {
    let talk = Talk(scene, conversation, step, language, savedAt: savedAt)
    return Layout.frame(
      talk.frame.title, lang: language.tag, dir: language.direction,
      skip: language.frameWords.skip, scripts: true, live: true,
      words: .file(Links.live(scene.id, drawn: scene.now)), classes: "own talk"
    ) {
      TalkHead(talk)
      main(.id("innehall"), .tabindex(-1)) {
        div(class: "page") {
          TalkPicture(talk)
          h1(talk.spoken.sentence, class: "consent-sentence", .id("meningen"))
          TalkAloud(talk)
          TalkForm(talk)
        }
      }
      script(module: Assets.listen)
    }
  }
}

/// One page of the conversation with everything its parts are drawn from.
struct Talk {
  let scene: FileScene
  let conversation: Conversation
  let step: ConversationStep
  let language: OwnLanguage
  let words: any ConversationWords
  let savedAt: String?

  init(
    _ scene: FileScene, _ conversation: Conversation, _ step: ConversationStep, _ language: OwnLanguage,
    savedAt: String?
  ) {
    self.scene = scene
    self.conversation = conversation
    self.step = step
    self.language = language
    self.savedAt = savedAt
    words = ConversationTexts.words(in: language, about: conversation.subject)
  }

  static let formID = "samtal"

  var frame: ConversationFrame { words.frame }

  var spoken: SpokenText { spoken(step) }

  func spoken(_ step: ConversationStep) -> SpokenText {
    words.spoken(step.topic, party(of: step).map(words.name) ?? "")
  }

  func party(of step: ConversationStep) -> Party? {
    step.party.flatMap { id in conversation.parties.first { $0.agency == id } }
  }

  /// A button of the page's one form, wherever on the page it stands.
  func button(
    _ button: ConversationButton, class classes: String, _ more: Attribute...,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let own: [Attribute] = [
      .form(Talk.formID), .name(Conversation.Field.button), .value(button.code),
    ]
    return HTML.button(class: classes, attributes: own + more, content: content)
  }
}
