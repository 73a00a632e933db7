import Domain

extension InputTests {
  static let codes = ["hur", "krav", "avbryts", "samtycke"]

  static func person(_ name: String, born: String = "1999-05-04") -> Person {
    Person(name: name, number: nil, born: day(born), sex: .unknown)
  }

  static func group(risk: String, motivation: String) -> TargetGroup {
    TargetGroup(
      criteria: [], riskOfRelapse: true, riskReason: risk, motivated: true, motivationReason: motivation,
      protectiveFactors: "")
  }

  static func conclusion(reason: String, summary: String) -> ConcludeInvestigation {
    ConcludeInvestigation(
      needsCoordination: true, coordinationReason: reason, purpose: "x", sources: "x", summary: summary)
  }

  static func refusal(reasons: String, appeal: String) -> DecideRefusal {
    DecideRefusal(basis: "bistand", reasons: reasons, howToAppeal: appeal, offeredInstead: "x")
  }

  static func intervention(
    _ what: String, _ provider: String, _ steps: InterventionStep...
  ) -> RecordIntervention {
    Around.intervention(what, provider: provider, isDecided: false, steps: steps)
  }

  static let blankGoal = Goal(
    number: 0, area: .home, words: " ", baseline: "", indicator: "x", by: never, longTerm: false,
    activities: [Acts.activity()])

  static func meeting(place: String) -> CallMeeting {
    CallMeeting(
      meetingKind: .home, day: never, time: clock("10:00"), minutes: 60, place: place,
      invited: [.giver(.person)], agenda: [])
  }
}
