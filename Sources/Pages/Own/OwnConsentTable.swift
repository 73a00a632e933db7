import Access
import Domain
import HTML

/// Who may know what, all at once: what it is about down the side, the parties across. Folded, since the parties
/// stand one by one above it.
struct OwnConsentTable: Component {
  private let own: OwnScene
  private let lines: [VisibleConsentLine]

  init(_ own: OwnScene) {
    self.own = own
    lines = own.own.consentLines.filter { line in
      if case .holds = line.standing { true } else { false }
    }
  }

  var markup: Markup {
    let known = lines.reduce(into: CategorySet()) { $0.formUnion($1.given) }.categories
    if lines.count > 1, !known.isEmpty {
      details(class: "more") {
        summary(own.more.asTable)
        DataTable(
          own.more.asTable,
          [Column(own.more.what, isHead: true)] + lines.map { Column(own.voice.party($0.party)) },
          known.map { category in
            TableRow(
              [own.voice.says(own.texts.category(category).asSentence)]
                + lines.map { answer($0.given.categories.contains(category)) })
          })
      }
    }
  }

  private func answer(_ yes: Bool) -> Markup {
    OwnMark(yes ? .done : .takenBack, yes ? own.texts.sayYes : own.texts.sayNo, own).markup
  }
}
