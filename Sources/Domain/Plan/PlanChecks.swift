extension Checks {
  /// R-PLN-03 and R-PLN-18: each activity says everything, at fields that begin with `field`, and the one who
  /// answers for it is in the group and covered by a consent now.
  mutating func activity(
    _ activity: Activity, at field: String, about category: InformationCategory, _ file: CaseFile,
    _ given: Circumstances
  ) {
    for (part, words, missing) in [
      ("what", activity.what, "Skriv vad som ska göras."), ("when", activity.when, "Skriv när."),
      ("place", activity.place, "Skriv var."), ("how", activity.how, "Skriv hur."),
    ] {
      text(words, "\(field)-\(part)", missing, limit: TextLimit.line, by: PlanRules.activity)
    }
    optionalText(activity.with ?? "", "\(field)-with", limit: TextLimit.line)
    optionalText(activity.expects ?? "", "\(field)-expects", limit: TextLimit.line)
    if let picture = activity.picture, let pictures = given.programme.plan?.pictures {
      require(pictures.contains { $0.code == picture }, "\(field)-picture", "Välj en av bilderna.")
    }
    responsible(activity.responsible, at: "\(field)-responsible", about: category, file, given)
  }

  /// R-PLN-15: the city's template of the day; nil only where the programme has none at all.
  mutating func template(_ level: PlanLevel, at field: String, _ given: Circumstances) -> PlanTemplate? {
    let template = given.programme.plan?.template(level, on: given.today)
    require(
      template != nil || given.programme.plan?.templates == nil, field,
      "Ingen av stadens mallar gäller i dag. Be den som sköter programmet.", by: PlanRules.cityTemplate)
    return template
  }

  /// R-PLN-18: what the person can expect of an agency that does something.
  mutating func expected(_ activity: Activity, at field: String) {
    if case .agency = activity.responsible {
      text(
        activity.expects ?? "", "\(field)-expects", "Skriv vad personen kan räkna med.",
        limit: TextLimit.line, by: PlanRules.responsibleIsMember)
    }
  }

  private mutating func responsible(
    _ participant: Participant, at field: String, about category: InformationCategory, _ file: CaseFile,
    _ given: Circumstances
  ) {
    switch participant {
    case .giver(let giver):
      require(file.intake.canGive(giver), field, "Välj vem som ansvarar.", by: PlanRules.activity)
    case .agency(let agency):
      guard let owner = file.intake.owner, agency != owner else { return }
      let name = given.directory.agency(agency)?.name ?? "Aktören"
      guard file.group.isMember(agency) else {
        require(
          false, field, "\(name) är inte med i gruppen. Lägg till deltagaren först.",
          by: PlanRules.responsibleIsMember)
        return
      }
      // What somebody takes on is told under planning, as promises are; the goal itself needs its own category.
      let covered = [category, .planning].contains {
        file.consent.covering(from: owner, to: agency, category: $0, purpose: .coordination, at: given.now)
          != nil
      }
      require(
        covered, field,
        "Inget samtycke låter \(name) få veta det nu. Fråga om samtycke, eller välj en annan.",
        by: PlanRules.responsibleIsMember)
    }
  }
}
