extension EntryBody {
  /// True for what takes away somebody's way to the file: it must never come undone, not even when the
  /// database is put back to what it was yesterday (B4-24).
  public var endsAccess: Bool {
    switch self {
    case .consent(.takenBack), .consent(.guardianSetAside), .group(.memberLeft), .closing(.closed),
      .sealed(.readerRemoved):
      true
    case .consent, .group, .closing, .sealed, .intake, .investigation, .safety, .decision, .plan,
      .meetings, .sharing, .interventions, .followUp, .audit:
      false
    }
  }
}
