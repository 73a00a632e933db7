import Access
import Domain

/// The codes of the access log in plain words.
enum LookWords {
  /// What was looked at or done.
  static func what(_ code: String) -> String {
    switch code {
    case "list": return "Hade ärendet i sin lista"
    case "search": return "Sökte på ärendenumret"
    case "looks": return "Läste Vem har tittat"
    case "compartment": return "Öppnade facket"
    case "meetings.room": return "Öppnade mötesrummet"
    case "feed.contacts": return "Läste kontakterna mellan mötena"
    case "own-code": return "Visade en engångskod"
    case "sign-in-code": return "Loggade in med engångskod"
    case "own:answers": return "Läste sina svar"
    case "own:decisions": return "Läste besluten"
    default: break
    }
    if let act = ActKind(rawValue: code) { return act.inLog.asSentence }
    if code.utf8.starts(with: "form:".utf8) {
      let form = ActKind(rawValue: String(code.dropFirst(5)))
      return form.map { "Öppnade ett formulär under \($0.tab.name)" } ?? "Öppnade ett formulär"
    }
    if code.utf8.starts(with: "print:".utf8) { return print(code) }
    let tab = FileTab.allCases.first { $0.rawValue == code || $0.path == code }
    return tab.map { "Läste \($0.name)" } ?? "Läste akten"
  }

  /// `print:beslut`, and for somebody with protected identity why as well: `print:beslut:meeting`.
  private static func print(_ code: String) -> String {
    let parts = code.utf8.split(separator: 0x3A).compactMap { String($0) }
    let why = parts.count > 2 ? PaperPrinted.Why(rawValue: parts[2])?.name : nil
    return why.map { "Tog fram en utskrift. \($0)" } ?? "Tog fram en utskrift"
  }

  /// Why it was allowed.
  static func ground(_ code: String) -> String {
    let parts = code.utf8.split(separator: 0x3A).compactMap { String($0) }
    switch parts.first {
    case "case-role":
      return parts.last.flatMap { CaseRole(rawValue: $0) }.map { "\($0.name) i ärendet" }
        ?? "Uppdrag i ärendet"
    case "stand-in": return parts.count > 1 ? "Vikarierar, post \(parts[1])" : "Vikarierar"
    case "unit-leader": return "Leder enheten"
    case "deciding-unit": return "Leder enheten som beslutar"
    case "receiving-unit": return "Enheten som tar emot"
    case "consent": return parts.count > 1 ? "Samtycke, post \(parts[1])" : "Samtycke"
    case "emergency": return "Nödöppning"
    case "own-page":
      return parts.last == "person" ? "Egen sida" : "Vårdnadshavares sida"
    case "referring": return "Aktualiserade"
    default: return ""
    }
  }

  static func denial(_ code: String) -> String {
    guard let denial = Denial(rawValue: code) else { return "" }
    return switch denial {
    case .noRelation: "Har inget uppdrag i ärendet."
    case .notMember: "Är inte med i gruppen."
    case .noConsent: "Inget samtycke gällde."
    case .closed: "Ärendet är avslutat."
    case .guardianshipEnded: "Personen är myndig."
    case .guardianKeptOut: "Vårdnadshavaren är undantagen."
    case .notDisclosed: "Uppgiften är inte utlämnad."
    case .noGround: "Grunden för utlämnandet har upphört."
    case .notReader: "Facket har andra läsare."
    case .emergencyUnjudged: "En tidigare nödöppning är inte bedömd."
    case .notThisAct: "Uppdraget räcker inte till det."
    case .notThisPart: "Den delen av akten hör inte till uppdraget."
    case .notInOwnPlace: "Gällde någon annans svar."
    case .role: "Rollen har inga ärenden."
    case .unknownFile: "Ärendet fanns inte."
    }
  }

  static func refusal(_ code: String) -> String {
    switch code {
    case "invalid": return "Något i formuläret behövde rättas."
    case "changed-meanwhile": return "Någon annan skrev samtidigt."
    default:
      let rules = code.utf8.split(separator: 0x20).compactMap { String($0) }
        .compactMap { Rulebook.rule($0)?.sentence }
      return rules.joined(separator: " ")
    }
  }
}

extension ActKind {
  /// What somebody did, after a name: "tog emot ärendet".
  var inLog: String {
    switch self {
    case .registerReferral: "registrerade aktualiseringen"
    case .takeOnReferral: "tog emot ärendet"
    case .correctPerson: "rättade personuppgifter"
    case .settleBelonging: "antecknade hemvist"
    case .giveInformation: "antecknade att information är given"
    case .recordAnswer: "antecknade personens svar"
    case .recordRelease: "antecknade en frigivning"
    case .recordVisit: "antecknade ett besök"
    case .recordMotivation: "antecknade ett motiverande tillfälle"
    case .recordCourtOrigin: "antecknade ett yttrande"
    case .choosePerformingUnit: "antecknade utförande enhet"
    case .recordAdaptation: "antecknade anpassning"
    case .moveProgramme: "flyttade ärendet till ett annat program"
    case .giveConsent: "antecknade samtycke"
    case .recordGiverAnswer: "antecknade ett svar om samtycke"
    case .giveCopy: "antecknade att en kopia är lämnad"
    case .takeBackConsent: "tog tillbaka samtycke"
    case .assessContinuation: "bedömde om insatsen kan fortsätta"
    case .recordInterventionConsent: "antecknade samtycke till insatsen"
    case .recordPoliceWish: "antecknade svar om polisen"
    case .confirmConsent: "bekräftade ett muntligt samtycke"
    case .confirmCoverage: "bekräftade att samtycket täcker egna uppgifter"
    case .setGuardianAside: "undantog en vårdnadshavare"
    case .restoreGuardian: "frågar en vårdnadshavare igen"
    case .assessSilence: "bedömde en lång tystnad"
    case .writeSealedNote: "skrev i ett skyddat fack"
    case .assessSealedNote: "bedömde en skyddad anteckning"
    case .nameReader: "utsåg en läsare"
    case .removeReader: "tog bort en läsare"
    case .breakGlass: "nödöppnade akten"
    case .judgeEmergency: "bedömde en nödöppning"
    case .printPaper: "angav skäl för en utskrift"
    case .registerRecordsRequest: "antecknade en begäran om handlingar"
    case .answerRecordsRequest: "svarade på en begäran om handlingar"
    case .makeExtract: "gjorde ett utdrag ur akten"
    case .openInvestigation: "inledde utredningen"
    case .recordLifeArea: "skrev om ett livsområde"
    case .recordTargetGroup: "bedömde målgruppen"
    case .recordSuitability: "bedömde om SIG passar"
    case .recordChildren: "antecknade om barn"
    case .concludeInvestigation: "sammanfattade utredningen"
    case .recordAssessment: "skrev en bedömning med ett instrument"
    case .recordConsultation: "antecknade ett samråd"
    case .recordUrgentSupport: "antecknade ett stöd som inte kan vänta"
    case .assessThreat: "bedömde hot och risk"
    case .acknowledgeThreat: "bekräftade hotbedömningen"
    case .learnOfThreat: "antecknade hot eller våld"
    case .informPolice: "antecknade att polisen informerats"
    case .judgeRemaining: "bedömde om personen kan vara kvar"
    case .consultBops: "antecknade en fråga till BOPS"
    case .recordBopsAnswer: "antecknade ett svar från BOPS"
    case .keepLocal: "antecknade att ärendet stannar i SIG"
    case .prepareHandover: "fyllde i checklistan för överlämning"
    case .receiveHandover: "kvitterade en överlämning"
    case .assessPlacementNeed: "bedömde behov av placering"
    case .recordPoliceContact: "antecknade en kontakt med polisen"
    case .reconcileCase: "stämde av ärendet"
    case .placePerson: "antecknade en placering"
    case .assessPlacement: "bedömde om SIG fortsätter under en placering"
    case .endPlacement: "antecknade att en placering upphör"
    case .decideGrant: "beviljade SIG"
    case .decideRefusal: "avslog ansökan"
    case .decideSupport: "beslutade om stöd på vägen"
    case .decideChange: "ändrade beslutet"
    case .analyseChildImpact: "gjorde en barnkonsekvensanalys"
    case .showMaterial: "antecknade att underlaget är lämnat"
    case .answerMaterial: "antecknade ett svar på underlaget"
    case .tellDecision: "antecknade att ett beslut är lämnat"
    case .recordOthersDecision: "antecknade någon annans beslut"
    case .setResponsibility: "antecknade vem som har ansvaret"
    case .giveCaseRole: "fördelade ett uppdrag"
    case .setWorkingModel: "valde arbetssätt"
    case .handOverLots: "lämnade över ärendet till en annan lots"
    case .endStandIn: "avslutade ett vikariat"
    case .recordOtherForm: "antecknade en annan samverkansform"
    case .addMember: "lade till en deltagare"
    case .endMembership: "avslutade ett deltagande"
    case .openOwnPage: "öppnade egna sidor"
    case .makePlan: "skrev en ny version av planen"
    case .sharePlan: "delade planen"
    case .rateGoal: "bedömde ett mål"
    case .makeActionPlan: "skrev en ny version av den korta planen"
    case .approvePlan: "godkände en plan"
    case .recordStart: "antecknade vad som är på plats vid starten"
    case .addActivity: "lade till något i planen"
    case .callMeeting: "kallade till möte"
    case .changeMeeting: "ändrade ett möte"
    case .analyseMeetingRisk: "gjorde en riskanalys"
    case .confirmMeeting: "bekräftade ett möte"
    case .answerInvitation: "svarade på en kallelse"
    case .holdMeeting: "skrev ner ett möte"
    case .cancelMeeting: "ställde in ett möte"
    case .prepareMeeting: "förberedde ett möte"
    case .askQuestion: "skrev en fråga till ett möte"
    case .tellHowItFelt: "skrev hur ett möte kändes"
    case .giveFeedback: "antecknade vad personen fått veta om ett möte"
    case .shareMeetingNotes: "skrev mötesanteckningar"
    case .approveMeetingNotes: "godkände mötesanteckningar"
    case .giveCommitment: "skrev ett åtagande"
    case .reportCommitment: "återrapporterade ett åtagande"
    case .startMeeting: "startade ett möte"
    case .markAttendance: "antecknade vem som var på mötet"
    case .crossOffPoint: "bockade av en punkt på mötet"
    case .writeMeetingLine: "skrev en rad på mötet"
    case .endMeeting: "avslutade ett möte"
    case .breakOffMeeting: "avbröt ett möte"
    case .writeNotice: "delade snabbt"
    case .acknowledgeNotice: "läste en snabb delning"
    case .tellGuardian: "antecknade att en vårdnadshavare fått veta"
    case .recordContact: "antecknade en kontakt"
    case .disclose: "lämnade ut en uppgift"
    case .recordIntervention: "antecknade en insats"
    case .moveIntervention: "antecknade vad som hänt med en insats"
    case .settleNeed: "antecknade hur ett behov möts"
    case .recordChild: "antecknade ett barn"
    case .linkChildSupport: "antecknade stöd till ett barn"
    case .recordRelative: "antecknade en anhörig"
    case .linkRelative: "antecknade information till en anhörig"
    case .recordChildsView: "antecknade den unges syn"
    case .reportConcern: "skrev en anmälan"
    case .followConcern: "följde upp en anmälan"
    case .recordMeasures: "antecknade mått"
    case .recordSupervision: "antecknade ett samtal om hur planen går"
    case .offerQuestionnaire: "erbjöd en enkät"
    case .answerQuestionnaire: "svarade på en enkät"
    case .giveActorSheet: "lämnade en aktörs roll skriftligt"
    case .chooseOwnPageParts: "valde vad en egen sida visar"
    case .giveOwnCode: "gav en engångskod"
    case .endOwnCode: "drog in en engångskod"
    case .askToReport: "skrev att något inte fungerar"
    case .talkOverShortcoming: "antecknade ett samtal om något som inte fungerar"
    case .closeFile: "avslutade ärendet"
    case .noteAfterClosing: "antecknade en kontakt efter avslut"
    case .writeNote: "skrev en anteckning"
    }
  }
}
