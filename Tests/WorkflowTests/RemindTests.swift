import Access
import Domain
import Foundation
import Journal
import Synchronization
import TestSupport
import Testing

@testable import Workflows

@Suite("Reminders by the clock")
struct RemindTests {
  private static let seven = ClockTime(minutes: 420)!
  private static let domains = ["ekhamn.example"]

  /// Takes what is sent, and says whether it was taken.
  private final class Sink: Sendable {
    private let mails = Mutex<[ReminderMail]>([])
    let takes: Bool

    init(takes: Bool = true) {
      self.takes = takes
    }

    var sent: [ReminderMail] { mails.withLock { $0 } }

    func send(_ mail: ReminderMail) -> Bool {
      if takes { mails.withLock { $0.append(mail) } }
      return takes
    }
  }

  private func author(_ name: String, _ world: TestWorld) throws -> Author {
    let principal = try #require(world.directory.principals.values.first { $0.name == name })
    let assignment = try #require(world.directory.assignments.values.first { $0.principal == principal.id })
    return try #require(world.directory.author(assignment.id, on: world.time.today))
  }

  private func wish(_ word: String, _ name: String, _ world: TestWorld) async throws {
    try await world.desk.chooseMail(
      word, to: "lots@ekhamn.example", among: Self.domains, by: try author(name, world))
  }

  @discardableResult
  private func round(_ world: TestWorld, _ sink: Sink) async throws -> Reminded {
    try await world.desk.remind(from: Self.seven) { sink.send($0) }
  }

  @Test(
    "R-SHR-02: once a day and no more: the same minute twice, later the same day, and with the clock put back"
  )
  func onceADay() async throws {
    try await inWorld(.ekhamn) { world in
      try await wish("daily", "Mira Holmqvist", world)
      let sink = Sink()
      try await round(world, sink)
      #expect(sink.sent.count == 1)
      #expect(sink.sent[0].count > 0)
      try await round(world, sink)
      world.time.pass(seconds: 3600)
      try await round(world, sink)
      world.time.pass(days: -1)
      try await round(world, sink)
      #expect(sink.sent.count == 1)
      world.time.pass(days: 2)
      try await round(world, sink)
      #expect(sink.sent.count == 2)
    }
  }

  @Test("two servers at once send one")
  func twoAtOnce() async throws {
    try await inWorld(.ekhamn) { world in
      try await wish("daily", "Mira Holmqvist", world)
      let sink = Sink()
      let other = Desk(world.journal, clock: world.time.clock, random: world.random)
      async let one = world.desk.remind(from: Self.seven) { sink.send($0) }
      async let two = other.remind(from: Self.seven) { sink.send($0) }
      #expect(try await one.sent + two.sent == 1)
      #expect(sink.sent.count == 1)
    }
  }

  @Test("not before the time of day, and not to those who have not asked")
  func notBefore() async throws {
    try await inWorld(.ekhamn) { world in
      let sink = Sink()
      try await round(world, sink)
      #expect(sink.sent.isEmpty)
      try await wish("daily", "Mira Holmqvist", world)
      _ = try await world.desk.remind(from: ClockTime(minutes: 581)!) { sink.send($0) }
      #expect(sink.sent.isEmpty)
      try await wish("none", "Mira Holmqvist", world)
      try await round(world, sink)
      #expect(sink.sent.isEmpty)
    }
  }

  @Test("what could not be sent is tried again")
  func triedAgain() async throws {
    try await inWorld(.ekhamn) { world in
      try await wish("daily", "Mira Holmqvist", world)
      #expect(try await round(world, Sink(takes: false)).failed == 1)
      let sink = Sink()
      try await round(world, sink)
      #expect(sink.sent.count == 1)
    }
  }

  @Test("R-SHR-03: only what is urgent, for those who want it so, once for each such thing and day")
  func urgent() async throws {
    try await inWorld(.ekhamn) { world in
      try await wish("urgent", "Mira Holmqvist", world)
      let sink = Sink()
      try await round(world, sink)
      let before = sink.sent.count
      let mira = try author("Mira Holmqvist", world)
      let card = try #require(try await world.desk.cards(of: mira).first { $0.name == "Elias Sandvik" })
      _ = try await world.desk.perform(
        WriteNotice(text: "Kom inte till skolan i dag.", category: .studies, template: "absent"), on: card.id,
        by: mira)
      try await round(world, sink)
      #expect(sink.sent.count == before)
      world.time.pass(seconds: 5 * 3600)
      try await round(world, sink)
      #expect(sink.sent.count == before + 1)
      try await round(world, sink)
      #expect(sink.sent.count == before + 1)
    }
  }

  @Test("R-ROL-28: closed files ask for nothing")
  func closed() async throws {
    try await inWorld(.ekhamn) { world in
      let mira = try author("Mira Holmqvist", world)
      let cards = try await world.desk.cards(of: mira)
      for card in cards where card.isClosed { #expect(card.reminders.isEmpty) }
    }
  }

  @Test("a reminder goes to a work address and nowhere else")
  func addresses() {
    for good in ["a@ekhamn.example", "mira.holmqvist@ekhamn.example", "m-h_2+x@EKHAMN.example"] {
      #expect(MailAddress.isWork(good, among: Self.domains), "\(good)")
    }
    for bad in [
      "", "a", "@ekhamn.example", "a@other.example", "-f@ekhamn.example", "a b@ekhamn.example",
      "a\nBcc: x@ekhamn.example", "a@ekhamn.example\n", "a@b@ekhamn.example", "å@ekhamn.example",
      "\"a\"@ekhamn.example",
    ] { #expect(!MailAddress.isWork(bad, among: Self.domains), "\(bad)") }
  }
}
