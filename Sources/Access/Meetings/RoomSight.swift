import Domain

/// Whether something may be taken in front of everyone who may be in the room, or who has to be outside first.
public enum RoomSight: Sendable, Equatable {
  case shown
  case without([Participant])
}

extension Access {
  /// What the screen may show of a category: only what each and every one there may see. Those who do not count as
  /// gone yet count as there.
  public static func sight(
    of category: InformationCategory, in file: CaseFile, before audience: [Participant],
    leaving: [Participant] = [], at now: Instant
  ) -> RoomSight {
    let outside = audience.filter { listener in
      leaving.contains(listener) || !mayHear(listener, category, in: file, at: now)
    }
    return outside.isEmpty ? .shown : .without(outside)
  }

  /// Total over those who take part: what is not said is no.
  static func mayHear(
    _ listener: Participant, _ category: InformationCategory, in file: CaseFile, at now: Instant
  ) -> Bool {
    guard let owner = file.intake.owner else { return false }
    switch listener {
    case .giver(.person): return true
    case .giver(.guardian(let number)):
      return !file.isAdult(at: now) && file.intake.guardians.indices.contains(number)
        && !(file.consent.setAside[number]?.why.keepsOut ?? false)
    case .agency(let agency):
      if agency == owner { return true }
      return file.group.isMember(agency) && file.closing.closed == nil
        && file.consent.covering(from: owner, to: agency, category: category, at: now) != nil
    }
  }
}
