/// One thing to take up at a meeting, the category of information it touches, and who leaves the room for it
/// (R-MTG-11, R-MTG-14).
public struct AgendaPoint: Sendable, Hashable, Codable {
  public let words: String
  public let category: InformationCategory?
  public let origin: Origin?
  public let without: [Participant]

  /// What in the file the point comes from, by its number there.
  public enum Origin: Sendable, Hashable, Codable {
    case goal(Int), commitment(Int), notice(Int), question(Int), works
  }

  public init(
    words: String, category: InformationCategory?, origin: Origin?, without: [Participant]
  ) {
    self.words = words
    self.category = category
    self.origin = origin
    self.without = without
  }
}
