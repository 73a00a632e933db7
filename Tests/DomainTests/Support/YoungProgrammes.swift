import Domain

extension Programmes {
  /// SIG unga in one of the three models of annex I, with what each model starts from.
  static func young(_ model: WorkingModel) -> Programme {
    var programme = Programme(
      code: young.code, name: young.name, validFrom: young.validFrom, validTo: nil, ages: young.ages,
      consentAges: young.consentAges, criteria: young.criteria, requiredActors: young.requiredActors,
      meetingIntervalDays: young.meetingIntervalDays, consentEndsSoonDays: young.consentEndsSoonDays,
      consentLongestDays: young.consentLongestDays, deciders: young.deciders,
      formsOfGrant: young.formsOfGrant, information: young.information, waysIn: young.waysIn,
      closingReasons: young.closingReasons, lotsTitle: young.lotsTitle, planName: young.planName,
      actionPlanName: young.actionPlanName, model: model, reservationWording: young.reservationWording,
      source: young.source, workingSettings: WorkingSettings(models: starts), between: Between.settings,
      plan: PlanSettings(shortOnly: [.piloting]))
    programme.meetings = MeetingSettings(
      intervalWarningDays: 14, answerReminderDays: 3, preparationDays: 4, feedbackDays: 2,
      counted: [.start, .network], opening: ["Vad fungerar"], closing: ["Vad gör vi nu", "Nästa möte"])
    return programme
  }

  private static let starts = WorkingSettings.Starts(
    cooperation: WorkingModelTests.choices {
      ($0.participation, $0.meetings, $0.contact) = (.required, [.everyone], .little)
      ($0.contactLog, $0.principle, $0.absences) = (false, .ownAgendas, 2)
    },
    puzzle: WorkingModelTests.choices {
      ($0.participation, $0.meetings) = (.toldAfterwards, [.professionals, .privateNetwork])
      ($0.contact, $0.contactLog, $0.principle) = (.some, true, .withinPlan)
    },
    piloting: WorkingModelTests.choices {
      ($0.participation, $0.meetings, $0.contact) = (.takesPart, [.everyone], .extensive)
      ($0.contactLog, $0.principle, $0.shortPlans) = (true, .jointly, true)
      $0.dependenceDays = 60
    })
}
