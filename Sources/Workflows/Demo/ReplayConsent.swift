import Domain

/// What happens with consent beside the usual way.
extension Replay {
  /// The same terms once more before they end.
  func renew(_ ask: Ask, _ offset: Int) async throws { try await consent(ask, offset) }

  /// Said on the telephone, so that a second official has yet to hear the same.
  func consentOrally(_ ask: Ask, _ offset: Int) async throws {
    on(offset, 15, 20)
    try await perform(
      GiveConsent(
        party: ask.seat.agency, toParty: CategorySet(ask.given), fromParty: CategorySet(ask.received),
        validFrom: today, validThrough: min(day(ask.through), today.adding(days: 364)),
        answers: givers.map { GiverAnswer(giver: $0, reply: .yes, on: today) },
        method: .oral(note: "\(firstName) ringde själv och ville komma i gång före helgen."),
        explained: "En mening i taget på telefon. \(firstName) sa med egna ord vad det betyder.",
        informedOfTakingBack: true, copyGivenOn: nil), by: unit.first,
      because: ["R-CON-04": "Blanketten skrivs under vid nästa möte."])
  }

  func setAside(_ guardian: Int, _ why: GuardianException, _ reason: String, _ offset: Int) async throws {
    on(offset, 11, 30)
    try await perform(SetGuardianAside(guardian: guardian, why: why, reason: reason), by: unit.leader)
  }

  /// On the day after the 18th birthday the person is asked anew, and has answered only some of it.
  func askAnew(_ answered: [Ask], unanswered: [Ask], _ offset: Int) async throws {
    on(offset, 14)
    for ask in answered {
      try await consent(ask, answers: [GiverAnswer(giver: .person, reply: .yes, on: today)])
    }
    for ask in unanswered {
      on(offset, 14, 30)
      try await perform(
        GiveConsent(
          party: ask.seat.agency, toParty: CategorySet(ask.given), fromParty: CategorySet(ask.received),
          validFrom: today, validThrough: day(ask.through),
          answers: [
            GiverAnswer(giver: .person, reply: .notReached, on: today, note: "Vill läsa hemma först.")
          ],
          method: .onScreen(note: "\(firstName) svarar själv på sin sida."),
          explained: "Vi gick igenom vad som ändras vid 18, en sak i taget.", informedOfTakingBack: true,
          copyGivenOn: nil), by: unit.first)
    }
  }
}
