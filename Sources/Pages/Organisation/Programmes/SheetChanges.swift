import Domain
import HTML

/// Two versions beside each other: only what is another.
struct SheetChanges: Component {
  private let rows: [Row]

  private struct Row {
    let label: String
    let old: [String]
    let new: [String]
  }

  init(_ old: SettingTree, _ new: SettingTree) {
    let sheet = ProgrammeSheet(new)
    rows = sheet.fields.compactMap { field in
      let (was, becomes) = (field.words(old), field.words(new))
      if was == becomes { return nil }
      guard field.isList else { return Row(label: field.label, old: was, new: becomes) }
      return Row(
        label: field.label, old: was.filter { !becomes.contains($0) },
        new: becomes.filter { !was.contains($0) })
    }
  }

  var isEmpty: Bool { rows.isEmpty }

  var markup: Markup {
    if rows.isEmpty {
      p("Inget är ändrat.")
    } else {
      DataTable(
        "Vad som ändras",
        [Column("Inställning", isHead: true), Column("Gäller nu"), Column("Föreslås")],
        rows.map { TableRow([Markup($0.label), cell($0.old), cell($0.new)]) })
    }
  }

  @HTMLBuilder private func cell(_ words: [String]) -> Markup {
    if words.isEmpty { span("–", class: "meta") }
    for word in words { p(word) }
  }
}

extension ProgrammeSheet.Field {
  var isList: Bool {
    switch kind {
    case .codes, .reasons, .many: true
    case .number, .text, .longText, .yesNo, .yesNoOrNothing, .one, .fixed: false
    }
  }

  /// The setting in words, a row for each part of a list.
  func words(_ tree: SettingTree) -> [String] {
    let value = tree[path]
    switch kind {
    case .number(let unit, _):
      return [value?.number.map { unit.isEmpty ? String($0) : "\($0) \(unit)" } ?? "Inget"]
    case .text, .longText: return [value?.text ?? "Inget"]
    case .yesNo: return [value?.yes == true ? "Ja" : "Nej"]
    case .yesNoOrNothing: return [value?.yes.map { $0 ? "Ja" : "Nej" } ?? "Som modellen"]
    case .one(let choices): return [label(value?.text ?? "", choices)]
    case .many(let choices): return (value?.list ?? []).compactMap(\.text).map { label($0, choices) }
    case .codes: return (value?.codes ?? []).map(\.text)
    case .reasons: return (value?.list ?? []).map(reason)
    case .fixed: return value.map { $0.plainWords } ?? []
    }
  }

  private func label(_ value: String, _ choices: [Choice]) -> String {
    choices.first { $0.value == value }?.label ?? value
  }

  private func reason(_ row: SettingTree) -> String {
    let effect = row["effect"]?.text.flatMap { ClosingReason.Effect(rawValue: $0) }?.name
    let demands = (row["demands"]?.list ?? []).compactMap {
      $0.text.flatMap { ClosingReason.Demand(rawValue: $0) }?.name
    }
    return ([row["text"]?.text ?? ""] + [effect].compactMap { $0 } + demands).joined(separator: ". ") + "."
  }
}

extension SettingTree {
  /// For a setting that has no form of its own.
  fileprivate var plainWords: [String] {
    switch self {
    case .yes(let yes): [yes ? "Ja" : "Nej"]
    case .number(let number): [String(number)]
    case .text(let text): [text]
    case .list(let list): list.map { $0.plainWords.joined(separator: ", ") }
    case .fields:
      self["text"]?.text.map { [$0] }
        ?? keys.flatMap { key in
          self[key].map { ["\(SettingWords.label(key)): \($0.plainWords.joined(separator: ", "))"] } ?? []
        }
    }
  }
}
