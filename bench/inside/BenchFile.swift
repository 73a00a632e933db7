import Domain

/// A file made by acts: ten agencies with a consent each, all of them members.
struct BenchFile {
  let file: CaseFile
  let directory: Directory
  let programme: Programme
  let unit: AgencyID
  let worker: Author
  /// A member, whose consent is the last of the ten.
  let member: Author
  let stranger: Author
  let now: Instant

  static func withTenConsents() throws -> BenchFile {
    let city = BenchCity()
    var file = CaseFile(id: CaseID(1))
    func perform(_ act: some Act) throws {
      let given = Circumstances(
        now: city.now, author: city.worker, directory: city.directory, programme: city.programme,
        explanations: ["R-CON-04": "Muntligt", "R-ROL-25": "Rektor vet."])
      for draft in try act.decide(file, given) {
        file.apply(Entry(draft, sequence: file.version + 1, at: city.now, by: city.worker))
      }
    }
    for act in city.beginning { try perform(act) }
    for agency in city.others {
      try perform(city.consent(towards: agency))
      try perform(AddMember(agency: agency, principal: nil, need: "Behov", contribution: "Bidrag"))
    }
    return BenchFile(
      file: file, directory: city.directory, programme: city.programme, unit: city.unit,
      worker: city.worker, member: city.author(at: city.others[9], .externalActor),
      stranger: city.author(at: AgencyID(99), .externalActor), now: city.now)
  }
}

/// One unit, ten other agencies, and a programme with nothing in it that a benchmark does not need.
struct BenchCity {
  let unit = AgencyID(1)
  let others = (2...11).map { AgencyID(UInt128($0)) }
  let now = SwedishTime.start(of: Day(number: 20_700)).adding(seconds: 43_200)

  var worker: Author { author(at: unit, .lots) }

  func author(at agency: AgencyID, _ role: Role) -> Author {
    Author(
      principal: PrincipalID(agency.value + 1000), assignment: AssignmentID(agency.value + 2000),
      agency: agency, agencyKind: agency == unit ? .socialServices : .school, agencyName: "Enhet",
      role: role, name: "Namn", title: "Titel")
  }

  var beginning: [any Act] {
    let today = SwedishTime.day(now)
    let person = Person(name: "Person", number: nil, born: today.adding(years: -30), sex: .unknown)
    return [
      RegisterReferral(
        owner: unit, programme: programme.code, person: person, guardians: [],
        referral: Referral(
          wayIn: "own", from: "Person", received: today, why: "Skäl", expectedRelease: nil)),
      TakeOnReferral(),
      GiveInformation(points: [], brochure: "", to: "Person", on: today),
      RecordAnswer(reply: .yes, words: "", offeredInstead: "", on: today),
      OpenInvestigation(reason: ""),
      RecordSuitability(by: .socialServices, suitable: true, reason: "Skäl", source: ""),
    ]
  }

  func consent(towards agency: AgencyID) -> GiveConsent {
    let today = SwedishTime.day(now)
    return GiveConsent(
      party: agency, toParty: [.planning, .studies], fromParty: [.planning], validFrom: today,
      validThrough: today.adding(days: 100),
      answers: [GiverAnswer(giver: .person, reply: .yes, on: today)],
      method: .form(reference: "Blankett"), explained: "Läste tillsammans",
      informedOfTakingBack: true, copyGivenOn: today)
  }

  var directory: Directory {
    let from = Day(number: 0)
    return Directory(
      agencies: ([unit] + others).map {
        Agency(
          id: $0, name: "Aktör", kind: $0 == unit ? .socialServices : .school, area: "",
          validFrom: from)
      },
      principals: [], assignments: [], programmes: [programme], legalBases: [])
  }

  var programme: Programme {
    Programme(
      code: "bench", name: "Bench", validFrom: Day(number: 0), validTo: nil,
      ages: AgeSpan(from: 18, through: nil), consentAges: ConsentAges(own: 15, alone: 18),
      criteria: [], requiredActors: [], meetingIntervalDays: 35, consentEndsSoonDays: 30,
      consentLongestDays: 365, deciders: [.lots], formsOfGrant: [], information: [],
      waysIn: [Code("own", "Egen ansökan")], closingReasons: [], lotsTitle: "", planName: "",
      actionPlanName: "", model: .piloting, reservationWording: "", source: "")
  }
}
