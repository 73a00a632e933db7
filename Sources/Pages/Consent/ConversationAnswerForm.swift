import Domain
import HTML

/// The answer of one page. Yes and no weigh the same, and nothing is chosen beforehand.
struct TalkForm: Component {
  private let talk: Talk

  init(_ talk: Talk) {
    self.talk = talk
  }

  var markup: Markup {
    form(action: Links.conversation(talk.scene.id), class: "talk-form", attributes: attributes) {
      input(.hidden, .name(FormField.csrf), .value(talk.scene.chrome.csrf))
      input(.hidden, .name(Conversation.Field.step), .value(talk.step.code))
      input(.hidden, .name(Conversation.Field.language), .value(talk.language.tag))
      if talk.step == .summary { otherwise }
      TalkFields(talk)
      if talk.step != .summary { otherwise }
      notes
      if isWritten { div(.lang("sv"), .dir(.leftToRight)) { DraftNote(savedAt: talk.savedAt) } }
      bar
    }
  }

  /// Only what is typed needs keeping between the pages: a press of a button is kept at once.
  private var isWritten: Bool { talk.step == .understanding }

  private var attributes: [Attribute] {
    let form: [Attribute] = [.id(Talk.formID), .novalidate, .autocompleteOff]
    return isWritten ? form + [.data(.draft, Links.conversation(talk.scene.id).text)] : form
  }

  /// The same in other words; open when the answer was "not yet".
  private var otherwise: Markup {
    details(class: "more", .open(isNotYet)) {
      summary(talk.frame.otherwise)
      p(talk.spoken.otherwise)
    }
  }

  @HTMLBuilder private var notes: Markup {
    if isNotYet { Note(talk.frame.onceMore) }
    if talk.party(of: talk.step)?.kind == .police, talk.step.topic == .ask {
      Note(talk.frame.policeNeeded)
      Note(talk.words.spoken(.others, "").sentence)
    }
  }

  private var answer: Bool? { talk.conversation.reply(talk.step) }

  private var isNotYet: Bool { talk.step.topic.kind == .understood && answer == false }

  private var bar: Markup {
    div(class: "talk-bar") {
      switch talk.step.topic.kind {
      case .understood, .yesOrNo: yesOrNo
      case .oneOf, .anyOf: next(.filled)
      case .nothing: Markup.empty
      }
      div(class: "talk-foot") {
        p(talk.frame.canTakeBack, class: "meta")
        talk.button(.pause, class: "plain") { talk.frame.pause }
      }
    }
  }

  @HTMLBuilder private var yesOrNo: Markup {
    let replies = talk.words.replies(talk.step.topic)
    if let answer {
      p(class: "talk-answer") {
        Mark(isNotYet ? .remaining : .done, talk.words.myAnswer(answer ? replies.yes : replies.no))
      }
    }
    div(class: "yes-no") {
      talk.button(.yes, class: "button outlined") { replies.yes }
      talk.button(.no, class: "button outlined") { replies.no }
    }
    if answer != nil { next(.quiet) }
  }

  private func next(_ style: ButtonStyle) -> Markup {
    talk.button(.next, class: style.rawValue + " onwards") {
      span(talk.frame.next)
      Icon(.forward)
    }
  }
}
