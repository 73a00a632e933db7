import Domain

/// What the buttons of the conversation ask for.
public enum ConversationButton: Sendable, Hashable {
  case yes, no, next, back, pause
  case language(OwnLanguage)
  /// Hands the answers over to a form of the file.
  case write(ConversationAct)
  /// Throws away what was answered here; what has been written into the file stays.
  case forget

  public var code: String {
    switch self {
    case .yes: "ja"
    case .no: "nej"
    case .next: "vidare"
    case .back: "tillbaka"
    case .pause: "paus"
    case .language(let language): "sprak.\(language.tag)"
    case .write(let act): "skriv.\(act.code)"
    case .forget: "glom"
    }
  }

  public init?(code: String) {
    let simple: [ConversationButton] = [.yes, .no, .next, .back, .pause, .forget]
    if let button = simple.first(where: { $0.code == code }) {
      self = button
      return
    }
    let parts = code.utf8.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
      .compactMap { String($0) }
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "sprak":
      guard let language = OwnLanguage(code: parts[1]) else { return nil }
      self = .language(language)
    case "skriv":
      guard let act = ConversationAct(code: parts[1]) else { return nil }
      self = .write(act)
    default: return nil
    }
  }
}

/// What the answers become when they are written into the file.
public enum ConversationAct: Sendable, Hashable {
  case consent(AgencyID)
  case policeWish
  case intervention

  public var code: String {
    switch self {
    case .consent(let party): "samtycke.\(party.text)"
    case .policeWish: "polis"
    case .intervention: "insats"
    }
  }

  public init?(code: String) {
    switch code {
    case "polis": self = .policeWish
    case "insats": self = .intervention
    default:
      let parts = code.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).compactMap { String($0) }
      guard parts.count == 2, parts[0] == "samtycke", let party = AgencyID(parts[1]) else { return nil }
      self = .consent(party)
    }
  }
}
