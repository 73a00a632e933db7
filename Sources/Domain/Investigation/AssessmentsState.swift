/// Every assessment of the case, each with its latest words.
public struct AssessmentsState: Sendable, Equatable {
  /// In the order they were begun.
  public private(set) var all: [Recorded] = []

  public init() {}

  public struct Recorded: Sendable, Equatable {
    /// The entry that began it.
    public let number: Int
    /// The entry with its latest words.
    public let sequence: Int
    public let body: Assessment
    public let by: String
    /// When it was written for the first time.
    public let begunOn: Day
  }

  mutating func apply(_ body: Assessment, of whole: Entry) {
    let number = body.continues ?? whole.sequence
    let place = all.firstIndex { $0.number == number }
    let recorded = Recorded(
      number: number, sequence: whole.sequence, body: body, by: whole.author.name,
      begunOn: place.map { all[$0].begunOn } ?? SwedishTime.day(whole.recordedAt))
    if let place { all[place] = recorded } else { all.append(recorded) }
  }

  public func assessment(_ number: Int) -> Recorded? { all.first { $0.number == number } }

  /// Finished ones, the oldest first.
  public var completed: [Recorded] {
    all.filter { $0.body.status == .completed }.sorted { ($0.body.on, $0.number) < ($1.body.on, $1.number) }
  }

  public var unfinished: [Recorded] { all.filter { $0.body.status != .completed } }

  /// The latest one that rates the risk.
  public var latestRisk: Recorded? { completed.last { $0.body.risk != nil } }

  /// What can be laid beside itself over time: the same instrument, on the same scale. Levels of different
  /// instruments are never put in one line.
  public var courses: [AssessmentCourse] {
    var found: [AssessmentCourse] = []
    for recorded in completed where !recorded.body.ratings.isEmpty {
      let body = recorded.body
      let place = found.firstIndex {
        $0.instrument == body.instrument && $0.name == body.name && $0.scale == body.scale
      }
      if let place {
        found[place].times.append(recorded)
      } else {
        found.append(
          AssessmentCourse(
            instrument: body.instrument, name: body.name, scale: body.scale, times: [recorded]))
      }
    }
    return found
  }
}

/// Repeated assessments with one instrument, the oldest first (R-ASM-05).
public struct AssessmentCourse: Sendable, Equatable {
  public let instrument: String
  public let name: String
  public let scale: [Code]
  public internal(set) var times: [AssessmentsState.Recorded]

  /// What is followed, each a line of its own.
  public var lines: [AssessmentLine] {
    let subjects: [AssessmentLine.Subject] =
      [.risk, .need, .receptiveness] + LifeArea.allCases.map { .area($0) }
    return subjects.compactMap { subject in
      let points = times.compactMap { time in
        place(of: subject.level(in: time.body)).map { (on: time.body.on, level: $0) }
      }
      return points.isEmpty
        ? nil
        : AssessmentLine(
          subject: subject, points: points.map { AssessmentLine.Point(on: $0.on, level: $0.level) })
    }
  }

  private func place(of level: String?) -> Int? {
    level.flatMap { level in scale.firstIndex { $0.code == level } }
  }
}

/// One thing that was rated at several times. A level is its place on the scale, from 0 for the lowest: an order, not a number to
/// reckon with.
public struct AssessmentLine: Sendable, Equatable {
  public let subject: Subject
  public let points: [Point]

  public struct Point: Sendable, Equatable {
    public let on: Day
    public let level: Int
  }

  public enum Subject: Sendable, Hashable {
    case risk, need, receptiveness
    case area(LifeArea)

    public func level(in assessment: Assessment) -> String? {
      switch self {
      case .risk: assessment.risk
      case .need: assessment.need
      case .receptiveness: assessment.receptiveness
      case .area(let area): assessment.areas.first { $0.area == area }?.level
      }
    }
  }
}
