import Access
import Domain
import Journal
import TestSupport
import Testing
import Workflows

/// R-ORG-13: agencies go together while cases are open, down the whole road.
@Suite("When agencies go together")
struct MergedAgenciesTests {
  @Test("R-ORG-13: within one authority the work goes on the next morning, and can be taken back as before")
  func withinOne() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let old = try world.agency("Jobbtorg")
      let new = try await add("Jobbtorg Hamnen", like: old, world)
      for agency in [old, new] { try await write("Arbetsmarknadsnämnden", on: agency, world) }
      let version = try await world.file(id).version
      try await merge(old, new, world)
      #expect(try await world.file(id).version == version, "no file is rewritten")

      // The last day is the old one's; at midnight the same people are the new one's.
      _ = try await world.desk.open(id, by: try await author("Rasmus Hägg", world), looking: "overview")
      world.time.move(to: SwedishTime.start(of: world.time.today.adding(days: 1)))
      let rasmus = try await author("Rasmus Hägg", world)
      #expect(rasmus.agency == new && rasmus.agencyName == "Jobbtorg Hamnen")
      let view = try await world.desk.open(id, by: rasmus, looking: "overview")
      #expect(view.viewer.agency == old, "in the place of the one before")
      #expect(try await world.desk.cards(of: rasmus).map(\.id) == [id])
      try await world.perform(
        WriteNotice(text: "Praktiken börjar på måndag.", category: .planning), id, by: rasmus)
      let entry = try #require(
        try await world.file(id).entries.last { $0.author.principal == rasmus.principal })
      #expect(entry.author.agency == old && entry.author.agencyName == "Jobbtorg Hamnen")

      // The person sees who it is now, and takes it back.
      let marcus = try world.author("Marcus Hedlund")
      guard case .own(let own) = try await world.desk.open(id, by: marcus, looking: "own").content else {
        Issue.record("own page")
        return
      }
      #expect(own.consentLines.contains { $0.succession?.to.name == "Jobbtorg Hamnen" })
      try await world.perform(
        TakeBackConsent(party: old, by: .person, whole: true, categories: CategorySet([])), id, by: marcus)
      await #expect(throws: DeskError.letGo(.notMember)) {
        try await world.desk.open(id, by: rasmus, looking: "overview")
      }
      #expect(try await world.desk.cards(of: rasmus).isEmpty)
    }
  }

  @Test(
    "R-ORG-13: the unit that leads goes up into another: its lotsar, its leader and its emergency door follow"
  )
  func unit() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let (west, east) = (try world.agency("Ekhamn Väst"), try world.agency("Ekhamn Öst"))
      for agency in [west, east] { try await write("Socialnämnden", on: agency, world) }
      await #expect(throws: DeskError.letGo(.noRelation)) {
        try await world.desk.open(id, by: try await author("Magnus Rydell", world), looking: "overview")
      }
      try await merge(west, east, world)
      world.time.move(to: SwedishTime.start(of: world.time.today.adding(days: 1)))
      for name in ["Mira Holmqvist", "Eva Lindmark", "Magnus Rydell"] {
        let view = try await world.desk.open(id, by: try await author(name, world), looking: "overview")
        #expect(view.owner == west, "\(name)")
      }
      #expect(try await world.desk.cards(of: author("Magnus Rydell", world)).map(\.id) == [id])
      let leader = try await author("Eva Lindmark", world)
      let lots = try #require(
        try await world.desk.directory().staff(of: east, role: .lots, on: world.time.today).first)
      _ = try await world.desk.perform(
        GiveCaseRole(role: .secondLots, assignment: lots.assignment), on: id, by: leader,
        explanations: Dictionary(uniqueKeysWithValues: Rulebook.all.map { ($0.id, "Enheterna är en.") }))
      #expect(try await world.file(id).group.roles[.secondLots] == lots.principal)
    }
  }

  @Test("R-ORG-13: under two authorities the unit keeps its cases, and a party's successor is a stranger")
  func acrossAuthorities() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let west = try world.agency("Ekhamn Väst")
      await #expect(throws: DeskError.self) { try await merge(west, try world.agency("Ekhamn Öst"), world) }
      let old = try world.agency("Jobbtorg")
      let new = try await add("Arbetsliv AB", like: old, world)
      try await merge(old, new, world)
      world.time.move(to: SwedishTime.start(of: world.time.today.adding(days: 1)))
      #expect(try await world.desk.directory().staff(of: old, on: world.time.today).isEmpty)
      let mira = try await author("Mira Holmqvist", world)
      let card = try #require(try await world.desk.cards(of: mira).first { $0.id == id })
      #expect(
        card.reminders.contains {
          if case .partyEnded(_, "Arbetsliv AB", _, false) = $0 { true } else { false }
        })
    }
  }

  private func author(_ name: String, _ world: TestWorld) async throws -> Author {
    let directory = try await world.desk.directory()
    let found = directory.assignments.values.compactMap { directory.author($0.id, on: world.time.today) }
      .first { $0.name == name }
    return try #require(found)
  }

  private func add(_ name: String, like agency: AgencyID, _ world: TestWorld) async throws -> AgencyID {
    let directory = try await world.desk.directory()
    let model = try #require(directory.agency(agency))
    try await world.desk.change(
      KeepAgency(agency: nil, name: name, kind: model.kind, area: model.area, from: world.time.today),
      by: try world.author("Åsa Moberg"))
    return try #require(
      try await world.desk.directory().agencies.values.first { $0.name == name }?.id)
  }

  private func write(_ authority: String, on agency: AgencyID, _ world: TestWorld) async throws {
    let known = try #require(try await world.desk.directory().agency(agency))
    try await world.desk.change(
      KeepAgency(
        agency: agency, name: known.name, kind: known.kind, area: known.area, from: known.validFrom,
        authority: authority), by: try world.author("Åsa Moberg"))
  }

  private func merge(_ old: AgencyID, _ new: AgencyID, _ world: TestWorld) async throws {
    try await world.desk.change(
      MergeAgency(agency: old, successor: new, confirms: true), by: try world.author("Åsa Moberg"))
  }
}
