import Domain
import Foundation
import Testing

/// Random acts by random people; the refused ones are skipped. What is left is a valid history.
@Suite("Random histories")
struct HistoryTests {
  static let seeds: [UInt64] = {
    let asked = ProcessInfo.processInfo.environment["SAMLOTS_SEED"].flatMap { UInt64($0) }
    return asked.map { [$0] } ?? (1...40).map { $0 &* 0x5851_F42D_4C95_7F2D }
  }()

  /// - Returns: the file after each act that was done.
  static func history(_ seed: UInt64, attempts: Int = 800) -> (work: Casework, done: Int, refused: Int) {
    var dice = Dice(seed: seed)
    var work = Casework(dice.toss() ? Programmes.adults : Programmes.young)
    var done = 0
    var refused = 0
    for _ in 0..<attempts {
      let act = RandomActs.any(work, &dice)
      let author = dice.pick(RandomActs.authors)
      let before = work.file
      do {
        try work.perform(act, by: author, explaining: dice.below(4) > 0 ? shoulds : [])
        done += 1
        check(before, work.file, seed)
      } catch {
        refused += 1
        check(error, seed)
      }
      if dice.below(3) == 0 { work.now = work.now.adding(seconds: Int64(dice.below(40_000))) }
    }
    return (work, done, refused)
  }

  private static let shoulds = Rulebook.all.filter { $0.strength == .should }

  private static func check(_ before: CaseFile, _ after: CaseFile, _ seed: UInt64) {
    let order = Stage.allCases
    #expect(after.version == after.entries.count)
    #expect(
      after.entries.map(\.sequence) == Array(1...max(1, after.version)).prefix(after.version).map { $0 })
    let then = order.firstIndex(of: before.stage) ?? 0
    let now = order.firstIndex(of: after.stage) ?? 0
    // Only a yes to the intervention given again leads back, from the way to closing.
    let isWantedAgain = before.closing.led != nil && after.closing.led == nil
    #expect(
      then <= now || isWantedAgain, "R-INV-02: back from \(before.stage) to \(after.stage), seed \(seed)")
    let history = after.stageHistory
    #expect(history.map(\.stage).count == Set(history.map(\.stage)).count)
    for (one, next) in zip(history, history.dropFirst()) {
      #expect(
        (order.firstIndex(of: one.stage) ?? 0) < (order.firstIndex(of: next.stage) ?? 0), "seed \(seed)")
      #expect(one.began <= next.began, "R-INV-02: \(one) before \(next), seed \(seed)")
    }
    #expect(history.first?.stage == .intake)
  }

  /// A must-rule refuses, a should-rule asks, and neither does the other's work.
  private static func check(_ refusal: Refusal, _ seed: UInt64) {
    switch refusal {
    case .rule(let rule, let detail, _):
      #expect(rule.strength == .must && detail.hasSuffix("."), "\(refusal), seed \(seed)")
    case .explain(let advisories):
      #expect(advisories.allSatisfy { $0.rule.strength == .should }, "seed \(seed)")
    case .invalid(let problems):
      #expect(!problems.isEmpty && problems.allSatisfy { $0.message.hasSuffix(".") }, "seed \(seed)")
      #expect(
        problems.compactMap(\.rule).allSatisfy { Rulebook.rule($0)?.strength != .should }, "\(problems)")
    case .changedMeanwhile: Issue.record("nobody else is here, seed \(seed)")
    }
  }

  @Test("R-DOC-02: a valid history folds to the same file however it is batched", arguments: seeds)
  func batches(seed: UInt64) throws {
    let (work, done, refused) = Self.history(seed)
    print(
      "history: seed \(seed), \(done) acts done, \(refused) refused, \(work.file.version) entries, \(work.file.stage)"
    )
    #expect(done + refused == 800)
    var dice = Dice(seed: seed ^ 0xFF)
    for _ in 0..<4 {
      var folded = CaseFile(id: work.file.id)
      var rest = work.file.entries[...]
      while !rest.isEmpty {
        let batch = rest.prefix(1 + dice.below(40))
        // A copy is kept meanwhile, as a cache would keep it.
        let kept = folded
        for entry in batch { folded.apply(entry) }
        #expect(kept.version == folded.version - batch.count)
        rest = rest.dropFirst(batch.count)
      }
      #expect(folded == work.file)
    }
  }

  @Test("R-DOC-02: what is stored as JSON folds to the same file", arguments: seeds.prefix(10))
  func throughJSON(seed: UInt64) throws {
    let work = Self.history(seed).work
    var folded = CaseFile(id: work.file.id)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for entry in work.file.entries {
      let bytes = try encoder.encode(entry.body)
      let body = try JSONDecoder().decode(EntryBody.self, from: bytes)
      #expect(try encoder.encode(body) == bytes)
      folded.apply(
        Entry(
          sequence: entry.sequence, recordedAt: entry.recordedAt, happened: entry.happened,
          author: entry.author,
          source: entry.source, nature: entry.nature, corrects: entry.corrects, body: body))
    }
    #expect(folded == work.file)
  }

  @Test("R-INV-02: the random histories reach every stage, so they show something")
  func reachEveryStage() {
    let stages = Set(Self.seeds.flatMap { Self.history($0).work.file.stageHistory.map(\.stage) })
    #expect(stages == Set(Stage.allCases) || Self.seeds.count == 1, "\(stages)")
  }

  @Test(
    "R-DOC-02: deciding is pure: the same file and circumstances answer the same", arguments: seeds.prefix(5))
  func pure(seed: UInt64) {
    let work = Self.history(seed, attempts: 200).work
    var dice = Dice(seed: seed)
    for _ in 0..<100 {
      let act = RandomActs.any(work, &dice)
      let one = Result { () throws(Refusal) in try work.decide(act) }
      let other = Result { () throws(Refusal) in try work.decide(act) }
      #expect(one == other)
    }
  }
}
