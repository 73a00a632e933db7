import Domain
import HTML

/// Answers that go apart, as a state with a way forward: who says what, what holds meanwhile, and four steps.
struct ConsentConflict: Component {
  private let consent: ConsentState.Consent
  private let words: ConsentWords
  private let party: String

  init(_ consent: ConsentState.Consent, _ words: ConsentWords) {
    self.consent = consent
    self.words = words
    party = words.partyNames(of: consent.terms)
  }

  var markup: Markup {
    section(class: "answer advisory conflict", .ariaLabelledBy(id)) {
      MarkDrawing(.reminder)
      div {
        h2("Svaren går isär om \(party)", .id(id))
        ul(class: "consent-replies") { for answer in answers { reply(answer) } }
        p(meanwhile)
        p(stopped)
        h3("Vägar framåt")
        ol(class: "ways") { for way in ways { way } }
      }
    }
  }

  private var id: String { "isar-\(consent.sequence)" }

  private var answers: [GiverAnswer] {
    consent.answers.values.sorted { $0.giver.place < $1.giver.place }
  }

  private func reply(_ answer: GiverAnswer) -> Markup {
    li {
      MarkDrawing(Optional(answer.reply).mark)
      span {
        words.name(answer.giver) + " säger "
        strong(answer.reply.name.asInside)
        ", \(words.dates.full(answer.on))"
        if !answer.note.isBlank { span(answer.note, class: "meta said") }
      }
    }
  }

  /// What passes towards the party on another consent is not touched.
  private var meanwhile: String {
    let other = words.parties(of: consent.terms).reduce(into: CategorySet()) { set, party in
      set.formUnion(
        words.file.consent.remainingCategories(towards: party.agency, at: words.scene.now))
    }
    let asked = consent.terms.reduce(into: CategorySet()) { $0.formUnion($1.categories) }
    return other.isEmpty
      ? "Så länge delas inget med \(party). Det gäller \(asked.listedNames)."
      : "Så länge delas bara det som gällde förut med \(party): \(other.listedNames)."
  }

  private var stopped: String {
    let isPolice = words.parties(of: consent.terms).contains { $0.kind == .police }
    return isPolice
      ? "Utan ett ja till polisen kan SIG inte beviljas. Allt annat i ärendet går att göra."
      : "\(party) kan inte bjudas in eller få något ur akten. Allt annat i ärendet går att göra."
  }

  private var ways: [Markup] {
    let scene = words.scene
    return [
      way("Prata en gång till, med var och en för sig. Fråga vad oron gäller.") {
        if scene.offers(.giveConsent) { a("Till samtalet", href: Links.conversation(scene.id)) }
        if scene.offers(.recordGiverAnswer) { a("Anteckna ett nytt svar", href: answerLink) }
      },
      way("Låt det vila, och bestäm en dag då ni frågar igen.") {
        if scene.offers(.giveCommitment), words.file.decision.grant != nil {
          a("Lägg in en dag", href: Links.act(scene.id, .giveCommitment))
        }
      },
      way("Gör utan \(party). Ett nej är också ett svar, och planen kan göras med de andra.") {
        if words.file.plan.current != nil { a("Till planen", href: Links.tab(scene.id, .plan)) }
      },
      way(aside) {
        for guardian in refusing where mayDecide {
          a(
            "Pröva om \(words.name(.guardian(guardian)).asSentence) kan undantas",
            href: Links.act(scene.id, .setGuardianAside).adding("guardian", String(guardian)))
        }
      },
    ]
  }

  private func way(_ sentence: String, @HTMLBuilder _ links: () -> Markup) -> Markup {
    let steps = links()
    return li {
      p(sentence)
      if !steps.isEmpty { p(class: "links") { steps } }
    }
  }

  private var answerLink: Link {
    Links.act(words.scene.id, .recordGiverAnswer).adding("consent", String(consent.sequence))
  }

  private var refusing: [Int] {
    consent.answers.values.compactMap { answer in
      guard answer.reply == .no, case .guardian(let number) = answer.giver else { return nil }
      return number
    }.sorted()
  }

  private var mayDecide: Bool {
    words.scene.offers(.setGuardianAside)
      && words.scene.programme.deciders.contains(words.scene.view.viewer.role)
  }

  private var aside: String {
    refusing.isEmpty
      ? "Den som säger nej är personen själv. Det nejet kan ingen annan gå förbi."
      : "I undantagsfall kan en vårdnadshavare undantas, med skäl. Det bestäms av den som får besluta enligt delegationsordningen."
  }
}
