import Domain

/// Plain English; not reviewed by a person.
struct EnglishConversation: ConversationWords {
  private let subject: ConversationSubject

  init(_ subject: ConversationSubject) {
    self.subject = subject
  }

  /// The words for whom it is about.
  func me(_ mine: String, _ childs: String) -> String { subject == .me ? mine : childs }

  var about: String { me("me", "my child") }

  func spoken(_ topic: ConversationTopic, _ party: String) -> SpokenText {
    switch topic {
    case .who, .voluntary, .takingBack, .others: beginning(topic)
    case .lots, .meetings, .officer: whatItIs(topic)
    case .parties, .ask, .give, .get, .until: sharing(topic, party)
    case .policeAttends, .policeTalks, .willing: apartQuestions(topic)
    case .understanding, .offered, .summary: ending(topic)
    }
  }

  private func beginning(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .voluntary:
      SpokenText(
        me("SIG is help that I choose myself.", "SIG is help for my child that we choose ourselves."),
        [
          "SIG means that several adults work together around \(about).",
          "It can be social services, the police, the school and others.",
          "It is voluntary. It is fine to say no.",
        ],
        otherwise: "SIG is like a team. The team is only there if we want it. "
          + "If we do not, we can talk about other help.")
    case .takingBack:
      SpokenText(
        "I can take back my yes whenever I want.",
        [
          "I can take back everything, or only a part.", "I do not have to say why.",
          "Then nobody is told anything new. What they already know cannot be taken back.",
        ],
        otherwise: "A yes is like an open door. I can close it when I want. "
          + "If I close the door to the police, SIG ends.")
    case .others:
      SpokenText(
        me(
          "I do not have to tell the police about other people.",
          "My child does not have to tell the police about other people."),
        ["SIG is about \(about), not about friends.", "It is always okay not to answer."],
        otherwise: "If somebody asks about others, it is fine to say: I do not want to talk about that.")
    default:
      SpokenText(
        "Who are we talking with now?",
        ["We talk with one person at a time.", "Everyone answers for themselves."],
        otherwise: "If more than one person has to answer, each of them gets a talk of their own.")
    }
  }

  private func whatItIs(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .lots:
      SpokenText(
        me(
          "I understand that I get a SIG coordinator.",
          "I understand that my child gets a SIG coordinator."),
        [
          "In Swedish the coordinator is called lots.",
          "I can call the coordinator when I wonder about something.",
          "The coordinator sees to it that everyone does what they promised.",
        ],
        otherwise: "Lots means pilot: the one who shows a ship a safe way into the harbour. "
          + "The ship is not the pilot's.")
    case .meetings:
      SpokenText(
        me("I understand that I take part in meetings.", "I understand that we take part in meetings."),
        [
          "At the meeting those who help \(about) come together.", "There we decide what each of us will do.",
          "I am told beforehand who will come.",
        ],
        otherwise: "We sit around the same table and look at the plan. "
          + "I can say beforehand what I want to talk about.")
    default:
      SpokenText(
        me(
          "I understand that I get a contact police officer.",
          "I understand that my child gets a contact police officer."),
        [
          "The contact officer is a police officer who gets to know \(about).",
          "The contact officer thinks about \(me("my", "my child's")) safety.",
        ],
        otherwise: "It is the same officer every time. Whether we want to meet the police at meetings is "
          + "another question. It comes soon.")
    }
  }

  private func sharing(_ topic: ConversationTopic, _ party: String) -> SpokenText {
    switch topic {
    case .ask:
      SpokenText(
        "If I say yes, \(party) and social services may talk with each other about \(about).",
        [
          "I choose what they may talk about.", "It is for \(me("my", "my child's")) plan in SIG.",
          "If I say no, \(party) cannot take part in SIG.",
        ],
        otherwise: "Those who work with \(about) may not tell others. That is called secrecy. "
          + "My yes opens a door between \(party) and social services. Sometimes the law says that they "
          + "must tell anyway, for example if somebody is in danger.")
    case .give:
      SpokenText(
        "What may social services tell \(party)?",
        ["We tick only what I say yes to.", "What is not ticked they are not told."],
        otherwise: "Point at one picture at a time. Is it okay that \(party) knows this? "
          + "If I am not sure we leave the box empty.")
    case .get:
      SpokenText(
        "What may \(party) tell social services?",
        ["Now it is the other way round.", "We tick only what I say yes to."],
        otherwise: "What \(party) knows about \(about) stays there, unless I say yes here.")
    case .until:
      SpokenText(
        "How long shall my yes to \(party) last?",
        ["On that day it ends by itself.", "If we want to go on, somebody asks me again."],
        otherwise: "I can choose a short time now and say yes again later. I can also stop earlier.")
    default:
      SpokenText(
        "Who shall we ask about?",
        ["We take one at a time.", "None of them is told anything because we ask."],
        otherwise: "It is only a list of whom we shall talk about now. The answer comes later.")
    }
  }

  private func apartQuestions(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .policeAttends:
      SpokenText(
        "May the police be at our meetings?",
        ["This is a question of its own.", "The answer does not change what they may tell each other."],
        otherwise: "I can say yes to them talking with each other and still no to the police "
          + "sitting at the table.")
    case .policeTalks:
      SpokenText(
        me(
          "Do I want to talk with the police without the others sometimes?",
          "May my child talk with the police without the others sometimes?"),
        [
          "Only when \(me("I want to myself", "my child wants to")).",
          "Nobody has to tell about other people.",
        ],
        otherwise: "It can be a walk or a short chat. It is not a duty.")
    default:
      SpokenText(
        me("Do I want to be in SIG?", "Do I want my child to be in SIG?"),
        ["This too is a question of its own.", "It is possible to say no and get other help."],
        otherwise: "The other questions are about who may know what. This one is about the help. "
          + "I can change my mind.")
    }
  }

  private func ending(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .understanding:
      SpokenText(
        "How did we understand each other?",
        ["We tick what we have done.", "If something is not clear we go back."],
        otherwise: "This is written down so that others see that nobody had to say yes without understanding."
      )
    case .offered:
      SpokenText(
        "Did anybody say that SIG was instead of something else?",
        ["We ask because SIG is to be voluntary.", "No answer is wrong."],
        otherwise: "Sometimes people choose between SIG and moving away from home, or SIG is part of a "
          + "sentence. Then we want to know.")
    default:
      SpokenText(
        "These are the answers.",
        ["We look through them together.", "If something is wrong we go back and change it."],
        otherwise:
          "Nothing has been shared with anybody yet. That happens only when the answers are written in.")
    }
  }
}
