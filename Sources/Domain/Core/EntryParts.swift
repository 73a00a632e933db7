extension Entry {
  /// The part of the file this entry writes in, for finding two people editing the same thing.
  public var part: FilePart? {
    switch body {
    case .intake(.referralRegistered), .intake(.personCorrected): .person
    case .intake(.belongingSettled): .belonging
    case .intake(.releaseNoticed): .release
    case .intake(.courtOrigin): .courtOrigin
    case .intake(.performingChosen): .performingUnit
    case .intake(.adaptationNoted): .adaptation
    case .intake(.programmeMoved): .programme
    case .intake: nil
    case .group(.roleGiven), .group(.lotsHandedOver), .group(.standInEnded): .caseRoles
    case .group(.workingModelSet): .workingModel
    case .group: nil
    case .consent(.copyGiven), .consent(.continuationAssessed), .consent(.coverageConfirmed),
      .consent(.silenceAssessed):
      nil
    case .consent: .consent
    case .investigation(.lifeArea(let notes)): .lifeArea(notes.area)
    case .investigation(.suitability): .suitability
    case .investigation(.concluded): .conclusion
    case .investigation(.targetGroup): .targetGroup
    case .investigation(.children): .children
    case .investigation(.assessed(let body)): .assessment(body.continues ?? sequence)
    case .investigation(.consulted(let body)): .consultation(body.continues ?? sequence)
    case .investigation(.urgentSupport(let body)): .urgentSupport(body.continues ?? sequence)
    case .investigation(.opened): nil
    case .investigation(.around), .interventions(.recorded): corrects.map(FilePart.row)
    case .interventions(.moved(let moved)): .row(moved.intervention)
    case .decision(let entry): entry.part
    case .plan(.versionMade), .plan(.actionPlanMade), .plan(.approved): .plan
    case .plan(.startRecorded): .start
    case .plan: nil
    case .meetings(let entry): entry.part(sequence: sequence)
    case .closing: .closing
    case .followUp(.measured(let measures)): .measures(measures.occasion)
    case .followUp: nil
    case .interventions(.needSettled), .interventions(.placed), .interventions(.placementAssessed),
      .interventions(.placementEnded):
      nil
    case .safety, .sharing, .audit, .sealed: nil
    }
  }

  /// What in this entry can be disclosed to another agency, and the categories each thing belongs to.
  public var items: [Item] {
    switch body {
    case .investigation(.lifeArea(let notes)):
      [item(0, notes.area.category)]
    // The judgement as a whole is about crime; each area that was rated goes by its own category.
    case .investigation(.assessed(let made)) where made.status == .completed:
      [item(0, .crime)] + made.areas.enumerated().map { index, rated in item(index + 1, rated.area.category) }
    case .plan(.versionMade(let plan)):
      [item(0, .planning)]
        + plan.goals.enumerated().map { index, goal in item(index + 1, goal.category) }
    case .plan(.actionPlanMade(let plan)):
      [item(0, .planning)]
        + plan.steps.enumerated().map { index, step in item(index + 1, step.category) }
    case .meetings(.called), .meetings(.held), .meetings(.commitmentGiven):
      [item(0, .planning)]
    case .meetings(.around(.notesWritten(let notes))):
      notes.points.enumerated().map { index, point in item(index, point.category) }
    case .sharing(.noticeWritten(let notice)):
      [item(0, notice.category)]
    case .intake(.adaptationNoted):
      // R-SHR-07: what explains how somebody acts can be told, within a consent to health.
      [item(0, .health)]
    default: []
    }
  }

  private func item(_ part: Int, _ category: InformationCategory) -> Item {
    Item(
      ref: ItemRef(sequence: sequence, part: part), owner: author.agency,
      category: category)
  }
}

extension Entry {
  /// Whether the entry comes to a giver's own page by itself: a meeting to the invited, a message to
  /// whom it is for, a promise and a receipt to everyone.
  func reaches(_ giver: Giver) -> Bool {
    switch body {
    case .meetings(.called(let call)): call.invited.contains(.giver(giver))
    case .meetings(.commitmentGiven), .consent(.takenBack): true
    case .meetings(.around(.questionAsked(let question))): question.by == giver
    case .sharing(.noticeWritten(let notice)): notice.isFor(giver)
    default: false
    }
  }
}
