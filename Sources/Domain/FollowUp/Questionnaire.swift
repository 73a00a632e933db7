/// A version of a questionnaire. The wording belongs to the version: answers are read with the version they
/// were given to (R-FUP-04).
public struct Questionnaire: Sendable, Hashable, Codable {
  public let code: String
  public let forGuardians: Bool
  public let validFrom: Day
  public let validTo: Day?
  public let name: Wording
  public let scales: [Scale]
  public let questions: [Question]
  public let source: String

  public init(
    code: String, forGuardians: Bool, validFrom: Day, validTo: Day? = nil, name: Wording, scales: [Scale],
    questions: [Question], source: String
  ) {
    self.code = code
    self.forGuardians = forGuardians
    self.validFrom = validFrom
    self.validTo = validTo
    self.name = name
    self.scales = scales
    self.questions = questions
    self.source = source
  }

  /// The same words in each language; Swedish is always there.
  public struct Wording: Sendable, Hashable, Codable {
    public let sv: String
    public let en: String?
    public let ar: String?
    public let so: String?

    public init(sv: String, en: String? = nil, ar: String? = nil, so: String? = nil) {
      self.sv = sv
      self.en = en
      self.ar = ar
      self.so = so
    }
  }

  /// Answers to choose among, the least good first. The place is what is drawn; nothing is added up.
  public struct Scale: Sendable, Hashable, Codable {
    public let code: String
    public let answers: [Option]

    public init(code: String, answers: [Option]) {
      self.code = code
      self.answers = answers
    }
  }

  public struct Option: Sendable, Hashable, Codable {
    public let code: String
    public let text: Wording

    public init(code: String, text: Wording) {
      self.code = code
      self.text = text
    }
  }

  public struct Question: Sendable, Hashable, Codable {
    public let code: String
    public let scale: String
    /// A few words for the picture and for the table of results.
    public let name: String
    public let text: Wording

    public init(code: String, scale: String, name: String, text: Wording) {
      self.code = code
      self.scale = scale
      self.name = name
      self.text = text
    }
  }

  public func holds(on day: Day) -> Bool { validFrom <= day && (validTo.map { day <= $0 } ?? true) }

  public func options(of question: Question) -> [Option] {
    scales.first { $0.code == question.scale }?.answers ?? []
  }

  public func suits(_ giver: Giver) -> Bool { forGuardians == (giver != .person) }
}

extension Programme {
  /// Those that can be offered to somebody on a day.
  public func questionnaires(for giver: Giver, on day: Day) -> [Questionnaire] {
    (followUp?.questionnaires ?? []).filter { $0.suits(giver) && $0.holds(on: day) }
  }

  public func questionnaire(_ code: String, from day: Day) -> Questionnaire? {
    followUp?.questionnaires?.first { $0.code == code && $0.validFrom == day }
  }
}

/// R-FUP-07: somebody was asked whether to answer a questionnaire, and told beforehand who sees the answers.
public struct QuestionnaireOffered: Sendable, Hashable, Codable {
  public let giver: Giver
  public let questionnaire: String
  /// Which version, by its first day.
  public let version: Day
  public let reply: Reply

  public enum Reply: String, Sendable, Hashable, Codable, CaseIterable {
    /// Wants to answer.
    case yes
    /// Does not want to. It leads to nothing.
    case no
    /// Answers, or not, on the own page.
    case onOwnPage
  }
}

/// The answers, or a no. They are the giver's own until the giver says that the lotsar may see them.
public struct QuestionnaireAnswered: Sendable, Hashable, Codable {
  public let giver: Giver
  public let questionnaire: String
  public let version: Day
  /// By question; one that was passed over is not here. Empty after a no, and where they are not to be seen.
  public let answers: [Answer]
  public let shared: Bool
  public let way: Way

  public struct Answer: Sendable, Hashable, Codable {
    public let question: String
    public let option: String

    public init(question: String, option: String) {
      self.question = question
      self.option = option
    }
  }

  public enum Way: String, Sendable, Hashable, Codable, CaseIterable {
    case ownPage, paper, declined
  }
}

extension QuestionnaireAnswered {
  /// The place of the answer on its scale, the least good is 0; nil when the question was passed over.
  public func level(of question: Questionnaire.Question, in form: Questionnaire) -> Int? {
    answers.first { $0.question == question.code }
      .flatMap { answer in form.options(of: question).firstIndex { $0.code == answer.option } }
  }

  var unread: QuestionnaireAnswered {
    QuestionnaireAnswered(
      giver: giver, questionnaire: questionnaire, version: version, answers: [], shared: shared, way: way)
  }
}
