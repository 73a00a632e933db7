import Domain

extension SomaliOwnTexts {
  func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " iyo " + last
  }
  func quoted(_ words: String) -> String { "“\(words)”" }
  func party(_ kind: AgencyKind) -> String {
    switch kind {
    case .socialServices: "adeegga bulshada"
    case .police: "booliska"
    case .school: "dugsiga"
    case .jobCentre: "xarunta shaqada ee magaalada"
    case .employmentService: "xafiiska shaqada"
    case .probation: "hay’adda kormeerka"
    case .prison: "xabsiga"
    case .health: "xarunta caafimaadka"
    case .psychiatry: "daryeelka dhimirka"
    case .childPsychiatry: "daryeelka dhimirka ee dhallinyarada"
    case .habilitation: "xarunta baxnaaninta"
    case .addictionCare: "daryeelka qabatinka"
    case .stateHomes: "guriga dawladda ee dhallinyarada"
    case .fieldAssistants: "shaqaalaha xaafadda"
    case .leisure: "xarunta dhallinyarada"
    case .civilSociety: "ururka"
    case .housing: "shirkadda guryaha"
    case .privateNetwork: "qoyska iyo asxaabta"
    case .cityAdministration: "maamulka magaalada"
    }
  }
  func kin(_ kin: OwnKin) -> String {
    switch kin {
    case .mamma: "hooyo"
    case .pappa: "aabbe"
    case .syster: "walaasha"
    case .bror: "walaalka"
    case .mormor, .farmor: "ayeeyo"
    case .morfar, .farfar: "awoowe"
    }
  }
  func meeting(_ kind: MeetingKind) -> String {
    switch kind {
    case .start: "Kulanka koowaad"
    case .network: "Kulan qof walba joogo"
    case .professionals: "Kulan u dhexeeya kuwa kula shaqeeya"
    case .privateNetwork: "Kulan aad la yeelanayso qoyskaaga iyo asxaabtaada"
    case .preparatory: "Wada hadal kulanka ka horreeya"
    case .home: "Booqasho guriga ah"
    case .handover: "Kulanka wareejinta"
    case .individual: "Wada hadal adiga lagula yeesho kulanka ka hor"
    case .threatUnit: "Kulan lala yeesho qaybta dadka ilaalisa"
    }
  }
  func done(_ act: ActKind) -> String? {
    switch act {
    case .answerInvitation: "Jawaabtaada waa la diray."
    case .reportCommitment: "Mahadsanid. Waa la qoray."
    case .askQuestion: "Su'aashaada waa la kaydiyay."
    case .acknowledgeNotice: "Waxaa la qoray inaad akhriday."
    case .askToReport: "Mahadsanid. Lotskaagu wuu helay."
    case .tellHowItFelt: "Mahadsanid. Waa la qoray."
    case .takeBackConsent: "Oggolaanshahaaga waa laga noqday. Rasiidku bogga ayuu ku yaal."
    default: nil
    }
  }
  func problem(_ problem: OwnProblem) -> String {
    switch problem {
    case .chooseComing: "Dooro inaad imanayso iyo in kale."
    case .meetingGone: "Kulankan mar dambe lagama jawaabi karo."
    case .chooseStatus: "Dooro waxa dhacay."
    case .commitmentGone: "Tani hore ayaa loo dhammeeyay, ama halkan kuma jirto."
    case .chooseWhole: "Dooro dhammaan ama qayb keliya."
    case .chooseCategories: "Dooro ugu yaraan hal arrin oo aad ka noqoto."
    case .nothingHeld: "Halkan ma jiro oggolaansho laga noqdo."
    case .tooLong: "Qoraalku aad ayuu u dheer yahay. Soo gaabi."
    case .writeQuestion: "Qor su'aasha, ugu badnaan 300 oo xaraf."
    case .writeShortcoming: "Qor waxa aan shaqaynayn."
    case .writeFelt: "Qor sida aad dareentay, ama waxa isbeddelaya."
    case .chooseNewDay: "Dooro maalinta loo wareejiyay."
    }
  }

  // Answering an invitation
  var answerHeading: String { "Ka jawaab casuumadda" }
  var comes: String { "Waan imanayaa" }
  var comesNot: String { "Ma imanayo" }
  var anythingToAdd: String { "Ma jiraan wax aad ku darayso?" }
  var sendAnswer: String { "Dir jawaabta" }
  var cancel: String { "Jooji" }
  var back: String { "Dib u noqo" }
  var invitationGone: String { "Casuumaddu ma jirto" }
  var invitationGoneWhy: String { "Kulanku wuu dhammaaday ama waa la joojiyay, ama laguma casuumin." }

  // Telling how it went
  var reportHeading: String { "Sidee ayay u dhacday?" }
  var whatHappened: String { "Maxaa dhacay?" }
  func status(_ status: CommitmentReported.Status) -> String {
    switch status {
    case .done: "Waa la dhammeeyay"
    case .partly: "Qayb waa la qabtay"
    case .notYet: "Weli maya"
    case .moved: "Maalin kale ayaa loo wareejiyay"
    }
  }
  var movedTo: String { "Maalinta cusub" }
  var onlyIfMoved: String { "Kaliya haddii la wareejiyay." }
  var inAFewWords: String { "Erayo kooban" }
  var save: String { "Kaydi" }
  var commitmentGone: String { "Tani hore ayaa loo dhammeeyay" }
  var commitmentGoneWhy: String { "Ama halkan kuma sii jirto." }

  // Pages of a long list
  var morePages: String { "Bogag kale" }
  var previousPage: String { "Kii hore" }
  var nextPage: String { "Kan xiga" }
  func page(_ number: Int, of count: Int) -> String { "Bogga \(number) ee \(count)" }

  // The paper for the fridge
  var fridgeTitle: String { "Qorshahayga" }
  var fridgeEmpty: String { "Qorshuhu weli waa madhan yahay." }
  var iDo: String { "Aniga ayaa qabanaya" }
  var theyDo: String { "Iyaga ayaa qabanaya" }
  var nextMeetingHeading: String { "Kulanka xiga" }
  func valid(from day: String, untilNextMeeting: Bool) -> String {
    "Laga bilaabo \(day)\(untilNextMeeting ? " ilaa kulanka xiga" : "")."
  }
  func leftOut(_ count: Int) -> String {
    let lines = count == 1 ? "Hal sadar laguma darin" : "\(count) sadar laguma darin"
    let why = "sababtoo ah hay’ad dawladeed ayaa lagu magacaabay"
    return "\(lines), \(why). Martidu waa inay arki karto qorshaha."
  }
}
