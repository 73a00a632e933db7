import Domain

/// The right to do one act in one file, once: what the journal asks for before it appends anything.
/// Nothing outside this target can make one.
public struct Permit: Sendable {
  public let act: ActKind
  public let caseID: CaseID
  /// Where in the case it writes; nil for the person's file itself.
  public let compartment: Compartment?
  public let author: Author
  public let ground: AccessGround
  public let at: Instant

  init(
    act: ActKind, caseID: CaseID, compartment: Compartment? = nil, author: Author, ground: AccessGround,
    at: Instant
  ) {
    self.act = act
    self.caseID = caseID
    self.compartment = compartment
    self.author = author
    self.ground = ground
    self.at = at
  }
}
