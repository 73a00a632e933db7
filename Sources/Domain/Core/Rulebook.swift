/// Every rule that acts somewhere, for the page "Så här fungerar reglerna".
public enum Rulebook {
  public static let all: [Rule] =
    IntakeRules.all + ConsentRules.all + InvestigationRules.all + AssessmentRules.all
    + SafetyRules.all
    + DecisionRules.all + OrganisationRules.all + WorkingRules.all + PlanRules.all + MeetingRules.all
    + PlacementRules.all + SharingRules.all + ContactRules.all + FollowUpRules.all + ClosingRules.all
    + InterventionRules.all
    + AroundRules.all
    + ConcernRules.all

  public static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}
