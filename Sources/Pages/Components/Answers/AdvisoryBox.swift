import Domain
import HTML

/// A should-rule that speaks: it is followed, or the reason is written here and becomes a part of the file.
struct AdvisoryBox: Component {
  fileprivate let advisory: Advisory
  private let state: FormState

  init(_ advisory: Advisory, _ state: FormState) {
    self.advisory = advisory
    self.state = state
  }

  var markup: Markup {
    section(class: "answer advisory", .ariaLabelledBy("bor-" + advisory.rule.id)) {
      MarkDrawing(.reminder)
      div {
        h2("\(strength): " + advisory.rule.sentence.asHeading, .id("bor-" + advisory.rule.id))
        p(advisory.detail)
        p("\(strength)-regel. " + advisory.rule.source, class: "meta")
        LongTextField(
          FormField.explanation(of: advisory.rule),
          advisory.rule.strength == .must ? "Förklara varför det ska stå här" : "Förklara varför", state,
          rows: 2)
      }
    }
  }
}

extension AdvisoryBox {
  /// A must-rule asks too, where only the one who writes can say whether it is broken.
  fileprivate var strength: String { advisory.rule.strength.name }
}

/// Told on top, since the reason itself is asked for at the end of the form.
struct AdvisoryHeading: Component {
  private let count: Int

  init(count: Int) {
    self.count = count
  }

  var markup: Markup {
    section(class: "answer advisory brief", .role("alert")) {
      MarkDrawing(.reminder)
      p {
        strong(
          count == 1
            ? "En påminnelse vill ha ett svar. "
            : "\(Numbers.inWords(count, first: true)) påminnelser vill ha svar. ")
        "Inget är sparat än. Ändra, eller förklara varför längst ner."
      }
    }
  }
}

/// A reminder that only tells; nothing has to be answered.
struct ReminderBox: Component {
  private let words: String
  private let source: String?
  private let content: Markup

  init(_ words: String, source: String? = nil, @HTMLBuilder _ content: () -> Markup = { .empty }) {
    self.words = words
    self.source = source
    self.content = content()
  }

  var markup: Markup {
    div(class: "answer advisory") {
      MarkDrawing(.reminder)
      div {
        p { strong(words) }
        if let source { p(source, class: "meta") }
        content
      }
    }
  }
}
