/// What the yearly survey asks a unit (R-ORG-16, annex F). What the system knows itself is not asked for here.
public struct UnitProfile: Sendable, Hashable, Codable {
  /// The year the work began.
  public let startYear: Int?
  /// Other forms of cooperation with the same purpose.
  public let otherForms: String
  /// The link to the ANDT strategy and to crime prevention.
  public let prevention: String
  public let timeSetAside: TimeSetAside?
  /// Others who have tasks in SIG.
  public let otherStaff: String
  public let targetGroups: String
  public let criteria: String
  public let instruments: String
  /// How many can be in SIG at the same time.
  public let capacity: Int?
  /// How many active cases one lots holds at most, when the unit has its own figure (R-ROL-11).
  public let caseload: Int?
  /// How support is granted.
  public let grantedAs: String
  public let comments: String

  public init(
    startYear: Int?, otherForms: String, prevention: String, timeSetAside: TimeSetAside?,
    otherStaff: String, targetGroups: String, criteria: String, instruments: String, capacity: Int?,
    caseload: Int?, grantedAs: String, comments: String
  ) {
    self.startYear = startYear
    self.otherForms = otherForms
    self.prevention = prevention
    self.timeSetAside = timeSetAside
    self.otherStaff = otherStaff
    self.targetGroups = targetGroups
    self.criteria = criteria
    self.instruments = instruments
    self.capacity = capacity
    self.caseload = caseload
    self.grantedAs = grantedAs
    self.comments = comments
  }

  public enum TimeSetAside: String, Sendable, Hashable, Codable, CaseIterable {
    case fullTime, partOfPost, mixed, none
  }
}

/// There is one profile for each unit; writing again changes it, and the earlier stays.
public struct KeepProfile: RegisterAct {
  public static let kind = RegisterActKind.keepProfile
  public let profile: UnitProfile
  public let record: RecordID?

  public init(_ profile: UnitProfile, correcting record: RecordID? = nil) {
    self.profile = profile
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    if let year = profile.startYear {
      checks.require(
        (1_990...given.today.components.year).contains(year), "startYear",
        "Skriv ett årtal som har varit, med fyra siffror.")
    }
    for (field, number) in [("capacity", profile.capacity), ("caseload", profile.caseload)] {
      checks.require(
        number.map { (1...10_000).contains($0) } ?? true, field, "Skriv ett tal från 1 till 10 000.")
    }
    checks.withoutPersons([
      ("otherForms", profile.otherForms), ("prevention", profile.prevention),
      ("otherStaff", profile.otherStaff), ("targetGroups", profile.targetGroups),
      ("criteria", profile.criteria), ("instruments", profile.instruments),
      ("grantedAs", profile.grantedAs), ("comments", profile.comments),
    ])
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .profile(profile))]
  }
}
