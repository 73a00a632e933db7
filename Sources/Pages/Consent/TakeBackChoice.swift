import Access
import Domain

/// Which consent is being taken back, and how much of it, as the address or the sent form says.
struct TakeBackChoice {
  let line: VisibleConsentLine
  /// Nil while a part is wanted and nothing is chosen yet.
  let part: CategorySet?
  let whole: Bool

  init?(_ lines: [VisibleConsentLine], _ state: FormState) {
    guard let party = AgencyID(state.value("party")),
      let line = lines.first(where: { $0.party.agency == party })
    else { return nil }
    self.line = line
    whole = state.value("whole") != "nej"
    let chosen = CategorySet(
      (state.values["categories"] ?? []).compactMap { InformationCategory(code: $0) })
    part = chosen.isEmpty ? nil : chosen
  }

  var party: Party { line.party }

  /// Whether there is enough to tell what would happen.
  var isReady: Bool { whole || part != nil }

  var categories: CategorySet { whole ? .all : part ?? [] }
}
