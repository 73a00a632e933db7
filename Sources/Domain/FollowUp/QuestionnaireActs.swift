/// The lots asks whether the person, or a guardian, wants to answer a questionnaire.
public struct OfferQuestionnaire: Act {
  public static let kind = ActKind.offerQuestionnaire
  public let giver: Giver
  public let questionnaire: String
  /// Told who sees the answers, before any is given.
  public let told: Bool
  public let reply: QuestionnaireOffered.Reply

  public init(giver: Giver, questionnaire: String, told: Bool, reply: QuestionnaireOffered.Reply) {
    self.giver = giver
    self.questionnaire = questionnaire
    self.told = told
    self.reply = reply
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let form = given.programme.questionnaires(for: giver, on: given.today).first { $0.code == questionnaire }
    var checks = Checks()
    checks.require(
      file.intake.canGive(giver), "whom", "Välj personen själv eller en vårdnadshavare i akten.")
    checks.require(form != nil, "whom", "Välj en enkät som gäller i dag för den du frågar.")
    checks.require(
      told, "told", "Berätta först vem som ser svaren, och kryssa sedan.", by: FollowUpRules.toldBefore)
    checks.require(
      reply != .onOwnPage || file.group.ownPages.contains { $0.giver == giver }, "reply",
      "Det finns ingen egen sida att svara på. Öppna en först, eller svara på papper.")
    try checks.done()
    guard let form else { return [] }
    try file.mustStillSpeak(giver, at: given.now)
    return [
      EntryDraft(
        .followUp(
          .questionnaireOffered(
            QuestionnaireOffered(
              giver: giver, questionnaire: form.code, version: form.validFrom, reply: reply))))
    ]
  }
}

/// The person answers on the own page, or the lots writes down what stands on paper; or the answer is no.
public struct AnswerQuestionnaire: Act {
  public static let kind = ActKind.answerQuestionnaire
  public let giver: Giver
  public let questionnaire: String
  public let answers: [QuestionnaireAnswered.Answer]
  /// Nil when the giver has not said whether the lotsar may see them.
  public let share: Bool?
  public let declines: Bool

  public init(
    giver: Giver, questionnaire: String, answers: [QuestionnaireAnswered.Answer], share: Bool?,
    declines: Bool = false
  ) {
    self.giver = giver
    self.questionnaire = questionnaire
    self.answers = answers
    self.share = share
    self.declines = declines
  }

  public func behalf(in file: CaseFile) -> Participant? { .giver(giver) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let isOwn = given.author.role == .person || given.author.role == .guardian
    let waiting = file.followUp.waiting(for: giver, questionnaire)
    let form = waiting.flatMap { given.programme.questionnaire($0.questionnaire, from: $0.version) }
    var checks = Checks()
    checks.require(form != nil, "questionnaire", "Enkäten är inte erbjuden, eller redan besvarad.")
    if let form, !declines {
      checks.require(
        answers.allSatisfy { answer in
          form.questions.contains { question in
            question.code == answer.question
              && form.options(of: question).contains { $0.code == answer.option }
          }
        }, "answers", "Ett av svaren finns inte i enkäten.")
      checks.require(!answers.isEmpty, "answers", "Svara på minst en fråga, eller välj att inte svara.")
      checks.require(
        share != nil || !isOwn, "share", "Välj vem som får se svaren.", by: FollowUpRules.toldBefore)
    }
    try checks.done()
    guard let form else { return [] }
    try file.mustStillSpeak(giver, at: given.now)
    let way: QuestionnaireAnswered.Way = declines ? .declined : isOwn ? .ownPage : .paper
    // Whoever writes down a paper has read it: it is not told as a secret.
    let shared = declines ? false : isOwn ? share == true : true
    return [
      EntryDraft(
        .followUp(
          .questionnaireAnswered(
            QuestionnaireAnswered(
              giver: giver, questionnaire: form.code, version: form.validFrom,
              answers: declines ? [] : answers, shared: shared, way: way))), nature: .statement)
    ]
  }
}
