import Domain

/// Plain English: short sentences, one thing in each. Not yet reviewed by a person.
struct EnglishOwnTexts: OwnTexts {
  let subject: OwnSubject

  init(_ subject: OwnSubject) {
    self.subject = subject
  }

  /// "you", or the young person's first name on a guardian's page.
  var you: String {
    switch subject {
    case .me: "you"
    case .other(let name): name
    }
  }

  let me = "I"
  let myPage = "My page"
  func place(_ kind: OwnPageKind) -> String {
    switch (kind, subject) {
    case (.home, _): "Home"
    case (.plan, .me): "My plan"
    case (.plan, .other): "The plan"
    case (.consent, _): "My yes"
    case (.looks, _): "Who has looked"
    }
  }
  func greeting(_ name: String) -> String { "Hi \(name)!" }
  let nothingHere = "There is nothing here right now"
  let nothingForPerson =
    "You have no case here. Do you wonder about something? Talk to the person you usually meet."
  let nothingForGuardian =
    "The young person is 18 or older, or the case is closed. The young person now decides. Do you wonder about something? Talk to the person you usually meet."
  let ended = "SIG has ended. You can still read here. Nothing is shared any more."

  // Home
  func nextMeeting(_ when: String) -> String { "Next meeting, \(when)" }
  func meetingTime(_ day: String, _ clock: String) -> String { "\(day) at \(clock)" }
  func company(_ names: [String]) -> String {
    "\(joined(names).asSentence) \(names.count == 1 ? "is" : "are") invited."
  }
  let noMeeting = "No meeting has been planned yet."
  let willYouCome = "Will you come?"
  let yesComing = "Yes, I will come"
  let notComing = "No, I can’t"
  func answered(_ coming: Bool) -> String {
    coming ? "You have answered yes. Good!" : "You have answered no. Now they know."
  }
  let changeAnswer = "Change my answer"
  let whatIDo = "This is what I do"
  let nothingToDo = "You have nothing to do right now."
  let tellHowItWent = "Tell how it went"
  var wholePlan: String {
    switch subject {
    case .me: "My whole plan"
    case .other: "The whole plan"
    }
  }
  var whoKnowsWhat: String {
    switch subject {
    case .me: "Who may know what about me"
    case .other(let name): "Who may know what about \(name)"
    }
  }
  let nobodyKnows = "Nobody outside the social services may know anything."
  func sharing(_ party: String, _ answer: OwnAnswer) -> String {
    switch answer {
    case .yes: "\(party.asSentence): yes"
    case .no, .saidNo, .takenBack, .ended: "\(party.asSentence): no"
    case .waiting: "\(party.asSentence): not settled"
    case .askedAgain: "\(party.asSentence): asked again"
    }
  }
  let seeMore = "See more, or take back a yes"

  // The plan
  var plan: String {
    switch subject {
    case .me: "My plan"
    case .other(let name): "The plan for \(name)"
    }
  }
  let noPlan = "There is no plan yet. You make it together."
  var mattersToMe: String {
    switch subject {
    case .me: "This matters to me"
    case .other(let name): "This matters to \(name)"
    }
  }
  let othersDo = "This is what the others do"
  func due(_ day: String) -> String { "no later than \(day)" }
  var myGoals: String {
    switch subject {
    case .me: "My goals"
    case .other: "The goals"
    }
  }
  func reached(by day: String) -> String { "Done by \(day)" }
  func attainment(_ attainment: Attainment) -> String {
    switch attainment {
    case .notStarted: "not started yet"
    case .started: "has started"
    case .onTheWay: "part of the way"
    case .near: "almost there"
    case .reached: "there!"
    }
  }
  var printPlan: String {
    switch subject {
    case .me: "Print my plan"
    case .other: "Print the plan"
    }
  }
}
