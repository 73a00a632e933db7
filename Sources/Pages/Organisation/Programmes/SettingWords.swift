import Domain

/// What settings of the subjects are called. One that has no words yet is shown by its own name.
enum SettingWords {
  static func label(_ path: String) -> String { known(path) ?? spelled(path) }

  /// Nil for a setting that has no words yet.
  static func known(_ path: String) -> String? {
    if let (model, setting) = working(path) { return "\(model.name): \(setting.label.lowercasedFirst)" }
    return followUp[path] ?? plan(path)?.label ?? chosen(path)?.label ?? subjects[path]
  }

  /// The values that a setting can have, where they are known.
  static func choices(_ path: String) -> [Choice]? {
    if ownParts.contains(path) { return OwnPart.allCases.map { Choice($0.rawValue, $0.name) } }
    if let choices = plan(path)?.choices ?? chosen(path)?.choices { return choices }
    return switch working(path)?.setting.kind {
    case .one(let choices), .many(let choices): choices
    case .yesNo, .days, nil: nil
    }
  }

  private static let ownParts: Set<String> = [
    "followUp.ownPage.person", "followUp.ownPage.guardian", "followUp.ownPage.guardianOfOlder",
  ]

  private static let followUp = [
    "followUp.supervisionDays": "Längst mellan samtal om hur planen går, dagar",
    "followUp.questionnaires": "Enkäter", "followUp.questionnaireDays": "Erbjud enkäten igen efter, dagar",
    "followUp.ownPage.person": "Personens sida visar från början",
    "followUp.ownPage.guardian": "En vårdnadshavares sida visar från början",
    "followUp.ownPage.guardianOfOlder": "Högst det här när den unga själv svarar om samtycke",
    "followUp.ownPage.codeMinutes": "En engångskod gäller, minuter",
    "followUp.ownPage.codeTries": "Felaktiga försök som avslutar en engångskod",
    "followUp.ownPage.help": "Nummer att ringa om något händer",
    "followUp.ownPage.telephone": "Lotsarnas telefon", "followUp.actorSheets": "Aktörernas roll och ansvar",
  ]

  private static func working(_ path: String) -> (model: WorkingModel, setting: WorkingChoices.Setting)? {
    let parts = path.utf8.split(separator: 0x2E).compactMap { String($0) }
    guard parts.count == 4, parts[0] == "workingSettings", let model = WorkingModel(rawValue: parts[2]),
      let setting = WorkingChoices.settings.first(where: { $0.name == parts[3] })
    else { return nil }
    return (model, setting)
  }

  /// "reviewAfterDays" as "Review after days".
  private static func spelled(_ path: String) -> String {
    let last = path.utf8.split(separator: 0x2E).last.flatMap { String($0) } ?? path
    var words = ""
    for scalar in last.unicodeScalars {
      if scalar.properties.isUppercase { words += " " }
      words += scalar.properties.lowercaseMapping
    }
    return words.asSentence
  }
}

extension String {
  fileprivate var lowercasedFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.lowercaseMapping + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }
}

extension Role {
  var name: String {
    switch self {
    case .lots: "Lots"
    case .socialSecretary: "Socialsekreterare"
    case .workLeader: "Arbetsledare"
    case .externalActor: "Annan aktör"
    case .person: "Personen"
    case .guardian: "Vårdnadshavare"
    case .management: "Ledning"
    case .logReviewer: "Logggranskare"
    case .administrator: "Administratör"
    }
  }
}

extension AgencyKind {
  var name: String {
    switch self {
    case .socialServices: "Socialtjänsten"
    case .police: "Polisen"
    case .school: "Skolan"
    case .jobCentre: "Jobbtorg"
    case .employmentService: "Arbetsförmedlingen"
    case .probation: "Frivården"
    case .prison: "Kriminalvården"
    case .health: "Hälso- och sjukvården"
    case .psychiatry: "Vuxenpsykiatrin"
    case .childPsychiatry: "Barn- och ungdomspsykiatrin"
    case .habilitation: "Habiliteringen"
    case .addictionCare: "Beroendevården"
    case .stateHomes: "Statens institutioner"
    case .fieldAssistants: "Fältassistenter"
    case .leisure: "Fritid"
    case .civilSociety: "Föreningar"
    case .housing: "Bostadsbolag"
    case .privateNetwork: "Det egna nätverket"
    case .cityAdministration: "Stadens ledning"
    }
  }
}

extension ClosingReason.Effect {
  var name: String {
    switch self {
    case .closes: "Leder till avslut"
    case .mayClose: "Kan leda till avslut"
    case .individual: "Bedöms från fall till fall"
    case .closesUnlessNeeded: "Avslutas om inget talar emot"
    case .seen: "Förekommer"
    }
  }

  static let all: [ClosingReason.Effect] = [.closes, .mayClose, .individual, .closesUnlessNeeded, .seen]
}

extension ClosingReason.Demand {
  var name: String {
    switch self {
    case .goalAssessment: "Målen bedöms"
    case .reason: "Skäl skrivs"
    case .withdrawnInterventionConsent: "Samtycket till insatsen är återtaget"
    case .withdrawnPoliceConsent: "Samtycket mot polisen är återtaget"
    case .decidedWithChief: "Bedöms med chef"
    case .assessmentWithPolice: "Bedöms med polisen"
    case .handoverChecklist: "Checklista för överlämning"
    case .placementAssessed: "Placeringen är bedömd"
    }
  }
}
