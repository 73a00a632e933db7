import Domain

/// From the summing up to the closed file.
extension TestWorld {
  func conclude(_ id: CaseID) async throws {
    let samira = try author("Samira Noori")
    try await perform(
      AddMember(
        agency: try agency("Polisen"), principal: try author("Anders Bräck").principal,
        need: "Trygghet", contribution: "Är med"), id, by: samira)
    try await perform(
      RecordSuitability(by: .police, suitable: true, reason: "Passar.", source: ""), id,
      by: try author("Anders Bräck"))
    try await perform(
      RecordTargetGroup(
        TargetGroup(
          criteria: ["crime"], riskOfRelapse: true, riskReason: "Brott.", motivated: true,
          motivationReason: "Vill.", protectiveFactors: "En vän.")), id, by: samira)
    try await perform(RecordChildren(has: false, notes: ""), id, by: samira)
    try await perform(
      RecordInterventionConsent(consents: true, by: .person, words: "Ja."), id, by: samira)
    try await perform(
      RecordConsultation(
        Consultation(kind: .lots, who: "Mira Holmqvist", question: "", on: time.today, words: "Passar.")),
      id, by: samira)
    try await perform(
      ConcludeInvestigation(
        needsCoordination: true, coordinationReason: "Flera aktörer.", purpose: "Sluta med brott.",
        sources: "Samtal", summary: "Passar."), id, by: samira)
  }

  func grant(_ id: CaseID) async throws {
    try await perform(
      DecideGrant(
        formOfGrant: "assistance", basis: "assistance", reasons: "Villkoren är uppfyllda.",
        reservation: .notNeeded(reason: "Behövs inte."), consulted: Consulted(lots: "Mira Holmqvist")), id,
      by: try author("Eva Lindmark"))
    try await perform(
      AddMember(
        agency: try agency("Jobbtorg"), principal: try author("Rasmus Hägg").principal,
        need: "Arbete", contribution: "Praktik"), id, by: try author("Mira Holmqvist"))
  }

  func plan(_ id: CaseID) async throws {
    let mira = try author("Mira Holmqvist")
    let step = Activity(
      what: "Praktik", responsible: .agency(try agency("Jobbtorg")), when: "Måndagar",
      place: "Jobbtorg", how: "Rasmus följer med")
    let goal = Goal(
      number: 0, area: .occupation, words: "Jag har ett jobb.", baseline: "Inget.",
      indicator: "Dagar i veckan", by: time.today.adding(days: 90), longTerm: false, activities: [step])
    try await perform(
      MakePlan(mattersToMe: "Lugn.", participation: "Vi skrev den ihop.", goals: [goal]), id, by: mira)
    try await perform(SharePlan(), id, by: mira)
    try await perform(RecordMeasures(measures(.enrolment), on: time.today), id, by: mira)
  }

  func finish(_ id: CaseID) async throws {
    let mira = try author("Mira Holmqvist")
    try await perform(RateGoal(goal: 1, attainment: .reached, words: ""), id, by: mira)
    try await perform(RecordMeasures(measures(.exit), on: time.today), id, by: mira)
    try await perform(
      CloseFile(
        reason: "C01", completion: .completed, words: "Klart.", goalAssessment: "Nått.",
        actorsInformed: true), id, by: mira)
  }

  private func measures(_ occasion: Occasion) -> Measures {
    Measures(
      occasion: occasion, sentencedCrimes: 1, addiction: .fair, occupation: .fair, housing: .fair,
      source: "Samtal")
  }
}
