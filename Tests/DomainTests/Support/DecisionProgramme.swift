import Domain

/// A programme with everything set that decisions can ask for.
extension Programmes {
  static let appealRule = LegalBasis(
    code: "overklagande", use: .procedure, statute: "Exempellagen", section: "ett exempel", text: "Tid",
    validFrom: day("2018-07-01"), validTo: nil, verified: nil)

  static let settings = DecisionSettings(
    delegation: DelegationOrder(
      name: "Ordningen",
      rows: [
        row("1", .grant, [.workLeader, .socialSecretary]), row("2", .refusal, [.workLeader]),
        row("3", .support, [.lots, .workLeader]),
        row("4", .change, [.workLeader], through: "2026-03-31"),
        row("4", .change, [.socialSecretary], from: "2026-04-01"),
        row("5", .closing, [.workLeader]),
      ]),
    forms: [
      GrantTerms(form: "bistand", documentation: "Allt.", ending: "Med beslut.", bases: ["bistand"]),
      GrantTerms(
        form: "service", documentation: "Allt.", ending: "När villkoren inte är uppfyllda.",
        bases: ["service"], asksConditions: true),
    ],
    appeals: [
      AppealTerms(
        basis: "bistand", rule: "overklagande", days: 21, text: "Skriv till nämnden.",
        validFrom: day("2025-07-01"))
    ],
    materialBefore: [.refusal], supportWithinDays: 7,
    changeGrounds: [
      ChangeGround(code: "forbehall", text: "Förbehållet", needsReservation: true),
      ChangeGround(code: "sakerhet", text: "Säkerhet", needsReservation: false),
    ])

  private static func row(
    _ point: String, _ what: DelegatedDecision, _ roles: [Role], from: String = "2020-01-01",
    through: String? = nil
  ) -> DelegationRow {
    DelegationRow(
      point: point, what: what, text: what.rawValue, roles: roles, validFrom: day(from),
      validTo: through.map { day($0) })
  }
}

extension Casework {
  /// An adult's case ready for its decision, in a programme that sets everything.
  static func delegated(at milestone: Milestone = .concluded) throws -> Casework {
    var work = try Casework.adult(at: milestone)
    let old = work.programme
    work.programme = Programme(
      code: old.code, name: old.name, validFrom: old.validFrom, validTo: nil, ages: old.ages,
      consentAges: old.consentAges, criteria: old.criteria, requiredActors: old.requiredActors,
      meetingIntervalDays: old.meetingIntervalDays, consentEndsSoonDays: old.consentEndsSoonDays,
      consentLongestDays: old.consentLongestDays, deciders: [.lots],
      formsOfGrant: [Code("bistand", "Bistånd"), Code("service", "Service")],
      information: old.information, waysIn: old.waysIn, closingReasons: old.closingReasons,
      lotsTitle: old.lotsTitle, planName: old.planName, actionPlanName: old.actionPlanName,
      model: old.model, reservationWording: old.reservationWording, source: old.source,
      decision: Programmes.settings)
    work.directory = Directory(
      agencies: Array(World.directory.agencies.values),
      principals: Array(World.directory.principals.values),
      assignments: Array(World.directory.assignments.values), programmes: [work.programme],
      legalBases: World.directory.legalBases + [
        Programmes.appealRule,
        LegalBasis(
          code: "service", use: .decision, statute: "Exempellagen", section: "ett exempel",
          text: "Service", validFrom: day("2025-07-01"), validTo: nil,
          verified: LegalBasis.Verification(by: "Eva Ek", on: day("2025-07-01"))),
      ])
    return work
  }

  /// The entry that came last.
  var last: Int { file.version }

  mutating func wait(until day: Domain.Day) { wait(days: today.days(until: day)) }
}
