import Access
import Domain
import HTML

extension Telling {
  var name: String {
    switch self {
    case .handed: "I handen"
    case .spoken: "I samtal"
    case .digital: "Säkert digitalt meddelande"
    case .post: "Brev"
    case .served: "Delgivning"
    }
  }

  static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.name) } }
}

extension Duty {
  var name: String {
    switch self {
    case .investigate: "Utreder"
    case .decide: "Beslutar"
    case .carryOut: "Genomför"
    case .followUp: "Följer upp"
    }
  }
}

extension DelegatedDecision {
  /// As something to do: "Bevilja SIG".
  var name: String {
    switch self {
    case .grant: "Bevilja SIG"
    case .refusal: "Avslå ansökan om SIG"
    case .support: "Bevilja stöd på vägen"
    case .change: "Ändra beslutet"
    case .closing: "Avsluta"
    }
  }

  /// As something done: "Beslutet att bevilja SIG".
  var decided: String {
    switch self {
    case .grant: "Beslutet att bevilja SIG"
    case .refusal: "Beslutet att avslå ansökan"
    case .support: "Beslutet om stöd på vägen"
    case .change: "Beslutet om ändring"
    case .closing: "Beslutet att avsluta"
    }
  }
}

extension Role {
  /// A role as a decision-maker; the lots is called what the programme calls it.
  func asDecider(in programme: Programme) -> String {
    switch self {
    case .lots: programme.lotsTitle
    case .socialSecretary: "socialsekreterare"
    case .workLeader: "arbetsledare eller chef"
    case .externalActor, .person, .guardian, .management, .logReviewer, .administrator: "annan"
    }
  }
}

extension DelegationCited {
  /// "punkt 1, Bevilja social insatsgrupp. Delegationsordning för …".
  var words: String { "Punkt \(point), \(text). \(order)." }
}

extension AppealGiven {
  /// How it is done and within which time, as the person is to read it.
  @HTMLBuilder var markup: Markup {
    p(text, class: "keep-lines")
    p("Överklagandet ska ha kommit in inom \(days) dagar från den dag då du fick beslutet.")
    if let rule { p("\(LegalBasisWords.name(rule)). \(LegalBasisWords.standing(rule)).", class: "meta") }
  }
}

extension ChildImpact.ChildsView {
  var words: String {
    switch self {
    case .said(let words): words
    case .notAsked(let why): "Inte tillfrågat. \(why)"
    }
  }
}

extension CaseFile {
  /// A decision of the unit's own in a few words: what it is, and for support what was granted.
  func heading(of own: OwnDecision) -> String {
    guard own.what == .support, let support = decision.supports.first(where: { $0.sequence == own.entry })
    else { return own.what.decided }
    return "\(own.what.decided): \(support.body.what)"
  }
}
