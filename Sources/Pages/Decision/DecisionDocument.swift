import Access
import Domain
import HTML

/// The decision with everything that its record shall show (R-DEC-12), on screen and on paper.
struct DecisionDocument: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    div(class: "document") {
      if let grant = file.decision.grant {
        h2("Social insatsgrupp beviljas")
        DefinitionList(signed(on: grant.on, grant.by) + content(of: grant.body))
      } else if let refusal = file.decision.refusal {
        h2("Social insatsgrupp beviljas inte")
        DefinitionList(signed(on: refusal.on, refusal.by) + content(of: refusal.body))
      }
    }
  }

  private func signed(on day: Day, _ by: Author) -> [Definition] {
    [
      Definition("Beslutsdatum", day.description),
      Definition("Beslutat av", "\(by.name), \(by.title), \(by.agencyName)"),
    ]
  }

  private func content(of grant: Grant) -> [Definition] {
    let form = scene.programme.formsOfGrant.first { $0.code == grant.formOfGrant }
    return [
      Definition("Insats", "Social insatsgrupp, \(scene.programme.name)"),
      Definition("Form", form?.text ?? grant.formOfGrant),
      Definition("Lagrum") { LegalBasisWords(grant.basis) },
      Definition("Skäl för beslutet", prose: grant.reasons),
      Definition("Samtycken") { ConsentsReliedOn(grant.consents, file) },
      Definition("Polisens uppfattning", prose: grant.policeOpinion),
      Definition("Kriterier för målgruppen") { criteria(grant.criteria) },
      Definition("Förbehåll") { ReservationWords(grant.reservation) },
    ]
  }

  private func content(of refusal: GrantRefused) -> [Definition] {
    [
      Definition("Insats", "Social insatsgrupp, \(scene.programme.name)"),
      Definition("Lagrum") { LegalBasisWords(refusal.basis) },
      Definition("Skäl för beslutet", prose: refusal.reasons),
      Definition(
        "Erbjudet i stället",
        prose: refusal.offeredInstead.isBlank ? "Inget annat stöd är antecknat" : refusal.offeredInstead),
      Definition("Så överklagar du", prose: refusal.howToAppeal),
    ]
  }

  private func criteria(_ codes: [String]) -> Markup {
    ul {
      for criterion in scene.programme.criteria where codes.contains(criterion.code) {
        li(criterion.text)
      }
    }
  }
}

/// Statute, section and text of a dated row, and whether anybody has confirmed it.
struct LegalBasisWords: Component {
  private let basis: LegalBasis

  init(_ basis: LegalBasis) {
    self.basis = basis
  }

  /// The statute with its number, and then the section, as the dated row has them.
  static func name(_ basis: LegalBasis) -> String { "\(basis.statute) \(basis.section)" }

  /// What a row is worth: nobody's word is taken for the law's.
  static func standing(_ basis: LegalBasis) -> String {
    basis.verified.map { "Bekräftat mot lagtexten \($0.on) av \($0.by)" }
      ?? "Ej bekräftat mot lagtexten"
  }

  var markup: Markup {
    p(Self.name(basis))
    p(basis.text)
    p(Self.standing(basis), class: "meta")
  }
}

/// The consents that a decision rests on: with whom, what, and until when they were given.
private struct ConsentsReliedOn: Component {
  private let numbers: [Int]
  private let file: CaseFile

  init(_ numbers: [Int], _ file: CaseFile) {
    self.numbers = numbers
    self.file = file
  }

  var markup: Markup {
    ul {
      for number in numbers {
        if let consent = file.consent.consent(number) { line(consent) }
      }
    }
  }

  private func line(_ consent: ConsentState.Consent) -> Markup {
    let owner = file.intake.owner
    var parties: [String] = []
    for term in consent.terms {
      let other = term.from.agency == owner ? term.to.name : term.from.name
      if !parties.contains(other) { parties.append(other) }
    }
    let what = consent.terms.reduce(into: CategorySet()) { $0.formUnion($1.categories) }
    let last = consent.terms.map(\.validThrough).max()
    return li {
      "\(listed(parties)): \(what.names.lowercased())"
      if let last { ", till \(last)" }
      span(" (lämnat \(consent.askedOn), journalpost \(consent.sequence))", class: "meta")
    }
  }
}

private struct ReservationWords: Component {
  private let reservation: Reservation

  init(_ reservation: Reservation) {
    self.reservation = reservation
  }

  var markup: Markup {
    switch reservation {
    case .notNeeded(let reason):
      p("Nej.")
      p(reason, class: "keep-lines")
    case .entered(let wording, let reason):
      p("Ja.")
      p(wording, class: "keep-lines")
      p(reason.isBlank ? "Skäl saknas." : "Skäl: \(reason)", class: "keep-lines")
    }
  }
}
