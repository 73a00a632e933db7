import Domain
import HTML

/// A reminder in words, with what to do about it.
struct ReminderWords {
  let heading: String
  let act: ActKind?
  let query: (name: StaticString, value: String)?
  /// What else the form is about.
  let more: (name: StaticString, value: String)?
  let due: String?
  let isLate: Bool

  init(_ reminder: Reminder, today: Day) {
    let dates = Dates(today: today)
    var due: String?
    var late = false
    var query: (StaticString, String)?
    var more: (StaticString, String)?
    switch reminder {
    case .referralWaiting(let since):
      heading = "Ta emot den nya aktualiseringen"
      act = .takeOnReferral
      due = dates.relative(since)
    case .belongingUnclear(let deadline):
      heading = "Utred vart personen hör"
      act = .settleBelonging
      (due, late) = (dates.due(deadline), deadline < today)
    case .meetingInterval(let days, let interval):
      heading = days > interval ? "Det har gått \(days) dagar utan nätverksmöte" : "Kalla till nätverksmöte"
      act = .callMeeting
      (due, late) = ("dag \(days) av \(interval)", days >= interval)
    case .riskAnalysisMissing(let meeting, let day):
      heading = "Gör riskanalysen inför mötet \(dates.short(day))"
      act = .analyseMeetingRisk
      query = ("meeting", String(meeting))
      (due, late) = (dates.relative(day), today.days(until: day) <= 1)
    case .meetingToWriteUp(let meeting, let day):
      heading = "Skriv ner mötet \(dates.short(day))"
      act = .holdMeeting
      query = ("meeting", String(meeting))
      (due, late) = (dates.relative(day), day < today)
    case .answersMissing(let meeting, let count, let day):
      heading =
        count == 1
        ? "En av de inbjudna har inte svarat"
        : "\(Numbers.inWords(count, first: true)) av de inbjudna har inte svarat"
      act = .answerInvitation
      query = ("meeting", String(meeting))
      due = dates.relative(day)
    case .meetingUnprepared(let meeting, let day):
      heading = "Förbered mötet med personen"
      act = .prepareMeeting
      query = ("meeting", String(meeting))
      (due, late) = (dates.relative(day), today.days(until: day) <= 1)
    case .feedbackOwed(let meeting, let day):
      heading = "Berätta för personen om mötet \(dates.short(day))"
      act = .giveFeedback
      query = ("meeting", String(meeting))
      due = dates.relative(day)
    case .notesToApprove(let notes, let name):
      heading = "Godkänn mötesanteckningar av \(name)"
      act = .approveMeetingNotes
      query = ("notes", String(notes))
    case .consentEnds(let party, let day):
      heading = "Prata om samtycket till \(party)"
      act = .giveConsent
      due = dates.due(day)
    case .consentConflict(let consent):
      heading = "Svaren om samtycke går isär"
      act = .recordGiverAnswer
      query = ("consent", String(consent))
    case .copyNotGiven(let consent):
      heading = "Ge en kopia av samtycket"
      act = .giveCopy
      query = ("consent", String(consent))
    case .assessContinuation(let back, let party):
      heading = "Bedöm om insatsen kan fortsätta utan \(party)"
      act = .assessContinuation
      query = ("takenBack", String(back))
      late = true
    case .ledToClosing:
      heading = "Avsluta ärendet"
      act = .closeFile
      late = true
    case .comesOfAge(let day):
      heading = "Fyller 18 och frågas om samtycke på nytt"
      act = nil
      due = dates.shortAndRelative(day)
    case .secondLotsMissing:
      heading = "Saknar andra lots"
      act = .giveCaseRole
    case .standsIn(let entry, let name, let first, let through):
      heading = today < first ? "\(name) ska vikariera" : "\(name) vikarierar"
      act = .endStandIn
      query = ("standIn", String(entry))
      due = today < first ? "från \(dates.shortAndRelative(first))" : "till och med \(dates.short(through))"
    case .threatUnacknowledged(let assessment):
      heading = "Arbetsledaren har inte bekräftat bedömningen"
      act = .acknowledgeThreat
      query = ("assessment", String(assessment))
      late = true
    case .threatReview(let day):
      heading = "Bedöm på nytt"
      act = .assessThreat
      (due, late) = (dates.due(day), day < today)
    case .threatPrompted(let since):
      heading = "Något nytt har kommit. Bedöm på nytt"
      act = .assessThreat
      (due, late) = (dates.relative(since), true)
    case .policeToInform(let event, let since):
      heading = "Informera polisen, eller skriv varför det inte går"
      act = .informPolice
      query = ("event", String(event))
      (due, late) = (dates.relative(since), true)
    case .remainingToJudge(let event):
      heading = "Bedöm om personen kan vara kvar i SIG"
      act = .judgeRemaining
      query = ("event", String(event))
    case .threatStep(let step):
      heading = step.heading
      act = step.act
      late = step == .handedOver
    case .reconciliation(let day):
      heading = "Stäm av ärendet med arbetsledaren"
      act = .reconcileCase
      (due, late) = (dates.due(day), day < today)
    case .placementToAssess(let placement):
      heading = "Bedöm om SIG fortsätter under placeringen"
      act = .assessPlacement
      query = ("placement", String(placement))
    case .placementEnds:
      heading = "Avsluta ärendet. Det är bedömt att SIG avslutas"
      act = .closeFile
    case .secondOfficialMissing(let consent):
      heading = "En till behöver bekräfta det muntliga samtycket"
      act = .confirmConsent
      query = ("consent", String(consent))
    case .coverageUnconfirmed(let consent):
      heading = "Se till att samtycket täcker det ni lämnar"
      act = .confirmCoverage
      query = ("consent", String(consent))
    case .askAnew(let parties):
      heading =
        parties == 1
        ? "Har fyllt 18. Fråga på nytt om samtycke till en part"
        : "Har fyllt 18. Fråga på nytt om samtycke till \(Numbers.inWords(parties)) parter"
      act = .giveConsent
    case .silence(let days):
      heading = "Ingen har hört av personen på \(days) dagar. Finns samtycket kvar?"
      act = .assessSilence
    case .emergencyUnjudged(let entry, let by):
      heading = "Bedöm nödöppningen av \(by)"
      act = .judgeEmergency
      query = ("entry", String(entry))
      late = true
    case .recordsRequestWaiting(let request, let since):
      heading = "Svara på begäran om handlingar"
      act = .answerRecordsRequest
      query = ("request", String(request))
      due = dates.relative(since)
    case .modelChallenge(let challenge):
      heading = challenge.sentence
      act = .setWorkingModel
    case .releaseComing(let day, let isMet):
      heading = isMet ? "Frigivning väntas" : "Frigivning väntas. Planera ett besök före"
      act = .recordVisit
      (due, late) = (dates.inDays(day), !isMet && today.days(until: day) <= 14)
    case .visitPlanned(let visit, let day):
      heading = day <= today ? "Anteckna besöket före frigivningen" : "Besök före frigivningen"
      act = .recordVisit
      query = ("visit", String(visit))
      (due, late) = (dates.inDays(day), day < today)
    case .investigationWaits(let days, let limit):
      heading = "Vill vara med. Inled utredningen"
      act = .openInvestigation
      (due, late) = ("dag \(days) av \(limit)", days > limit)
    case .birthday(let age, let day, let what):
      heading = "Fyller \(age). \(what)"
      act = nil
      due = dates.inDays(day)
    case .askAfterMove(let parties):
      heading =
        parties == 1
        ? "Har bytt program. Fråga på nytt om samtycke till en part"
        : "Har bytt program. Fråga på nytt om samtycke till \(Numbers.inWords(parties)) parter"
      act = .giveConsent
    case .partyEnded(let party, let successor, let day, let carried):
      heading =
        carried
        ? "Berätta för personen: \(successor) har tagit över efter \(party)"
        : "\(party) har upphört. Fråga om samtycke till \(successor), eller avsluta platsen"
      act = carried ? .giveInformation : .giveConsent
      due = "sedan \(dates.short(day))"
    case .planAfterMove:
      heading = "Har bytt program. Gör planen på nytt"
      act = .makePlan
    case .targetGroupAfterMove:
      heading = "Har bytt program. Bedöm målgruppen efter det nya"
      act = .recordTargetGroup
    case .assessmentUnfinished(let assessment, let name, let since):
      heading = "Gör klart bedömningen, \(name)"
      act = .recordAssessment
      query = ("assessment", String(assessment))
      due = "påbörjad \(dates.relative(since))"
    case .assessAnew(let last):
      heading = "Bedöm på nytt med ett instrument"
      act = .recordAssessment
      due = "senast \(dates.short(last))"
    case .urgentSupportWaiting(let support, let since):
      heading = "Stöd som inte kan vänta är inte beslutat"
      act = .decideSupport
      query = ("urgent", String(support))
      (due, late) = ("dag \(since.days(until: today))", true)
    case .investigationGoesOn:
      heading = "Gör klart den fördjupade utredningen"
      act = .concludeInvestigation
    case .decisionUntold(let decision, let since):
      heading = "Lämna beslutet"
      act = .tellDecision
      query = ("decision", String(decision))
      due = dates.relative(since)
    case .receiptAwaited(let decision, let since):
      heading = "Ta reda på om beslutet har kommit fram"
      act = .tellDecision
      query = ("decision", String(decision))
      due = dates.relative(since)
    case .materialUnanswered(let material, let day):
      heading = "Anteckna svaret på underlaget"
      act = .answerMaterial
      query = ("material", String(material))
      (due, late) = (dates.due(day), day < today)
    case .needsUnmet(let count, let days):
      heading = Numbers.count(count, "behov saknar insats", "behov saknar insats")
      act = .recordIntervention
      due = "dag \(days) efter beslutet"
    case .relativesUninformed(let count):
      heading = Numbers.count(
        count, "anhörig har inte fått veta om stöd", "anhöriga har inte fått veta om stöd")
      act = .linkRelative
    case .childrenUnsupported(let count):
      heading = Numbers.count(count, "barn kan behöva stöd", "barn kan behöva stöd")
      act = .linkChildSupport
    case .concernUnsent(let report, let hours):
      // Says nothing of what it is: a list can be seen by whoever passes.
      heading = "Något i ett skyddat fack är inte skickat"
      act = .followConcern
      query = ("row", String(report))
      (due, late) = (hours < 48 ? Numbers.count(hours, "timme", "timmar") : "\(hours / 24) dagar", true)
    case .concernUnreceived(let report, let days):
      heading = "Något i ett skyddat fack är inte bekräftat"
      act = .followConcern
      query = ("row", String(report))
      due = Numbers.count(days, "dag", "dagar")
    case .noticeUnanswered(let notice, let parties, let own, _):
      heading =
        own
        ? "Läs och bekräfta ett meddelande från gruppen"
        : Numbers.count(parties, "har", "har") + " inte bekräftat ett meddelande i tid"
      act = own ? .acknowledgeNotice : .writeNotice
      query = (own ? "notice" : "answers", String(notice))
      late = true
    case .guardianToTell(let notice, let guardian, let name, let since):
      heading = "Berätta för \(name), som inte läser på någon egen sida"
      act = .tellGuardian
      query = ("notice", String(notice))
      more = ("guardian", String(guardian))
      (due, late) = (dates.relative(since), since < today)
    case .shortcomingTold(let entry, let since):
      heading = "Prata om något som inte fungerar"
      act = .talkOverShortcoming
      query = ("told", String(entry))
      due = dates.relative(since)
    case .followUpAfterClosing(let day):
      heading = "Följ upp hur det har gått efter avslutet"
      act = .noteAfterClosing
      (due, late) = (dates.due(day), day < today)
    case .contactDue(let days, let limit):
      heading = "Ta kontakt. Det har gått \(Numbers.count(days, "dag", "dagar"))"
      act = .recordContact
      (due, late) = (days > limit ? "senast dag \(limit)" : "dag \(days) av \(limit)", days > limit)
    case .supervision(let day):
      heading = "Samtal mellan arbetsledare och lots om hur planen går"
      act = .recordSupervision
      (due, late) = (dates.due(day), day < today)
    case .questionnaire(let since):
      heading = "Fråga om personen vill svara på enkäten"
      act = .offerQuestionnaire
      due = dates.relative(since)
    case .actorSheets(let count):
      heading = Numbers.count(
        count, "aktör har inte fått sin roll skriftligt", "aktörer har inte fått sin roll skriftligt")
      act = .giveActorSheet
    case .familyFirst(let since):
      heading = "Kan familjen vara en resurs? Fråga personen, och ta kontakten först"
      act = .recordStart
      due = "dag \(since.days(until: today)) efter beslutet"
    case .planToApprove(let level, let version):
      heading =
        "Version \(version) av \(level == .long ? "planen" : "den korta planen") väntar på att godkännas"
      act = .approvePlan
      query = ("plan", level.rawValue)
    case .planToRevise(let day):
      heading = "Gå igenom planen och skriv en ny version"
      act = .makeActionPlan
      (due, late) = (dates.due(day), day < today)
    case .planNotFollowedUp(let meeting):
      heading = "Följ upp planen efter mötet \(dates.short(meeting))"
      act = .makeActionPlan
      (due, late) = (dates.relative(meeting), meeting < today)
    }
    self.query = query
    self.more = more
    self.due = due
    isLate = late
  }

  func link(_ id: CaseID) -> Link? {
    guard let act else { return nil }
    let link = Links.act(id, act)
    return [query, more].compactMap(\.self).reduce(link) { $0.adding($1.name, $1.value) }
  }
}
