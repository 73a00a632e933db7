import Domain

extension SwedishOwnTexts {
  func joined(_ words: [String]) -> String { listed(words) }
  func quoted(_ words: String) -> String { "”\(words)”" }
  func party(_ kind: AgencyKind) -> String {
    switch kind {
    case .socialServices: "socialtjänsten"
    case .police: "polisen"
    case .school: "skolan"
    case .jobCentre: "jobbtorget"
    case .employmentService: "arbetsförmedlingen"
    case .probation: "frivården"
    case .prison: "fängelset"
    case .health: "vårdcentralen"
    case .psychiatry: "psykiatrin"
    case .childPsychiatry: "psykiatrin för unga"
    case .habilitation: "habiliteringen"
    case .addictionCare: "beroendevården"
    case .stateHomes: "statens hem för unga"
    case .fieldAssistants: "fältarna"
    case .leisure: "fritidsgården"
    case .civilSociety: "föreningen"
    case .housing: "bostadsbolaget"
    case .privateNetwork: "familj och vänner"
    case .cityAdministration: "stadens förvaltning"
    }
  }
  func kin(_ kin: OwnKin) -> String { kin.rawValue }
  func meeting(_ kind: MeetingKind) -> String { kind.name }
  func done(_ act: ActKind) -> String? {
    switch act {
    case .answerInvitation, .reportCommitment, .takeBackConsent, .askQuestion, .tellHowItFelt,
      .acknowledgeNotice, .askToReport:
      act.doneWords
    default: nil
    }
  }
  func problem(_ problem: OwnProblem) -> String {
    switch problem {
    case .chooseComing: "Välj om du kommer eller inte."
    case .meetingGone: "Det går inte längre att svara på det här mötet."
    case .chooseStatus: "Välj vad som har hänt."
    case .commitmentGone: "Det här är redan klart, eller så finns det inte längre."
    case .chooseWhole: "Välj allt eller bara en del."
    case .chooseCategories: "Välj minst en sak att ta tillbaka."
    case .nothingHeld: "Det finns inget ja att ta tillbaka här."
    case .tooLong: "Texten är för lång. Gör den kortare."
    case .writeQuestion: "Skriv frågan, högst 300 tecken."
    case .writeShortcoming: "Skriv vad som inte fungerar."
    case .writeFelt: "Skriv hur det kändes, eller vad som ska bli annorlunda."
    case .chooseNewDay: "Välj vilken dag det är flyttat till."
    }
  }

  // Answering an invitation
  var answerHeading: String { "Svara på kallelsen" }
  var comes: String { "Kommer" }
  var comesNot: String { "Kommer inte" }
  var anythingToAdd: String { "Något att tillägga?" }
  var sendAnswer: String { "Svara" }
  var cancel: String { "Avbryt" }
  var back: String { "Tillbaka" }
  var invitationGone: String { "Kallelsen finns inte" }
  var invitationGoneWhy: String { "Mötet är hållet, inställt, eller du är inte inbjuden." }

  // Telling how it went
  var reportHeading: String { "Hur gick det?" }
  var whatHappened: String { "Vad har hänt?" }
  func status(_ status: CommitmentReported.Status) -> String { status.name }
  var movedTo: String { "Ny dag" }
  var onlyIfMoved: String { "Bara om det är flyttat." }
  var inAFewWords: String { "Med några ord" }
  var save: String { "Spara" }
  var commitmentGone: String { "Åtagandet är redan klart" }
  var commitmentGoneWhy: String { "Eller så finns det inte längre." }

  // Pages of a long list
  var morePages: String { "Fler sidor" }
  var previousPage: String { "Förra" }
  var nextPage: String { "Nästa" }
  func page(_ number: Int, of count: Int) -> String { "Sida \(number) av \(count)" }

  // The paper for the fridge
  var fridgeTitle: String { "Min plan" }
  var fridgeEmpty: String { "Planen är tom än." }
  var iDo: String { "Jag gör" }
  var theyDo: String { "De gör" }
  var nextMeetingHeading: String { "Nästa möte" }
  func valid(from day: String, untilNextMeeting: Bool) -> String {
    "Gäller från \(day)\(untilNextMeeting ? " till nästa möte" : "")."
  }
  func leftOut(_ count: Int) -> String {
    let lines =
      count == 1
      ? "En rad är inte med, eftersom den nämner"
      : "\(Numbers.inWords(count, first: true)) rader är inte med, eftersom de nämner"
    return "\(lines) en myndighet. Planen ska kunna hänga där gäster ser den."
  }
}
