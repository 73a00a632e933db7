import Domain

extension EnglishConversation {
  func replies(_ topic: ConversationTopic) -> YesNoWords {
    switch topic {
    case .voluntary, .takingBack, .others, .lots, .meetings, .officer:
      YesNoWords("Yes, I understand", "No, not yet")
    case .ask: YesNoWords("Yes, they may talk", "No, not now")
    case .policeAttends: YesNoWords("Yes, they may", "No, rather not")
    case .policeTalks, .willing, .who, .parties, .give, .get, .until, .understanding, .offered, .summary:
      YesNoWords("Yes", "No")
    }
  }

  func name(of party: Party) -> String {
    let kind = kind(party.kind)
    return party.kind == .police ? kind : "\(kind) (\(apart(party.name)))"
  }

  private func kind(_ kind: AgencyKind) -> String {
    switch kind {
    case .socialServices: "social services"
    case .police: "the police"
    case .school: "the school"
    case .jobCentre: "the job centre"
    case .employmentService: "the employment service"
    case .probation: "the probation service"
    case .prison: "the prison"
    case .health: "health care"
    case .psychiatry: "psychiatric care"
    case .childPsychiatry: "child psychiatry"
    case .habilitation: "habilitation"
    case .addictionCare: "addiction care"
    case .stateHomes: "the state youth homes"
    case .fieldAssistants: "the field workers"
    case .leisure: "the youth centre"
    case .civilSociety: "the association"
    case .housing: "the housing"
    case .privateNetwork: "family and friends"
    case .cityAdministration: "the city"
    }
  }

  func category(_ category: InformationCategory) -> String {
    switch category {
    case .planning: me("my plan", "the plan")
    case .studies: "school"
    case .safety: "if somebody threatens \(about)"
    case .work: "work experience and jobs"
    case .health: "health"
    case .home: "housing and money"
    case .family: "the family"
    case .crime: "drugs and crime"
    }
  }

  func way(_ way: UnderstandingWay) -> String {
    switch way {
    case .interpreter: "An interpreter took part"
    case .ownLanguage: "The text was in my own language"
    case .pictures: "We looked at the pictures"
    case .readAloud: "The text was read aloud"
    case .ownWords: "I told it back in my own words"
    case .pauses: "We took breaks"
    case .support: "Somebody I trust was with me"
    }
  }

  func presented(_ presented: Presented) -> String {
    switch presented {
    case .freely: "No"
    case .insteadOfPlacement: "Yes, instead of moving away from home"
    case .inSanction: "Yes, as part of a sentence"
    }
  }

  func day(_ day: Day) -> String {
    self.day(
      day,
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ])
  }

  func progress(_ step: Int, of count: Int) -> String { "\(step) of \(count)" }

  func myAnswer(_ answer: String) -> String { "My answer: \(answer)" }

  var frame: ConversationFrame {
    ConversationFrame(
      title: "Talk about consent", back: "Back", pause: "Take a break", next: "Next",
      language: "Language", listen: "Listen", otherwise: "Explain in another way",
      onceMore: "We take it once more, in another way.",
      canTakeBack: "I can take back my yes whenever I want.",
      policeNeeded: "Without a yes to the police there can be no SIG. Then we talk about other help.",
      notAnswered: "Not answered",
      nothingTicked: "Nothing is ticked", change: "Change", print: "Print on paper",
      person: me("Me", "My child"), socialServices: "Social services",
      explainedBy: "Who explained?", moreAboutIt: "Anything more about how it went?")
  }

  var paper: ConversationPaper {
    ConversationPaper(
      title: "Consent to share in spite of secrecy",
      notOfficial: "The text is Samlots' own. It is not an official form.",
      howTo: "Read one sentence at a time together. Tick only what is right.",
      party: "Whom it concerns", until: "Lasts until and including", yes: "Yes", no: "No", name: "Name",
      placeAndDay: "Place and date", signature: "Signature", explainer: "The one who explained",
      version: "Version \(ConversationTexts.version), English, not reviewed by a person")
  }
}
