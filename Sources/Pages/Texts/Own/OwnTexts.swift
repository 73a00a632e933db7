import Domain
import HTML

/// Everything an own page says, in one language. Another language is one more value of this, in a file of its own.
protocol OwnTexts: OwnFormTexts, OwnQuestionTexts, OwnMeetingTexts {
  var me: String { get }
  var myPage: String { get }
  func place(_ kind: OwnPageKind) -> String
  func greeting(_ name: String) -> String
  var nothingHere: String { get }
  var nothingForPerson: String { get }
  var nothingForGuardian: String { get }
  var ended: String { get }

  // Home
  func nextMeeting(_ when: String) -> String
  func meetingTime(_ day: String, _ clock: String) -> String
  func company(_ names: [String]) -> String
  var noMeeting: String { get }
  var willYouCome: String { get }
  var yesComing: String { get }
  var notComing: String { get }
  func answered(_ coming: Bool) -> String
  var changeAnswer: String { get }
  var whatIDo: String { get }
  var nothingToDo: String { get }
  var tellHowItWent: String { get }
  var wholePlan: String { get }
  var whoKnowsWhat: String { get }
  var nobodyKnows: String { get }
  func sharing(_ party: String, _ answer: OwnAnswer) -> String
  var seeMore: String { get }

  // The plan
  var plan: String { get }
  var noPlan: String { get }
  var mattersToMe: String { get }
  var othersDo: String { get }
  func due(_ day: String) -> String
  var myGoals: String { get }
  func reached(by day: String) -> String
  func attainment(_ attainment: Attainment) -> String
  var printPlan: String { get }

  // Consent
  var consent: String { get }
  var consentLead: String { get }
  func holds(until day: String) -> String
  func state(_ answer: OwnAnswer) -> String
  func theyGet(_ party: String) -> String
  func weGet(_ party: String) -> String
  func category(_ category: InformationCategory) -> String
  func takeBack(_ party: String) -> String
  func toAll(_ yes: Bool) -> String
  var wantToStop: String { get }
  var takenBackEarlier: String { get }
  /// - Parameter who: nil when it was the reader.
  func tookBack(_ who: String?, _ party: String, whole: Bool, _ day: String) -> String
  var receipt: String { get }

  // Taking back
  func takeBackQuestion(_ party: String) -> String
  var nothingHasHappened: String { get }
  var everything: String { get }
  var onlyAPart: String { get }
  var whichPart: String { get }
  var showWhatHappens: String { get }
  func thisIsTakenBack(_ categories: [InformationCategory]) -> String
  var chooseOther: String { get }
  func stopsSharing(_ party: String, _ count: Int) -> String
  func readers(_ party: String, _ count: Int) -> String
  func invitations(_ party: String, _ count: Int) -> String
  func commitments(_ party: String, _ count: Int) -> String
  var talkAfterwards: String { get }
  var sigEnds: String { get }
  var sigEndsWhy: String { get }
  func remains(_ party: String, _ count: Int) -> String
  var youGetReceipt: String { get }
  var whyIfYouLike: String { get }
  var takeBackNow: String { get }
  var keep: String { get }
  var nothingToTakeBack: String { get }
  var backToConsent: String { get }

  // The receipt
  var receiptTitle: String { get }
  var endedAtOnce: String { get }
  var hadBeenGiven: String { get }
  var keepReceipt: String { get }
  func meetingWithdrawn(_ party: String, _ day: String) -> String
  func commitmentWithdrawn(_ party: String, _ what: String) -> String
  func noLonger(_ party: String, _ categories: [InformationCategory]) -> String
  var closingFollows: String { get }
  func handedOver(_ what: OwnHandedOver, _ day: String) -> String

  // Who has looked
  var looks: String { get }
  var looksLead: String { get }
  var noLooks: String { get }
  var guardian: String { get }
  var looksQuestion: String { get }
  /// Everything that is held, as it was decided to be given to the reader.
  var extracts: String { get }
  var extractsLead: String { get }
  func extract(_ day: String) -> String
}

/// What is said about one party in one word.
enum OwnAnswer: Sendable {
  case yes, no, waiting, takenBack, ended, askedAgain
  /// The reader has not said yes, while somebody else has.
  case saidNo
}

/// Something a party had got, as the person is told it.
enum OwnHandedOver: Sendable {
  case plan, goal, notes, commitment, message
  case invitation(to: String)
  case meetingNotes(of: String)
}

/// Whom the pages are about, seen from the reader.
enum OwnSubject: Sendable {
  case me
  case other(String)
}

/// The texts of each language.
enum OwnLanguages {
  static func texts(_ language: OwnLanguage, about subject: OwnSubject) -> any OwnTexts {
    switch language {
    case .sv: SwedishOwnTexts(subject)
    case .en: EnglishOwnTexts(subject)
    case .ar: ArabicOwnTexts(subject)
    case .so: SomaliOwnTexts(subject)
    }
  }
}
