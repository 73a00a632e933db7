import Domain
import HTML

/// The guardians of a minor: who is asked, who is not and why, and the way to change it.
struct ConsentGuardians: Component {
  private let words: ConsentWords
  private let isShown: Bool

  init(_ words: ConsentWords) {
    self.words = words
    isShown = !words.file.isAdult(at: words.scene.now) && !words.file.intake.guardians.isEmpty
  }

  var markup: Markup {
    if isShown {
      SectionHead("Vårdnadshavare", id: "vardnadshavare")
      if let coming { p(coming, class: "meta") }
      ul(class: "consent-replies guardians") {
        for number in words.file.intake.guardians.indices { guardian(number) }
      }
    }
  }

  private func guardian(_ number: Int) -> Markup {
    let aside = words.file.consent.setAside[number]
    let next = step(number, isAside: aside != nil)
    return li {
      MarkDrawing(aside == nil ? .done : .takenBack)
      div {
        p {
          strong(words.name(.guardian(number)).asSentence)
          aside == nil ? " tillfrågas." : " tillfrågas inte: \(aside?.why.name.asInside ?? "")."
        }
        if let aside {
          p(aside.reason, class: "said")
          p("Bestämt \(words.dates.full(aside.on)) av \(aside.by).", class: "meta")
        }
        if !next.isEmpty { p(class: "links") { next } }
      }
    }
  }

  @HTMLBuilder private func step(_ number: Int, isAside: Bool) -> Markup {
    let act: ActKind = isAside ? .restoreGuardian : .setGuardianAside
    if words.offers(act), isAside || mayDecide {
      a(
        isAside ? "Fråga igen" : "Undanta",
        href: Links.act(words.scene.id, act).adding("guardian", String(number)))
    }
  }

  private var mayDecide: Bool {
    words.scene.programme.deciders.contains(words.scene.view.viewer.role)
  }

  /// Told before it happens.
  private var coming: String? {
    guard let born = words.file.intake.person?.born, let ages = words.file.intake.consentAges else {
      return nil
    }
    let day = born.adding(years: ages.alone)
    guard words.scene.today.days(until: day) <= 60 else { return nil }
    return
      "\(words.person.asSentence) fyller \(ages.alone) \(words.dates.relative(day)), \(words.dates.full(day)). Då slutar vårdnadshavarnas ja att gälla, deras egna sidor stängs, och \(words.person) frågas själv på nytt."
  }
}
