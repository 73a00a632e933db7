import Domain

extension Programme {
  /// The same with the settings that a test is about.
  func with(
    second: CategorySet? = nil, silence: Int? = nil, ages: ConsentAges? = nil,
    investigation settings: InvestigationSettings? = nil, deciders: [Role]? = nil
  ) -> Programme {
    Programme(
      code: code, name: name, validFrom: validFrom, validTo: validTo, ages: self.ages,
      consentAges: ages ?? consentAges, criteria: criteria, requiredActors: requiredActors,
      meetingIntervalDays: meetingIntervalDays, consentEndsSoonDays: consentEndsSoonDays,
      consentLongestDays: consentLongestDays, deciders: deciders ?? self.deciders, formsOfGrant: formsOfGrant,
      information: information, waysIn: waysIn, closingReasons: closingReasons, lotsTitle: lotsTitle,
      planName: planName, actionPlanName: actionPlanName, model: model,
      reservationWording: reservationWording, source: source, secondOfficialFor: second,
      silenceDays: silence, emergencyMinutes: emergencyMinutes, consentForm: consentForm,
      intake: intake, investigation: settings ?? investigation, safety: safety, decision: decision,
      interventions: interventions, organisation: organisation, workingSettings: workingSettings)
  }
}

extension Directory {
  /// With one agency more.
  func with(_ agency: Agency) -> Directory {
    Directory(
      agencies: Array(agencies.values) + [agency], principals: Array(principals.values),
      assignments: Array(assignments.values), programmes: programmes, legalBases: legalBases)
  }
}
