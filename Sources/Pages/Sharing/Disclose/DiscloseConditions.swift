import Domain
import HTML

/// What the chosen ground asks for, what it is for, and how it is handed over.
struct DiscloseConditions: Component {
  private let state: FormState
  private let law: LegalBasis?
  private let isOutsideSecrecy: Bool
  private let strangers: [String]

  init(_ file: CaseFile, _ scene: FileScene, _ state: FormState) {
    let input = DiscloseInput(state.values)
    let parties = input.to.compactMap(scene.directory.party)
    law = scene.directory.legalBasis(input.basis, on: scene.today)
    isOutsideSecrecy = parties.contains { $0.kind.isOutsideSecrecy }
    strangers = parties.filter { !file.group.isMember($0.agency) }.map(\.name)
    let system = strangers.isEmpty ? [DisclosureChannel.system.rawValue] : []
    self.state = state.proposingAll([
      "purpose": [Purpose.coordination.rawValue], "channel": system,
    ])
  }

  /// The fields that are drawn; the rest is carried along.
  var asked: [String] {
    ["purpose", "channel"] + (law == nil ? [] : ["checked", "weighing"])
      + (isOutsideSecrecy ? ["reservation"] : [])
  }

  var markup: Markup {
    if let law { ground(law) }
    RadioField(
      "purpose", "Vad lämnas det ut för?", state,
      Purpose.allCases.map { Choice($0.rawValue, $0.disclosedFor) })
    RadioField(
      "channel", "Hur lämnas det?", state,
      DisclosureChannel.allCases.map { Choice($0.rawValue, $0.name, hint: $0 == .system ? outside : nil) })
    if isOutsideSecrecy {
      LongTextField(
        "reservation", "Förbehåll", state,
        hint: "Mottagaren är inte bunden av sekretess. Skriv hur uppgiften får användas.",
        required: false, rows: 2)
    }
  }

  private var outside: String {
    strangers.isEmpty
      ? "Den som är med i gruppen läser det här."
      : "\(listed(strangers)) är inte med i gruppen och ser inget här."
  }

  @HTMLBuilder private func ground(_ law: LegalBasis) -> Markup {
    div(class: "asked") {
      p { strong(law.text) }
      p(law.legalReference, class: "meta")
    }
    if let points = law.checklist, !points.isEmpty {
      CheckboxField(
        "checked", "Stämmer allt det här?", state,
        points.map { Choice(DiscloseInput.point($0.code, of: law.code), $0.text) },
        hint: "Om något inte stämmer går det inte att lämna ut på den här grunden.")
    }
    LongTextField(
      "weighing", law.isWeighed == false ? "Varför lämnas det ut?" : "Hur har intressena vägts?", state,
      hint: law.isWeighed == false
        ? "Skriv vilken skyldighet det gäller."
        : "Varför det väger tyngre att uppgiften lämnas än att den skyddas.", rows: 4)
  }
}

extension FormState {
  /// Gives fields their first values, where nothing was chosen yet.
  fileprivate func proposingAll(_ proposed: [String: [String]]) -> FormState {
    var state = self
    state.values.merge(proposed) { chosen, _ in chosen }
    return state
  }
}

extension Purpose {
  /// What something is disclosed for.
  var disclosedFor: String {
    switch self {
    case .coordination: "Samordningen i gruppen"
    case .safety: "Säkerhet"
    }
  }
}

extension DisclosureChannel {
  var name: String {
    switch self {
    case .system: "Här i systemet"
    case .telephone: "Per telefon"
    case .paper: "På papper"
    case .messageFunction: "Med en säker meddelandefunktion"
    }
  }
}
