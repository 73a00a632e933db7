import Domain

extension EnglishOwnTexts {
  func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
  func quoted(_ words: String) -> String { "“\(words)”" }
  func party(_ kind: AgencyKind) -> String {
    switch kind {
    case .socialServices: "the social services"
    case .police: "the police"
    case .school: "the school"
    case .jobCentre: "the city’s job centre"
    case .employmentService: "the Employment Service"
    case .probation: "the probation service"
    case .prison: "the prison"
    case .health: "the health centre"
    case .psychiatry: "psychiatric care"
    case .childPsychiatry: "psychiatric care for young people"
    case .habilitation: "habilitation"
    case .addictionCare: "addiction care"
    case .stateHomes: "the state home for young people"
    case .fieldAssistants: "the field workers"
    case .leisure: "the leisure centre"
    case .civilSociety: "the association"
    case .housing: "the housing company"
    case .privateNetwork: "family and friends"
    case .cityAdministration: "the city administration"
    }
  }
  func kin(_ kin: OwnKin) -> String {
    switch kin {
    case .mamma: "mum"
    case .pappa: "dad"
    case .syster: "sister"
    case .bror: "brother"
    case .mormor, .farmor: "grandmother"
    case .morfar, .farfar: "grandfather"
    }
  }
  func meeting(_ kind: MeetingKind) -> String {
    switch kind {
    case .start: "First meeting"
    case .network: "Meeting with everyone"
    case .professionals: "Meeting between those who work with you"
    case .privateNetwork: "Meeting with your own people"
    case .preparatory: "Talk before the meeting"
    case .home: "Home visit"
    case .handover: "Handover meeting"
    case .individual: "Talk with you before the meeting"
    case .threatUnit: "Meeting with the unit that protects people"
    }
  }
  func done(_ act: ActKind) -> String? {
    switch act {
    case .answerInvitation: "Your answer has been sent."
    case .reportCommitment: "Thank you. It has been noted."
    case .askQuestion: "Your question has been saved."
    case .acknowledgeNotice: "You have said that you have read it."
    case .askToReport: "Thank you. Your lots has got it."
    case .tellHowItFelt: "Thank you. It has been noted."
    case .takeBackConsent: "Your yes has been taken back. The receipt is here on the page."
    default: nil
    }
  }
  func problem(_ problem: OwnProblem) -> String {
    switch problem {
    case .chooseComing: "Choose if you will come or not."
    case .meetingGone: "You can no longer answer for this meeting."
    case .chooseStatus: "Choose what has happened."
    case .commitmentGone: "This is already done, or it is no longer here."
    case .chooseWhole: "Choose everything or only a part."
    case .chooseCategories: "Choose at least one thing to take back."
    case .nothingHeld: "There is no yes to take back here."
    case .tooLong: "The text is too long. Make it shorter."
    case .writeQuestion: "Write the question, at most 300 characters."
    case .writeShortcoming: "Write what does not work."
    case .writeFelt: "Write how it felt, or what should be different."
    case .chooseNewDay: "Choose the day it has been moved to."
    }
  }

  // Answering an invitation
  var answerHeading: String { "Answer the invitation" }
  var comes: String { "I will come" }
  var comesNot: String { "I will not come" }
  var anythingToAdd: String { "Do you want to add something?" }
  var sendAnswer: String { "Send my answer" }
  var cancel: String { "Cancel" }
  var back: String { "Back" }
  var invitationGone: String { "The invitation is not here" }
  var invitationGoneWhy: String { "The meeting is over or cancelled, or you are not invited." }

  // Telling how it went
  var reportHeading: String { "How did it go?" }
  var whatHappened: String { "What has happened?" }
  func status(_ status: CommitmentReported.Status) -> String {
    switch status {
    case .done: "Done"
    case .partly: "Part of the way"
    case .notYet: "Not yet"
    case .moved: "Moved to another day"
    }
  }
  var movedTo: String { "New day" }
  var onlyIfMoved: String { "Only if it has been moved." }
  var inAFewWords: String { "In a few words" }
  var save: String { "Save" }
  var commitmentGone: String { "This is already done" }
  var commitmentGoneWhy: String { "Or it is no longer here." }

  // Pages of a long list
  var morePages: String { "More pages" }
  var previousPage: String { "Previous" }
  var nextPage: String { "Next" }
  func page(_ number: Int, of count: Int) -> String { "Page \(number) of \(count)" }

  // The paper for the fridge
  var fridgeTitle: String { "My plan" }
  var fridgeEmpty: String { "The plan is still empty." }
  var iDo: String { "I do" }
  var theyDo: String { "They do" }
  var nextMeetingHeading: String { "Next meeting" }
  func valid(from day: String, untilNextMeeting: Bool) -> String {
    "From \(day)\(untilNextMeeting ? " until the next meeting" : "")."
  }
  func leftOut(_ count: Int) -> String {
    let lines =
      count == 1 ? "One line is left out, since it names" : "\(count) lines are left out, since they name"
    return "\(lines) an authority. Guests should be able to see the plan where it hangs."
  }
}
