import Access
import Domain
import HTML

extension FilePages {
  /// The receipt on paper: what ended, and what had been handed over. Nil when the entry took nothing back.
  public static func receiptPrint(_ scene: FileScene, _ number: Int) -> Markup? {
    if let own = OwnScene(scene) { return PersonPages.receiptPrint(own, number) }
    guard case .staff(let whole) = scene.view.content, let receipt = whole.receipt(number) else { return nil }
    let words = ConsentWords(scene, whole.file, onPaper: true)
    let lines = ReceiptWords(receipt, .onPaper)
    return Layout.print(
      title: "Kvitto", back: Links.tab(scene.id, .consent), footer: PrintFooter.words(scene),
      live: .file(Links.live(scene.id, drawn: scene.now))
    ) {
      div(class: "document") {
        h1("Kvitto på återtaget samtycke")
        p(
          "\(words.names([receipt.by]).asSentence) tog tillbaka \(receipt.whole ? "samtycket" : "en del av samtycket") till \(receipt.party.name) \(words.dates.full(receipt.on))."
        )
        h2("Det här slutade gälla i samma stund")
        ul { for line in lines.ended { li(line) } }
        h2("Det här hade redan lämnats ut")
        p(lines.remains)
        ul { for line in lines.handedOver { li(line) } }
        p("Den som tog tillbaka samtycket behåller kvittot. Det går att säga ja igen senare.")
      }
    }
  }

  /// A summary of a consent to go through together, to sign, and to hand over as a copy.
  public static func consentPrint(_ scene: FileScene, _ number: Int) -> Markup? {
    guard let file = scene.whole, let consent = file.consent.consent(number) else { return nil }
    let words = ConsentWords(scene, file, onPaper: true)
    return Layout.print(
      title: "Samtycke", back: Links.tab(scene.id, .consent), footer: PrintFooter.words(scene),
      live: .file(Links.live(scene.id, drawn: scene.now))
    ) {
      div(class: "document") {
        p("Arbetskopia ur kommunens akt. Inte en fastställd blankett.", class: "working-copy")
        h1("Samtycke till att bryta sekretessen")
        p("Det gäller \(words.signer) och \(words.partyNames(of: consent.terms)).")
        h2("Det här får delas")
        ul { for line in words.directions(consent.terms) { li(line) } }
        p("Samtycket gäller \(words.period(consent.terms)).")
        p("Det går att dra tillbaka när som helst, helt eller delvis. Då slutar delningen i samma stund.")
        answers(consent, words)
        signatures(consent, words)
      }
    }
  }

  @HTMLBuilder private static func answers(
    _ consent: ConsentState.Consent, _ words: ConsentWords
  ) -> Markup {
    h2("Så har var och en svarat")
    ul {
      for answer in consent.answers.values.sorted(by: { $0.giver.place < $1.giver.place }) {
        li(
          "\(words.name(answer.giver).asSentence): \(answer.reply.name.asInside), \(words.dates.full(answer.on))"
        )
      }
    }
    p(words.method(consent.method))
    if !consent.explained.isBlank { p("Så förklarades det: \(consent.explained)") }
    if !consent.childsView.isBlank { p("Barnets egen åsikt: \(consent.childsView)") }
  }

  private static func signatures(_ consent: ConsentState.Consent, _ words: ConsentWords) -> Markup {
    div(class: "signatures") {
      for giver in words.file.consent.giversNeeded(at: words.scene.now).sorted(by: { $0.place < $1.place }) {
        div {
          span("Ort och datum")
          span("Namnteckning, \(words.name(giver))")
        }
      }
    }
  }
}

/// Who printed it, and when.
enum PrintFooter {
  static func words(_ scene: FileScene) -> String {
    let who = scene.view.viewer
    return "Utskrivet av \(who.name), \(who.title), \(Dates.printed(scene.now))."
  }
}
