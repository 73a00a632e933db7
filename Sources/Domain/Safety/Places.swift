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
            invited: call.invited, agenda: call.agenda)))
    case .meetings(.riskAnalysed(let risk)):
      .meetings(
        .riskAnalysed(
          MeetingRisk(
            meeting: risk.meeting, whenAndWhere: "", knownThreat: risk.knownThreat,
            conflicts: risk.conflicts, mitigation: risk.mitigation,
            policeConsulted: risk.policeConsulted, canBeHeld: risk.canBeHeld)))
    case .plan(.versionMade(let plan)):
      .plan(
        .versionMade(
          PlanMade(
            mattersToMe: plan.mattersToMe, participation: plan.participation,
            goals: plan.goals.map(\.withoutPlaces))))
    default: self
    }
  }
}

extension Goal {
  fileprivate var withoutPlaces: Goal {
    Goal(
      number: number, area: area, words: words, baseline: baseline, indicator: indicator, by: by,
      longTerm: longTerm,
      activities: activities.map {
        Activity(what: $0.what, responsible: $0.responsible, when: $0.when, place: "", how: $0.how)
      })
  }
}
