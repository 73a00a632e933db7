import Access
import Domain
import HTML

extension FilePages {
  /// A short message to the group, in two steps: the words and what they are about; then who gets it,
  /// who does not and why, and the button that shares. A template goes straight to the second.
  public static func writeNotice(_ scene: FileScene, _ state: FormState) -> Markup {
    let notice = NoticeDraft(scene, state)
    return FileFrame.form(scene, .writeNotice, notice.heading) {
      if notice.asksToSee, let category = notice.category {
        NoticeSharing(notice, category, scene).markup
      } else {
        writing(notice, scene)
      }
    }
  }

  @HTMLBuilder private static func writing(_ notice: NoticeDraft, _ scene: FileScene) -> Markup {
    let categories = NoticeReceivers.categories(for: scene)
    if categories.isEmpty {
      FormAnswers(notice.state)
      EmptyState(
        .phone, "Samtycket låter er inte dela något just nu",
        "Prata med lotsen om personen ska tillfrågas igen.")
    } else {
      if let answered = notice.answered {
        p("Svar på ”\(answered)”", class: "quote")
      } else if notice.template == nil {
        NoticeTemplates(scene)
      }
      Form(Links.act(scene.id, .writeNotice), notice.state, draft: FileFrame.draft(scene, .writeNotice)) {
        notice.subject
        LongTextField(
          "text", "Meddelande", notice.state, hint: "Kort och bara det som behövs. Det sparas i akten.",
          rows: 3)
        RadioField(
          "category", "Vad handlar det om?", notice.state,
          categories.map { Choice($0.code, $0.name, hint: NoticeReceivers($0, scene).reaches) },
          hint: "Det avgör vilka som får det.")
      } buttons: {
        SubmitButton("Visa vem som får det", sends: (NoticeStep.field, "show"))
        ButtonLink("Avbryt", FileFrame.back(scene, .writeNotice), .quiet)
      }
    }
  }
}

/// The two steps of a message, without scripts.
public enum NoticeStep {
  /// Which button was pressed: `show`, `edit` or `send`.
  public static let field = "step"
  /// What the sender was shown before the button that shares.
  public static let seen = "seen"
  /// There when the sender has been asked to choose receivers; without it nobody has.
  public static let asked = "asked"
}

/// What stands in the form: what was typed, over what a template begins with.
struct NoticeDraft {
  let state: FormState
  let template: NoticeTemplate?
  let category: InformationCategory?
  /// The words that it answers, as the viewer may read them.
  let answered: String?
  let asksToSee: Bool

  init(_ scene: FileScene, _ state: FormState) {
    var state = state
    let code = state.value("template")
    template = NoticeTemplates.offered(scene).first { $0.code == code }
    if let template, state.value("text").isBlank, state.problem("text") == nil {
      state.values["text"] = [template.words]
      state.values["category"] = [template.category.code]
    }
    if state.value("answers").isEmpty == false, state.value("category").isEmpty {
      state.values["category"] = NoticeReceivers.category(of: Int(state.value("answers")), scene).map {
        [$0.code]
      }
    }
    category = InformationCategory(code: state.value("category"))
    answered = NoticeReceivers.words(of: Int(state.value("answers")), scene)
    let isSeen = state.problems.allSatisfy {
      [NoticeStep.seen, "to", "guardians", "person"].contains($0.field)
    }
    let step = state.value(NoticeStep.field)
    // A template whose words are whole needs nothing more before it is shown who gets it.
    let isWhole =
      step.isEmpty && (template.map { !$0.asksForMore && $0.words == state.value("text") } ?? false)
    asksToSee = (["show", "send"].contains(step) || isWhole) && isSeen && !state.value("text").isBlank
    self.state = state
  }

  var heading: String {
    if asksToSee, category != nil { return "Vem får det?" }
    return answered == nil ? "Skriv till gruppen" : "Svara"
  }

  /// What the form is about, for as long as it is written on.
  @HTMLBuilder var subject: Markup {
    if let template { input(.hidden, .name("template"), .value(template.code)) }
    if answered != nil { input(.hidden, .name("answers"), .value(state.value("answers"))) }
  }
}

/// What is shared often, one press away from being seen before it is shared.
struct NoticeTemplates: Component {
  private let scene: FileScene
  private let templates: [NoticeTemplate]

  init(_ scene: FileScene) {
    self.scene = scene
    templates = Self.offered(scene)
  }

  var markup: Markup {
    if !templates.isEmpty {
      nav(class: "templates", .ariaLabel("Färdiga meddelanden")) {
        for template in templates {
          ButtonLink(
            template.text, Links.act(scene.id, .writeNotice).adding("template", template.code), .outlined)
        }
      }
    }
  }

  /// Only those of a kind that the viewer may share.
  static func offered(_ scene: FileScene) -> [NoticeTemplate] {
    let categories = NoticeReceivers.categories(for: scene)
    return (scene.programme.between?.templates ?? []).filter { categories.contains($0.category) }
  }
}

extension NoticeTemplate {
  /// Its words end where somebody has to go on.
  var asksForMore: Bool { words.unicodeScalars.last?.properties.isWhitespace ?? true }
}
