import Domain

extension Programme {
  /// The same programme with settings for its two plans.
  func planning(_ plan: PlanSettings) -> Programme {
    Programme(
      code: code, name: name, validFrom: validFrom, validTo: validTo, ages: ages, consentAges: consentAges,
      criteria: criteria, requiredActors: requiredActors, meetingIntervalDays: meetingIntervalDays,
      consentEndsSoonDays: consentEndsSoonDays, consentLongestDays: consentLongestDays, deciders: deciders,
      formsOfGrant: formsOfGrant, information: information, waysIn: waysIn, closingReasons: closingReasons,
      lotsTitle: lotsTitle, planName: planName, actionPlanName: actionPlanName, model: model,
      reservationWording: reservationWording, source: source, secondOfficialFor: secondOfficialFor,
      silenceDays: silenceDays, emergencyMinutes: emergencyMinutes, emergencyAttempts: emergencyAttempts,
      consentForm: consentForm, intake: intake, investigation: investigation, safety: safety,
      decision: decision, interventions: interventions, organisation: organisation,
      workingSettings: workingSettings, plan: plan)
  }
}

extension Acts {
  static func step(
    _ goal: Int = 1, _ what: String = "Gå upp", by responsible: Participant = .giver(.person),
    subGoal: Int? = nil, expects: String? = "Att någon ringer", onFridge: Bool = true,
    place: String = "Hemma", picture: String? = nil
  ) -> MakeActionPlan.Step {
    MakeActionPlan.Step(
      goal: goal, subGoal: subGoal,
      activity: Activity(
        what: what, responsible: responsible, when: "Varje dag", place: place, how: "Klockan",
        expects: expects, picture: picture), onFridge: onFridge)
  }

  static func shortPlan(
    _ steps: [MakeActionPlan.Step] = [step()], participation: String = "Valde stegen."
  ) -> MakeActionPlan {
    MakeActionPlan(participation: participation, mode: .together, steps: steps)
  }
}
