/// Every rule that acts somewhere, for the page "Så här fungerar reglerna".
public enum Rulebook {
  public static let all: [Rule] =
    IntakeRules.all + ConsentRules.all + InvestigationRules.all + SafetyRules.all
    + DecisionRules.all + OrganisationRules.all + PlanRules.all + MeetingRules.all
    + SharingRules.all + FollowUpRules.all + ClosingRules.all

  public static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}
