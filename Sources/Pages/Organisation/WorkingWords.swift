import Domain

extension WorkingModel {
  var name: String {
    switch self {
    case .cooperation: "Samverkansmodell"
    case .puzzle: "Pusselmodell"
    case .piloting: "Lotsningsmodell"
    }
  }

  /// What it is good for, and what is hard with it.
  var lead: String {
    switch self {
    case .cooperation: "Samordnar det som redan finns. Bygger på att personen orkar komma till mötena."
    case .puzzle: "Utreder på djupet och lägger ihop bilden. Tar tid innan något händer."
    case .piloting: "Går bredvid personen i vardagen. Hänger på en eller två personer, och tar mycket tid."
    }
  }
}

extension WorkingChoices {
  /// One setting of annex I: its name in forms, and how it is asked and told.
  struct Setting {
    let name: String
    let label: String
    let kind: Kind
    /// What the choices have; nil when they leave it as it was.
    let told: @Sendable (WorkingChoices) -> [String]?

    enum Kind {
      case one([Choice])
      case many([Choice])
      case yesNo
      case days
    }
  }

  static let settings: [Setting] = [
    one("participation", "Personen på mötena", \.participation) { $0.name },
    Setting(
      name: "meetings", label: "Slags möten",
      kind: .many(GroupMeeting.allCases.map { Choice($0.rawValue, $0.name) }),
      told: { $0.meetings?.map(\.rawValue) }),
    one("investigation", "Utredningen", \.investigation) { $0.name },
    one("contact", "Kontakt mellan möten", \.contact) { $0.name },
    one("principle", "Hur det samordnas", \.principle) { $0.name },
    yesNo("treatmentRole", "Lotsen behandlar också") { $0.treatmentRole },
    yesNo("contactLog", "Kontakter mellan möten antecknas") { $0.contactLog },
    yesNo("jointDecisions", "Nästa steg bestäms tillsammans") { $0.jointDecisions },
    yesNo("shortPlans", "Korta planer som ändras ofta") { $0.shortPlans },
    yesNo("lotsMatching", "Lots och person matchas") { $0.lotsMatching },
    yesNo("afterHours", "Nåbar utanför kontorstid") { $0.afterHours },
    yesNo("evaluates", "Samordnaren följer upp insatserna") { $0.evaluates },
    days("meetingInterval", "Längst mellan nätverksmötena, dagar") { $0.meetingInterval },
    days("absences", "Varna efter så många möten utan personen") { $0.absences },
    days("investigationDays", "Varna efter så många dagars utredning") { $0.investigationDays },
    days("dependenceDays", "Varna när en lots varit ensam så många dagar") { $0.dependenceDays },
  ]

  /// What has been chosen, in words.
  var told: [(label: String, words: String)] {
    Self.settings.compactMap { setting in
      setting.told(self).map { (setting.label, listed($0.map { setting.words($0) })) }
    }
  }

  private static func one<Value: CaseIterable & RawRepresentable & Sendable>(
    _ name: String, _ label: String, _ path: @escaping @Sendable (WorkingChoices) -> Value?,
    words: (Value) -> String
  ) -> Setting where Value.RawValue == String {
    Setting(
      name: name, label: label, kind: .one(Value.allCases.map { Choice($0.rawValue, words($0)) }),
      told: { path($0).map { [$0.rawValue] } })
  }

  private static func yesNo(
    _ name: String, _ label: String, _ value: @escaping @Sendable (WorkingChoices) -> Bool?
  ) -> Setting {
    Setting(
      name: name, label: label, kind: .yesNo, told: { value($0).map { [$0 ? Checkbox.yes : "nej"] } })
  }

  private static func days(
    _ name: String, _ label: String, _ value: @escaping @Sendable (WorkingChoices) -> Int?
  ) -> Setting {
    Setting(name: name, label: label, kind: .days, told: { value($0).map { [String($0)] } })
  }
}

extension WorkingChoices.Setting {
  /// A stored value as it is said.
  func words(_ value: String) -> String {
    switch kind {
    case .one(let choices), .many(let choices):
      choices.first { $0.value == value }?.label ?? value
    case .yesNo: value.asSentence
    case .days: value
    }
  }
}

extension Participation {
  var name: String {
    switch self {
    case .required: "Kommer alltid"
    case .toldAfterwards: "Oftast inte med, men får veta och tillfrågas efteråt"
    case .takesPart: "Är med och bestämmer"
    }
  }
}

extension GroupMeeting {
  var name: String {
    switch self {
    case .everyone: "Alla tillsammans"
    case .professionals: "Bara de yrkesverksamma"
    case .privateNetwork: "Det egna nätverket för sig"
    }
  }
}

extension InvestigationOrder {
  var name: String {
    switch self {
    case .beforeStart: "Klar innan gruppen börjar"
    case .inside: "Görs på djupet i gruppen"
    case .continuous: "Pågår hela tiden, genom relationen"
    }
  }
}

extension ContactBetween {
  var name: String {
    switch self {
    case .little: "Nästan ingen"
    case .some: "En del"
    case .extensive: "Tät, med praktisk hjälp"
    }
  }
}

extension CoordinationPrinciple {
  var name: String {
    switch self {
    case .ownAgendas: "Var och en arbetar efter sitt"
    case .withinPlan: "Var och en för sig, inom den gemensamma planen"
    case .jointly: "Tillsammans, och planen ändras efter hand"
    }
  }
}

extension ModelChallenge {
  var sentence: String {
    switch self {
    case .personAbsent(let meetings):
      "Personen har inte kommit till \(Numbers.inWords(meetings)) möten i rad. Passar arbetssättet?"
    case .longInvestigation(let days): "Utredningen har pågått i \(days) dagar. Passar arbetssättet?"
    case .onePerson(let name, let days): "Allt hänger på \(name) sedan \(days) dagar. Passar arbetssättet?"
    }
  }
}
