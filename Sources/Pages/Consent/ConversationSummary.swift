import Domain
import HTML

/// Every answer with a way back to it, and what the answers become when they are written into the file.
struct TalkSummary: Component {
  private let talk: Talk

  init(_ talk: Talk) {
    self.talk = talk
  }

  var markup: Markup {
    dl(class: "talk-answers") {
      for step in talk.conversation.steps where step != .summary { row(step) }
    }
    TalkStaffPart(talk)
  }

  private func row(_ step: ConversationStep) -> Markup {
    let answer = TalkAnswer(talk, step)
    return div {
      dt(talk.spoken(step).sentence)
      dd {
        MarkDrawing(answer.mark)
        span(answer.words)
        a(href: Links.conversation(talk.scene.id, step, talk.language)) {
          talk.frame.change
          span(": " + talk.spoken(step).sentence, class: "visually-hidden")
        }
      }
    }
  }
}

/// One answer in words.
struct TalkAnswer {
  let mark: MarkKind
  let words: String

  init(_ talk: Talk, _ step: ConversationStep) {
    let found = Self.words(talk, step)
    words = found ?? talk.frame.notAnswered
    // A no is as much of an answer as a yes.
    mark = found == nil ? .remaining : .done
  }

  private static func words(_ talk: Talk, _ step: ConversationStep) -> String? {
    let conversation = talk.conversation
    switch step {
    case .who:
      guard let giver = conversation.giver, let file = talk.scene.whole else { return nil }
      return ConsentWords(talk.scene, file).name(giver).asSentence
    case .parties: return list(conversation.chosen.map(talk.words.name), talk)
    case .give, .get:
      return list(conversation.categories(step).categories.map(talk.words.category), talk)
        ?? (conversation.values[step.code] == nil ? nil : talk.frame.nothingTicked)
    case .until(let party): return conversation.until(party).map(talk.words.day)
    case .understanding:
      return conversation.ways.isEmpty ? nil : conversation.ways.map(talk.words.way).joined(separator: ". ")
    case .offered: return conversation.presentedAs.map(talk.words.presented)
    case .voluntary, .takingBack, .others, .lots, .meetings, .officer, .ask, .policeAttends, .policeTalks,
      .willing, .summary:
      let replies = talk.words.replies(step.topic)
      return conversation.reply(step).map { $0 ? replies.yes : replies.no }
    }
  }

  private static func list(_ words: [String], _ talk: Talk) -> String? {
    words.isEmpty ? nil : words.joined(separator: talk.language == .ar ? "، " : ", ").asSentence
  }
}

/// For the staff member, so in Swedish: each answer goes to a form of the file, filled in beforehand.
struct TalkStaffPart: Component {
  private let talk: Talk

  init(_ talk: Talk) {
    self.talk = talk
  }

  var markup: Markup {
    section(class: "talk-staff", .lang("sv"), .dir(.leftToRight)) {
      h2("Till dig som håller samtalet")
      p(
        acts.isEmpty
          ? "När frågorna är besvarade skriver du in dem i akten härifrån."
          : "Skriv in ett svar i taget. Formuläret är ifyllt: se över det och spara."
      )
      ul(class: "talk-acts") { for act in acts { row(act) } }
      div(class: "buttons") {
        ButtonLink(
          "Skriv ut på papper", Links.conversationForm(talk.scene.id, talk.language), .outlined, icon: .print)
        talk.button(.forget, class: "button quiet") { "Släng samtalets svar" }
      }
      p("Det som är inskrivet i akten finns kvar när samtalets svar slängs.", class: "meta")
    }
  }

  private var acts: [ConversationAct] { talk.conversation.acts }

  private func row(_ act: ConversationAct) -> Markup {
    let written = talk.scene.whole.map { talk.conversation.isWritten(act, in: $0) } ?? false
    return li {
      Mark(written ? .done : .remaining, name(act) + (written ? ", inskrivet" : ""))
      if !written {
        talk.button(.write(act), class: "button outlined") {
          "Skriv in"
          span(": " + name(act), class: "visually-hidden")
        }
      }
    }
  }

  private func name(_ act: ConversationAct) -> String {
    switch act {
    case .consent(let id):
      let party = talk.conversation.parties.first { $0.agency == id }?.name ?? ""
      let answer = "Samtycke, \(party): \(talk.conversation.refuses(id) ? "nej" : "ja")"
      let isSecond = talk.conversation.waiting(for: id, in: talk.scene) != nil
      return isSecond ? answer + ", svar på det som redan är frågat" : answer
    case .policeWish: return "Möta polisen"
    case .intervention:
      return "Vara med i SIG: \(talk.conversation.reply(.willing) == true ? "ja" : "nej")"
    }
  }
}
