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
      (.followUp, earliest(followUp.exitMeasuredOn, closing.ledFrom)),
      (.closed, closing.closed?.on),
    ]
    var history: [(stage: Stage, began: Day)] = []
    for (stage, day) in starts {
      guard let day else { continue }
      // What was done after a later stage had begun was never a stage of its own.
      history.removeAll { $0.began > day }
      history.append((stage, day))
    }
    return history
  }

  public var outcome: Outcome {
    if let closed = closing.closed { return .closed(closed.completion) }
    if decision.grant != nil { return .granted }
    if decision.refusal != nil { return .refused }
    return intake.answer?.reply == .no ? .declined : .underWay
  }

  public enum Outcome: Sendable, Equatable {
    case underWay, declined, refused, granted
    case closed(Completion)
  }
}

private func earliest(_ days: Day?...) -> Day? { days.compactMap { $0 }.min() }
