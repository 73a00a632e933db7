import Access
import Domain
import HTML

extension FilePages {
  /// A short message to the group, in two steps: the words and what they are about; then who gets it,
  /// who does not and why, and the button that shares.
  public static func writeNotice(_ scene: FileScene, _ state: FormState) -> Markup {
    let category = InformationCategory(code: state.value("category"))
    let isSeen = state.problems.allSatisfy { $0.field == NoticeStep.seen }
    let asksToSee = ["show", "send"].contains(state.value(NoticeStep.field)) && isSeen
    return FileFrame.form(scene, .writeNotice, asksToSee ? "Vem får det?" : "Skriv till gruppen") {
      if asksToSee, let category, !state.value("text").isBlank {
        beforeSharing(category, scene, state)
      } else {
        writing(scene, state)
      }
    }
  }

  @HTMLBuilder private static func writing(_ scene: FileScene, _ state: FormState) -> Markup {
    let categories = NoticeReceivers.categories(for: scene)
    if categories.isEmpty {
      FormAnswers(state)
      EmptyState(
        .phone, "Samtycket låter er inte dela något just nu",
        "Prata med lotsen om personen ska tillfrågas igen.")
    } else {
      Form(Links.act(scene.id, .writeNotice), state, draft: FileFrame.draft(scene, .writeNotice)) {
        LongTextField(
          "text", "Meddelande", state, hint: "Kort och bara det som behövs. Det sparas i akten.", rows: 3)
        RadioField(
          "category", "Vad handlar det om?", state,
          categories.map { Choice($0.code, $0.name, hint: NoticeReceivers($0, scene).reaches) },
          hint: "Det avgör vilka som får det.")
      } buttons: {
        SubmitButton("Visa vem som får det", sends: (NoticeStep.field, "show"))
        ButtonLink("Avbryt", FileFrame.back(scene, .writeNotice), .quiet)
      }
    }
  }

  private static func beforeSharing(
    _ category: InformationCategory, _ scene: FileScene, _ state: FormState
  ) -> Form {
    let receivers = NoticeReceivers(category, scene)
    return Form(Links.act(scene.id, .writeNotice), state) {
      input(.hidden, .name("text"), .value(state.value("text")))
      input(.hidden, .name("category"), .value(category.code))
      input(.hidden, .name(NoticeStep.seen), .value(receivers.seen))
      div(.id(FieldFrame.id(of: NoticeStep.seen)), .tabindex(-1)) {
        BeforeSharing(state.value("text"), receives: receivers.receive, withheld: receivers.withheld) {
          if !receivers.receive.isEmpty {
            SubmitButton(Sending.button(receivers.receive.count), sends: (NoticeStep.field, "send"))
          }
          SubmitButton("Ändra", .quiet, sends: (NoticeStep.field, "edit"))
        }
      }
      p("Handlar om \(category.name.asInline).", class: "meta")
    } buttons: {
      Markup.empty
    }
  }
}

/// The two steps of a message, without scripts.
public enum NoticeStep {
  /// Which button was pressed: `show`, `edit` or `send`.
  public static let field = "step"
  /// What the sender was shown before the button that shares.
  public static let seen = "seen"
}

/// Who would get a message, as far as the viewer may know.
public struct NoticeReceivers {
  let receive: [Receiver]
  let withheld: [Receiver]
  /// The parties that it would reach, by name.
  public let parties: [String]
  private let category: InformationCategory

  public init(_ category: InformationCategory, _ scene: FileScene) {
    self.category = category
    switch scene.view.content {
    case .staff(let whole):
      let sending = whole.file.sendingNotice(category, from: scene.view.viewer.agency, at: scene.now)
      receive = sending.receivers.map { Receiver($0.words) }
      withheld = sending.withheld(today: scene.today)
      parties = sending.receivers.map(\.party.name)
    case .disclosed(let disclosed):
      parties = disclosed.noticeReceivers[category] ?? []
      receive = parties.map { Receiver($0) }
      withheld = []
    case .arrived, .own: (receive, withheld, parties) = ([], [], [])
    }
  }

  /// Nothing is shared unless this comes back: the same category, and the same receivers as were shown.
  public var seen: String { ([category.code] + receive.map(\.name)).joined(separator: "\n") }

  /// As "Når Polisen och Skolan".
  var reaches: String {
    parties.isEmpty ? "Når ingen just nu" : "Når \(listed(parties))"
  }

  static func categories(for scene: FileScene) -> [InformationCategory] {
    switch scene.view.content {
    case .staff: InformationCategory.allCases
    case .disclosed(let disclosed): disclosed.mayShare.categories
    case .arrived, .own: []
    }
  }
}
