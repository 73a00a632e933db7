/// The stages of the national information structure (R-INV-02). Derived from the file, never stored.
public enum Stage: String, Sendable, Hashable, Codable, CaseIterable {
  case intake, investigation, decision, assignment, carryingOut, followUp, closed
}

extension CaseFile {
  /// Exactly one stage at each moment.
  public var stage: Stage { stageHistory.last?.stage ?? .intake }

  /// Each stage with the day it began, in order; a stage that was passed in one step is left out.
  public var stageHistory: [(stage: Stage, began: Day)] {
    let starts: [(Stage, Day?)] = [
      (.intake, intake.registeredOn),
      (.investigation, investigation.openedOn),
      (.decision, investigation.concludedOn),
      (.assignment, decision.grant?.on),
      (.carryingOut, plan.firstSharedOn),
      (.followUp, followUp.exitMeasuredOn ?? closing.ledFrom),
      (.closed, closing.closed?.on),
    ]
    var history: [(stage: Stage, began: Day)] = []
    for (stage, day) in starts {
      if let day { history.append((stage, day)) }
    }
    return history
  }

  public var outcome: Outcome {
    if let closed = closing.closed { return .closed(closed.completion) }
    if intake.answer?.reply == .no { return .declined }
    if decision.refusal != nil { return .refused }
    return decision.grant == nil ? .underWay : .granted
  }

  public enum Outcome: Sendable, Equatable {
    case underWay, declined, refused, granted
    case closed(Completion)
  }
}
