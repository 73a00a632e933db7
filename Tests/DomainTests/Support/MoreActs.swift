import Domain

extension Acts {
  static func goal(
    _ number: Int = 0, area: LifeArea = .occupation, indicator: String = "Närvaro i veckan",
    by: Day, longTerm: Bool = false, activities: [Activity] = [activity()]
  ) -> Goal {
    Goal(
      number: number, area: area, words: "Jag ska komma i tid.", baseline: "Två dagar av fem",
      indicator: indicator, by: by, longTerm: longTerm, activities: activities)
  }

  static func activity(
    responsible: Participant = .agency(World.unit.id), when: String = "Måndagar"
  ) -> Activity {
    Activity(
      what: "Väcka med telefon", responsible: responsible, when: when, place: "Hemma", how: "Ringa")
  }

  static func plan(_ goals: [Goal], participation: String = "Skrev målen själv.") -> MakePlan {
    MakePlan(mattersToMe: "Min syster", participation: participation, goals: goals)
  }

  static func meeting(
    _ kind: MeetingKind = .network, on day: Day, at time: String = "14:00",
    invited: [Participant] = [.giver(.person), .agency(World.jobCentre.id)]
  ) -> CallMeeting {
    CallMeeting(
      meetingKind: kind, day: day, time: clock(time), minutes: 60, place: "Biblioteket",
      invited: invited, agenda: ["Vad har gått bra?"])
  }

  static func risk(_ meeting: Int, canBeHeld: Bool = true) -> AnalyseMeetingRisk {
    AnalyseMeetingRisk(
      meeting: meeting, whenAndWhere: "Dagtid, neutral plats", knownThreat: "Ingen känd",
      conflicts: "Inga kända", mitigation: "Två lotsar", policeConsulted: "", canBeHeld: canBeHeld)
  }

  static func hold(
    _ meeting: Int, attended: [Participant] = [.giver(.person)], notes: String = "Gick igenom planen.",
    brokenOff: String = "", reports: [CommitmentReported] = [], promises: [HoldMeeting.Promise] = [],
    next: Day? = nil
  ) -> HoldMeeting {
    HoldMeeting(
      meeting: meeting, attended: attended, notes: notes, brokenOff: brokenOff, reports: reports,
      promises: promises, next: next)
  }

  static func measures(
    _ occasion: Occasion, on day: Day, source: String = "Belastningsregistret"
  ) -> RecordMeasures {
    RecordMeasures(
      Measures(
        occasion: occasion, sentencedCrimes: 4, addiction: .low, occupation: .worst,
        housing: .fair, source: source), on: day)
  }

  static func close(
    _ reason: String = "C01", _ completion: Completion = .completed, words: String = "Klart.",
    police: String = "", chief: String = "", goals: String = "Målen är nådda.", handover: String = "",
    followUpOn: Day? = nil, informed: Bool = true
  ) -> CloseFile {
    CloseFile(
      reason: reason, completion: completion, words: words, policeAssessment: police,
      decidedWith: chief, goalAssessment: goals, handover: handover, followUpOn: followUpOn,
      actorsInformed: informed)
  }

  static func takeBack(
    _ party: Agency, by giver: Giver = .person, _ categories: [InformationCategory]? = nil
  ) -> TakeBackConsent {
    TakeBackConsent(
      party: party.id, by: giver, whole: categories == nil, categories: CategorySet(categories ?? []))
  }

  static func threat(
    assessor: String = "Pia Palm", words: String = "Ingen känd hotbild.", review: Day
  ) -> AssessThreat {
    AssessThreat(
      ThreatAssessed(
        level: .local, assessor: assessor, words: words, protection: "", nextReview: review,
        consultedWith: "Lotta Lind"))
  }
}
