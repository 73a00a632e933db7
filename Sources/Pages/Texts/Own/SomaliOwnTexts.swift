import Domain

/// Plain Somali: short sentences, and parties after a word of their own so that no verb has to agree
/// with them. Not yet reviewed by a person.
struct SomaliOwnTexts: OwnTexts {
  let subject: OwnSubject

  init(_ subject: OwnSubject) {
    self.subject = subject
  }

  let me = "aniga"
  let myPage = "Boggayga"
  /// Four of them stand beside each other on a narrow phone.
  func place(_ kind: OwnPageKind) -> String {
    switch kind {
    case .home: "Bilow"
    case .plan: "Qorshe"
    case .consent: "Oggolaansho"
    case .looks: "Yaa eegay"
    }
  }
  func greeting(_ name: String) -> String { "Salaan, \(name)!" }
  let nothingHere = "Hadda waxba halkan kuma jiraan"
  let nothingForPerson =
    "Kiis halkan kuma lihid. Ma wax baad is weydiinaysaa? La hadal qofka aad caadi ahaan la kulanto."
  let nothingForGuardian =
    "Qofka dhallinyarada ah waa 18 jir ama ka weyn, ama kiiska waa la xiray. Hadda qofka laftiisa ayaa go’aansada. Ma wax baad is weydiinaysaa? La hadal qofka aad caadi ahaan la kulanto."
  let ended = "SIG way dhammaatay. Weli halkan waad ka akhrisan kartaa. Waxba mar dambe lama wadaago."

  // Home
  func nextMeeting(_ when: String) -> String { "Kulanka xiga, \(when)" }
  func meetingTime(_ day: String, _ clock: String) -> String { "\(day) saacadda \(clock)" }
  func company(_ names: [String]) -> String { "Sidoo kale waxaa la casuumay: \(joined(names))." }
  let noMeeting = "Weli kulan lama qorsheyn."
  let willYouCome = "Ma imanaysaa?"
  let yesComing = "Haa, waan imanayaa"
  let notComing = "Maya, ma iman karo"
  func answered(_ coming: Bool) -> String {
    coming ? "Haa ayaad ku jawaabtay. Waa fiican tahay!" : "Maya ayaad ku jawaabtay. Hadda way og yihiin."
  }
  let changeAnswer = "Beddel jawaabta"
  let whatIDo = "Waxa aan anigu qabanayo"
  let nothingToDo = "Hadda wax aad qabato ma jiraan."
  let tellHowItWent = "Sheeg sida ay u dhacday"
  var wholePlan: String {
    switch subject {
    case .me: "Qorshahayga oo dhan"
    case .other: "Qorshaha oo dhan"
    }
  }
  var whoKnowsWhat: String {
    switch subject {
    case .me: "Yaa wax iga ogaan kara"
    case .other(let name): "Yaa wax ka ogaan kara \(name)"
    }
  }
  let nobodyKnows = "Cid ka baxsan adeegga bulshada waxba ma ogaan karto."
  func sharing(_ party: String, _ answer: OwnAnswer) -> String {
    switch answer {
    case .yes: "\(party.asSentence): haa"
    case .no, .saidNo, .takenBack, .ended: "\(party.asSentence): maya"
    case .waiting: "\(party.asSentence): weli lama go’aamin"
    case .askedAgain: "\(party.asSentence): mar kale ayaa la weydiinayaa"
    }
  }
  let seeMore = "Arag wax dheeraad ah ama ka noqo oggolaansho"

  // The plan
  var plan: String {
    switch subject {
    case .me: "Qorshahayga"
    case .other(let name): "Qorshaha \(name)"
    }
  }
  let noPlan = "Weli qorshe ma jiro. Si wadajir ah ayaad u samaysaan."
  var mattersToMe: String {
    switch subject {
    case .me: "Waxa muhiim ii ah"
    case .other(let name): "Waxa muhiim u ah \(name)"
    }
  }
  let othersDo = "Waxa ay kuwa kale qabanayaan"
  func due(_ day: String) -> String { "ugu dambayn \(day)" }
  var myGoals: String {
    switch subject {
    case .me: "Yoolalkayga"
    case .other: "Yoolalka"
    }
  }
  func reached(by day: String) -> String { "In la gaaro ugu dambayn \(day)" }
  func attainment(_ attainment: Attainment) -> String {
    switch attainment {
    case .notStarted: "weli lama bilaabin"
    case .started: "waa la bilaabay"
    case .onTheWay: "qayb waa la maray"
    case .near: "waa loo dhow yahay"
    case .reached: "waa la gaaray!"
    }
  }
  var printPlan: String {
    switch subject {
    case .me: "Daabac qorshahayga"
    case .other: "Daabac qorshaha"
    }
  }
}
