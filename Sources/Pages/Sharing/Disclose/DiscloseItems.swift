import Domain
import HTML

/// Everything in the file that can be disclosed, by kind and newest first; a plan goal by goal.
struct DiscloseItems: Component {
  private let file: CaseFile
  private let words: ItemWords
  private let state: FormState

  init(_ file: CaseFile, _ scene: FileScene, _ state: FormState) {
    self.file = file
    self.state = state
    words = ItemWords(file, today: scene.today)
  }

  private enum Kind: String, CaseIterable {
    case plan = "Planen"
    case meetings = "Möten"
    case commitments = "Åtaganden"
    case investigation = "Utredningen"
    case notices = "Meddelanden"
    case adaptation = "Anpassning"
  }

  /// So many of each kind stand in sight; the older ones are folded.
  private static let inSight = 5

  var markup: Markup {
    if file.sharing.items.isEmpty {
      EmptyState(.table, "Det finns inget att lämna ut än", "Här står det som har skrivits i akten.")
        .markup
    }
    GroupedChoices(
      .checkbox, "items", "Kryssa i det som ska lämnas ut", state, Kind.allCases.flatMap(groups),
      hint: "Bara det som behövs. Hot, skyddade uppgifter och orosanmälningar finns inte här.")
  }

  private func groups(_ kind: Kind) -> [GroupedChoices.Group] {
    let items = file.sharing.items.values.filter {
      self.kind($0) == kind && !file.plan.awaitsApproval($0.ref.sequence)
    }
    .sorted { ($1.ref.sequence, $0.ref.part) < ($0.ref.sequence, $1.ref.part) }
    let isNew = { (place: Int, item: Item) in
      kind == .plan ? plans.contains(item.ref.sequence) : place < Self.inSight
    }
    let (new, old) = items.enumerated().reduce(into: ([Choice](), [Choice]())) { found, next in
      if isNew(next.offset, next.element) {
        found.0.append(choice(next.element))
      } else {
        found.1.append(choice(next.element))
      }
    }
    return [
      GroupedChoices.Group(kind.rawValue, new),
      GroupedChoices.Group("Äldre: \(kind.rawValue.asInline)", old, folded: true),
    ]
  }

  /// The long plan that holds, and the short one.
  private var plans: Set<Int> {
    Set([file.plan.inForce?.sequence, file.plan.actionPlanInForce?.sequence].compactMap(\.self))
  }

  private func choice(_ item: Item) -> Choice {
    var hint = [words.quoted(item.ref), item.category.name].compactMap { $0 }
    if item.owner != file.intake.owner, let from = file.entry(item.ref.sequence)?.author.agencyName {
      hint.append("från \(from)")
    }
    return Choice(item.ref.text, words.words(item.ref), hint: hint.joined(separator: ", "))
  }

  private func kind(_ item: Item) -> Kind? {
    switch file.entry(item.ref.sequence)?.body {
    case .plan: .plan
    case .meetings(.commitmentGiven): .commitments
    case .meetings: .meetings
    case .investigation: .investigation
    case .sharing: .notices
    case .intake: .adaptation
    default: nil
    }
  }
}
