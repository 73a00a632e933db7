import Domain

/// One answer of somebody's latest to a questionnaire; without a question, what became of the asking.
public struct QuestionnaireRow: Sendable, Hashable {
  public let programme: String
  public let questionnaire: String
  public let version: Day
  public let question: String
  public let choice: String

  /// What stands in place of an answer when the row is about the asking.
  public enum Asking: String, Sendable, CaseIterable { case answered, declined, waiting }
}

/// A code that could be used, until it ends.
public struct OwnCodeRow: Sendable, Hashable {
  public let file: CaseID
  public let entry: Int
  public let principal: PrincipalID
  public let given: Instant
  public let ends: Instant
  public let tries: Int
}

extension ReadModels {
  /// Of each who was asked, the latest offer of each questionnaire and what was answered to it.
  static func questionnaires(of file: CaseFile) -> [QuestionnaireRow] {
    struct Asked: Hashable {
      let giver: Giver
      let questionnaire: String
    }
    var order: [Asked] = []
    var latest: [Asked: FollowUpState.Recorded<QuestionnaireOffered>] = [:]
    for offer in file.followUp.offers {
      let asked = Asked(giver: offer.body.giver, questionnaire: offer.body.questionnaire)
      if latest[asked] == nil { order.append(asked) }
      latest[asked] = offer
    }
    return order.flatMap { asked -> [QuestionnaireRow] in
      guard let offer = latest[asked] else { return [] }
      let answer = file.followUp.answers.last {
        $0.body.giver == asked.giver && $0.body.questionnaire == asked.questionnaire
          && $0.sequence > offer.sequence
      }
      func row(_ question: String, _ choice: String) -> QuestionnaireRow {
        QuestionnaireRow(
          programme: file.intake.programme, questionnaire: asked.questionnaire, version: offer.body.version,
          question: question, choice: choice)
      }
      let declined = offer.body.reply == .no || answer?.body.way == .declined
      let asking: QuestionnaireRow.Asking = declined ? .declined : answer == nil ? .waiting : .answered
      return [row("", asking.rawValue)]
        + (answer?.body.answers.map { row($0.question, $0.option) } ?? [])
    }
  }

  static func ownCodes(of file: CaseFile) -> [OwnCodeRow] {
    guard file.closing.closed == nil else { return [] }
    return file.followUp.codes.values.sorted { $0.sequence < $1.sequence }.compactMap { code in
      guard let page = file.group.ownPages.last(where: { $0.giver == code.body.giver }),
        let given = file.entry(code.sequence)?.recordedAt
      else { return nil }
      return OwnCodeRow(
        file: file.id, entry: code.sequence, principal: page.principal, given: given,
        ends: code.body.until, tries: code.body.tries)
    }
  }
}

extension ReadModelTable {
  static let questionnaire = ReadModelTable(
    name: "questionnaire_answer",
    columns: [
      ("position", .integer), ("programme", .text), ("questionnaire", .text), ("version", .integer),
      ("question", .text), ("choice", .text),
    ]
  ) { rows, _ in
    rows.questionnaires.enumerated().map { position, row in
      [
        .integer(position), .text(row.programme), .text(row.questionnaire), .day(row.version),
        .text(row.question), .text(row.choice),
      ]
    }
  }

  static let ownCode = ReadModelTable(
    name: "own_code",
    columns: [
      ("code", .blob), ("call", .integer), ("principal", .blob), ("given_at", .integer),
      ("ends_at", .integer), ("tries", .integer),
    ]
  ) { rows, keyRing in
    rows.ownCodes.map { row in
      let digits = keyRing.ownCode(of: row.entry, in: row.file)
      return [
        .blob(keyRing.blind(ownCode: digits)), .integer(OwnCodes.call(digits)), .id(row.principal),
        .instant(row.given), .instant(row.ends), .integer(row.tries),
      ]
    }
  }
}

/// Counts of answers over all cases. Codes and numbers only.
public enum QuestionnaireCounts {
  public struct Count: Sendable, Equatable {
    public let programme: String
    public let questionnaire: String
    public let version: Day
    public let question: String
    public let choice: String
    public let number: Int
  }

  public static func all(_ connection: any Connection) throws -> [Count] {
    try Tally.read(.answers, connection).map { tally, number in
      guard tally.codes.count == 5, let version = Int(tally.codes[2]) else {
        throw JournalError.unreadable(table: "tally")
      }
      return Count(
        programme: tally.codes[0], questionnaire: tally.codes[1], version: Day(number: version),
        question: tally.codes[3], choice: tally.codes[4], number: number)
    }
  }
}
