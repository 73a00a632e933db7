import Domain

/// What own pages say of the lotsar, of emergencies, of questionnaires and of leaving the page, in one language.
struct OwnMoreWords: Sendable {
  // Who the lotsar are, and where to ring
  let myLots: String
  /// Names, and the unit where they work.
  let lotsar: @Sendable (_ names: String, _ unit: String) -> String
  let noLots: String
  let ring: @Sendable (_ number: String) -> String
  let askHow: String
  let emergency: String
  let help: @Sendable (HelpNumber.Kind) -> String
  let leave: String
  let codeGiven: @Sendable (_ by: String, _ day: String) -> String
  let grows: String

  // Asking
  let questionsWait: String
  let youNeedNot: String
  let answer: String
  let whoSees: String
  let mayLotsSee: String
  let lotsMay: String
  let onlyMe: String
  let passOver: String
  let send: String
  let decline: String
  let noHarm: String
  let thanks: String
  let listen: String
  let gone: String
  let goneWhy: String
  let answerOne: String
  let chooseWho: String

  // What was answered
  let myAnswers: String
  let answersLead: String
  let noAnswers: String
  let before: String
  let now: String
  let shared: String
  let kept: String
  let onPaper: String
  let declined: String
  let asTable: String
  let question: String
  let what: String

  // An agency that has gone up into another
  let tookOver: @Sendable (_ old: String, _ new: String, _ day: String) -> String
  let endedParty: @Sendable (_ old: String, _ new: String, _ day: String) -> String

  static func of(_ language: OwnLanguage) -> OwnMoreWords {
    switch language {
    case .sv: .swedish
    case .en: .english
    case .ar: .arabic
    case .so: .somali
    }
  }
}

extension Questionnaire.Wording {
  /// Swedish where the language has no words of its own yet.
  func words(_ language: OwnLanguage) -> String {
    switch language {
    case .sv: sv
    case .en: en ?? sv
    case .ar: ar ?? sv
    case .so: so ?? sv
    }
  }
}
