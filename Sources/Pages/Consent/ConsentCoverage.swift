import Access
import Domain
import HTML

/// Which agencies have made sure for themselves that the consent covers what they give (R-ROL-15).
struct ConsentCoverage: Component {
  private let words: ConsentWords
  private let rows: [(party: Party, consent: Int)]

  init(_ words: ConsentWords) {
    self.words = words
    var rows: [(party: Party, consent: Int)] = []
    for number in words.file.consent.inForce(at: words.scene.now) {
      for term in words.file.consent.consent(number)?.terms ?? []
      where term.from.agency != words.file.intake.owner {
        rows.removeAll { $0.party.agency == term.from.agency }
        rows.append((term.from, number))
      }
    }
    self.rows = rows
  }

  var markup: Markup {
    if !rows.isEmpty {
      SectionHead("Aktörernas egen bekräftelse", id: "bekraftelse")
      p("Varje aktör ser själv till att samtycket täcker det den lämnar.", class: "meta")
      ul(class: "consent-replies") {
        for row in rows {
          li {
            MarkDrawing(confirmed(row.party, row.consent) == nil ? .remaining : .done)
            span(sentence(row.party, row.consent))
          }
        }
      }
    }
  }

  private func confirmed(_ party: Party, _ consent: Int) -> ConsentState.Coverage? {
    words.file.consent.coverage.last {
      $0.body.party.agency == party.agency && $0.body.consent == consent
    }
  }

  private func sentence(_ party: Party, _ consent: Int) -> String {
    guard let coverage = confirmed(party, consent) else { return "\(party.name) har inte bekräftat." }
    return
      "\(party.name) har bekräftat \(words.dates.full(coverage.on)): \(coverage.body.reference), \(coverage.by)."
  }
}

/// On another agency's overview: what it has to confirm, and who no longer takes part, never why.
struct DisclosedConsent: Component {
  private let disclosed: VisibleDisclosed
  private let scene: FileScene

  init(_ disclosed: VisibleDisclosed, _ scene: FileScene) {
    self.disclosed = disclosed
    self.scene = scene
  }

  var markup: Markup {
    if let number = disclosed.unconfirmedCoverage.first,
      let link = scene.step(.confirmCoverage, ("consent", String(number)))
    {
      ReminderBox(
        "Se till att samtycket täcker det ni lämnar", source: ConsentRules.ownCoverage.source
      ) {
        p("Ni antecknar det hos er och bekräftar här.")
        ButtonRow { ButtonLink("Bekräfta", link, .outlined) }
      }
    }
    if !disclosed.noLonger.isEmpty {
      section {
        SectionHead("Är inte längre med")
        ul(class: "plain-list") {
          for leaver in disclosed.noLonger {
            li("\(leaver.party) är inte längre med i gruppen, sedan \(scene.dates.full(leaver.on)).")
          }
        }
      }
    }
  }
}
