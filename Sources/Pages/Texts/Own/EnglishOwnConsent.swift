import Domain

extension EnglishOwnTexts {
  var consent: String {
    switch subject {
    case .me: "My yes"
    case .other(let name): "My yes for \(name)"
    }
  }
  var consentLead: String {
    "You decide who may know something about \(you). You can take back your yes whenever you want."
  }
  func holds(until day: String) -> String { "Yes, until \(day)" }
  func state(_ answer: OwnAnswer) -> String {
    switch answer {
    case .yes: "Yes"
    case .no: "No. They may not know anything."
    case .saidNo: "You have not said yes. They may not know anything."
    case .waiting: "Not settled. Not everyone has said yes yet. They may not know anything."
    case .takenBack: "Taken back. They may not know anything new."
    case .ended: "Ended. They may not know anything new."
    case .askedAgain: "It ended when you turned 18. Now we ask you again."
    }
  }
  func theyGet(_ party: String) -> String { "What \(party) may know" }
  func weGet(_ party: String) -> String { "What \(party) may tell the social services" }
  func category(_ category: InformationCategory) -> String {
    switch category {
    case .planning: "the plan and what everyone will do"
    case .studies: "school"
    case .safety: "if somebody threatens \(you)"
    case .work: "work practice and jobs"
    case .health: "health"
    case .home: "housing and money"
    case .family: "the family"
    case .crime: "drugs and crime"
    }
  }
  func takeBack(_ party: String) -> String { "Take back my yes to \(party)" }
  func toAll(_ yes: Bool) -> String {
    switch (yes, subject) {
    case (true, .me): "You have said yes to taking part in SIG."
    case (true, .other(let name)): "\(name) takes part in SIG. That is a separate yes."
    case (false, .me): "You have said no to taking part in SIG."
    case (false, .other(let name)): "The answer is no to \(name) taking part in SIG."
    }
  }
  var wantToStop: String {
    "Do you want to stop? Tell the person you meet most. You do not have to say why."
  }
  var takenBackEarlier: String { "This has been taken back" }
  func tookBack(_ who: String?, _ party: String, whole: Bool, _ day: String) -> String {
    let part = whole ? "" : "part of "
    let whose = who.map { "\($0.asSentence) took back \(part)their yes" } ?? "You took back \(part)your yes"
    return "\(whose) to \(party) on \(day)."
  }
  var receipt: String { "Show the receipt" }

  // Taking back
  func takeBackQuestion(_ party: String) -> String { "Take back your yes to \(party)?" }
  var nothingHasHappened: String { "Nothing has happened yet. This is what happens if you take it back:" }
  var everything: String { "Everything" }
  var onlyAPart: String { "Only a part" }
  var whichPart: String { "What should they not be told any more?" }
  var showWhatHappens: String { "Show what happens" }
  func thisIsTakenBack(_ categories: [InformationCategory]) -> String {
    "This is what you take back: \(joined(categories.map(category)))."
  }
  var chooseOther: String { "Choose something else" }
  func stopsSharing(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "thing" : "things") that \(party) may not know any more"
  }
  func readers(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "person" : "people") at \(party) can no longer read about \(you)"
  }
  func invitations(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "meeting" : "meetings") that \(party) will not come to"
  }
  func commitments(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "thing" : "things") that \(party) will no longer do"
  }
  var talkAfterwards: String { "talk about what happens then" }
  var sigEnds: String { "Then SIG stops" }
  var sigEndsWhy: String { "Without a yes to the police, SIG cannot go on." }
  func remains(_ party: String, _ count: Int) -> String {
    switch count {
    case 0: "Nothing has been told to \(party) yet."
    case 1: "One thing that has already been told to \(party) cannot be taken back."
    default: "\(count) things that have already been told to \(party) cannot be taken back."
    }
  }
  var youGetReceipt: String { "You get a receipt." }
  var whyIfYouLike: String { "Do you want to say why? You do not have to." }
  var takeBackNow: String { "Take back" }
  var keep: String { "Keep my yes" }
  var nothingToTakeBack: String { "There is no yes to take back here." }
  var backToConsent: String { "Back to my yes" }

  // The receipt
  var receiptTitle: String { "Receipt" }
  var endedAtOnce: String { "This ended at once" }
  var hadBeenGiven: String { "This they had already been told" }
  var keepReceipt: String { "Keep the receipt. You can say yes again if you want." }
  func meetingWithdrawn(_ party: String, _ day: String) -> String {
    "The meeting on \(day): nobody comes from \(party)."
  }
  func commitmentWithdrawn(_ party: String, _ what: String) -> String {
    "No longer a task for \(party): \(what)."
  }
  func noLonger(_ party: String, _ categories: [InformationCategory]) -> String {
    "Nothing more will be told to \(party) about this: \(joined(categories.map(category)))."
  }
  var closingFollows: String { "Without a yes to the police, SIG cannot go on. SIG is being closed." }
  func handedOver(_ what: OwnHandedOver, _ day: String) -> String {
    let words =
      switch what {
      case .plan: "the plan"
      case .goal: "a goal in the plan"
      case .notes: "notes"
      case .commitment: "something that somebody will do"
      case .message: "a short message"
      case .invitation(let to): "that there is a meeting on \(to)"
      case .meetingNotes(let of): "what you said at the meeting on \(of)"
      }
    return "\(day): \(words)"
  }

  // Who has looked
  var looks: String { "Who has looked" }
  var looksLead: String { "Here you see who has read about \(you). Everyone who reads is shown here." }
  var noLooks: String { "Nobody has looked yet." }
  var guardian: String { "Guardian" }
  var looksQuestion: String { "Do you wonder why somebody has looked? Ask the person you meet most." }
  var extracts: String { "What is written about you" }
  var extractsLead: String {
    "You may read all that is written. Ask the person you meet most for a copy. It is in Swedish."
  }
  func extract(_ day: String) -> String { "Read the copy from \(day)" }
}
