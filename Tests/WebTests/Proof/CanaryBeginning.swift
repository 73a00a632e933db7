import Domain
import TestSupport

/// The way of every case to a decision.
extension CanaryCase {
  /// Only the referral: nobody has taken it on.
  func arrive() async throws {
    try await act(
      RegisterReferral(
        owner: try agency("Ekhamn Väst"), programme: "sig-vuxna",
        person: Person(
          name: "\(word("first")) \(word("last"))", number: nil, born: today.adding(years: -24),
          sex: .female, adaptation: word("adaptation")),
        guardians: [], referral: referral, belonging: .clear), by: "Mira Holmqvist")
  }

  var referral: Referral {
    Referral(
      wayIn: "application", from: word("referral.from"), received: today, why: word("referral.why"),
      expectedRelease: nil)
  }

  func takeOn(by lots: String, secretary: String, also second: String?) async throws {
    try await act(TakeOnReferral(), by: lots)
    if let second {
      try await act(
        GiveCaseRole(role: .secondLots, assignment: try world.author(second).assignment), by: lots)
    }
    try await act(
      GiveCaseRole(role: .socialSecretary, assignment: try world.author(secretary).assignment), by: lots)
    try await act(
      SettleBelonging(
        belonging: .unclear(owner: word("belonging.owner"), deadline: today.adding(days: 9)),
        reason: word("belonging.reason")), by: lots)
  }

  func answer(by lots: String, programme: String) async throws {
    let points = world.directory.programme(programme, on: today)?.information.map(\.code) ?? []
    try await act(
      GiveInformation(
        points: points, brochure: word("information.brochure"), to: word("information.to"), on: today),
      by: lots)
    try await act(
      RecordAnswer(
        reply: .yes, words: word("answer.words"), offeredInstead: word("answer.offered"), on: today),
      by: lots)
  }

  func investigate(by secretary: String) async throws {
    try await act(OpenInvestigation(reason: word("opened.reason")), by: secretary)
    for area in LifeArea.allCases { try await self.area(area, by: secretary) }
    try await act(
      RecordSuitability(
        by: .socialServices, suitable: true, reason: word("suitable.social.reason"),
        source: word("suitable.social.source")), by: secretary)
  }

  func conclude(by secretary: String, givers: [Giver]) async throws {
    try await member("member.police", "Polisen", "Anders Bräck", by: secretary)
    try await act(
      RecordSuitability(
        by: .police, suitable: true, reason: word("suitable.police.reason"),
        source: word("suitable.police.source")), by: "Anders Bräck")
    try await act(
      RecordTargetGroup(
        TargetGroup(
          criteria: name == "youth" ? ["risk"] : ["crime"], riskOfRelapse: true,
          riskReason: word("target.risk"), motivated: true, motivationReason: word("target.motivation"),
          protectiveFactors: word("target.protective"))), by: secretary)
    try await act(RecordChildren(has: true, notes: word("children")), by: secretary)
    for giver in givers {
      try await act(
        RecordInterventionConsent(consents: true, by: giver, words: word("intervention.\(giver.code)")),
        by: secretary)
    }
    try await act(
      RecordPoliceWish(attend: true, talk: false, consultation: word("police.wish")), by: secretary)
    try await act(
      ConcludeInvestigation(
        needsCoordination: true, coordinationReason: word("concluded.coordination"),
        purpose: word("concluded.purpose"), sources: word("concluded.sources"),
        summary: word("concluded.summary")), by: secretary)
  }

  func grant(by leader: String) async throws {
    try await act(
      DecideGrant(
        formOfGrant: "assistance", basis: "assistance", reasons: word("grant.reasons"),
        reservation: .entered(wording: word("grant.reservation"), reason: word("grant.because"))),
      by: leader)
  }

  /// What the unit keeps for itself.
  func follow(by lots: String) async throws {
    try await act(
      WriteNote(
        text: word("note.text"), happened: today, nature: .statement, source: word("note.source")), by: lots)
    try await act(
      RecordIntervention(
        Intervention(
          what: word("help.what"), provider: word("help.provider"), decidedBy: word("help.decidedBy"),
          period: .during), started: today), by: lots)
    try await act(
      RecordMeasures(
        Measures(
          occasion: .enrolment, sentencedCrimes: 1, addiction: .fair, occupation: .fair, housing: .fair,
          source: word("measures.source")), on: today), by: lots)
    try await act(
      RegisterRecordsRequest(
        RecordsRequested(
          by: word("request.by"), capacity: word("request.capacity"), wants: word("request.wants"),
          received: today)), by: lots)
    let request = try await entry { if case .sharing(.recordsRequested) = $0 { true } else { false } }
    try await act(
      AnswerRecordsRequest(
        request: request, outcome: .releasedInPart, reasons: word("request.reasons"), appealTold: true),
      by: lots)
  }
}
