public enum MeetingRules {
  public static let interval = Rule(
    "R-MTG-02", .must, .meetings,
    "Nätverksmöten hålls minst så ofta som programmet säger.",
    source: "Utvärdering av SIG 2013, Kriterier för sociala insatsgrupper")
  public static let riskFirst = Rule(
    "R-MTG-04", .must, .meetings,
    "Inför varje möte görs en riskanalys. Utan den kan mötet inte bekräftas.",
    source: "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet")
  public static let record = Rule(
    "R-MTG-05", .must, .meetings,
    "Från mötet antecknas vilka som kom, vad som beslutades och vem som gör vad till när.",
    source: "Riktlinjer för SIG vuxna, SIG-lots")
  public static let reportBack = Rule(
    "R-MTG-06", .must, .meetings,
    "På mötet berättar var och en vad som har blivit gjort sedan sist.",
    source: "Socialstyrelsen, Löpande uppföljning av arbetet på SIG-mötena")
  public static let consentPerInvitee = Rule(
    "R-MTG-14", .must, .meetings, "Samtycket kontrolleras för var och en som bjuds in.",
    source: "Riktlinjer för SIG vuxna, Samtycke till att bryta sekretessen")
  public static let brokenOff = Rule(
    "R-SAF-02", .must, .meetings,
    "Möten som känns hotfulla avbryts, och det antecknas vad som görs sedan.",
    source: "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet")
  public static let twoAtMeeting = Rule(
    "R-SAF-03", .should, .meetings, "Två lotsar bör arbeta tillsammans.",
    source: "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet")
  public static let ownJudgement = Rule(
    "R-SAF-04", .must, .meetings,
    "Arbetsgivaren har hela ansvaret för säkerheten, också när polisen har tillfrågats.",
    source: "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet")

  public static let all = [
    interval, riskFirst, record, reportBack, consentPerInvitee, brokenOff, twoAtMeeting,
    ownJudgement,
  ]
}
