import HTML

/// A whole form: what went wrong on top, the fields, the reasons that should-rules ask for, the buttons.
///
///     Form("/arenden/\(id)/aktualisera", state, draft: "aktualisera-\(id)") {
///       TextField("source", "Vem tog kontakt?", state)
///     } buttons: {
///       SubmitButton("Spara")
///       ButtonLink("Avbryt", "/min-dag", .quiet)
///     }
struct Form: Component {
  private let action: Link
  private let state: FormState
  private let draft: String?
  private let fields: Markup
  private let buttons: Markup

  /// - Parameter draft: the key that the draft is kept under; nil when nothing is worth keeping.
  init(
    _ action: Link, _ state: FormState, draft: String? = nil,
    @HTMLBuilder _ fields: () -> Markup, @HTMLBuilder buttons: () -> Markup
  ) {
    self.action = action
    self.state = state
    self.draft = draft
    self.fields = fields()
    self.buttons = buttons()
  }

  var markup: Markup {
    FormAnswers(state)
    form(action: action, class: "form", attributes: attributes) {
      HiddenFields(state)
      fields
      for advisory in state.advisories { AdvisoryBox(advisory, state) }
      if draft != nil { DraftNote(savedAt: state.draftSavedAt, state.language) }
      div(class: "buttons") { buttons }
    }
  }

  private var attributes: [Attribute] {
    var attributes: [Attribute] = [.novalidate, .autocompleteOff]
    if let draft { attributes.append(.data(.draft, Drafts.link(draft).text)) }
    return attributes
  }
}

/// Everything that answers the last attempt, in the order it should be read.
struct FormAnswers: Component {
  private let state: FormState

  init(_ state: FormState) {
    self.state = state
  }

  var markup: Markup {
    if !state.problems.isEmpty { ErrorSummary(state.problems, state.language) }
    if let note = FormWords.of(state.language).inSwedish, isSwedish {
      p(note, class: "in-swedish")
      div(.lang(OwnLanguage.sv.tag), .dir(.leftToRight)) { rules }
    } else {
      rules
    }
  }

  /// The rules answer in Swedish whatever the page is.
  private var isSwedish: Bool { !rules.isEmpty }

  @HTMLBuilder private var rules: Markup {
    if case .rule(let rule, let detail, let next) = state.refusal {
      RefusalBox(rule, detail: detail, next: next?.words, at: state.next)
    }
    if case .changedMeanwhile = state.refusal { ConflictBox(state.conflict) }
    if !state.advisories.isEmpty { AdvisoryHeading(count: state.advisories.count) }
  }
}

/// The tokens that come back with the form.
struct HiddenFields: Component {
  private let state: FormState

  init(_ state: FormState) {
    self.state = state
  }

  var markup: Markup {
    input(.hidden, .name(FormField.csrf), .value(state.csrf))
    input(.hidden, .name(FormField.idempotencyKey), .value(state.idempotencyKey))
    if let version = state.basedOn {
      input(.hidden, .name(FormField.basedOn), .value(String(version)))
    }
  }
}

/// Tells that the draft is kept, and that nobody else sees it.
struct DraftNote: Component {
  private let savedAt: String?
  private let language: OwnLanguage

  init(savedAt: String?, _ language: OwnLanguage = .sv) {
    self.savedAt = savedAt
    self.language = language
  }

  var markup: Markup {
    p(class: "draft-note", .role("status"), .ariaLivePolite, .data(.saved)) {
      if let savedAt { language.draftSaved(at: savedAt) }
    }
  }
}

/// The address of drafts.
enum Drafts {
  static func link(_ key: String) -> Link { "/utkast/\(key)" }
}
