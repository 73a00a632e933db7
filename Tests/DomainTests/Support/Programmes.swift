import Domain

enum Programmes {
  static let adults = programme("vuxna", "SIG vuxna", AgeSpan(from: 18, through: nil), [])
  static let young = programme(
    "unga", "SIG unga", AgeSpan(from: 12, through: 20), [.police, .school])

  private static func programme(
    _ code: String, _ name: String, _ ages: AgeSpan, _ actors: [AgencyKind]
  ) -> Programme {
    Programme(
      code: code, name: name, validFrom: day("2025-01-01"), validTo: nil, ages: ages,
      consentAges: ConsentAges(own: 15, alone: 18),
      criteria: [
        Code("brott", "Begår brott"), Code("livsstil", "Kriminell livsstil"),
      ],
      requiredActors: actors, meetingIntervalDays: 35, consentEndsSoonDays: 30,
      consentLongestDays: 365, deciders: [.workLeader, .socialSecretary],
      formsOfGrant: [Code("bistand", "Bistånd")],
      information: [
        Code("hur", "Hur en SIG går till"), Code("krav", "Vad som krävs"),
        Code("avbryts", "När den kan avbrytas"), Code("samtycke", "Att samtycke behövs"),
      ],
      waysIn: [Code("polis", "Polisen"), Code("egen", "Egen ansökan")],
      closingReasons: ClosingReasons.all, lotsTitle: "SIG-lots", planName: "Genomförandeplan",
      actionPlanName: "Åtgärdsplan", model: .piloting, reservationWording: "Kan ändras.",
      source: "Exempelriktlinjen", safety: safety,
      organisation: OrganisationSettings(
        competence: [
          CompetenceRequirement(
            code: "mi", text: "MI", level: .necessary, source: "Exempelriktlinjen"),
          CompetenceRequirement(
            code: "lugn", text: "Lågaffektivt", level: .supplementary, source: "Exempelriktlinjen"),
        ], remindDays: 30, cooperationForms: [Code("sip", "SIP")], requiredDocuments: [.meetingSafety],
        deviationKinds: [Code("attendance", "Någon kom inte till mötet"), Code("waiting", "Väntan")],
        deviationDays: 30))
  }

  private static let safety = SafetySettings(
    reconciliationDays: 28, centralUnitFromAge: 18,
    handoverChecklist: [Code("talats", "Alla har talats vid."), Code("bops", "BOPS tar över.")],
    cannotShareReasons: [Code("fu", "Förundersökning")],
    placements: [
      placement("sol", .remains, ["sol"]), placement("lvu", .individual, ["lvu"]),
      placement("lvm", .individual, ["lvm"]), placement("lsu", .endsUnlessNeeded, ["lsu"]),
    ])

  private static func placement(
    _ code: String, _ effect: PlacementKind.Effect, _ bases: [String]
  ) -> PlacementKind {
    PlacementKind(code: code, text: code, bases: bases, effect: effect, source: "Avsluta")
  }
}

/// Annex C of the catalogue, as far as each demand appears.
enum ClosingReasons {
  static let all = [
    reason("C01", "Målen uppfyllda", .closes, [.goalAssessment]),
    reason("C02", "Inte längre rätt insats", .closes, [.reason]),
    reason("C03", "Samtycker inte längre till insatsen", .closes, [.withdrawnInterventionConsent]),
    reason("C04", "Samtycket mot polisen återtaget", .closes, [.withdrawnPoliceConsent]),
    reason("C05", "Säkerhetsskäl", .closes, [.decidedWithChief]),
    reason("C06", "Okontaktbar", .mayClose, [.assessmentWithPolice]),
    reason("C12", "Överlämnad till central avhopparverksamhet", .closes, [.handoverChecklist]),
    reason("C13", "Tvångsvård", .individual, [.reason, .placementAssessed]),
    reason("C15", "Sluten ungdomsvård", .closesUnlessNeeded, [.reason]),
    reason("C16", "Flyttat", .seen, []),
    reason("C99", "Annan orsak", .individual, [.reason]),
  ]

  private static func reason(
    _ code: String, _ text: String, _ effect: ClosingReason.Effect,
    _ demands: [ClosingReason.Demand]
  ) -> ClosingReason {
    ClosingReason(code: code, text: text, effect: effect, demands: demands, source: "Avsluta")
  }
}
