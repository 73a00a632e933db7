import Access
import Domain
import Journal
import TestSupport
import Testing
import Workflows

@Suite("The demo city")
struct DemoCityTests {
  @Test("It is sound, and has people in every stage")
  func sound() async throws {
    try await inWorld(.ekhamn) { world in
      let report = try await world.verified()
      #expect(report.isSound)
      #expect(report.files >= 25)
      let stages = Set(try await world.files().map(\.stage))
      #expect(stages == Set(Stage.allCases))
      #expect(DemoCity.isMade(world.directory))
    }
  }

  @Test("R-CON-14: Elias is sixteen, and his guardians are of different mind about BUP only")
  func elias() async throws {
    try await inWorld(.ekhamn) { world in
      let file = try await world.file(of: "Elias Sandvik")
      let now = world.time.now
      #expect(file.intake.person?.born.age(on: world.time.today) == 16)
      #expect(file.stage == .carryingOut)
      let unlike = file.consent.consents.filter { file.consent.standing(of: $0, at: now) == .conflicting }
      #expect(unlike.count == 1)
      let childPsychiatry = try world.agency("BUP")
      #expect(!file.consent.reaches(childPsychiatry, at: now))
      for name in ["Polisen", "Västra skolan", "Jobbtorg"] {
        let agency = try world.agency(name)
        #expect(file.consent.reaches(agency, at: now), "\(name)")
      }
      #expect(file.meetings.commitments.count(where: \.isOpen) == 7)
      #expect(file.meetings.ahead.first?.status == .confirmed)
      let programme = try #require(file.programme(in: world.directory))
      #expect(file.daysSinceMeeting(in: programme, on: world.time.today) == 28)
    }
  }

  @Test("R-CHI-09: Noor comes of age in two weeks")
  func noor() async throws {
    try await inWorld(.ekhamn) { world in
      let file = try await world.file(of: "Noor Haddadi")
      let today = world.time.today
      let birthday = try #require(file.intake.person?.born.adding(years: 18))
      #expect(today.days(until: birthday) == 14)
      let programme = try #require(file.programme(in: world.directory))
      let reminders = file.reminders(at: world.time.now, programme: programme)
      #expect(reminders.contains(.comesOfAge(on: birthday)))
      #expect(file.meetings.ahead.contains { $0.call.day == today && $0.risk != nil })
    }
  }

  @Test("R-SAF-08: Sara has protected identity: no member reads her name, and no list shows it")
  func sara() async throws {
    try await inWorld(.ekhamn) { world in
      let file = try await world.file(of: "Sara Nyström")
      #expect(file.intake.person?.protection == .protectedRegistration)
      let member = try world.author("Anders Bräck")
      let view = try await world.desk.open(file.id, by: member, looking: "overview")
      #expect(view.header.name == "Skyddad identitet")
      let leader = try world.author("Eva Lindmark")
      let opened = try await world.desk.open(file.id, by: leader, looking: "overview")
      #expect(opened.header.name == "Sara Nyström")
      for viewer in [member, leader] {
        let cards = try await world.desk.cards(of: viewer)
        #expect(cards.contains { $0.id == file.id })
        #expect(!cards.contains { $0.name == "Sara Nyström" })
      }
    }
  }

  @Test("R-CON-09: Dennis took back the police consent yesterday and is led to closing")
  func dennis() async throws {
    try await inWorld(.ekhamn) { world in
      let file = try await world.file(of: "Dennis Kroon")
      let back = try #require(file.consent.takenBack.first)
      #expect(back.on == world.time.today.adding(days: -1))
      #expect(file.closing.led == .policeConsentTakenBack)
      let police = try world.agency("Polisen")
      #expect(!file.group.isMember(police))
      let denied = try await world.log(file.id).filter { $0.outcome == .denied }
      #expect(denied.map(\.reason) == [Denial.notMember.rawValue])
    }
  }

  @Test("R-MTG-02: Liam's group has not met for forty-one days, and Viktor's for thirty-five")
  func overdue() async throws {
    try await inWorld(.ekhamn) { world in
      for (name, days) in [("Liam Forsberg", 41), ("Viktor Åkerlind", 35)] {
        let file = try await world.file(of: name)
        let programme = try #require(file.programme(in: world.directory))
        #expect(
          file.reminders(at: world.time.now, programme: programme)
            .contains(.meetingInterval(daysSince: days, interval: 35)), "\(name)")
      }
    }
  }

  @Test("R-INT-11, R-CLO-17: one declined, one was refused, and the closed ones ended in every way")
  func outcomes() async throws {
    try await inWorld(.ekhamn) { world in
      #expect(try await world.file(of: "Oskar Wennberg").outcome == .declined)
      #expect(try await world.file(of: "Kevin Alm").outcome == .refused)
      let completions = try await world.files().compactMap { $0.closing.closed?.completion }
      #expect(Set(completions) == Set(Completion.allCases))
      let reasons = try await world.files().compactMap { $0.closing.closed?.reason.code }
      #expect(Set(reasons).isSuperset(of: ["C01", "C03", "C04", "C12"]))
    }
  }

  @Test("Nothing was refused on the way: the log knows one denial and no refusal")
  func nothingSwallowed() async throws {
    try await inWorld(.ekhamn) { world in
      var outcomes: [AccessRecord.Outcome: Int] = [:]
      for file in try await world.files() {
        for record in try await world.log(file.id) { outcomes[record.outcome, default: 0] += 1 }
      }
      #expect(outcomes[.refused] == nil)
      #expect(outcomes[.denied] == 1)
    }
  }

  @Test("The same seed gives the same ids, and nothing is dated after now")
  func reproducible() async throws {
    let first = try await TestWorld(.ekhamn)
    let second = try await TestWorld(.ekhamn)
    #expect(try await first.file(of: "Elias Sandvik").id == second.file(of: "Elias Sandvik").id)
    for file in try await first.files() {
      #expect(file.entries.allSatisfy { $0.recordedAt <= first.time.now })
      let times = file.entries.map(\.recordedAt)
      #expect(times == times.sorted())
    }
    await first.close()
    await second.close()
  }

  @Test("Whoever one can be is read from the directory, by place, in every role")
  func places() async throws {
    try await inWorld(.founded) { world in
      let places = DemoCity.places(world.directory, on: world.time.today)
      #expect(places.first?.name == "Ekhamn Väst")
      #expect(places.last?.name == "Egna sidor")
      #expect(Set(places.flatMap(\.seats).map(\.role)) == Set(Role.allCases))
      #expect(places.flatMap(\.seats).count == world.directory.assignments.count)
    }
  }

  @Test("It can be built at any hour of any day", arguments: [1, 3, 6])
  func anyDay(_ weekday: Int) async throws {
    let midnight = SwedishTime.start(of: Day(number: 20_820 + weekday))
    let world = try await TestWorld(.ekhamn, now: midnight.adding(seconds: Int64(weekday) * 14_000))
    #expect(try await world.files().count >= 25)
    await world.close()
  }
}
