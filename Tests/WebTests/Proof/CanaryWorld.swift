import Domain
import Foundation
import Journal
import TestSupport
import Testing
import Workflows

/// Ekhamn with three cases in which every item of text is a word of its own, written act by act over the
/// desk. The clock ends on a morning at ten, when one consent ended at midnight.
final class CanaryWorld: Sendable {
  let world: TestWorld
  let word = Canaries()
  /// By the name that the items begin with.
  let ids: [String: CaseID]
  let number: PersonalNumber

  var desk: Desk { world.desk }

  init() async throws {
    let world = try await TestWorld(.founded, seed: 404, on: .sqlite)
    self.world = world
    number = try #require(Self.number(born: "20100312", world.time.today))
    ids = ["youth": CaseID(0x1001), "adult": CaseID(0x1002), "new": CaseID(0x1003)]
  }

  /// Lives all three cases up to the morning.
  static func lived() async throws -> CanaryWorld {
    let made = try await CanaryWorld()
    let youth = CanaryCase(made, "youth")
    let adult = CanaryCase(made, "adult")
    let new = CanaryCase(made, "new")
    try await youth.begin()
    try await adult.beginAdult()
    try await new.arrive()
    made.world.time.pass(seconds: 86_400)
    try await youth.nextDay()
    try await adult.nextDayAdult()
    return made
  }

  /// The first number of that day whose last figure is right.
  private static func number(born: String, _ today: Day) -> PersonalNumber? {
    for last in 2380...2399 {
      if let number = try? PersonalNumber("\(born)-\(last)", today: today) { return number }
    }
    return nil
  }
}

/// One case of the canary world, and short ways to act in it.
struct CanaryCase: Sendable {
  let made: CanaryWorld
  let name: String

  init(_ made: CanaryWorld, _ name: String) {
    self.made = made
    self.name = name
  }

  var world: TestWorld { made.world }
  var today: Day { world.time.today }

  var id: CaseID { made.ids[name] ?? CaseID(0) }

  /// The word of an item of this case.
  func word(_ item: String) -> String { made.word("\(name).\(item)") }

  func file() async throws -> CaseFile { try await world.file(id) }

  func agency(_ name: String) throws -> AgencyID { try world.agency(name) }

  func part(_ name: String) throws -> Participant { .agency(try agency(name)) }

  /// Does the act; where a rule asks for reasons, they are words of their own too.
  func act(_ act: some Act, by author: String) async throws {
    let author = try world.author(author)
    do {
      _ = try await made.desk.perform(act, on: id, by: author)
    } catch {
      guard case .refused(.explain(let advisories)) = error else {
        Issue.record("\(name) \(type(of: act).kind.rawValue): \(error)")
        throw error
      }
      let reasons = advisories.map { ($0.rule.id, word("because.\($0.rule.id)")) }
      _ = try await made.desk.perform(
        act, on: id, by: author,
        explanations: Dictionary(reasons) { first, _ in first })
    }
  }

  func area(_ area: LifeArea, by author: String) async throws {
    let item = "area.\(area.rawValue)"
    try await act(
      RecordLifeArea(
        LifeAreaNotes(
          area: area, ownWords: word("\(item).ownWords"), facts: word("\(item).facts"),
          judgement: word("\(item).judgement"), need: word("\(item).need"),
          resources: word("\(item).resources"), sources: word("\(item).sources"),
          violence: area == .violence ? violence(item) : nil)), by: author)
  }

  private func violence(_ item: String) -> ViolenceExposure {
    ViolenceExposure(
      own: word("\(item).own"), witnessed: word("\(item).witnessed"), towardsOthers: word("\(item).towards"))
  }

  func goal(
    _ item: String, _ area: LifeArea, by responsible: Participant, about: InformationCategory? = nil
  ) -> Goal {
    Goal(
      number: 0, area: area, words: word("\(item).words"), baseline: word("\(item).baseline"),
      indicator: word("\(item).indicator"), by: today.adding(days: 60), longTerm: false,
      activities: [
        Activity(
          what: word("\(item).what"), responsible: responsible, when: word("\(item).when"),
          place: word("\(item).place"), how: word("\(item).how"))
      ], about: about)
  }

  func consent(
    _ item: String, _ party: String, _ categories: CategorySet, days: Int, by givers: [Giver],
    author: String, childsView: Bool = false
  ) async throws {
    try await act(
      GiveConsent(
        party: try agency(party), toParty: categories, fromParty: categories, validFrom: today,
        validThrough: today.adding(days: days),
        answers: givers.map {
          GiverAnswer(giver: $0, reply: .yes, on: today, note: word("\(item).note.\($0.code)"))
        },
        method: .form(reference: word("\(item).reference")), explained: word("\(item).explained"),
        childsView: childsView ? word("\(item).childsView") : "", informedOfTakingBack: true,
        copyGivenOn: today), by: author)
  }

  func member(_ item: String, _ party: String, _ person: String, by author: String) async throws {
    try await act(
      AddMember(
        agency: try agency(party), principal: try world.author(person).principal,
        need: word("\(item).need"), contribution: word("\(item).contribution"),
        headTeacher: "Rektorn"), by: author)
  }

  /// - Returns: the meeting's number.
  func call(
    _ item: String, _ kind: MeetingKind, _ day: Day, _ time: String, _ invited: [Participant],
    by author: String
  ) async throws -> Int {
    try await act(
      CallMeeting(
        meetingKind: kind, day: day, time: try #require(ClockTime(time)), minutes: 60,
        place: word("\(item).place"), invited: invited,
        agenda: [word("\(item).agenda.1"), word("\(item).agenda.2")]), by: author)
    return try #require(try await file().meetings.all.last?.number)
  }

  func confirm(_ item: String, _ meeting: Int, by author: String) async throws {
    try await act(
      AnalyseMeetingRisk(
        meeting: meeting, whenAndWhere: word("\(item).risk.when"),
        knownThreat: word("\(item).risk.threat"), conflicts: word("\(item).risk.conflicts"),
        mitigation: word("\(item).risk.mitigation"), policeConsulted: word("\(item).risk.police"),
        canBeHeld: true), by: author)
    try await act(ConfirmMeeting(meeting: meeting), by: author)
  }

  func notice(
    _ item: String, _ category: InformationCategory, by author: String
  ) async throws {
    try await act(WriteNotice(text: word(item), category: category), by: author)
  }

  func sealed(_ item: String, _ place: Compartment, by author: String) async throws {
    try await act(
      WriteSealedNote(
        place: place, text: word("\(item).text"), source: word("\(item).source"), happened: today),
      by: author)
  }

  /// The entry that holds a word, so that it can be pointed at.
  func entry(_ matches: (EntryBody) -> Bool) async throws -> Int {
    try #require(try await file().entries.last { matches($0.body) }?.sequence)
  }
}
