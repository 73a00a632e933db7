import Domain
import Foundation
import HummingbirdTesting
import Logging
import TestSupport
import Testing
import Workflows

@testable import Web

/// Two worlds that differ only in what a viewer may not see are the same to that viewer, byte for byte. Each
/// history is lived step by step in both; after each step is a new pair of worlds, and both are read.
@Suite(.timeLimit(.minutes(15))) struct NonInterferenceTests {
  private static let first = setting("SAMLOTS_SEED").flatMap { UInt64($0) } ?? 2026
  private static let histories = setting("SAMLOTS_WORLDS").flatMap { Int($0) } ?? 4
  private static let pairsInHistory = 8

  private static func setting(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  @Test(
    "B4-15, B4-17: nothing tells a viewer that there is something the viewer may not see",
    arguments: TwinViewer.allCases)
  func same(_ viewer: TwinViewer) async throws {
    for number in 0..<Self.histories {
      let seed = Self.first &+ UInt64(number)
      guard try await TwinHistory(viewer, seed, keepsLog: number.isMultiple(of: 2)).live(Self.pairsInHistory)
      else { return }
    }
  }
}

/// One history of one viewer.
struct TwinHistory {
  let viewer: TwinViewer
  let seed: UInt64
  /// Nothing hidden is done in the file itself, so that own pages are alike in who has looked too.
  let keepsLog: Bool

  init(_ viewer: TwinViewer, _ seed: UInt64, keepsLog: Bool) {
    self.viewer = viewer
    self.seed = seed
    self.keepsLog = keepsLog
  }

  private var isWithoutLog: Bool { viewer.isOnOwnPages && keepsLog }

  private var hidden: [HiddenStep] {
    HiddenStep.allCases.filter { $0.isHidden(from: viewer) && (!isWithoutLog || $0.isOutsideTheLog) }
  }

  /// - Returns: false when the worlds could be told apart.
  func live(_ pairs: Int) async throws -> Bool {
    let plain = try await TwinWorld(seed: seed)
    let fuller = try await TwinWorld(seed: seed &* 31 &+ 7)
    let isSame = try await read(plain) { one in
      try await read(fuller) { other in try await compare(one, other, pairs) }
    }
    await plain.close()
    await fuller.close()
    return isSame
  }

  private func read(
    _ world: TwinWorld, _ body: @escaping @Sendable (TwinReader) async throws -> Bool
  ) async throws -> Bool {
    let web = WebApplication(
      desk: world.desk, mode: .demo, logger: Logger(label: "twin") { _ in SwiftLogNoOpLogHandler() },
      live: .quick(6), calendar: { "\($0.number) \($0.starts)" })
    let (hub, name) = (web.hub, viewer.name)
    return try await web.application().test(.router) { client in
      let running = Task { await hub.run() }
      defer { running.cancel() }
      return try await body(TwinReader(world: world, client: client, hub: hub, name: name))
    }
  }

  private func compare(_ one: TwinReader, _ other: TwinReader, _ pairs: Int) async throws -> Bool {
    var dice = TwinDice(seed)
    var told: [String] = []
    let begun = one.world.time.now
    let hidden = hidden
    for number in 1...pairs {
      for extra in 0..<Int.random(in: 1...3, using: &dice) {
        guard let step = hidden.randomElement(using: &dice) else { break }
        let seconds = Int64.random(in: 0...90, using: &dice)
        for world in [one.world, other.world] { world.time.pass(seconds: seconds) }
        try await step.done(in: other.world, number * 10 + extra)
        told.append("\(step)*")
      }
      guard let step = VisibleStep.allCases.randomElement(using: &dice) else { break }
      let more = viewer != .secretary && !viewer.isOnOwnPages
      let done = try await step.done(in: one.world, number, more: false)
      let alike = try await step.done(in: other.world, number, more: more)
      told.append("\(step)")
      #expect(done == alike, "seed \(seed) \(viewer): \(told) is let through in one world only")
      let file = "/arenden/\(one.world.youth.text)/live"
      let streams = number == pairs ? [file, "/min-dag/live", "/min-sida/live"] : []
      guard
        try await isSame(one, other, &dice, told),
        try await hearsTheSame(one, other, streams, since: begun)
      else { return false }
    }
    return true
  }

  private func isSame(
    _ one: TwinReader, _ other: TwinReader, _ dice: inout TwinDice, _ told: [String]
  ) async throws -> Bool {
    let id = one.world.youth
    let others = [
      Addresses.tabs(id).randomElement(using: &dice), Addresses.forms(id).randomElement(using: &dice),
      Addresses.lists.randomElement(using: &dice), "/arenden/\(id.text)/utskrift/beslut",
      "/arenden/\(id.text)/sakerhet/threat", "/finns-inte",
    ].compactMap(\.self)
    let limit = viewer == .secretary ? 30 : 60
    let first = try await one.pages(also: others, atMost: limit)
    let second = try await other.pages(also: others, atMost: limit)
    let paths = (first.map(\.path), second.map(\.path))
    #expect(paths.0 == paths.1, "seed \(seed) \(viewer) after \(told): other addresses")
    for (left, right) in zip(first, second) where left != right {
      // Whoever has looked at the file on a day is the family's to know.
      if viewer.isOnOwnPages, !isWithoutLog, left.path.utf8Contains("vem-har-tittat") { continue }
      let change = difference(left, right)
      Issue.record(
        "seed \(seed) \(viewer) after \(told): \(left.path) \(left.status) \(right.status)\n\(change)")
      return false
    }
    return paths.0 == paths.1
  }

  private func hearsTheSame(
    _ one: TwinReader, _ other: TwinReader, _ streams: [String], since begun: Instant
  ) async throws -> Bool {
    for path in streams {
      for then in [begun, one.world.time.now] {
        let words = try await one.stream(path, since: then)
        let others = try await other.stream(path, since: then)
        #expect(words == others, "seed \(seed) \(viewer): \(path)")
        if words != others { return false }
      }
    }
    return true
  }

  private func difference(_ one: TwinReader.Page, _ other: TwinReader.Page) -> String {
    if one.body == other.body { return "\(one.headers) → \(other.headers)" }
    let lines = { (page: TwinReader.Page) in
      String(decoding: page.body, as: UTF8.self).replacingOccurrences(of: "><", with: ">\n<")
    }
    return Snapshot.difference(lines(one), lines(other)) ?? "the same lines"
  }
}
