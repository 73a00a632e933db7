import Domain
import TestSupport
import Testing
import Workflows

@Suite("Settings as a tree, and the city's own data")
struct ProgrammeTreeTests {
  @Test("R-TGT-11: every shipped programme goes through its settings unchanged")
  func roundTrip() throws {
    for programme in try Defaults.shipped().programmes {
      let tree = try SettingTree(programme)
      #expect(tree.programme == programme)
      #expect(tree["ages.from"] == .number(programme.ages.from))
      #expect(tree["criteria"]?.codes == programme.criteria)
    }
  }

  @Test("a setting is changed, added and taken away by its path; one of another kind makes no programme")
  func paths() throws {
    var tree = try SettingTree(try #require(Defaults.shipped().programmes.first))
    tree["silenceDays"] = nil
    tree["workingSettings.own.afterHours"] = .yes(true)
    let changed = try #require(tree.programme)
    #expect(changed.silenceDays == nil && changed.workingSettings?.own?.afterHours == true)
    tree["meetingIntervalDays"] = .text("ofta")
    #expect(tree.programme == nil)
  }

  @Test("R-MOD-02, R-MOD-03, R-MOD-04: both programmes are shipped with what each model starts from")
  func models() throws {
    for programme in try Defaults.shipped().programmes {
      let models = try #require(programme.workingSettings?.models)
      #expect(models[.cooperation]?.participation == .required && models[.cooperation]?.contactLog == false)
      #expect(models[.cooperation]?.treatmentRole == false && models[.cooperation]?.evaluates == true)
      #expect(models[.puzzle]?.meetings == [.professionals, .privateNetwork])
      #expect(models[.puzzle]?.participation == .toldAfterwards && models[.puzzle]?.investigation == .inside)
      #expect(models[.piloting]?.treatmentRole == true && models[.piloting]?.contact == .extensive)
      #expect(models[.piloting]?.jointDecisions == true && models[.piloting]?.afterHours == true)
    }
  }

  @Test("R-DEC-01: both acts are shipped with their days, and the edge between them is one day wide")
  func acts() throws {
    let defaults = try Defaults.shipped()
    let directory = Directory(
      agencies: [], principals: [], assignments: [], programmes: [], legalBases: defaults.legalBases)
    let codes = Set(defaults.legalBases.filter { $0.statute.contains("2001:453") }.map(\.code))
    #expect(codes.isSuperset(of: ["assistance", "service", "concern"]))
    for code in codes {
      let rows = directory.rows(of: code)
      let (old, new) = (try #require(rows.dropLast().last), try #require(rows.last))
      #expect(new.statute.contains("2025:400") && old.validTo?.adding(days: 1) == new.validFrom, "\(code)")
      #expect(directory.legalBasis(code, on: new.validFrom) == new, "\(code)")
      #expect(directory.legalBasis(code, on: new.validFrom.adding(days: -1)) == old, "\(code)")
    }
    #expect(defaults.legalBases.allSatisfy { $0.verified == nil })
  }

  @Test("R-DEC-01: a new city has its rows read against a made-up statute book, but for some")
  func city() async throws {
    let world = try await TestWorld(.founded)
    let directory = try await world.desk.directory()
    // An empty city has its programmes as they were shipped, and its rows read, but for those kept unread.
    #expect(directory.versions(of: "sig-vuxna").count == 1)
    let unread = Set(directory.legalBases.filter { $0.verified == nil && $0.blocked == nil }.map(\.code))
    #expect(unread == ["service", "terror", "close-violence", "mask-guardian"])
    #expect(
      directory.legalBases.compactMap(\.verified).allSatisfy { $0.against?.contains("påhittade") == true })
  }
}
