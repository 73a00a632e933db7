import Access
import Testing

@testable import Domain

/// R-ASM-01, R-SHR-01: a finished assessment is given item by item, and only so much of it is seen.
@Suite struct DisclosedAssessmentTests {
  private static func made(_ status: Assessment.Status, continues: Int? = nil) -> EntryBody {
    .investigation(
      .assessed(
        Assessment(
          instrument: "savry", name: "SAVRY", version: "2", on: World.today, assessor: "A",
          by: .socialServices,
          status: status, scale: [Code("high", "Hög")],
          areas: [AssessedArea(.home, "high"), AssessedArea(.health)], overall: "Hög risk nu.",
          continues: continues)))
  }

  private static func seen(_ world: World) throws -> [VisibleAssessment] {
    let teacher = World.author(30, World.school, .externalActor)
    let view = try Access.view(world.file, for: teacher, at: World.now).get()
    guard case .disclosed(let disclosed) = view.content else { return [] }
    return disclosed.assessments
  }

  private static func world(_ consented: CategorySet) -> (world: World, entry: Int) {
    var world = World()
    world.join(World.school)
    world.consent(to: World.school, consented)
    let entry = world.add(made(.completed))
    return (world, entry)
  }

  @Test("R-SHR-01: nothing of it is seen before it is given, and what is not finished is no thing to give")
  func notGiven() throws {
    let (world, entry) = Self.world(.all)
    #expect(try Self.seen(world).isEmpty)
    #expect(world.file.sharing.items[ItemRef(sequence: entry, part: 0)]?.category == .crime)
    #expect(world.file.sharing.items[ItemRef(sequence: entry, part: 2)]?.category == .health)
    var begun = World()
    let started = begun.add(Self.made(.started))
    #expect(begun.file.sharing.items[ItemRef(sequence: started, part: 0)] == nil)
  }

  @Test("R-CON-04: one area is seen without the judgement as a whole, and only as far as the consent reaches")
  func area() throws {
    var (world, entry) = Self.world([.home])
    let parts = [0, 1, 2].map { ItemRef(sequence: entry, part: $0) }
    world.add(.sharing(.disclosed(Disclosed(items: parts, to: World.school, ground: .consent))))
    let seen = try Self.seen(world)
    #expect(seen.count == 1 && seen[0].overall == nil)
    #expect(seen[0].areas.map(\.area) == [.home] && seen[0].areas[0].level == "Hög")
  }

  @Test("R-SHR-04: corrected words are not shown to who was given the earlier ones")
  func corrected() throws {
    var (world, entry) = Self.world(.all)
    let whole = ItemRef(sequence: entry, part: 0)
    world.add(.sharing(.disclosed(Disclosed(items: [whole], to: World.school, ground: .consent))))
    #expect(try Self.seen(world).first?.overall == "Hög risk nu.")
    world.add(Self.made(.completed, continues: entry))
    #expect(try Self.seen(world).isEmpty)
  }
}
