import Domain

extension Reminder {
  /// Whether it is for those who stand to the file in this way: the leader's talks are the leader's to hold.
  public func isFor(_ relation: Relation) -> Bool {
    if relation == .decidingUnit { return false }
    guard case .supervision = self else { return true }
    return relation == .unitLeader
  }
}
