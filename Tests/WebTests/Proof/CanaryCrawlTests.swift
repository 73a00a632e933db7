import Domain
import Foundation
import HummingbirdTesting
import Logging
import TestSupport
import Testing
import Workflows

@testable import Web

/// Everyone goes everywhere in a city where each item is a word of its own. What each one received must be
/// what the table in `CanaryReaders` says: no word more, and none less.
@Suite(.timeLimit(.minutes(15))) struct CanaryCrawlTests {
  @Test("B4-12, B4-18, B4-27, B4-40: everyone receives exactly what is theirs to read, wherever they go")
  func crawl() async throws {
    let world = try await CanaryWorld.lived()
    let logs = CapturedLogs()
    let web = WebApplication(
      desk: world.desk, mode: .demo, logger: logs.logger, live: .quick(6), pdf: .echo,
      calendar: { _ in "BEGIN:VCALENDAR" })
    let addresses = Self.addresses(web, world)
    let everybody = world.world.everybody.map(Optional.some) + [nil]
    let hub = web.hub
    try await web.application().test(.router) { client in
      let running = Task { await hub.run() }
      defer { running.cancel() }
      let crawlers = everybody.map { Crawler(world, client, $0) }
      for crawler in crawlers {
        try await crawler.signIn()
        try await crawler.crawl(from: ["/"])
      }
      let known = Set(crawlers.flatMap(\.seen)).union(addresses).sorted()
      for crawler in crawlers {
        try await crawler.crawl(from: known)
        for id in world.ids.values { try await crawler.search(for: id.text) }
        try await crawler.search(for: world.numberForms[0])
        let files = world.ids.values.map { "/arenden/\($0.text)/live" }
        if crawler.author != nil {
          try await crawler.listen(hub, files + ["/min-dag/live", "/min-sida/live"])
        }
      }
      for crawler in crawlers { Self.compare(crawler, world) }
    }
    let lines = logs.lines.filter { !world.told(in: $0).isEmpty }
    #expect(lines == [], "the server's log")
    #expect(try Self.written(world) == [], "files on disk")
    await world.world.close()
  }

  /// Every address of the router, with the cases and some numbers in the places of its parts.
  private static func addresses(_ web: WebApplication, _ world: CanaryWorld) -> [String] {
    let cases = world.ids.values.map(\.text) + [CaseID(7).text]
    let fillings: [String: [String]] = [
      "case": cases, "file": cases, "compartment": Compartment.allCases.map(\.rawValue),
      "meeting": ["1", "2"], "year": ["2026"], "month": ["2026-11"], "line": ["1"],
      "assignment": [world.world.everybody[0].assignment.text],
    ]
    return web.router().routes.filter { $0.method == .get }.flatMap { route in
      fillings.reduce(["\(route.path)"]) { paths, filling in
        paths.flatMap { path in
          path.utf8Contains("{\(filling.key)}")
            ? filling.value.map { path.replacingOccurrences(of: "{\(filling.key)}", with: $0) } : [path]
        }
      }
    }
  }

  private static func compare(_ crawler: Crawler, _ world: CanaryWorld) {
    let expected = CanaryReaders.items(of: crawler.name, among: world.word.items + ["youth.number"])
    let more = crawler.received.keys.filter { !expected.contains($0) }.sorted()
    let less = expected.filter { crawler.received[$0] == nil }.sorted()
    let told = more.map { "\(crawler.name) received \($0) at \(crawler.received[$0] ?? "")" }
    #expect(told == [], "more than is theirs")
    #expect(less.map { "\(crawler.name) never received \($0)" } == [], "less than is theirs")
    #expect(crawler.misplaced.sorted() == [], "where nothing about anybody may stand")
  }

  /// Files of the database that hold a word in a writing that can be read.
  private static func written(_ world: CanaryWorld) throws -> [String] {
    let folder = world.world.folder
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.contains { $0.hasSuffix("-wal") })
    return try files.flatMap { file in
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
      let numbers = world.numberForms.filter { !bytes.places(of: Array($0.utf8)).isEmpty }
      return (world.word.traces(in: bytes) + numbers).map { "\(file): \($0)" }
    }
  }

  @Test("The table names everybody who may read each item, and no item that is not there")
  func table() async throws {
    let world = try await CanaryWorld.lived()
    let items = Set(world.word.items + ["youth.number"])
    #expect(items.filter { CanaryReaders.row(of: $0) == nil }.sorted() == [], "items without readers")
    #expect(CanaryReaders.unused(among: items) == [], "rows without items")
    let names = Set(world.world.everybody.map { String($0.name.prefix { $0 != " " }) })
    #expect(CanaryReaders.everyone.subtracting(names) == [])
    await world.world.close()
  }
}
