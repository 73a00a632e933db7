import Domain

extension Flash {
  /// What is said after an act; nothing about the person, since it is chosen by a code in the address.
  public init?(done act: ActKind?) {
    guard let act else { return nil }
    self.init(act.doneWords, act: act)
  }
}

extension ActKind {
  var doneWords: String {
    switch self {
    case .registerReferral: "Aktualiseringen är registrerad."
    case .takeOnReferral: "Du har tagit emot ärendet."
    case .correctPerson: "Uppgifterna är rättade. De tidigare går att läsa i journalen."
    case .settleBelonging: "Hemvisten är antecknad."
    case .giveInformation: "Informationen är antecknad som given."
    case .recordAnswer: "Svaret är antecknat."
    case .giveConsent: "Samtycket är antecknat."
    case .recordGiverAnswer: "Svaret är antecknat."
    case .giveCopy: "Det är antecknat att kopian är lämnad."
    case .takeBackConsent: "Samtycket är återtaget. Kvittot finns här på sidan."
    case .assessContinuation: "Bedömningen är antecknad."
    case .recordInterventionConsent: "Samtycket till insatsen är antecknat."
    case .recordPoliceWish: "Svaret om polisen är antecknat."
    case .confirmConsent: "Samtycket är bekräftat av två och gäller nu."
    case .confirmCoverage: "Tack. Det är antecknat att samtycket täcker era uppgifter."
    case .setGuardianAside: "Vårdnadshavaren är undantagen. Skälet finns i journalen."
    case .restoreGuardian: "Vårdnadshavaren tillfrågas igen."
    case .assessSilence: "Bedömningen är antecknad."
    case .writeSealedNote: "Anteckningen är sparad i det skyddade facket."
    case .assessSealedNote: "Bedömningen är antecknad."
    case .nameReader: "Läsaren är utsedd."
    case .removeReader: "Läsaren är borttagen."
    case .breakGlass: "Akten är öppen för dig en kort stund. Arbetsledaren och logggranskaren ser det nu."
    case .judgeEmergency: "Bedömningen är antecknad."
    case .printPaper: "Skälet är antecknat. Nu går det att skriva ut."
    case .registerRecordsRequest: "Begäran är antecknad."
    case .answerRecordsRequest: "Svaret är antecknat."
    case .makeExtract: "Utdraget är gjort. Skriv ut det, eller låt personen läsa det på sin sida."
    case .openInvestigation: "Utredningen är inledd."
    case .recordLifeArea: "Området är sparat."
    case .recordTargetGroup: "Målgruppen är bedömd."
    case .recordSuitability: "Bedömningen är antecknad."
    case .recordChildren: "Det är antecknat."
    case .concludeInvestigation: "Utredningen är sammanfattad."
    case .assessThreat: "Bedömningen är sparad i det skyddade facket."
    case .acknowledgeThreat: "Du har bekräftat."
    case .decideGrant: "Beslutet är fattat. SIG är beviljat."
    case .decideRefusal: "Beslutet är fattat. Ansökan är avslagen."
    case .giveCaseRole: "Uppdraget är fördelat."
    case .addMember: "Deltagaren är med i gruppen."
    case .endMembership: "Deltagaren är inte längre med i gruppen."
    case .openOwnPage: "Egna sidor är öppnade."
    case .makePlan: "En ny version av planen är sparad."
    case .sharePlan: "Planen är delad."
    case .rateGoal: "Målet är bedömt."
    case .callMeeting: "Mötet är kallat."
    case .analyseMeetingRisk: "Riskanalysen är sparad."
    case .confirmMeeting: "Mötet är bekräftat."
    case .answerInvitation: "Svaret är skickat."
    case .holdMeeting: "Mötet är nedskrivet, och alla har sina åtaganden."
    case .cancelMeeting: "Mötet är inställt."
    case .giveCommitment: "Åtagandet är sparat."
    case .reportCommitment: "Tack. Det är antecknat."
    case .writeNotice: "Meddelandet är delat."
    case .acknowledgeNotice: "Läst."
    case .disclose: "Uppgiften är utlämnad och antecknad."
    case .recordIntervention: "Insatsen är antecknad."
    case .recordMeasures: "Måtten är sparade."
    case .closeFile: "Ärendet är avslutat. Ingen utanför enheten ser akten."
    case .noteAfterClosing: "Anteckningen är sparad."
    case .writeNote: "Anteckningen är sparad."
    }
  }
}
