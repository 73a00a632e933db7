import Domain
import HTML

/// A reminder in words, with what to do about it.
struct ReminderWords {
  let heading: String
  let act: ActKind?
  let query: (name: StaticString, value: String)?
  let due: String?
  let isLate: Bool

  init(_ reminder: Reminder, today: Day) {
    let dates = Dates(today: today)
    var due: String?
    var late = false
    var query: (StaticString, String)?
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
    case .threatUnacknowledged(let assessment):
      heading = "Arbetsledaren har inte bekräftat bedömningen"
      act = .acknowledgeThreat
      query = ("assessment", String(assessment))
      late = true
    case .threatReview(let day):
      heading = "Bedöm på nytt"
      act = .assessThreat
      (due, late) = (dates.due(day), day < today)
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
    }
    self.query = query
    self.due = due
    isLate = late
  }

  func link(_ id: CaseID) -> Link? {
    guard let act else { return nil }
    let link = Links.act(id, act)
    return query.map { link.adding($0.name, $0.value) } ?? link
  }
}
