public enum AssessmentRules {
  private static let youth = "Utveckling av SIG i Sverige (2021), "

  public static let register = Rule(
    "R-ASM-01", .must, .investigation,
    "En bedömning antecknas med instrument, version, datum och vem som har bedömt.",
    source: youth + "Vikten av en grundlig initial bedömning")
  public static let beforeConsent = Rule(
    "R-ASM-02", .should, .investigation,
    "En grundlig, strukturerad riskbedömning bör göras innan personen samtycker, så att SIG når rätt målgrupp.",
    source: youth + "Vikten av en grundlig initial bedömning av risk")
  public static let needs = Rule(
    "R-ASM-04", .should, .investigation,
    "Behoven bör bedömas strukturerat: skyddsfaktorer, riskfaktorer och i vilken ordning insatser behövs.",
    source: youth + "Strukturerad behovsbedömning")
  public static let overall = Rule(
    "R-ASM-06", .must, .investigation,
    "Ett instrument används tillsammans med en helhetsbedömning i ord.",
    source: youth + "Bilaga 1")

  public static let training = Rule(
    "R-CMP-08", .should, .investigation,
    "Ett instrument som kräver utbildning görs klart av någon som har den.",
    source: youth + "UngDOK; Strukturerad behovsbedömning")

  public static let all = [register, beforeConsent, needs, overall, training]
}

extension CaseFile {
  /// Whether the programme asks for a thorough assessment before the first consent, and none was begun by then (R-ASM-02). One
  /// that is not finished counts, since it may take longer than the decision (R-ASM-03).
  public func lacksAssessmentBeforeConsent(_ programme: Programme) -> Bool {
    guard let settings = programme.investigation, settings.assessesBeforeConsent == true else { return false }
    let thorough = Set((settings.instruments ?? []).filter(\.isThorough).map(\.code))
    let asked = consent.consents.map(\.askedOn).min()
    return !investigation.assessments.all.contains { made in
      thorough.contains(made.body.instrument) && made.body.status != .draft
        && (asked.map { made.begunOn <= $0 || made.body.on <= $0 } ?? true)
    }
  }

  /// The day of the latest finished assessment, when the programme's interval since then has passed (R-ASM-05).
  public func assessmentDue(on today: Day, programme: Programme) -> Day? {
    guard let interval = programme.investigation?.reassessAfterDays, decision.grant != nil,
      let last = investigation.assessments.completed.last?.body.on, last.days(until: today) >= interval
    else { return nil }
    return last
  }
}
