import Domain

/// A programme as a form: its settings in readable parts. What a subject sets for itself is found in the settings
/// themselves, so that a new figure or list of any subject can be edited without a line here.
struct ProgrammeSheet {
  let parts: [Part]

  struct Part {
    let name: String
    let fields: [Field]
  }

  struct Field {
    /// As `ages.from`; also the name of the field in the form.
    let path: String
    let label: String
    let hint: String?
    let kind: Kind

    init(_ path: String, _ label: String, _ kind: Kind, hint: String? = nil) {
      self.path = path
      self.label = label
      self.kind = kind
      self.hint = hint
    }
  }

  indirect enum Kind {
    /// With the word after the figure; empty means that the programme has none.
    case number(String, needed: Bool)
    case text
    case longText
    case yesNo
    /// Nothing chosen means that the programme says nothing of it.
    case one([Choice])
    /// The same for a yes or a no.
    case yesNoOrNothing
    case many([Choice])
    /// Rows of a code and a text.
    case codes
    case reasons
    /// Something without a form of its own; carried over as it is.
    case fixed
  }

  /// - Parameter tree: the settings of the version that is edited.
  init(_ tree: SettingTree) {
    parts =
      Self.own
      + Self.subjects.compactMap { key, name in
        let fields = Self.found(in: tree[key], at: key)
        return fields.isEmpty ? nil : Part(name: name, fields: fields)
      }
  }

  var fields: [Field] { parts.flatMap(\.fields) }

  private static let own = [
    Part(
      name: "Vem det är för",
      fields: [
        Field("ages.from", "Lägsta ålder", .number("år", needed: true)),
        Field(
          "ages.through", "Högsta ålder", .number("år", needed: false), hint: "Tom om det inte finns någon."),
        Field("criteria", "Kriterier för målgruppen", .codes),
        Field("waysIn", "Vägar in", .codes), Field("information", "Det som den tillfrågade får veta", .codes),
      ]),
    Part(
      name: "Samtycke",
      fields: [
        Field("consentAges.own", "Eget ja behövs från", .number("år", needed: true)),
        Field("consentAges.alone", "Eget ja räcker från", .number("år", needed: true)),
        Field("consentLongestDays", "Samtycke gäller högst", .number("dagar", needed: true)),
        Field("consentEndsSoonDays", "Påminn om slutet", .number("dagar före", needed: true)),
        Field("silenceDays", "Fråga igen efter tystnad", .number("dagar", needed: false)),
        Field(
          "secondOfficialFor", "Muntligt ja bekräftas av en till",
          .many(InformationCategory.allCases.map { Choice($0.code, $0.name) })),
        Field("consentForm.text", "Blankettens version", .text),
      ]),
    Part(
      name: "Gruppen och arbetet",
      fields: [
        Field(
          "requiredActors", "Aktörer som ska vara med",
          .many(AgencyKind.allCases.filter { $0 != .cityAdministration }.map { Choice($0.rawValue, $0.name) })
        ),
        Field("meetingIntervalDays", "Längst mellan nätverksmöten", .number("dagar", needed: true)),
        Field("model", "Typmodell", .one(WorkingModel.allCases.map { Choice($0.rawValue, $0.name) })),
        Field("lotsTitle", "Vad lotsen kallas", .text), Field("planName", "Den långa planens namn", .text),
        Field("actionPlanName", "Den korta planens namn", .text),
        Field("name", "Programmets namn", .text), Field("source", "Var reglerna kommer ifrån", .longText),
        Field("emergencyMinutes", "Nödöppning gäller", .number("minuter", needed: false)),
        Field("emergencyAttempts", "Nödöppningar per dygn", .number("gånger", needed: false)),
      ]),
    Part(
      name: "Beslut",
      fields: [
        Field("formsOfGrant", "Former för insatsen", .codes),
        Field(
          "deciders", "De som får besluta",
          .many([Role.lots, .socialSecretary, .workLeader].map { Choice($0.rawValue, $0.name) })),
        Field("reservationWording", "Förslag till förbehåll", .longText),
      ]),
    Part(name: "Arbetssätt utöver typmodellen", fields: workingFields),
    Part(name: "Avslut", fields: [Field("closingReasons", "Skäl att avsluta", .reasons)]),
  ]

  private static let workingFields = WorkingChoices.settings.map { setting in
    let path = "workingSettings.own." + setting.name
    return switch setting.kind {
    case .one(let choices): Field(path, setting.label, .one(choices), hint: "Tomt betyder som modellen.")
    case .many(let choices): Field(path, setting.label, .many(choices), hint: "Tomt betyder som modellen.")
    case .yesNo: Field(path, setting.label, .yesNoOrNothing, hint: "Tomt betyder som modellen.")
    case .days:
      Field(path, setting.label, .number("", needed: false), hint: "Tomt betyder som modellen.")
    }
  }

  private static let subjects = [
    ("workingSettings.models", "Typmodellernas utgångspunkter"), ("intake", "Första kontakten"),
    ("investigation", "Utredning"),
    ("safety", "Säkerhet"), ("decision", "Mer om beslut"), ("interventions", "Insatser, barn och anhöriga"),
    ("meetings", "Möten"), ("between", "Mellan mötena"), ("organisation", "De som arbetar"),
    ("followUp", "Uppföljning och egna sidor"),
    ("plan", "Planerna"),
  ]

  /// Every setting below a path, by what it is.
  private static func found(in tree: SettingTree?, at path: String) -> [Field] {
    guard let tree else { return [] }
    let label = SettingWords.label(path)
    switch tree {
    case .number: return [Field(path, label, .number("", needed: true))]
    case .yes: return [Field(path, label, .yesNo)]
    case .text(let text):
      if let choices = SettingWords.choices(path) { return [Field(path, label, .one(choices))] }
      return [Field(path, label, text.unicodeScalars.count > 60 ? .longText : .text)]
    case .list(let list):
      if let choices = SettingWords.choices(path) { return [Field(path, label, .many(choices))] }
      let isCodes = tree.codes != nil && list.allSatisfy { $0.keys == ["code", "text"] }
      return [Field(path, label, isCodes ? .codes : .fixed)]
    case .fields: return tree.keys.flatMap { found(in: tree[$0], at: "\(path).\($0)") }
    }
  }
}
