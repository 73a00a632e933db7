import Domain

/// Before the meeting this week, and after the last one: Elias' own words, and what each party got to read.
extension Replay {
  /// Told after the latest meeting: by Elias himself, and point by point to each of the group.
  func eliasAfterMeeting() async throws {
    guard let meeting = latestMeeting else { return }
    on(-27, 20, 10)
    try await perform(
      TellHowItFelt(
        MeetingFelt(
          meeting: meeting, by: .person, felt: "Det var första gången pappa och mamma sa samma sak.",
          change: "Börja med mig. Och inte så många som antecknar.")), by: city.elias)
    on(-26, 9, 20)
    try await perform(
      ShareMeetingNotes(
        meeting: meeting,
        points: [
          MeetingNotes.Point(
            words: "Fyra dagar i skolan. Målet skrivs om med Elias ord.", category: .studies),
          MeetingNotes.Point(words: "Verkstaden vill ha Elias på prov i tre dagar.", category: .work),
          MeetingNotes.Point(words: "Sover bättre sedan telefonen ligger i köket.", category: .health),
        ]), by: unit.first)
  }

  /// - Returns: the number of Elias' question.
  func eliasHasAQuestion() async throws -> Int {
    on(-11, 19, 30)
    return try await perform(
      AskQuestion(by: .person, question: "Kan jag vara i verkstaden två dagar i veckan?"), by: city.elias)
  }

  func eliasAgenda(_ question: Int) -> [AgendaPoint] {
    let others = [city.anders.member, city.sofia.member, city.rasmus.member]
    return [
      AgendaPoint(words: "Vad fungerar, och vad har gått bra", category: nil, origin: .works, without: []),
      AgendaPoint(
        words: "Kan jag vara i verkstaden två dagar i veckan?", category: .planning,
        origin: .question(question), without: []),
      AgendaPoint(
        words: "Skoldagarna", category: .studies, origin: .goal(1), without: [city.rasmus.member]),
      AgendaPoint(words: "Hur det går att sova", category: .health, origin: nil, without: others),
      AgendaPoint(words: "Vad gör vi nu, och vem gör det", category: nil, origin: nil, without: []),
      AgendaPoint(words: "Nästa möte", category: nil, origin: nil, without: []),
    ]
  }

  func eliasPrepares(_ meeting: Int) async throws {
    on(-2, 16, 15)
    let seats = [me, mamma, city.sofia.member, city.rasmus.member, city.anders.member, ownUnit, pappa]
    try await perform(
      PrepareMeeting(
        MeetingPrepared(
          meeting: meeting,
          seats: seats.enumerated().map { MeetingPrepared.Seat(place: $0.offset + 1, who: $0.element) },
          takenUp: "Verkstaden först. Skolan sedan, och kort.",
          wishes: [
            MeetingPrepared.Wish(to: city.sofia.member, words: "Säg hej på riktigt, inte med listan."),
            MeetingPrepared.Wish(to: pappa, words: "Lyssna klart."),
          ], notBroughtUp: "Det som hände i somras.", helps: "Mira säger till när halva tiden har gått.",
          floor: .together, presence: .whole)), by: unit.first)
  }
}
