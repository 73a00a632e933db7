import Domain
import Testing

/// What social services are to do in every case, followed from the file itself.
@Suite("The duties of social services")
struct DutiesTests {
  private func left(_ work: Casework) -> Set<CaseDuty> {
    Set(
      CaseDuty.allCases.filter {
        !work.file.isDone($0, work.programme, in: work.directory, at: work.now)
      })
  }

  @Test("R-ROL-13, R-ROL-01: each duty is left until the file shows it, from referral to follow-up")
  func followed() throws {
    var work = try Casework.adult(at: .registered)
    #expect(left(work) == Set(CaseDuty.allCases).subtracting([.settleBelonging]))
    work = try Casework.adult(at: .answered)
    #expect(!left(work).contains(.motivate) && left(work).contains(.obtainConsent))
    work = try Casework.adult(at: .consented)
    #expect(!left(work).contains(.obtainConsent))
    work = try Casework.adult(at: .granted)
    #expect(!left(work).contains(.grant) && !left(work).contains(.consultPolice))
    #expect(left(work).isSuperset(of: [.involveActors, .planWithPerson, .transparency, .callMeetings]))
  }

  @Test(
    "R-ROL-03, R-ROL-04: the group is gathered, the plan made with the person, shared, met about and followed up"
  )
  func carriedOut() throws {
    var work = try Casework.adult(at: .shared)
    let before = left(work)
    #expect(before.isDisjoint(with: [.involveActors, .planWithPerson, .transparency]))
    #expect(before.isSuperset(of: [.callMeetings, .participation, .followUp]))
    try work.perform(RateGoal(goal: 1, attainment: .reached, words: "Klart."))
    #expect(!left(work).contains(.followUp))
  }

  @Test("R-ROL-13: a consent that is taken back is to be asked for again")
  func takenBack() throws {
    var work = try Casework.adult(at: .shared)
    #expect(!left(work).contains(.obtainConsent))
    try work.perform(Acts.takeBack(World.police))
    #expect(left(work).contains(.obtainConsent))
  }
}
