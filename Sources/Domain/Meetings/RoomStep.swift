/// One thing the meeting comes to: something every meeting has, or a point of its own agenda by its place in it.
public enum RoomStep: Sendable, Hashable {
  case here, works, since, plan, now, next
  case point(Int)

  /// As it stands in addresses and in what is stored.
  public var code: String {
    switch self {
    case .here: "here"
    case .works: "works"
    case .since: "since"
    case .plan: "plan"
    case .now: "now"
    case .next: "next"
    case .point(let place): "point-\(place)"
    }
  }

  public init?(code: String) {
    if let standing = Self.standing.first(where: { $0.code == code }) {
      self = standing
    } else if code.utf8.starts(with: "point-".utf8), let place = Int(code.dropFirst(6)), place >= 0 {
      self = .point(place)
    } else {
      return nil
    }
  }

  /// What every meeting has, in the order it is taken: what works comes before what is left (R-MTG-11).
  public static let standing: [RoomStep] = [.here, .works, .since, .plan, .now, .next]

  /// What the step is called; nil for a point of the agenda, which has words of its own.
  public var name: String? {
    switch self {
    case .here: "Vilka är här"
    case .works: "Vad fungerar"
    case .since: "Sedan sist"
    case .plan: "Planen"
    case .now: "Vad gör vi nu"
    case .next: "Nästa möte"
    case .point: nil
    }
  }
}

extension RoomStep: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let code = try container.decode(String.self)
    guard let step = RoomStep(code: code) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown step")
    }
    self = step
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

extension MeetingCalled {
  /// The agenda as points, however it was written.
  public var taken: [AgendaPoint] {
    points
      ?? agenda.map { AgendaPoint(words: $0, category: nil, origin: nil, without: []) }
  }

  /// What the meeting comes to, in order. Commitments are one round and goals another, wherever the agenda
  /// names the first of them; what it does not name is put where it belongs.
  public var steps: [RoomStep] {
    var steps: [RoomStep] = []
    for (place, point) in taken.enumerated() {
      let step = standing(point) ?? .point(place)
      if !steps.contains(step) { steps.append(step) }
    }
    steps.removeAll { $0 == .here || $0 == .next }
    if !steps.contains(.works) { steps.insert(.works, at: 0) }
    if !steps.contains(.since) {
      steps.insert(.since, at: (steps.firstIndex(of: .works) ?? 0) + 1)
    }
    if !steps.contains(.now) { steps.append(.now) }
    if !steps.contains(.plan) { steps.insert(.plan, at: steps.firstIndex(of: .now) ?? steps.endIndex) }
    return [.here] + steps + [.next]
  }

  private func standing(_ point: AgendaPoint) -> RoomStep? {
    switch point.origin {
    case .commitment: .since
    case .goal: .plan
    case .works where !point.isHiddenFromSome: .works
    // What a city's agenda ends with, in more words: otherwise the meeting would come to it twice.
    case nil
    where point.without.isEmpty && !point.isHiddenFromSome
      && point.words.utf8.starts(with: "Vad gör vi nu,".utf8):
      .now
    case .works, .notice, .question, nil:
      // What is kept from somebody is a point of its own, so that it can be kept off the screen.
      point.isHiddenFromSome ? nil : RoomStep.standing.first { $0.name == point.words }
    }
  }

  /// What a consent has to cover for the step to be taken in front of somebody. Nil when there is no such point.
  public func category(of step: RoomStep) -> InformationCategory? {
    switch step {
    case .here, .works, .since, .plan, .now, .next: .planning
    case .point(let place): taken.indices.contains(place) ? taken[place].category ?? .planning : nil
    }
  }

  /// Who leaves the room for the step.
  public func leaving(_ step: RoomStep) -> [Participant] {
    guard case .point(let place) = step, taken.indices.contains(place) else { return [] }
    return taken[place].without
  }

  /// From whom the step is kept, of those who may be there.
  public func hidden(_ step: RoomStep, from audience: [Participant]) -> [Participant] {
    guard case .point(let place) = step, taken.indices.contains(place) else { return [] }
    return audience.filter { taken[place].isHidden(from: $0, among: invited) }
  }

  /// Whether a goal or a commitment is kept from somebody there: its own point on the agenda says so.
  public func keeps(_ origin: AgendaPoint.Origin, from audience: [Participant]) -> Bool {
    taken.contains { point in
      point.origin == origin && audience.contains { point.isHidden(from: $0, among: invited) }
    }
  }

  /// Everyone with a consent to the plan may read what is written on it.
  func isForAll(_ step: RoomStep) -> Bool {
    guard category(of: step) == .planning, leaving(step).isEmpty else { return false }
    guard case .point(let place) = step else { return true }
    return !taken[place].isHiddenFromSome
  }

  public func name(of step: RoomStep) -> String {
    if case .point(let place) = step, taken.indices.contains(place) { return taken[place].words }
    return step.name ?? ""
  }
}
