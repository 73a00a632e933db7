import Access
import Domain
import Journal
import TestSupport
import Testing
import Workflows

@Suite("The one road")
struct RoadTests {
  @Test("A denied look is in the log before it is answered, and the reader learns nothing")
  func denialRecorded() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let tove = try world.author("Tove Bergström")
      let before = try await world.log(id).count
      await #expect(throws: DeskError.denied(.noRelation)) {
        try await world.desk.open(id, by: tove, looking: "overview")
      }
      let record = try #require(try await world.log(id).last)
      #expect(try await world.log(id).count == before + 1)
      #expect(record.outcome == .denied)
      #expect(record.who?.principal == tove.principal)
      #expect(record.reason == "noRelation")
    }
  }

  @Test("R-INV-02: a refused act leaves its trace with the rule, and no entry")
  func refusalRecorded() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .investigated)
      let version = try await world.file(id).version
      await #expect(throws: DeskError.self) {
        try await world.desk.perform(SharePlan(), on: id, by: try world.author("Mira Holmqvist"))
      }
      let record = try #require(try await world.log(id).last)
      #expect(record.outcome == .refused)
      #expect(record.what == ActKind.sharePlan.rawValue)
      #expect(record.reason.hasPrefix("R-"))
      #expect(try await world.file(id).version == version)
    }
  }

  @Test("The same form sent twice is one act, with the same answer")
  func idempotent() async throws {
    try await inWorld(.founded) { world in
      let mira = try world.author("Mira Holmqvist")
      let referral = try world.referral("Dubbel Dubbelsson")
      let first = try await world.desk.register(referral, by: mira, key: "form-1")
      let second = try await world.desk.register(referral, by: mira, key: "form-1")
      #expect(second.caseID == first.caseID)
      #expect(!first.repeated && second.repeated)
      let note = WriteNote(text: "En gång.", happened: world.time.today, nature: .fact)
      let id = try await world.begin(to: .takenOn)
      let once = try await world.desk.perform(note, on: id, by: mira, key: "form-2")
      let again = try await world.desk.perform(note, on: id, by: mira, key: "form-2")
      #expect(once.version == again.version)
      #expect(try await world.file(id).intake.notes.count == 1)
    }
  }

  @Test("A key that was refused is free: what was put right can be sent again")
  func refusedKey() async throws {
    try await inWorld(.founded) { world in
      let mira = try world.author("Mira Holmqvist")
      let id = try await world.begin(to: .takenOn)
      await #expect(throws: DeskError.self) {
        try await world.desk.perform(
          WriteNote(text: " ", happened: world.time.today, nature: .fact), on: id, by: mira, key: "k")
      }
      let receipt = try await world.desk.perform(
        WriteNote(text: "Nu.", happened: world.time.today, nature: .fact), on: id, by: mira, key: "k")
      #expect(!receipt.repeated)
    }
  }

  @Test("Two who edit the same part: the second is told which entry is new, and nothing is lost")
  func samePart() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .investigated)
      let seen = try await world.file(id).version
      let act = RecordLifeArea(area(.home, "Ett"))
      let first = try await world.desk.perform(
        act, on: id, by: try world.author("Samira Noori"), basedOn: seen)
      await #expect(
        throws: DeskError.refused(.changedMeanwhile(part: .lifeArea(.home), entries: [first.version]))
      ) {
        try await world.desk.perform(
          RecordLifeArea(area(.home, "Två")), on: id, by: try world.author("Mira Holmqvist"), basedOn: seen)
      }
      #expect(try await world.file(id).investigation.lifeAreas[.home]?.notes.facts == "Ett")
    }
  }

  @Test("Two who edit different parts both get theirs in")
  func differentParts() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .investigated)
      let seen = try await world.file(id).version
      for (name, place) in [("Samira Noori", LifeArea.home), ("Mira Holmqvist", .health)] {
        _ = try await world.desk.perform(
          RecordLifeArea(area(place, name)), on: id, by: try world.author(name), basedOn: seen)
      }
      let areas = try await world.file(id).investigation.lifeAreas
      #expect(areas[.home]?.notes.facts == "Samira Noori")
      #expect(areas[.health]?.notes.facts == "Mira Holmqvist")
    }
  }

  private func area(_ area: LifeArea, _ facts: String) -> LifeAreaNotes {
    LifeAreaNotes(
      area: area, ownWords: "", facts: facts, judgement: "", need: "", resources: "", sources: "Samtal")
  }
}
