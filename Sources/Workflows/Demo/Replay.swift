import Domain
import Journal

/// One person of the city: who it is, and what has happened since.
struct Life: Sendable {
  let portrait: @Sendable (Ekhamn) -> Portrait
  let live: @Sendable (Replay) async throws -> Void
}

/// One person's months, lived again over the desk. Keeps the file's version, so that what was done can
/// be pointed at by number, and the promises that are still open.
final class Replay {
  let city: Ekhamn
  let time: DemoClock
  let desk: Desk
  private let directory: Directory
  let id: CaseID
  private(set) var version = 0
  /// How much has been written in each compartment, which has numbers of its own.
  private var sealed: [Compartment: Int] = [:]
  let portrait: Portrait
  var grantedOn: Day?
  /// The meeting that was called last.
  var latestMeeting: Int?
  /// Open promises by the number of their entry.
  var promised: [(number: Int, by: Participant, due: Day)] = []

  init(
    _ portrait: Portrait, _ id: CaseID, in city: Ekhamn, _ directory: Directory, desk: Desk, now: Instant
  ) {
    self.portrait = portrait
    self.id = id
    self.city = city
    self.directory = directory
    time = DemoClock(now: now)
    self.desk = Desk(beside: desk, clock: time.clock)
  }

  /// Moves on to a clock time so many days from today.
  func on(_ offset: Int, _ hour: Int = 9, _ minute: Int = 0) {
    time.move(to: offset, hour, minute)
  }

  func day(_ offset: Int) -> Day { time.today.adding(days: offset) }

  /// The day it is in the replay.
  var today: Day { SwedishTime.day(desk.now) }

  /// Does the act, or ends the replay.
  /// - Returns: the number of the first entry that the act itself wrote.
  @discardableResult
  func perform<A: Act>(
    _ act: A, by seat: Seat, because reasons: [String: String] = [:]
  ) async throws -> Int {
    let author = try author(seat)
    do {
      let receipt = try await desk.perform(act, on: id, by: author, explanations: reasons)
      if let place = act.compartment {
        sealed[place, default: 0] += 1
        return sealed[place, default: 1]
      }
      defer { version = receipt.version }
      return version + 1 + reasons.count
    } catch {
      throw DemoFault(person: portrait.name, act: A.kind, error: error)
    }
  }

  /// Somebody opens the file, which stands in its log from then on.
  func look(by seat: Seat, at what: String = "overview") async throws {
    let author = try author(seat)
    do {
      _ = try await desk.open(id, by: author, looking: what)
    } catch {
      throw DemoFault(person: portrait.name, act: nil, error: error)
    }
  }

  /// Somebody tries to open the file and is told no.
  func lookInVain(by seat: Seat) async throws {
    let author = try author(seat)
    do {
      _ = try await desk.open(id, by: author, looking: "overview")
    } catch .denied {
      return
    } catch {
      throw DemoFault(person: portrait.name, act: nil, error: error)
    }
    throw DemoFault(person: portrait.name, act: nil, error: nil)
  }

  private func author(_ seat: Seat) throws -> Author {
    guard let author = directory.author(seat.assignment, on: today) else {
      throw DemoFault(person: seat.name, act: nil, error: .denied(.role))
    }
    return author
  }
}

/// The replay came to something that the desk did not let through, or let through when it should not.
public struct DemoFault: Error, Sendable, CustomStringConvertible {
  public let person: String
  public let act: ActKind?
  /// Nil when a look went through that should have been denied.
  public let error: DeskError?

  public var description: String {
    "\(person), \(act?.rawValue ?? "look"): \(error.map { "\($0)" } ?? "let through")"
  }
}

extension Desk {
  /// A desk with another clock at the same journal, and another source of ids where one is given.
  init(beside desk: Desk, clock: Clock, random: RandomBytes? = nil) {
    journal = desk.journal
    self.random = random ?? desk.random
    directories = desk.directories
    isReplaying = true
    self.clock = clock
  }
}
