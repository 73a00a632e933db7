/// Why a look is told apart from others. A sign, never a verdict: each of them has its everyday reasons.
public enum ReviewFlag: String, Sendable, Hashable, Codable, CaseIterable {
  /// Opened because a life was in danger, without a part in the case.
  case emergency
  /// The file is about somebody of the viewer's own name.
  case ownName
  /// The file is about somebody of the same name as one who works at the viewer's agency.
  case colleague
  /// The person or a guardian in the file has the viewer's surname.
  case relative
  /// Many different files in a short time.
  case manyFiles
  /// Refused many times in a day.
  case deniedOften
  /// A protected compartment was read.
  case compartment
  /// The person has protected identity.
  case protectedIdentity
  /// Read many times, and did nothing in the file.
  case withoutAct
  case night
  /// The case was closed.
  case closedFile

  /// How early in a round it is told. Only an order: nothing is counted about anybody.
  public var weight: Int {
    switch self {
    case .emergency: 8
    case .ownName, .colleague: 6
    case .relative, .manyFiles: 5
    case .deniedOften: 4
    case .compartment, .protectedIdentity, .withoutAct: 3
    case .night, .closedFile: 2
    }
  }
}

/// What makes a look stand out by itself. What takes many looks to see is in `ReviewDraw`.
public enum ReviewFlags {
  /// - Parameter file: nil when the file says nothing, as when there is none or its key is destroyed.
  public static func flags(
    of look: ReviewLook, by viewer: ViewerTies, in file: FileTies?, under plan: ReviewPlan
  ) -> Set<ReviewFlag> {
    // A name on an own page is the person's own.
    if look.viewer.isOnOwnPage { return [] }
    var flags: Set<ReviewFlag> = []
    if look.ground.utf8.starts(with: "emergency".utf8) { flags.insert(.emergency) }
    if look.what.utf8.starts(with: "compartment:".utf8) { flags.insert(.compartment) }
    if plan.isNight(SwedishTime.clock(look.at)) { flags.insert(.night) }
    guard let file else { return flags }
    if file.person.isSame(as: viewer.name) {
      flags.insert(.ownName)
    } else {
      if viewer.colleagues.include(file.person) { flags.insert(.colleague) }
      if file.family.contains(where: { $0.sharesSurname(with: viewer.name) }) {
        flags.insert(.relative)
      }
    }
    if file.isProtected { flags.insert(.protectedIdentity) }
    if let closed = file.closedOn, closed < SwedishTime.day(look.at) { flags.insert(.closedFile) }
    return flags
  }
}
