import Domain
import TestSupport
import Testing

/// A grown person with protected identity at the other unit, who has been given an extract of the file.
extension CanaryCase {
  private var leila: String { "Leila Ahmadi" }
  private var magnus: String { "Magnus Rydell" }
  private var me: Participant { .giver(.person) }

  func beginAdult() async throws {
    try await act(
      RegisterReferral(
        owner: try agency("Ekhamn Öst"), programme: "sig-vuxna",
        person: Person(
          name: "\(word("first")) \(word("last"))", number: nil, born: today.adding(years: -31), sex: .male,
          protection: .protectedRegistration, adaptation: word("adaptation")),
        guardians: [], referral: referral), by: leila)
    try await takeOn(by: leila, secretary: "Tove Bergström", also: nil)
    try await act(
      OpenOwnPage(principal: try world.author("Marcus Hedlund").principal, giver: .person), by: leila)
    try await answer(by: leila, programme: "sig-vuxna")
    try await investigate(by: "Tove Bergström")
    try await consent(
      "consent.police", "Polisen", [.planning, .safety], days: 90, by: [.person], author: leila)
    try await consent(
      "consent.care", "Beroendevården", [.planning, .health], days: 90, by: [.person], author: leila)
    try await conclude(by: "Tove Bergström", givers: [.person])
    try await grant(by: magnus)
    try await member("member.care", "Beroendevården", "Hanna Fält", by: leila)
    try await act(
      MakePlan(
        mattersToMe: word("plan.matters"), participation: word("plan.participation"),
        goals: [
          goal("goal.health", .health, by: try part("Beroendevården")),
          goal("goal.home", .home, by: me),
        ]), by: leila)
    try await act(SharePlan(), by: leila)
    _ = try await call(
      "meeting", .preparatory, today.adding(days: 4), "11:00", [me, try part("Beroendevården")], by: leila)
    try await notice("notice.health", .health, by: leila)
    try await sealAdult()
    try await follow(by: leila)
  }

  private func sealAdult() async throws {
    try await sealed("sealed.identity", .identity, by: leila)
    try await sealed("sealed.told", .suspicions, by: leila)
    try await sealed("sealed.untold", .suspicions, by: leila)
    try await act(
      AssessSealedNote(
        place: .suspicions, note: 1, mayBeTold: true, reason: word("sealed.told.assessed")), by: leila)
  }

  func nextDayAdult() async throws {
    try await act(
      WriteNote(text: word("masked"), happened: today, nature: .statement), by: leila)
    let masked = try #require(try await file().entries.last?.sequence)
    try await act(
      MakeExtract(
        to: .person, masks: [masked: "mask-other-person"], reasons: word("extract.reasons"),
        isReviewed: true), by: magnus)
    try await act(
      WriteNote(text: word("after.extract"), happened: today, nature: .statement), by: leila)
    try await act(
      PrintPaper(paper: "kylskapsplan", why: .person, words: word("printed.words")), by: leila)
  }
}
