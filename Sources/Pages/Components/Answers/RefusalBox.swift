import Domain
import HTML

/// A must-rule that says no: what it says here, the sentence of the rule, its source, and the way forward.
struct RefusalBox: Component {
  private let rule: Rule
  private let detail: String
  private let next: String?
  private let link: Link?

  init(_ rule: Rule, detail: String, next: String? = nil, at link: Link? = nil) {
    self.rule = rule
    self.detail = detail
    self.next = next
    self.link = link
  }

  var markup: Markup {
    section(class: "answer refusal", .role("alert"), .ariaLabelledBy("nej-" + rule.id)) {
      MarkDrawing(.stopped)
      div {
        if detail.fitsHeading {
          h2("Det går inte än: " + detail.asHeading, .id("nej-" + rule.id))
        } else {
          h2("Det går inte än", .id("nej-" + rule.id))
          p(detail)
        }
        p(rule.sentence)
        p("Ska-regel. " + rule.source, class: "meta")
        ButtonRow {
          if let next, let link { ButtonLink(next, link) }
          a("Varför?", href: RulesPage.link(to: rule), class: "button quiet")
        }
      }
    }
  }
}

/// Where the rules are listed.
enum RulesPage {
  static func link(to rule: Rule) -> Link { link(to: rule.id) }

  static func link(to id: String) -> Link { "/regler#\(id)" }
}
