import Domain

/// The steps of the form, on one address and without scripts. What is not asked on a step rides along unseen.
public enum DiscloseStep: String, Sendable, CaseIterable {
  case items, to, ground, conditions, preview, send

  /// Which button was pressed: the step that it leads to.
  public static let field = "step"
  /// What the sender was shown before the button that sends.
  public static let seen = "seen"

  /// What is asked on the step.
  var fields: [String] {
    switch self {
    case .items: ["items"]
    case .to: ["to"]
    case .ground: ["basis"]
    case .conditions: ["checked", "weighing", "purpose", "channel", "reservation"]
    case .preview, .send: [DiscloseStep.seen]
    }
  }

  static let allFields = DiscloseStep.allCases.prefix(4).flatMap(\.fields)

  /// Its place among those that are shown.
  var number: Int { min((Self.allCases.firstIndex(of: self) ?? 0) + 1, 5) }
}

/// What has been chosen so far.
public struct DiscloseInput: Sendable {
  let items: [ItemRef]
  let to: [AgencyID]
  let basis: String
  let checked: [String]
  let weighing: String
  let purpose: String
  let channel: String
  let reservation: String
  private let seen: String

  /// The value of `basis` that is no code of a legal basis.
  public static let consent = "consent"

  public init(_ values: [String: [String]]) {
    let first = { (field: String) in values[field]?.first ?? "" }
    items = (values["items"] ?? []).compactMap(ItemRef.init)
    to = (values["to"] ?? []).compactMap { AgencyID($0) }
    let basis = first("basis")
    self.basis = basis
    let mine = basis + "/"
    checked = (values["checked"] ?? []).filter { $0.utf8.starts(with: mine.utf8) }
      .map { String($0.dropFirst(mine.count)) }
    weighing = first("weighing")
    purpose = first("purpose")
    channel = first("channel")
    reservation = first("reservation")
    seen = first(DiscloseStep.seen)
  }

  /// The box of a point in a ground's checklist: never ticked for another ground.
  static func point(_ code: String, of basis: String) -> String { basis + "/" + code }

  /// What lacks before the step can be shown.
  public func problems(before step: DiscloseStep) -> [FieldProblem] {
    var problems: [FieldProblem] = []
    let asked = DiscloseStep.allCases.prefix { $0 != step }
    if asked.contains(.items), items.isEmpty {
      problems.append(FieldProblem("items", "Välj vad som ska lämnas ut."))
    }
    if asked.contains(.to), to.isEmpty {
      problems.append(FieldProblem("to", "Välj vem som ska få det."))
    }
    if asked.contains(.ground), basis.isEmpty {
      problems.append(FieldProblem("basis", "Välj på vilken grund."))
    }
    if asked.contains(.conditions) {
      if Purpose(rawValue: purpose) == nil {
        problems.append(FieldProblem("purpose", "Välj vad det lämnas ut för."))
      }
      if DisclosureChannel(rawValue: channel) == nil {
        problems.append(FieldProblem("channel", "Välj hur det lämnas."))
      }
    }
    return problems
  }

  /// To be looked at: who would get what.
  public var act: Disclose { act(seen: nil) }

  /// To be sent: only as it was shown.
  public var sent: Disclose { act(seen: seen) }

  private func act(seen: String?) -> Disclose {
    let law = basis == Self.consent ? nil : basis
    return Disclose(
      items: items, to: to, basis: law, checked: law == nil ? [] : checked,
      weighing: law == nil ? "" : weighing, purpose: Purpose(rawValue: purpose) ?? .coordination,
      channel: channel == DisclosureChannel.system.rawValue ? "" : channel,
      reservation: reservation, seen: seen)
  }
}

extension ItemRef {
  /// `12.0`, the entry and its part; nil when it is not two numbers.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
      .map { Int(String(Substring($0))) }
    guard parts.count == 2, let sequence = parts[0], let part = parts[1] else { return nil }
    self.init(sequence: sequence, part: part)
  }

  var text: String { "\(sequence).\(part)" }
}
