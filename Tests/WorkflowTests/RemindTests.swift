import Access
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Domain
@testable import Journal
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

  @Test(
    "R-SHR-02: cut short between the claim and the mail, the day's reminder goes out all the same, and once")
  func cutBefore() async throws {
    try await inWorld(.ekhamn) { world in
      try await wish("daily", "Mira Holmqvist", world)
      let mira = try author("Mira Holmqvist", world)
      let wish = ReminderMails.Wish(
        principal: mira.principal, choice: .daily, address: "lots@ekhamn.example")
      // The machine stops here: claimed, and never sent.
      #expect(try await world.desk.claim(wish, from: Self.seven, at: world.desk.now) != nil)
      let sink = Sink()
      try await round(world, sink)
      #expect(sink.sent.isEmpty, "somebody may be sending it just now")
      world.time.pass(seconds: ReminderMails.claimSeconds)
      try await round(world, sink)
      #expect(sink.sent.count == 1)
      world.time.pass(seconds: ReminderMails.claimSeconds * 2)
      try await round(world, sink)
      #expect(sink.sent.count == 1)
    }
  }

  @Test("cut short between the mail and its row, it goes out once more, and then never again")
  func cutAfter() async throws {
    try await inWorld(.ekhamn) { world in
      try await wish("daily", "Mira Holmqvist", world)
      let mira = try author("Mira Holmqvist", world)
      let wish = ReminderMails.Wish(
        principal: mira.principal, choice: .daily, address: "lots@ekhamn.example")
      let sink = Sink()
      let claimed = try #require(try await world.desk.claim(wish, from: Self.seven, at: world.desk.now))
      #expect(sink.send(claimed.0))
      for _ in 0..<3 {
        world.time.pass(seconds: ReminderMails.claimSeconds)
        try await round(world, sink)
      }
      #expect(sink.sent.count == 2 && sink.sent[0] == sink.sent[1])
    }
  }

  @Test("R-ROL-28: closed files ask for their follow-ups and nothing else")
  func closed() async throws {
    try await inWorld(.ekhamn) { world in
      for name in ["Mira Holmqvist", "Jonas Ekdahl", "Eva Lindmark"] {
        let cards = try await world.desk.cards(of: try author(name, world))
        for card in cards where card.isClosed {
          for reminder in card.reminders {
            if case .followUpAfterClosing = reminder { continue }
            Issue.record("\(name): \(reminder)")
          }
        }
      }
    }
  }

  @Test("R-ROL-28: a closed file with unread messages and open promises sends nothing")
  func closedSendsNothing() async throws {
    try await inWorld(.ekhamn) { world in
      let (mira, today) = (try author("Mira Holmqvist", world), world.time.today)
      let id = try #require(try await world.desk.cards(of: mira).first { !$0.unread.isEmpty }).id
      var file = try #require(
        try await world.journal.engine.read { try world.journal.files.load(id, $0, locking: .none) })
      let programme = try #require(file.programme(in: world.directory))
      func card() throws -> VisibleCard {
        try Access.card(file, for: mira, programme: programme, at: world.desk.now).get()
      }
      #expect(try card().waits(on: today) > 0)
      file.apply(
        Entry(EntryDraft(.bareClosing), sequence: file.version + 1, at: world.desk.now, by: mira))
      let closed = try card()
      #expect(closed.unread.isEmpty && closed.commitments.isEmpty && closed.waits(on: today) == 0)
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
