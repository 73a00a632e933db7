import Access
import Domain
import HTML

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

extension TakeBackChoice {
  /// Two plain links, so that what is shown is always what would happen.
  func wholeOrPart(_ id: CaseID, everything: String, part: String) -> Markup {
    ul(class: "whole-or-part") {
      li { a(everything, href: link(id, whole: true), .ariaCurrent(whole ? .page : nil)) }
      li { a(part, href: link(id, whole: false), .ariaCurrent(whole ? nil : .page)) }
    }
  }

  /// Chooses the part; shows what would happen, and does nothing.
  func choosePart(
    _ id: CaseID, _ state: FormState, question: String, _ choices: [Choice], button: String
  ) -> Markup {
    choiceForm(action: Links.act(id, .takeBackConsent)) {
      input(.hidden, .name("party"), .value(party.agency.text))
      input(.hidden, .name("whole"), .value("nej"))
      CheckboxField("categories", question, state, choices)
      ButtonRow { SubmitButton(button, .outlined) }
    }
  }

  func link(_ id: CaseID, whole: Bool) -> Link {
    Links.act(id, .takeBackConsent).adding("party", party.agency.text)
      .adding("whole", whole ? "ja" : "nej")
  }
}
