extension CaseFile {
  /// What is still to be handed over or to come back, around the unit's own decisions.
  func decisionReminders(_ now: Instant) -> [Reminder] {
    var found: [Reminder] = []
    for own in ownDecisions {
      if !untold(own.entry, at: now).isEmpty {
        found.append(.decisionUntold(decision: own.entry, since: own.on))
      } else if awaitsReceipt(own), let sent = tellings(of: own.entry).last?.on {
        found.append(.receiptAwaited(decision: own.entry, since: sent))
      }
    }
    if decision.grant == nil, decision.refusal == nil {
      found += decision.materials.filter { $0.answer == nil }
        .map { .materialUnanswered(material: $0.sequence, due: $0.body.answerBy) }
    }
    return found
  }
}
