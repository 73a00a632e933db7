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
    "R-MTG-14", .must, .meetings,
    "Samtycket kontrolleras för var och en som bjuds in, och för varje punkt som de ska höra.",
    source: "Riktlinjer för SIG vuxna, Samtycke till att bryta sekretessen")
  public static let brokenOff = Rule(
    "R-SAF-02", .must, .meetings,
    "Möten som känns hotfulla avbryts, och det antecknas vad som görs sedan.",
    source: "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet")
  public static let planFollowedUp = Rule(
    "R-PLN-14", .must, .meetings, "Åtgärdsplanen följs upp på varje nätverksmöte.",
    source: "Utvärdering av SIG 2013, Kriterier för sociala insatsgrupper")
  public static let twoAtMeeting = Rule(
    "R-SAF-03", .should, .meetings, "Två lotsar bör arbeta tillsammans.",
    source: "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet")
  public static let ownJudgement = Rule(
    "R-SAF-04", .must, .meetings,
    "Arbetsgivaren har hela ansvaret för säkerheten, också när polisen har tillfrågats.",
    source: "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet")

  public static let ownInterval = Rule(
    "R-MTG-03", .could, .meetings,
    "Ett ärende kan ha ett annat avstånd mellan mötena än programmet, med skäl och högst så långt som programmet tillåter.",
    source: "Socialstyrelsen, Löpande uppföljning av arbetet på SIG-mötena")
  public static let prepared = Rule(
    "R-MTG-08", .should, .meetings,
    "Mötet förbereds med personen: vilka som kommer, var de sitter, vad som tas upp och egna frågor.",
    source: "Socialstyrelsen, Arbetssätt och strategier")
  public static let participation = Rule(
    "R-MTG-10", .must, .meetings,
    "Är personen inte med skickas frågor in före, och personen får veta efteråt vad som sades.",
    source: "Socialstyrelsen, Ungdomens deltagande under möten")
  public static let strengthsFirst = Rule(
    "R-MTG-11", .should, .meetings, "Mötet börjar med det som fungerar.",
    source: "Socialstyrelsen, Samverkansforum som stärker")
  public static let place = Rule(
    "R-MTG-13", .could, .meetings,
    "Ett möte hemma eller på neutral mark går bra när riskanalysen säger vilka som är där.",
    source: "Socialstyrelsen, Möten hemma hos familjen")
  public static let notesApproved = Rule(
    "R-ROL-05", .must, .meetings,
    "Där programmet säger det godkänns mötesanteckningar av någon annan innan de delas.",
    source: "Riktlinjer för SIG vuxna, SIG-lots")
  public static let lowArousal = Rule(
    "R-SAF-06", .could, .meetings, "Ett lågaffektivt förhållningssätt kan vara till hjälp.",
    source: "Riktlinjer för SIG vuxna, Arbetsmiljö och säkerhet")

  public static let all = [
    interval, ownInterval, prepared, participation, strengthsFirst, place, notesApproved, lowArousal,
    riskFirst, record, reportBack, consentPerInvitee, brokenOff, planFollowedUp, twoAtMeeting, ownJudgement,
  ]
}
