import Domain

/// What is followed up along the way: talks between leader and lots, questionnaires, and own pages that grow.
extension Replay {
  /// At the start: asked on paper, and the first talk.
  func eliasFollowedAtStart() async throws {
    on(-128, 15)
    try await offer(.person, "young", .yes)
    try await answer(.person, "young", [1, 1, 1, 1, 2, 1, 1, 1], share: nil, by: unit.first)
    on(-112, 9)
    try await supervise(
      "Gruppen är bildad. Skolan har svårt att komma på morgnar. Mira vill ha hjälp att få med BUP.",
      agreed: "Eva ringer enhetschefen på BUP. Mira bokar första mötet.", next: -91)
  }

  /// This autumn: asked again on his own page, where more is shown since they chose it.
  func eliasFollowedLately() async throws {
    on(-13, 9, 15)
    try await supervise(
      "Fyra dagar i skolan i veckan. Verkstaden är på gång. Resan hem på kvällen är det som oroar.",
      agreed: "Följa upp kvällarna med Anders före nästa möte.", next: 10)
    on(-12, 16)
    for (giver, words) in [
      (Giver.person, "Elias vill se vem som har tittat."),
      (.guardian(0), "Elias säger att mamma får se planen."),
      (.guardian(1), "Elias säger att pappa får se planen."),
    ] {
      try await perform(
        ChooseOwnPageParts(giver: giver, parts: Set(OwnPart.allCases), together: true, words: words),
        by: unit.first)
    }
    try await offer(.person, "young", .onOwnPage)
    try await offer(.guardian(0), "parents", .onOwnPage)
    on(-12, 20, 5)
    try await answer(.person, "young", [3, 2, 2, 2, 3, 3, 2, 3], share: true, by: city.elias)
  }

  /// His father gets a code over the telephone this morning, to read at home.
  func eliasGivenACode() async throws {
    on(0, 7, 40)
    try await perform(GiveOwnCode(giver: .guardian(1), way: .readOut, known: true), by: unit.first)
  }

  private func supervise(_ progress: String, agreed: String, next: Int) async throws {
    try await perform(
      RecordSupervision(
        with: unit.first.name, progress: progress, agreed: agreed, next: day(next), happened: today),
      by: unit.leader)
  }

  private func offer(
    _ giver: Giver, _ code: String, _ reply: QuestionnaireOffered.Reply
  ) async throws {
    try await perform(
      OfferQuestionnaire(giver: giver, questionnaire: code, told: true, reply: reply), by: unit.first)
  }

  /// - Parameter levels: the place of each answer on its scale, in the order of the questions.
  private func answer(
    _ giver: Giver, _ code: String, _ levels: [Int], share: Bool?, by seat: Seat
  ) async throws {
    let form = try await desk.directory().programmes.compactMap { programme in
      programme.followUp?.questionnaires?.first { $0.code == code }
    }.first
    let answers = zip(form?.questions ?? [], levels).compactMap { question, level in
      form.map {
        QuestionnaireAnswered.Answer(question: question.code, option: $0.options(of: question)[level].code)
      }
    }
    try await perform(
      AnswerQuestionnaire(giver: giver, questionnaire: code, answers: answers, share: share), by: seat)
  }
}
