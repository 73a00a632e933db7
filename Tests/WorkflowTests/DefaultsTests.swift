import Domain
import Testing
import Workflows

@Suite("Shipped reference data")
struct DefaultsTests {
  let defaults: Defaults
  let today = Day(number: 20_769)

  init() throws {
    defaults = try Defaults.shipped()
  }

  private func programme(_ code: String) throws -> Programme {
    try #require(defaults.programmes.first { $0.code == code })
  }

  @Test("R-TGT-01, R-TGT-02: SIG vuxna from 18 without an upper age, with its four criteria")
  func adults() throws {
    let programme = try programme("sig-vuxna")
    #expect(programme.ages == AgeSpan(from: 18, through: nil))
    #expect(programme.criteria.count == 4)
    #expect(programme.meetingIntervalDays == 42)
    #expect(programme.source.contains("Lokala förval: 42 dagar"))
  }

  @Test("R-TGT-03, R-ROL-23, R-MTG-02: SIG unga 12–20, police and school, a meeting every fifth week")
  func young() throws {
    let programme = try programme("sig-unga")
    #expect(programme.ages == AgeSpan(from: 12, through: 20))
    #expect(programme.requiredActors == [.police, .school])
    #expect(programme.meetingIntervalDays == 35)
    #expect(programme.consentAges == ConsentAges(own: 15, alone: 18))
  }

  @Test("R-TGT-09: SIG unga has each of its own criteria, before those that a district may add")
  func youngCriteria() throws {
    let own = ["risk", "protection", "relapse", "several", "network"]
    #expect(Array(try programme("sig-unga").criteria.map(\.code).prefix(own.count)) == own)
  }

  @Test(
    "R-ROL-22: every kind of party of the guideline can be an agency, and a person, guardian and relative stand apart"
  )
  func parties() {
    let kinds: Set<AgencyKind> = [
      .socialServices, .police, .school, .jobCentre, .employmentService, .prison, .probation, .health,
      .psychiatry, .childPsychiatry, .habilitation, .addictionCare, .stateHomes, .fieldAssistants, .leisure,
      .civilSociety, .housing, .privateNetwork,
    ]
    #expect(kinds.isSubset(of: AgencyKind.allCases))
    #expect(Set(AgencyKind.allCases).subtracting(kinds) == [.cityAdministration])
  }

  @Test(
    "R-ITV-02, R-ITV-03, R-ITV-04, R-ITV-05: each programme has its interventions, and KAA its age as data")
  func interventions() throws {
    let (adults, young) = (try programme("sig-vuxna").interventions, try programme("sig-unga").interventions)
    func codes(_ settings: InterventionSettings?) -> Set<String> {
      Set((settings?.catalogue ?? []).map(\.code))
    }
    #expect(
      codes(adults).isSuperset(of: [
        "crisis", "motivation", "practical", "addiction", "income", "budget", "training-flat", "outpatient",
        "elsewhere", "psychiatry", "jobbtorg", "civil",
      ]))
    #expect(
      codes(young).isSuperset(of: ["family-treatment", "contact", "youth-therapist", "mst", "maria", "field"])
    )
    for settings in [adults, young] {
      let catalogue = settings?.catalogue ?? []
      #expect(catalogue.count { $0.group == "Jobbtorg" } == 6)
      let kaa = catalogue.filter { $0.group == "Kommunens aktivitetsansvar" }
      #expect(kaa.count == 6 && kaa.allSatisfy { $0.youngerThan == 20 && $0.condition != nil })
      #expect(kaa.allSatisfy { $0.admits(age: 19) && !$0.admits(age: 20) })
      #expect(settings?.methods?.map(\.code) == ["mi", "repulse", "low-arousal", "danger"])
      #expect(Set(catalogue.map(\.code)).count == catalogue.count)
    }
  }

  @Test("R-CHI-04: the duty to report concern has its row under both acts, and each day has one")
  func concern() {
    let rows = defaults.legalBases.filter { $0.use == .report && $0.code == ReportConcern.basis }
    #expect(rows.count == 2)
    for date in ["2024-05-01", "2025-06-30", "2025-07-01", "2026-11-28"] {
      #expect(rows.count { $0.holds(on: Day(date) ?? today) } == 1, "\(date)")
    }
  }

  @Test("R-INT-05, R-CON-12: both lists of information say that consent is needed and can be taken back")
  func information() {
    for programme in defaults.programmes {
      let codes = programme.information.map(\.code)
      #expect(
        Set(codes).isSuperset(of: [
          "forms", "support", "demands", "ending", "consent", "take-back", "not-others",
        ]))
    }
  }

  @Test("R-CLO-10, R-CLO-16: whoever may close asks the police first, and each reason demands its own")
  func closing() throws {
    for reason in defaults.programmes.flatMap(\.closingReasons) {
      #expect(
        (reason.effect == .mayClose) == reason.demands.contains(.assessmentWithPolice), "\(reason.code)")
    }
    let reasons = try programme("sig-unga").closingReasons
    let demands = Dictionary(uniqueKeysWithValues: reasons.map { ($0.code, $0.demands) })
    #expect(demands["C01"] == [.goalAssessment])
    #expect(demands["C03"] == [.withdrawnInterventionConsent])
    #expect(demands["C04"] == [.withdrawnPoliceConsent])
    #expect(demands["C05"] == [.decidedWithChief])
    #expect(demands["C12"] == [.handoverChecklist])
  }

  @Test("R-DEC-01: a decision before July 2025 rests on the old act, and one after on the new")
  func bases() throws {
    let directory = Directory(
      agencies: [], principals: [], assignments: [], programmes: [], legalBases: defaults.legalBases)
    let before = try #require(directory.legalBasis("assistance", on: Day("2025-06-30") ?? today))
    let after = try #require(directory.legalBasis("assistance", on: Day("2025-07-01") ?? today))
    #expect(before.statute.contains("2001:453"))
    #expect(after.statute.contains("2025:400"))
  }

  @Test("R-DEC-01: no row is said to be verified that nobody has verified, and no two hold on one day")
  func rows() {
    #expect(defaults.legalBases.allSatisfy { $0.verified == nil })
    for day in [Day("2015-01-01"), Day("2025-06-30"), Day("2026-11-12")].compactMap({ $0 }) {
      let codes = defaults.legalBases.filter { $0.holds(on: day) }.map(\.code)
      #expect(Set(codes).count == codes.count)
    }
  }

  @Test("R-DEC-03: nobody outside the social services decides")
  func deciders() {
    for programme in defaults.programmes {
      #expect(Set(programme.deciders).isSubset(of: [.lots, .socialSecretary, .workLeader]))
      #expect(Set(programme.deciders).isSuperset(of: [.socialSecretary, .workLeader]))
    }
  }

  @Test("Codes within a list are not used twice")
  func unique() {
    for programme in defaults.programmes {
      for list in [programme.criteria, programme.formsOfGrant, programme.information, programme.waysIn] {
        #expect(Set(list.map(\.code)).count == list.count)
      }
    }
  }
}
