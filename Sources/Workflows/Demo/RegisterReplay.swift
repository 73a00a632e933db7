import Domain
import Journal
import Synchronization

/// The city's own data, as its administrator has kept it: legal bases read against a made-up statute book, a
/// programme that was changed, and one that somebody wants to change.
struct RegisterReplay {
  private let city: Ekhamn
  private let time: DemoClock
  private let desk: Desk

  init(_ city: Ekhamn, _ desk: Desk, now: Instant) {
    self.city = city
    time = DemoClock(now: now)
    // Ids of its own: everybody else in the city keeps theirs whatever is done here.
    let made = RegisterIDs()
    self.desk = Desk(beside: desk, clock: time.clock, random: RandomBytes { made.next($0) })
  }

  /// Nobody in the city has come to these yet, so that using one is refused.
  private static let unread: Set<String> = ["service", "terror", "close-violence", "mask-guardian"]

  /// Åsa reads each row when it comes into force, or at the beginning of the city's past.
  func confirmLegalBases() async throws {
    let rows = try await desk.directory().legalBases
      .filter { !Self.unread.contains($0.code) && $0.blocked == nil }
      .sorted { ($0.validFrom, $0.code) < ($1.validFrom, $1.code) }
    for row in rows {
      time.move(to: max(-1_000, time.today.days(until: row.validFrom)), 8, 10)
      try await change(
        ConfirmLegalBasis(
          code: row.code, validFrom: row.validFrom, against: "Ekhamns påhittade lagbok", confirms: true),
        by: city.asa)
    }
  }

  /// SIG vuxna got a way in from health care last spring; SIG unga is proposed to meet more often.
  func changeProgrammes() async throws {
    time.move(to: -230, 9, 0)
    let adults = try await newest("sig-vuxna")
    try await propose(
      adults, from: -216, "Beroendevården hör av sig oftare, och det ska synas hur de vi frågar kom till oss."
    ) { $0.adding(Code("addiction-care", "Beroendevården föreslår"), to: "waysIn") }
    time.move(to: -228, 15, 30)
    if let waiting = try await waiting().first {
      try await change(ApproveProposal(proposal: waiting.id, confirms: true), by: city.gunilla)
    }
    time.move(to: -3, 10, 15)
    let young = try await newest("sig-unga")
    try await propose(
      young, from: 44,
      "Fem veckor är för långt för de yngsta. Vi prövar fyra, och påminner tidigare om samtycken."
    ) { tree in
      var tree = tree
      tree["meetingIntervalDays"] = .number(28)
      tree["consentEndsSoonDays"] = .number(45)
      return tree.adding(Code("guardian-stops", "Vårdnadshavaren vill inte längre"), to: "closingReasons")
    }
  }

  private func newest(_ code: String) async throws -> SettingTree {
    guard let newest = try await desk.directory().versions(of: code).last else {
      throw DemoFault(person: code, act: nil, error: nil)
    }
    return try SettingTree(newest)
  }

  private func propose(
    _ tree: SettingTree, from offset: Int, _ reason: String, _ edit: (SettingTree) -> SettingTree
  ) async throws {
    var edited = edit(tree)
    edited["validFrom"] = .text(time.today.adding(days: offset).description)
    guard let programme = edited.programme else { throw DemoFault(person: reason, act: nil, error: nil) }
    try await change(ProposeProgramme(programme: programme, reason: reason), by: city.asa)
  }

  private func waiting() async throws -> [Proposal] {
    let reference = desk.journal.reference
    return try await desk.journal.engine.read { try reference.proposals($0).filter(\.isOpen) }
  }

  private func change(_ act: some RegisterAct, by seat: Seat) async throws {
    guard let author = try await desk.directory().author(seat.assignment, on: time.today) else {
      throw DemoFault(person: seat.name, act: nil, error: .denied(.role))
    }
    do {
      try await desk.change(act, by: author)
    } catch {
      throw DemoFault(person: seat.name, act: nil, error: error)
    }
  }
}

extension SettingTree {
  /// With one more row in a list.
  fileprivate func adding(_ row: Code, to path: String) -> SettingTree {
    var fields = ["code": SettingTree.text(row.code), "text": .text(row.text)]
    if path == "closingReasons" {
      fields["effect"] = .text(ClosingReason.Effect.individual.rawValue)
      fields["demands"] = .list([.text(ClosingReason.Demand.reason.rawValue)])
      fields["source"] = .text("Lokalt val")
    }
    var tree = self
    tree[path] = .list((self[path]?.list ?? []) + [.fields(fields)])
    return tree
  }
}

/// Ids in a row, from a place where no others are.
private final class RegisterIDs: Sendable {
  private let last = Mutex<UInt8>(0)

  func next(_ count: Int) -> [UInt8] {
    let number = last.withLock { last in
      last &+= 1
      return last
    }
    return Array("ekhamns register".utf8.prefix(max(0, count - 1))) + [number]
  }
}
