import Domain

extension EnglishOwnTexts {
  // A question that waits
  func questions(_ count: Int) -> String { count == 1 ? "A question for you" : "Questions for you" }
  func mayTalk(_ party: String) -> String {
    "May the social services and \(party) talk to each other about \(you)?"
  }
  var readAndAnswer: String { "Read and answer" }
  func wouldGet(_ party: String) -> String { "If you say yes, \(party) may know" }
  func wouldTell(_ party: String) -> String { "If you say yes, \(party) may tell the social services" }
  func wouldHold(until day: String) -> String { "Your yes lasts until \(day). Then we ask again." }
  var youChoose: String {
    "You choose. If you say no, they may not know anything. If you say yes, you can take it back whenever you want."
  }
  var notAboutOthers: String {
    switch subject {
    case .me: "You do not have to tell the police about other people."
    case .other(let name): "\(name) does not have to tell the police about other people."
    }
  }
  var anythingToSay: String { "Do you want to say something about your answer? You do not have to." }
  var sayYes: String { "Yes" }
  var sayNo: String { "No" }
  var chooseReply: String { "Choose yes or no." }
  var answerKept: String { "Thank you. Your answer is saved." }
  var questionGone: String { "The question is no longer here" }
  var questionGoneWhy: String { "You have already answered, or the question no longer applies." }
  var changedMind: String { "Have you changed your mind? Read the question again" }
  var endsSoon: String { "Ends soon. Do you want it to go on? Tell the person you meet most." }

  // The copy
  var getCopy: String { "Get my copy" }
  var showCopy: String { "Show my copy" }
  var copyTitle: String { "My copy" }
  func answeredYes(_ day: String) -> String { "You answered yes on \(day)." }
  func answeredNo(_ day: String) -> String { "You answered no on \(day)." }
  func copyGot(_ day: String) -> String { "You got your copy on \(day)." }
  var keepCopy: String { "Keep the copy. You can take back your yes whenever you want." }

  func messages(_ party: String, _ count: Int) -> String {
    "\(count == 1 ? "message" : "messages") not read by \(party) yet, and closed to them from now on"
  }

  // Coming of age
  func comesOfAge(_ day: String) -> String {
    switch subject {
    case .me: "You turn 18 on \(day)"
    case .other(let name): "\(name) turns 18 on \(day)"
    }
  }
  var whatComesOfAge: [String] {
    switch subject {
    case .me:
      [
        "Then you alone decide who may know something about you.",
        "Every earlier yes ends. Then we ask you again.",
        "Your guardians can no longer read here.",
      ]
    case .other(let name):
      [
        "Then \(name) alone decides who may know something.",
        "Your yes ends that day.",
        "You can no longer read here. Print what you want to keep.",
      ]
    }
  }
}
