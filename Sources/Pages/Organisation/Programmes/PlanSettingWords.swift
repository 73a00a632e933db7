import Domain

extension SettingWords {
  /// What the settings of the two plans are called, and the values that some of them can have.
  static func plan(_ path: String) -> (label: String, choices: [Choice]?)? {
    let levels = [
      Choice(PlanLevel.long.rawValue, "Den långa planen"),
      Choice(PlanLevel.short.rawValue, "Den korta planen"),
    ]
    return switch path {
    case "plan.templates": ("Stadens mallar", nil)
    case "plan.themes": ("Det som mål kan handla om", nil)
    case "plan.approval": ("Planer som godkänns av en till", levels)
    case "plan.shortOnly":
      (
        "Personen ser den korta planen i stället för den långa",
        WorkingModel.allCases.map { Choice($0.rawValue, $0.name) }
      )
    case "plan.updateDays": ("Längst mellan versioner av planen, dagar", nil)
    case "plan.updateWarningDays": ("Påminn om planen, dagar före", nil)
    case "plan.longTermDays": ("Långsiktiga mål bedöms tidigast efter, dagar", nil)
    case "plan.startChecklist": ("Checklista vid starten", nil)
    case "plan.familyFirst": ("Familjen tillfrågas först", nil)
    case "plan.pictures": ("Bilder till det som görs", nil)
    case "plan.afterClosingDays": ("Uppföljning efter avslut, dagar", nil)
    case "plan.ratesSubGoals": ("Delmål bedöms på fem steg", nil)
    default: nil
    }
  }
}
