import Domain
import HTML

/// Who has answered what to each consent that is not over, what it amounts to, and the way forward.
struct ConsentAnswers: Component {
  private let words: ConsentWords

  init(_ words: ConsentWords) {
    self.words = words
  }

  var markup: Markup {
    let asked = current
    if !asked.isEmpty {
      SectionHead("Vad var och en har svarat", id: "svar")
      for consent in asked { item(consent) }
    }
  }

  private var current: [ConsentState.Consent] {
    words.file.consent.consents.reversed().filter {
      !words.file.consent.isOver($0, at: words.scene.now)
    }
  }

  /// What is settled is folded in, so that what needs somebody stands out.
  @HTMLBuilder private func item(_ consent: ConsentState.Consent) -> Markup {
    let standing = words.file.consent.standing(of: consent, at: words.scene.now)
    let party = words.partyNames(of: consent.terms)
    let id = "samtycke-\(consent.sequence)"
    if standing == .given {
      details(class: "more consent-asked", .id(id)) {
        summary("\(party), \(words.period(consent.terms)): alla har sagt ja")
        content(consent, standing)
      }
    } else {
      section(class: "consent-asked", .id(id)) {
        h3(party)
        content(consent, standing)
      }
    }
  }

  @HTMLBuilder private func content(
    _ consent: ConsentState.Consent, _ standing: ConsentState.Standing
  ) -> Markup {
    let told = StandingWords(standing, words, consent)
    p(words.period(consent.terms) + ". " + words.method(consent.method), class: "meta")
    if let form = consent.form { p("Text: \(form.name).", class: "meta") }
    if let presented = consent.presentedAs, presented != .freely {
      p { Mark(.reminder, "SIG lades fram \(presented.name.asInside). Frivilligheten går att granska.") }
    }
    if standing != .given { p { Mark(told.mark, told.words) } }
    ul(class: "consent-replies") { for giver in givers(of: consent) { answer(consent, giver) } }
    if !told.next.isEmpty { p(told.next) }
    p(copies(consent), class: "meta")
    steps(consent)
  }

  /// Those whose yes is needed now, and others who have answered.
  private func givers(of consent: ConsentState.Consent) -> [Giver] {
    let needed = words.file.consent.giversNeeded(at: words.scene.now)
    return Set(needed).union(consent.answers.keys).sorted { $0.place < $1.place }
  }

  private func answer(_ consent: ConsentState.Consent, _ giver: Giver) -> Markup {
    let given = consent.answers[giver]
    return li {
      MarkDrawing(given.map(\.reply).mark)
      span {
        words.name(giver) + ": "
        strong(given.map { $0.reply.name.asInside } ?? "inte frågad än")
        if let given {
          ", \(words.dates.short(given.on))"
          if !given.note.isBlank { span(given.note, class: "meta said") }
        }
      }
    }
  }

  private func copies(_ consent: ConsentState.Consent) -> String {
    if consent.copies.isEmpty { return "Ingen kopia är lämnad än." }
    let given = consent.copies.sorted { $0.key.place < $1.key.place }.map { giver, day in
      "\(words.names([giver])) \(words.dates.short(day))"
    }
    return "Kopia lämnad: " + given.joined(separator: ", ") + "."
  }

  /// Guardians that nobody got hold of, while their yes is waited for.
  private func unreached(_ consent: ConsentState.Consent) -> [Int] {
    words.file.consent.giversNeeded(at: words.scene.now).compactMap { giver in
      guard case .guardian(let number) = giver, consent.answers[giver]?.reply == .notReached else {
        return nil
      }
      return number
    }
  }

  private func steps(_ consent: ConsentState.Consent) -> Markup {
    let number = String(consent.sequence)
    let id = words.scene.id
    return p(class: "links") {
      for guardian in unreached(consent) where words.offers(.setGuardianAside) {
        a(
          "\(words.names([.guardian(guardian)])) går inte att nå",
          href: Links.act(id, .setGuardianAside).adding("guardian", String(guardian)))
      }
      if words.offers(.recordGiverAnswer) {
        a("Anteckna ett svar", href: Links.act(id, .recordGiverAnswer).adding("consent", number))
      }
      if words.offers(.giveCopy) {
        a("Anteckna kopia", href: Links.act(id, .giveCopy).adding("consent", number))
      }
      a("Skriv ut", href: Links.print(id, "samtycke").adding("post", number))
    }
  }
}

extension GiverAnswer.Reply? {
  var mark: MarkKind {
    switch self {
    case .yes: .done
    case .no: .takenBack
    case .notReached, nil: .remaining
    }
  }
}

extension String {
  /// With a small letter first, for inside a sentence.
  var asInside: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.lowercaseMapping + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }
}
