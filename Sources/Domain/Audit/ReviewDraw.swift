/// Makes the lines of a round out of a month of looks, one look at a time, so that a month of any size
/// goes through it. The same looks and tickets always give the same lines.
///
/// Looks of one assignment come in order of time. What own pages read is not the review's business, only
/// what they were refused.
public struct ReviewDraw: Sendable {
  private let plan: ReviewPlan
  /// How many looks the sample was drawn from.
  public private(set) var population = 0
  private var sample: [ReviewLook] = []
  private var sampleFlags: [LogPlace: Set<ReviewFlag>] = [:]
  private var files: [FileKey: Gathered] = [:]
  private var days: [DayKey: Gathered] = [:]
  private var windows: [AssignmentID: Window] = [:]

  public init(plan: ReviewPlan) {
    self.plan = plan
  }

  private struct FileKey: Hashable {
    let assignment: AssignmentID
    let file: CaseID
  }

  private struct DayKey: Hashable {
    let assignment: AssignmentID
    let day: Day
  }

  public mutating func add(_ look: ReviewLook, flags: Set<ReviewFlag>) {
    if look.viewer.isOnOwnPage, look.outcome != .denied { return }
    let day = DayKey(assignment: look.viewer.assignment, day: SwedishTime.day(look.at))
    let file = FileKey(assignment: look.viewer.assignment, file: look.file)
    files[file, default: Gathered(look)].take(look, flags)
    days[day, default: Gathered(look)].take(look, [])
    if hasManyFiles(look) { days[day]?.flags.insert(.manyFiles) }
    if look.outcome == .denied {
      if days[day]?.denied ?? 0 >= plan.deniedPerDay { days[day]?.flags.insert(.deniedOften) }
    } else {
      population += 1
      draw(look, flags)
    }
  }

  /// Flagged lines first, the weightiest on top; then what was drawn by chance, in order of time.
  public func lines() -> [ReviewLine] {
    let perFile = files.map { key, gathered in gathered.line(.file, of: key.file, under: plan) }
    let perDay = days.values.map { $0.line(.day, of: nil, under: plan) }
    let flagged = (perFile + perDay).filter { !$0.flags.isEmpty }
      .sorted { $0.order < $1.order }
    let drawn = sample.sorted { ($0.at, $0.ticket) < ($1.at, $1.ticket) }
      .map { ReviewLine($0, flags: sampleFlags[$0.place] ?? []) }
    return flagged + drawn
  }

  /// Keeps the lowest tickets; equal ones are told apart by their place.
  private mutating func draw(_ look: ReviewLook, _ flags: Set<ReviewFlag>) {
    if sample.count == plan.sample, let last = sample.last, last.lot <= look.lot { return }
    let index = sample.firstIndex { look.lot < $0.lot } ?? sample.count
    sample.insert(look, at: index)
    sampleFlags[look.place] = flags
    if sample.count > plan.sample { sampleFlags[sample.removeLast().place] = nil }
  }

  private mutating func hasManyFiles(_ look: ReviewLook) -> Bool {
    windows[look.viewer.assignment, default: Window()].take(look, minutes: plan.withinMinutes)
      >= plan.manyFiles
  }
}

/// The latest looks of one assignment, as far back as the plan's minutes.
private struct Window {
  private var looks: [(at: Instant, file: CaseID)] = []
  private var counts: [CaseID: Int] = [:]

  /// - Returns: how many different files are in the window now.
  mutating func take(_ look: ReviewLook, minutes: Int) -> Int {
    let start = look.at.adding(seconds: -60 * Int64(minutes))
    let gone = looks.prefix { $0.at < start }
    for old in gone {
      let left = (counts[old.file] ?? 1) - 1
      counts[old.file] = left == 0 ? nil : left
    }
    looks.removeFirst(gone.count)
    looks.append((look.at, look.file))
    counts[look.file, default: 0] += 1
    return counts.count
  }
}

/// What somebody did in one file, or on one day.
private struct Gathered {
  let viewer: ReviewedViewer
  let first: Instant
  var isByOther: Bool
  var last: Instant
  var times = 0
  var denied = 0
  var acts = 0
  var files: Set<CaseID> = []
  var whats: [String: Int] = [:]
  var ground: String
  var outcome: ReviewLook.Outcome
  var flags: Set<ReviewFlag> = []

  init(_ look: ReviewLook) {
    viewer = look.viewer
    first = look.at
    last = look.at
    isByOther = look.isByOther
    ground = look.ground
    outcome = look.outcome
  }

  mutating func take(_ look: ReviewLook, _ found: Set<ReviewFlag>) {
    last = look.at
    times += 1
    if look.outcome == .denied { denied += 1 }
    if look.isAct { acts += 1 }
    files.insert(look.file)
    whats[look.what, default: 0] += 1
    ground = look.ground
    outcome = look.outcome
    flags.formUnion(found)
  }

  func line(_ kind: ReviewLine.Kind, of file: CaseID?, under plan: ReviewPlan) -> ReviewLine {
    var flags = flags
    if kind == .file, acts == 0, times - denied >= plan.looksWithoutAct { flags.insert(.withoutAct) }
    return ReviewLine(
      kind: kind, viewer: viewer, file: file, isByOther: isByOther, first: first, last: last,
      times: times, denied: denied, files: files.count,
      whats: whats.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map(\.key),
      ground: ground, outcome: outcome, flags: flags.ordered)
  }
}

extension ReviewLook {
  /// Lower is drawn first.
  fileprivate var lot: (UInt64, Int) { (ticket, place.number) }
}

extension ReviewLine {
  fileprivate init(_ look: ReviewLook, flags: Set<ReviewFlag>) {
    self.init(
      kind: .drawn, viewer: look.viewer, file: look.file, isByOther: look.isByOther, first: look.at,
      last: look.at, times: 1, denied: 0, files: 1, whats: [look.what], ground: look.ground,
      outcome: look.outcome, flags: flags.ordered, place: look.place)
  }

  /// Weight, then how many times, then when; the same every time.
  fileprivate var order: (Int, Int, Instant, AssignmentID, UInt128) {
    (-weight, -times, first, viewer.assignment, file?.value ?? 0)
  }
}

extension Set<ReviewFlag> {
  fileprivate var ordered: [ReviewFlag] {
    sorted { ($1.weight, $0.rawValue) < ($0.weight, $1.rawValue) }
  }
}
