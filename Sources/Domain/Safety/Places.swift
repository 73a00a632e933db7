extension CaseFile {
  /// The same file without the fields that tell where somebody will be: places of meetings and of what is
  /// planned. Free texts stay as they were written; that is why R-SAF-08 asks before they are.
  public var withoutPlaces: CaseFile {
    var file = CaseFile(id: id)
    for entry in entries {
      file.apply(
        Entry(
          sequence: entry.sequence, recordedAt: entry.recordedAt, happened: entry.happened,
          author: entry.author, source: entry.source, nature: entry.nature, corrects: entry.corrects,
          body: entry.body.withoutPlaces))
    }
    for (place, beside) in compartments { file.lay(beside, as: place) }
    file.lay(successions)
    return file
  }
}

extension EntryBody {
  fileprivate var withoutPlaces: EntryBody {
    switch self {
    case .meetings(.called(let call)):
      .meetings(
        .called(
          MeetingCalled(
            kind: call.kind, day: call.day, time: call.time, minutes: call.minutes, place: "",
            invited: call.invited, agenda: call.agenda, points: call.points, placeKind: nil,
            withoutPerson: call.withoutPerson, personAgrees: call.personAgrees, calendar: call.calendar,
            series: call.series)))
    case .meetings(.riskAnalysed(let risk)):
      .meetings(
        .riskAnalysed(
          MeetingRisk(
            meeting: risk.meeting, whenAndWhere: "", knownThreat: risk.knownThreat,
            conflicts: risk.conflicts, mitigation: risk.mitigation,
            policeConsulted: risk.policeConsulted, canBeHeld: risk.canBeHeld, who: risk.who,
            lowArousal: risk.lowArousal)))
    case .plan(.versionMade(let plan)):
      .plan(
        .versionMade(
          PlanMade(
            mattersToMe: plan.mattersToMe, participation: plan.participation,
            goals: plan.goals.map(\.withoutPlaces), mode: plan.mode, template: plan.template,
            needsApproval: plan.needsApproval, staysWithStaff: plan.staysWithStaff)))
    case .plan(.actionPlanMade(let plan)):
      .plan(
        .actionPlanMade(
          ActionPlanMade(
            participation: plan.participation, mode: plan.mode, from: plan.from,
            steps: plan.steps.map(\.withoutPlace), template: plan.template,
            needsApproval: plan.needsApproval)))
    default: self
    }
  }
}

extension Goal {
  fileprivate var withoutPlaces: Goal {
    changing(
      number: number, activities: activities.map(\.withoutPlace), about: about, subGoals: subGoals)
  }
}
