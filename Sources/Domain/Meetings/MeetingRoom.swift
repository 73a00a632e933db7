/// What is written while a meeting goes on: one small entry for each thing, so that nothing waits for the end.
public struct MeetingRoom: Sendable, Equatable {
  public internal(set) var startedAt: Instant?
  /// The entry that started it; what comes after belongs to the meeting.
  public internal(set) var startedEntry: Int?
  /// Who leads it, when that is the person or somebody else than the lots (R-MTG-09).
  public internal(set) var led: Participant?
  public internal(set) var marks: [Participant: AttendanceMarked.Mark] = [:]
  public internal(set) var done: Set<RoomStep> = []
  public internal(set) var lines: [Line] = []

  public init() {}

  /// A line of the notes. Two who wrote it anew without seeing each other have a version each, until one is chosen.
  public struct Line: Sendable, Equatable {
    /// The entry that first wrote it.
    public let number: Int
    public let step: RoomStep
    public let kind: MeetingNoted.Kind
    public internal(set) var versions: [Version]
    /// Every entry that has written it, also those that were written over.
    var entries: Set<Int>

    public struct Version: Sendable, Equatable {
      public let entry: Int
      public let words: String
      public let by: String
    }

    /// Whether an entry is one of its versions, shown or written over.
    func has(_ entry: Int) -> Bool { entries.contains(entry) }

    /// Struck out, and nobody holds on to it.
    public var isGone: Bool { versions.allSatisfy(\.words.isBlank) }
  }

  mutating func start(_ body: MeetingStarted, _ whole: Entry) {
    guard startedAt == nil else { return }
    startedAt = whole.recordedAt
    startedEntry = whole.sequence
    led = body.led
  }

  mutating func note(_ body: MeetingNoted, _ whole: Entry) {
    let version = Line.Version(entry: whole.sequence, words: body.words, by: whole.author.name)
    let replaced = Set(body.replaces)
    let rewritten = lines.firstIndex { !$0.entries.isDisjoint(with: replaced) }
    guard let rewritten else {
      lines.append(
        Line(
          number: whole.sequence, step: body.step, kind: body.kind, versions: [version],
          entries: [whole.sequence]))
      return
    }
    lines[rewritten].versions.removeAll { replaced.contains($0.entry) }
    lines[rewritten].versions.append(version)
    lines[rewritten].entries.insert(whole.sequence)
  }
}

/// The room is open; by whom it is led.
public struct MeetingStarted: Sendable, Hashable, Codable {
  public let meeting: Int
  public let led: Participant?
}

/// R-MTG-05: who is there.
public struct AttendanceMarked: Sendable, Hashable, Codable {
  public let meeting: Int
  public let who: Participant
  public let mark: Mark

  public enum Mark: String, Sendable, Hashable, Codable, CaseIterable {
    case here, left, absent
  }
}

/// Something on the agenda is done, or is taken up again.
public struct PointCrossedOff: Sendable, Hashable, Codable {
  public let meeting: Int
  public let step: RoomStep
  public let done: Bool
}

/// A line of the notes, or a new version of one.
public struct MeetingNoted: Sendable, Hashable, Codable {
  public let meeting: Int
  public let step: RoomStep
  public let kind: Kind
  public let words: String
  /// The versions that its writer saw and that it takes the place of.
  public let replaces: [Int]

  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case note, decision
  }
}

extension MeetingsState.Meeting {
  /// Everyone who may be in the room: the invited until they are marked as absent, and whoever else is marked as
  /// there. What the screen shows is for all of them to see.
  public var audience: [Participant] {
    let expected = invited.filter { room.marks[$0] == nil }
    let there = marked { $0 == .here }
    return expected + there
  }

  /// From an hour before until a day after, once it is confirmed; while it goes on, always.
  public func opensRoom(at now: Instant) -> Bool {
    guard status == .confirmed else { return false }
    return room.startedAt != nil
      || (starts.adding(seconds: -3600) <= now && now < starts.adding(seconds: 86_400))
  }

  public var attended: [Participant] { marked { $0 != .absent } }

  private func marked(_ counts: (AttendanceMarked.Mark) -> Bool) -> [Participant] {
    let others = room.marks.keys.filter { !call.invited.contains($0) }.sorted { $0.code < $1.code }
    return (call.invited + others).filter { room.marks[$0].map(counts) ?? false }
  }

  /// What was written of steps that everyone with a consent to the plan may read; narrower ones go to nobody by themselves.
  func written(_ kind: MeetingNoted.Kind) -> [String] {
    call.steps.filter(call.isForAll).flatMap { step in
      room.lines.filter { $0.step == step && $0.kind == kind && !$0.isGone }.flatMap { line in
        line.versions.filter { !$0.words.isBlank }.map { "\(call.name(of: step)): \($0.words)" }
      }
    }
  }
}
