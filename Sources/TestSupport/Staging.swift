import Domain
import Workflows

/// How far a case of `TestWorld.begin` has come.
public enum TestStage: Int, Comparable, Sendable {
  case referred, takenOn, answered, investigated, concluded, granted, planned, closed

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension TestWorld {
  /// Brings a new adult case to a stage, all on the day of the clock: Mira and Jonas are its lotsar, Samira
  /// investigates and Eva decides, Polisen and Jobbtorg are members, and Marcus has its own pages.
  @discardableResult
  public func begin(_ name: String = "Prov Provsson", to stage: TestStage) async throws -> CaseID {
    let mira = try author("Mira Holmqvist")
    let id = try await desk.register(try referral(name), by: mira).caseID
    if stage >= .takenOn { try await takeOn(id) }
    if stage >= .answered { try await answer(id) }
    if stage >= .investigated { try await investigate(id) }
    if stage >= .concluded { try await conclude(id) }
    if stage >= .granted { try await grant(id) }
    if stage >= .planned { try await plan(id) }
    if stage >= .closed { try await finish(id) }
    return id
  }

  /// A referral of an adult to Ekhamn Väst.
  public func referral(_ name: String) throws -> RegisterReferral {
    RegisterReferral(
      owner: try agency("Ekhamn Väst"), programme: "sig-vuxna",
      person: Person(name: name, number: nil, born: time.today.adding(years: -30), sex: .male),
      guardians: [],
      referral: Referral(
        wayIn: "application", from: name, received: time.today, why: "Vill sluta.", expectedRelease: nil))
  }

  private func takeOn(_ id: CaseID) async throws {
    let mira = try author("Mira Holmqvist")
    try await perform(TakeOnReferral(), id, by: mira)
    try await perform(
      GiveCaseRole(role: .secondLots, assignment: try author("Jonas Ekdahl").assignment), id, by: mira)
    try await perform(
      GiveCaseRole(role: .socialSecretary, assignment: try author("Samira Noori").assignment), id, by: mira)
    try await perform(
      OpenOwnPage(principal: try author("Marcus Hedlund").principal, giver: .person), id, by: mira)
  }

  private func answer(_ id: CaseID) async throws {
    let mira = try author("Mira Holmqvist")
    let points = directory.programme("sig-vuxna", on: time.today)?.information.map(\.code) ?? []
    try await perform(
      GiveInformation(points: points, brochure: "", to: "Personen", on: time.today), id, by: mira)
    try await perform(
      RecordAnswer(reply: .yes, words: "Ja.", offeredInstead: "", on: time.today), id, by: mira)
  }

  private func investigate(_ id: CaseID) async throws {
    let samira = try author("Samira Noori")
    try await perform(OpenInvestigation(reason: "Vill själv."), id, by: samira)
    for area in LifeArea.allCases {
      try await perform(
        RecordLifeArea(
          LifeAreaNotes(
            area: area, ownWords: "Jag vill.", facts: "Fakta.", judgement: "", need: "",
            resources: "En vän.", sources: "Samtal",
            violence: area == .violence
              ? ViolenceExposure(own: "Slagen.", witnessed: "Frågat.", towardsOthers: "Frågat.") : nil)),
        id, by: samira)
    }
    try await perform(
      RecordSuitability(by: .socialServices, suitable: true, reason: "Passar.", source: ""), id, by: samira)
    for name in ["Polisen", "Jobbtorg"] { try await perform(try consent(name), id, by: samira) }
  }

  /// The person's yes towards an agency for planning and work, for half a year.
  public func consent(_ name: String) throws -> GiveConsent {
    GiveConsent(
      party: try agency(name), toParty: CategorySet([.planning, .work]),
      fromParty: CategorySet([.planning, .work]), validFrom: time.today,
      validThrough: time.today.adding(days: 180),
      answers: [GiverAnswer(giver: .person, reply: .yes, on: time.today)],
      method: .form(reference: "Flik 2"), explained: "Med bilder.", informedOfTakingBack: true,
      copyGivenOn: time.today)
  }

  /// Does an act that the test takes for granted.
  @discardableResult
  public func perform(_ act: some Act, _ id: CaseID, by author: Author) async throws -> Receipt {
    try await desk.perform(act, on: id, by: author)
  }
}
