/// One thing to take up at a meeting, the category of information it touches, and who leaves the room for it
/// (R-MTG-11, R-MTG-14).
public struct AgendaPoint: Sendable, Hashable, Codable {
  public let words: String
  public let category: InformationCategory?
  public let origin: Origin?
  public let without: [Participant]
  /// For whom it does not exist: not on their own page, not on the screen while they are there, not in what they get
  /// afterwards. Unlike those who leave for it they are told of no point. Nil for nobody.
  public let hidden: [Participant]?

  /// What in the file the point comes from, by its number there.
  public enum Origin: Sendable, Hashable, Codable {
    case goal(Int), commitment(Int), notice(Int), question(Int), works
  }

  public init(
    words: String, category: InformationCategory?, origin: Origin?, without: [Participant],
    hidden: [Participant]? = nil
  ) {
    self.words = words
    self.category = category
    self.origin = origin
    self.without = without
    self.hidden = hidden
  }

  public var isHiddenFromSome: Bool { hidden?.isEmpty == false }

  /// Those who were called hear it unless it is hidden from them; nobody else does, but the person.
  public func isHidden(from listener: Participant, among called: [Participant]) -> Bool {
    guard let hidden, !hidden.isEmpty, listener != .giver(.person) else { return false }
    return hidden.contains(listener) || !called.contains(listener)
  }
}
