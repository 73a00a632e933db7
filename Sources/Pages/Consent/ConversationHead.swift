import Domain
import HTML

/// Back, how far it is, and the language. Every one of them keeps what is on the page.
struct TalkHead: Component {
  private let talk: Talk

  init(_ talk: Talk) {
    self.talk = talk
  }

  var markup: Markup {
    header(class: "talk-head") {
      div(class: "inner") {
        // The key Enter presses a form's first button, which shall never be the way back.
        talk.button(.next, class: "", .hidden()) { talk.frame.next }
        talk.button(.back, class: "button quiet square") { Icon(.back, name: talk.frame.back) }
        progress
        languages
      }
    }
    if let notice = talk.language.unreviewed {
      div(class: "unreviewed") {
        MarkDrawing(.reminder)
        p {
          notice + " "
          talk.button(.language(.sv), class: "plain", .lang("sv")) { "Visa på svenska" }
        }
      }
    }
  }

  @HTMLBuilder private var progress: Markup {
    let steps = talk.conversation.steps
    let place = steps.firstIndex(of: talk.step) ?? 0
    div(class: "talk-progress") {
      div(class: "talk-steps", .ariaHidden) {
        for index in steps.indices { span(class: index < place ? "done" : index == place ? "now" : "") {} }
      }
      p(talk.words.progress(place + 1, of: steps.count), class: "meta")
    }
  }

  private var languages: Markup {
    details(class: "talk-languages") {
      summary {
        Icon(.language)
        span(talk.frame.language + ": ", class: "visually-hidden")
        span(talk.language.nameInItself)
      }
      div {
        for language in OwnLanguage.allCases {
          talk.button(
            .language(language), class: "plain", .lang(language.tag), .dir(language.direction),
            .ariaCurrent(language == talk.language ? .page : nil)
          ) { language.nameInItself }
        }
      }
    }
  }
}

/// What is read aloud, by a person or by the browser: always there as plain text.
struct TalkAloud: Component {
  private let talk: Talk

  init(_ talk: Talk) {
    self.talk = talk
  }

  var markup: Markup {
    // Shown by the script, and only where the browser can speak.
    button(class: "talk-listen plain", .id("lyssna"), .hidden()) {
      Icon(.listen)
      span(talk.frame.listen)
    }
    div(class: "aloud", .id("hogt")) {
      for sentence in talk.spoken.aloud { p(sentence) }
    }
  }
}

/// One picture, or the parties and the way between them.
struct TalkPicture: Component {
  private let talk: Talk

  init(_ talk: Talk) {
    self.talk = talk
  }

  @HTMLBuilder var markup: Markup {
    if let party = talk.party(of: talk.step) {
      between(party)
    } else {
      div(class: "consent-picture alone") { Pictogram(talk.step.topic.pictogram, .large) }
    }
  }

  private func between(_ party: Party) -> Markup {
    let them = captioned(party.kind.pictogram, party.name, .lang("sv"))
    let us = captioned(.lighthouse, talk.frame.socialServices)
    return div(class: talk.step.topic == .ask ? "consent-picture linked" : "consent-picture") {
      switch talk.step.topic {
      case .give: [us, way, them]
      case .get: [them, way, us]
      case .until: [them, captioned(.calendar, "")]
      default: [them, captioned(.me, talk.frame.person), us]
      }
    }
  }

  private var way: Markup { div(class: "way") { Icon(.forward) } }

  private func captioned(_ kind: PictogramKind, _ words: String, _ attributes: Attribute...) -> Markup {
    div {
      Pictogram(kind)
      if !words.isEmpty { span(attributes: attributes) { words } }
    }
  }
}

extension ConversationTopic {
  var pictogram: PictogramKind {
    switch self {
    case .who: .family
    case .voluntary: .choice
    case .takingBack: .takeBack
    case .others: .others
    case .lots: .boat
    case .meetings: .table
    case .officer: .police
    case .parties: .circle
    case .ask, .give, .get, .until: .me
    case .policeAttends: .table
    case .policeTalks: .talking
    case .willing: .me
    case .understanding: .talking
    case .offered: .crossroads
    case .summary: .checklist
    }
  }
}

extension InformationCategory {
  /// The picture is the same wherever the category is asked about.
  var pictogram: PictogramKind {
    switch self {
    case .planning: .checklist
    case .studies: .school
    case .safety: .shield
    case .work: .work
    case .health: .heart
    case .home: .home
    case .family: .family
    case .crime: .bottle
    }
  }
}
