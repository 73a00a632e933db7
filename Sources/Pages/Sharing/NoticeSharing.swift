import Access
import Domain
import HTML

/// The second step: who gets the message, each chosen or left out; who does not and why; and the button that shares.
struct NoticeSharing: Component {
  private let notice: NoticeDraft
  private let category: InformationCategory
  private let scene: FileScene
  private let receivers: NoticeReceivers
  private let state: FormState

  init(_ notice: NoticeDraft, _ category: InformationCategory, _ scene: FileScene) {
    self.notice = notice
    self.category = category
    self.scene = scene
    receivers = NoticeReceivers(category, scene)
    var state = notice.state
    if state.value(NoticeStep.asked).isEmpty {
      state.values["to"] = receivers.proposed(answering: Int(state.value("answers")), scene)
        .map(\.agency.text)
      state.values["guardians"] =
        receivers.proposesGuardians && notice.answered == nil
        ? receivers.guardians.map { String($0.guardian) } : []
    }
    self.state = state
  }

  var markup: Markup {
    Form(Links.act(scene.id, .writeNotice), state) {
      notice.subject
      input(.hidden, .name("text"), .value(state.value("text")))
      input(.hidden, .name("category"), .value(category.code))
      input(.hidden, .name(NoticeStep.seen), .value(receivers.seen))
      input(.hidden, .name(NoticeStep.asked), .value(Checkbox.yes))
      div(.id(FieldFrame.id(of: NoticeStep.seen)), .tabindex(-1)) {
        section(class: "sheet before-sharing", .ariaLabelledBy("innan-delning")) {
          h2("Innan det delas", class: "visually-hidden", .id("innan-delning"))
          p("”\(state.value("text"))”", class: "shared-words")
          p(about, class: "meta")
          chosen
          family
          withheld
          div(class: "buttons") {
            if !receivers.parties.isEmpty || !receivers.guardians.isEmpty || receivers.reachesPerson {
              SubmitButton("Dela med de valda", sends: (NoticeStep.field, "send"))
            }
            SubmitButton("Ändra", .quiet, sends: (NoticeStep.field, "edit"))
            span("Går inte att ångra.", class: "meta")
          }
        }
      }
      suspicion
    } buttons: {
      Markup.empty
    }.markup
  }

  private var about: String {
    let limit = notice.template?.answerMinutes.map { minutes in
      let length =
        minutes % 60 == 0
        ? Numbers.count(minutes / 60, "timme", "timmar") : Numbers.count(minutes, "minut", "minuter")
      return " Ska bekräftas inom \(length)."
    }
    return "Handlar om \(category.name.asInline).\(limit ?? "")"
  }

  @HTMLBuilder private var chosen: Markup {
    if receivers.receive.isEmpty {
      p("Ingen i gruppen får den.")
    } else {
      CheckboxField(
        "to", "De här får den", state,
        zip(receivers.parties, receivers.receive).map { Choice($0.agency.text, $1.name) },
        hint: "Ta bort krysset för den som inte behöver veta.")
    }
  }

  /// The person, where the own page shows messages, and the guardians of somebody who is not of age.
  @HTMLBuilder private var family: Markup {
    if receivers.reachesPerson {
      Checkbox(
        "person", "\(scene.view.header.name), på sin egen sida", state,
        hint: "Skriv så att det går bra att någon annan ser telefonen.")
    }
    if !receivers.guardians.isEmpty {
      CheckboxField(
        "guardians", "Vårdnadshavare", state,
        receivers.guardians.map {
          Choice(
            String($0.guardian), $0.name,
            hint: $0.isReached
              ? "Läser det på sin egen sida."
              : "Läser inte på någon egen sida. Du får en uppgift att berätta.")
        }, hint: "Tänk på vad barnet själv har sagt, och på vad som kan skada.")
    }
  }

  @HTMLBuilder private var withheld: Markup {
    if !receivers.withheld.isEmpty {
      h3 {
        MarkDrawing(.takenBack)
        span("De här får den inte")
      }
      ul(class: "plain-list") {
        for person in receivers.withheld {
          li {
            person.name
            if let reason = person.reason { span(reason, class: "meta") }
          }
        }
      }
    }
  }

  /// R-SHR-09: asked only where it can be so.
  @HTMLBuilder private var suspicion: Markup {
    if category == .crime || category == .safety, scene.step(.writeSealedNote) != nil {
      Checkbox(
        "unserved", "Det gäller en misstanke som personen inte har fått del av", state,
        hint: "Då lämnas den i det skyddade facket i stället.")
    }
  }
}

/// Who would get a message, as far as the viewer may know.
public struct NoticeReceivers {
  let receive: [Receiver]
  let withheld: [Receiver]
  /// The parties that it would reach, in the same order.
  public let parties: [Party]
  public let guardians: [GuardianToTell]
  /// It can be read on the person's own page.
  let reachesPerson: Bool
  /// They are told of this kind unless somebody leaves them out.
  let proposesGuardians: Bool
  private let category: InformationCategory

  public init(_ category: InformationCategory, _ scene: FileScene) {
    self.category = category
    proposesGuardians = scene.programme.between?.guardianCategories?.contains(category) ?? false
    switch scene.view.content {
    case .staff(let whole):
      let sending = whole.file.sendingNotice(category, from: scene.view.viewer.agency, at: scene.now)
      receive = sending.receivers.map { Receiver($0.words) }
      withheld = sending.withheld(today: scene.today)
      parties = sending.receivers.map(\.party)
      guardians = whole.file.guardiansToTell(by: scene.view.viewer, at: scene.now)
      reachesPerson = whole.file.reachesPerson(from: scene.view.viewer, at: scene.now)
    case .disclosed(let disclosed):
      parties = disclosed.noticeReceivers[category] ?? []
      receive = parties.map { Receiver($0.name) }
      (withheld, guardians, reachesPerson) = ([], [], false)
    case .arrived, .own:
      (receive, withheld, parties, guardians, reachesPerson) = ([], [], [], [], false)
    }
  }

  /// Nothing is shared unless this comes back: the same category, and the same receivers as were shown.
  public var seen: String { ([category.code] + receive.map(\.name)).joined(separator: "\n") }

  /// As "Når Polisen och Skolan".
  var reaches: String {
    parties.isEmpty ? "Når ingen just nu" : "Når \(listed(parties.map(\.name)))"
  }

  /// Everyone, or only who wrote what is answered: an answer goes no further than somebody chooses.
  func proposed(answering notice: Int?, _ scene: FileScene) -> [Party] {
    guard let notice else { return parties }
    switch scene.view.content {
    case .staff(let whole):
      let writer = whole.file.sharing.notices.first { $0.sequence == notice }?.by.agency
      return parties.filter { $0.agency == writer }
    case .disclosed(let disclosed):
      let from = disclosed.notices.first { $0.number == notice }?.from
      return parties.filter { $0.name == from }
    case .arrived, .own: return []
    }
  }

  static func categories(for scene: FileScene) -> [InformationCategory] {
    switch scene.view.content {
    case .staff: InformationCategory.allCases
    case .disclosed(let disclosed): disclosed.mayShare.categories
    case .arrived, .own: []
    }
  }

  /// The words of a notice that the viewer may read, under the viewer's own number.
  static func words(of number: Int?, _ scene: FileScene) -> String? {
    switch scene.view.content {
    case .staff(let whole): whole.file.sharing.notices.first { $0.sequence == number }?.body.text
    case .disclosed(let disclosed): disclosed.notices.first { $0.number == number }?.text
    case .arrived, .own: nil
    }
  }

  static func category(of number: Int?, _ scene: FileScene) -> InformationCategory? {
    switch scene.view.content {
    case .staff(let whole): whole.file.sharing.notices.first { $0.sequence == number }?.body.category
    case .disclosed(let disclosed): disclosed.notices.first { $0.number == number }?.category
    case .arrived, .own: nil
    }
  }
}
