import Domain
import HTML

/// The last step: who gets what, who does not and why, and what would be needed. Made by the same values as
/// the act, which sends nothing when it is no longer so.
struct DisclosePreview: Component {
  private let file: CaseFile
  private let scene: FileScene
  private let state: FormState
  private let input: DiscloseInput
  private let law: LegalBasis?
  private let words: ItemWords
  private let outcome: Result<Sending, Refusal>

  init(_ file: CaseFile, _ scene: FileScene, _ state: FormState) {
    self.file = file
    self.scene = scene
    self.state = state
    input = DiscloseInput(state.values)
    law = scene.directory.legalBasis(input.basis, on: scene.today)
    words = ItemWords(file, today: scene.today)
    let given = Circumstances(
      now: scene.now, author: scene.view.viewer, directory: scene.directory, programme: scene.programme)
    do {
      outcome = .success(try input.act.sending(file, given))
    } catch {
      outcome = .failure(error)
    }
  }

  var markup: Markup {
    switch outcome {
    case .success(let sending): preview(sending)
    case .failure(let refusal): refused(refusal)
    }
    DefinitionList(facts)
    changes
  }

  @HTMLBuilder private func preview(_ sending: Sending) -> Markup {
    HTML.input(
      .hidden, .name(DiscloseStep.seen), .value(sending.mark(on: law, for: input.act.purpose)))
    section(
      class: "sheet before-sharing", .id(FieldFrame.id(of: DiscloseStep.seen)), .tabindex(-1),
      .ariaLabelledBy("innan-delning")
    ) {
      h2("Innan det lämnas ut", class: "visually-hidden", .id("innan-delning"))
      div(class: "columns") {
        receivers(sending.receivers)
        others(sending.others)
      }
      div(class: "buttons") {
        if !sending.receivers.isEmpty {
          SubmitButton(
            Sending.disclosing(sending.receivers.count),
            sends: (DiscloseStep.field, DiscloseStep.send.rawValue))
          span("Går inte att ångra.", class: "meta")
        }
      }
    }
  }

  private func receivers(_ receivers: [Sending.Receiver]) -> Markup {
    div {
      heading("De här får det", .done)
      if receivers.isEmpty { p("Ingen får det.", class: "meta") }
      ul {
        for receiver in receivers {
          li {
            strong(receiver.words)
            ul(class: "plain-list") { for item in receiver.items { li(words.words(item)) } }
            if !receiver.lacks.isEmpty {
              let lacking = CategorySet(receiver.lacks.map(\.category))
              span("Får inte \(listed(receiver.lacks.map { words.words($0.ref).asInline })).", class: "meta")
              needed(lacking, receiver.party)
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private func others(_ others: [Sending.Other]) -> Markup {
    if !others.isEmpty {
      div {
        heading("De här får det inte", .takenBack)
        ul {
          for other in others {
            li {
              strong(other.party.name)
              span("\(other.why.words(today: scene.today).asSentence).", class: "meta")
              needed(chosen, other.party)
            }
          }
        }
      }
    }
  }

  private var chosen: CategorySet {
    CategorySet(input.items.compactMap { file.sharing.items[$0]?.category })
  }

  @HTMLBuilder private func needed(_ categories: CategorySet, _ party: Party) -> Markup {
    if scene.view.allows(.giveConsent) {
      a(
        "Fråga om samtycke till \(listed(categories.categories.map(\.shortName)))",
        href: Links.act(scene.id, .giveConsent).adding("party", party.agency.text))
    }
  }

  private func heading(_ heading: String, _ mark: MarkKind) -> Markup {
    h3 {
      MarkDrawing(mark)
      span(heading)
    }
  }

  /// A rule says no before anything is sent. After a press it stands on top already.
  @HTMLBuilder private func refused(_ refusal: Refusal) -> Markup {
    if state.refusal == nil || state.refusal == .invalid([]) {
      switch refusal {
      case .rule(let rule, let detail, let next):
        RefusalBox(
          rule, detail: detail, next: next?.words, at: next.map { Links.act(scene.id, $0.act) })
      case .invalid(let problems): ErrorSummary(problems)
      case .explain, .changedMeanwhile: Markup.empty
      }
    }
  }

  private var facts: [Definition] {
    var facts = [
      Definition("Grund") {
        if let law {
          p(law.text)
          p(law.legalReference, class: "meta")
        } else {
          p("Samtycke")
        }
      },
      Definition("För", input.act.purpose.disclosedFor),
      Definition("Sätt", (DisclosureChannel(rawValue: input.channel) ?? .system).name),
    ]
    let points = (law?.checklist ?? []).filter { input.act.checked.contains($0.code) }
    if !points.isEmpty {
      facts.append(
        Definition("Stämmer") { ul(class: "plain-list") { for point in points { li(point.text) } } })
    }
    if law != nil, !input.weighing.isBlank {
      facts.append(
        Definition(law?.isWeighed == false ? "Varför" : "Avvägning") {
          p(input.weighing, class: "written")
        })
    }
    if !input.reservation.isBlank { facts.append(Definition("Förbehåll", input.reservation)) }
    return facts
  }

  private var changes: Markup {
    div(class: "buttons") {
      for (words, step) in [
        ("Ändra vad", DiscloseStep.items), ("Ändra vem", .to), ("Ändra grund", .ground),
        ("Ändra hur", .conditions),
      ] {
        SubmitButton(words, .quiet, sends: (DiscloseStep.field, step.rawValue))
      }
    }
  }
}

extension Sending {
  /// As "Lämna ut till två aktörer".
  fileprivate static func disclosing(_ count: Int) -> String {
    "Lämna ut till \(Numbers.inWords(count)) \(count == 1 ? "aktör" : "aktörer")"
  }
}
