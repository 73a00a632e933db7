import Testing

@testable import Domain

@Suite("The drawing of a round of log review")
struct ReviewDrawTests {
  private typealias Look = ReviewWorld.Look

  private func lines(
    _ looks: [Look], plan: ReviewPlan = ReviewWorld.plan(sample: 1), flags: Set<ReviewFlag> = []
  ) -> [ReviewLine] {
    var draw = ReviewDraw(plan: plan)
    for (index, var look) in looks.enumerated() {
      look.number = index + 1
      draw.add(look.made, flags: flags)
    }
    return draw.lines()
  }

  private func flags(_ looks: [Look]) -> Set<ReviewFlag> {
    Set(lines(looks).filter { $0.kind != .drawn }.flatMap(\.flags))
  }

  private func minutes(_ number: Int) -> String {
    "\(10 + number / 60):\(number % 60 < 10 ? "0" : "")\(number % 60)"
  }

  @Test("Many files: five different within thirty minutes, and no fewer, later or the same")
  func manyFiles() {
    func spread(_ files: [Int], every step: Int) -> [Look] {
      files.enumerated().map { Look(time: minutes($0 * step), file: UInt128($1)) }
    }
    #expect(flags(spread([1, 2, 3, 4, 5], every: 7)) == [.manyFiles])
    #expect(flags(spread([1, 2, 3, 4], every: 1)) == [])
    #expect(flags(spread([1, 2, 3, 4, 4, 4, 4], every: 1)) == [])
    #expect(flags(spread([1, 2, 3, 4, 5], every: 8)) == [])
    let two =
      spread([1, 2, 3], every: 1)
      + spread([4, 5], every: 1).map {
        var look = $0
        look.viewer = ReviewWorld.viewer(2)
        look.time = "10:10"
        return look
      }
    #expect(flags(two) == [])
  }

  @Test("Many refusals: three in a day, and not two, or three over midnight")
  func deniedOften() {
    func denied(_ days: [String]) -> [Look] {
      days.map { Look(day: $0, outcome: .denied, ground: "noRelation") }
    }
    #expect(flags(denied(["2026-10-15", "2026-10-15", "2026-10-15"])) == [.deniedOften])
    #expect(flags(denied(["2026-10-15", "2026-10-15"])) == [])
    #expect(flags(denied(["2026-10-15", "2026-10-15", "2026-10-16"])) == [])
  }

  @Test("B4-28: ten looks in a file without an act are told; nine, or one act, are not")
  func withoutAct() {
    let ten = (0..<10).map { Look(time: minutes($0 * 40)) }
    #expect(flags(ten) == [.withoutAct])
    #expect(flags(Array(ten.dropLast())) == [])
    #expect(flags(ten + [Look(time: "20:00", what: "write-note")]) == [])
    var refused = Look(time: "20:00", what: "write-note")
    refused.outcome = .refused
    #expect(flags(ten + [refused]) == [.withoutAct])
  }

  @Test("Everything of one viewer in one file is one line, with how often, when and what")
  func gathered() throws {
    let looks = [
      Look(time: "10:00", what: "plan"), Look(time: "11:00", what: "journal"),
      Look(time: "23:00", what: "journal", outcome: .denied, ground: "closed"),
    ]
    let line = try #require(lines(looks, flags: [.night]).first)
    #expect(line.kind == .file && line.times == 3 && line.denied == 1 && line.files == 1)
    #expect(line.whats == ["journal", "plan"])
    #expect(line.first == looks[0].made.at && line.last == looks[2].made.at)
    #expect(line.ground == "closed" && line.outcome == .denied)
  }

  @Test("What an own page reads is not reviewed; what it is refused is, without being drawn")
  func ownPages() {
    let guardian = ReviewWorld.viewer(5, role: .guardian)
    let read = (0..<20).map { Look(viewer: guardian, time: minutes($0), file: UInt128($0)) }
    #expect(lines(read).isEmpty)
    let denied = (0..<3).map { _ in Look(viewer: guardian, outcome: .denied, ground: "noRelation") }
    let found = lines(denied)
    #expect(found.map(\.kind) == [.day] && found[0].flags == [.deniedOften])
  }

  @Test("The sample has the lowest lots, whatever the order, and never a refused look")
  func sample() {
    let tickets: [UInt64] = [50, 10, 40, 20, 30, 60]
    let looks = tickets.enumerated().map { index, ticket in
      Look(
        viewer: ReviewWorld.viewer(UInt128(index)), time: minutes(index), file: UInt128(index),
        ticket: ticket)
    }
    let plan = ReviewWorld.plan(sample: 3)
    let expected: Set<CaseID> = [CaseID(1), CaseID(3), CaseID(4)]
    for order in [looks, looks.reversed(), looks.sorted { $0.ticket < $1.ticket }] {
      #expect(Set(lines(order, plan: plan).compactMap(\.file)) == expected)
    }
    var denied = Look()
    denied.outcome = .denied
    #expect(lines(looks + [denied], plan: plan).count == 3)
    #expect(lines([], plan: plan).isEmpty)
    #expect(lines(Array(looks.prefix(2)), plan: plan).count == 2)
  }

  @Test("What weighs most comes first, then what was drawn")
  func order() {
    var draw = ReviewDraw(plan: ReviewWorld.plan(sample: 2))
    draw.add(Look(time: "10:00", file: 1, number: 1, ticket: 1).made, flags: [.night])
    draw.add(Look(time: "10:01", file: 2, number: 2, ticket: 2).made, flags: [.relative, .night])
    draw.add(Look(time: "10:02", file: 3, number: 3, ticket: 3).made, flags: [])
    let found = draw.lines()
    #expect(found.map(\.file) == [CaseID(2), CaseID(1), CaseID(1), CaseID(2)])
    #expect(found.map(\.kind) == [.file, .file, .drawn, .drawn])
    #expect(found[0].flags == [.relative, .night])
    #expect(draw.population == 3)
  }

  @Test(
    "B4-28: one who snoops among two hundred is in the reviewer's first twenty lines",
    arguments: [UInt64.random(in: 0 ... .max), 1, 2])
  func snooper(_ seed: UInt64) {
    var random = Dice(seed: seed)
    for month in 8...10 {
      let found = Office(month: month, random: &random).lines()
      let place = found.firstIndex { $0.viewer == Office.snooper } ?? .max
      #expect(place < 20, "seed \(seed), month \(month): line \(place) of \(found.count)")
    }
  }
}

/// Two hundred at work for a month, each in cases of their own, some late at night, some with a name that
/// happens to be in a file; and one who reads what is not the work.
private struct Office {
  static let snooper = ReviewWorld.viewer(77)
  private var looks: [(look: ReviewWorld.Look, flags: Set<ReviewFlag>)] = []

  init(month: Int, random: inout Dice) {
    let number = month < 10 ? "0\(month)" : "\(month)"
    for day in 1...28 where day % 7 < 5 {
      let day = "2026-\(number)-\(day < 10 ? "0" : "")\(day)"
      for user in 0..<200 { work(of: user, day, &random) }
      snoop(day, &random)
    }
    looks.sort { $0.look.made.at < $1.look.made.at }
  }

  private mutating func work(of user: Int, _ day: String, _ random: inout Dice) {
    for _ in 0..<Int.random(in: 3...9, using: &random) {
      let file = UInt128(user * 10 + Int.random(in: 0..<10, using: &random))
      let isLate = Int.random(in: 0..<150, using: &random) == 0
      let isAct = Int.random(in: 0..<3, using: &random) == 0
      var flags: Set<ReviewFlag> = isLate ? [.night] : []
      if file % 400 == 3 { flags.insert(.relative) }
      if file % 25 == 7 { flags.insert(.protectedIdentity) }
      add(
        user, day, isLate ? 1380 : Int.random(in: 480..<1020, using: &random), file,
        isAct ? "write-note" : "overview", flags)
    }
  }

  /// In cases of the own work, too: a neighbour's file again and again in the evening, and one evening
  /// through everybody's.
  private mutating func snoop(_ day: String, _ random: inout Dice) {
    add(77, day, 1330 + Int.random(in: 0..<60, using: &random), 7777, "journal", [.night])
    if day.hasSuffix("-09") {
      for file in 0..<12 { add(77, day, 1320 + file, UInt128(5000 + file), "overview", [.night]) }
    }
  }

  private mutating func add(
    _ user: Int, _ day: String, _ minute: Int, _ file: UInt128, _ what: String,
    _ flags: Set<ReviewFlag>
  ) {
    let time = ClockTime(minutes: minute)?.text(separator: ":") ?? "12:00"
    looks.append(
      (
        ReviewWorld.Look(
          viewer: ReviewWorld.viewer(UInt128(user)), day: day, time: time, file: file, what: what,
          number: looks.count + 1, ticket: UInt64(looks.count)), flags
      ))
  }

  func lines() -> [ReviewLine] {
    var draw = ReviewDraw(plan: ReviewWorld.plan(manyFiles: 10, looksWithoutAct: 15))
    for (look, flags) in looks { draw.add(look.made, flags: flags) }
    return draw.lines()
  }
}
