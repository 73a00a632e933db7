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

  /// The version that the decision was made under: the case may have moved since.
  private var programme: Programme {
    scene.programme(at: file.decision.grant?.sequence ?? file.decision.refusal?.sequence, of: file)
  }

  var markup: Markup {
    div(class: "document") {
      if let grant = file.decision.grant {
        h2("Social insatsgrupp beviljas")
        DefinitionList(
          signed(on: grant.on, grant.by, grant.body.delegation) + content(of: grant.body))
        attached(grant.body.childImpact)
      } else if let refusal = file.decision.refusal {
        h2("Social insatsgrupp beviljas inte")
        DefinitionList(
          signed(on: refusal.on, refusal.by, refusal.body.delegation) + content(of: refusal.body))
        attached(refusal.body.childImpact)
      }
      for change in file.decision.changes { ChangeDocument(change) }
    }
  }

  private func signed(on day: Day, _ by: Author, _ delegation: DelegationCited?) -> [Definition] {
    [
      Definition("Beslutsdatum", day.description),
      Definition("Beslutat av", "\(by.name), \(by.title), \(by.agencyName)"),
    ] + (delegation.map { [Definition("Enligt delegation", $0.words)] } ?? [])
  }

  private func content(of grant: Grant) -> [Definition] {
    let form = programme.formsOfGrant.first { $0.code == grant.formOfGrant }
    return [
      Definition("Insats", "Social insatsgrupp, \(programme.name)"),
      Definition("Form", form?.text ?? grant.formOfGrant),
    ] + (grant.conditions.map { [Definition("Villkor", prose: $0)] } ?? []) + [
      Definition("Lagrum") { LegalBasisWords(grant.basis) },
      Definition("Skäl för beslutet", prose: grant.reasons),
      Definition("Samtycken") { ConsentsReliedOn(grant.consents, file) },
      Definition("Polisens uppfattning", prose: grant.policeOpinion),
    ] + consulted(grant.consulted) + [
      Definition("Kriterier för målgruppen") { criteria(grant.criteria) },
      Definition("Förbehåll") { ReservationWords(grant.reservation) },
    ]
  }

  /// What stood in the file counts as well as what was written in the decision (R-DEC-04).
  private func consulted(_ consulted: Consulted?) -> [Definition] {
    guard let consulted else { return [] }
    let police =
      consulted.police.isBlank
      ? (file.policeAnsweredThemselves ? "Polisen, i sitt eget svar" : "") : "Polisen: \(consulted.police)"
    let lots =
      consulted.lots.isBlank
      ? (file.lotsTookPart ? "\(scene.programme.lotsTitle), i utredningen" : "")
      : "\(scene.programme.lotsTitle): \(consulted.lots)"
    let lines = [police, lots].filter { !$0.isEmpty }
    return lines.isEmpty ? [] : [Definition("Samråd") { for line in lines { p(line) } }]
  }

  private func content(of refusal: GrantRefused) -> [Definition] {
    [
      Definition("Insats", "Social insatsgrupp, \(programme.name)"),
      Definition("Lagrum") { LegalBasisWords(refusal.basis) },
      Definition("Skäl för beslutet", prose: refusal.reasons),
    ] + material(refusal.materialUnneeded) + [
      Definition(
        "Erbjudet i stället",
        prose: refusal.offeredInstead.isBlank ? "Inget annat stöd är antecknat" : refusal.offeredInstead),
      Definition("Så överklagar du") { AppealWords(refusal.appeal, refusal.howToAppeal) },
    ]
  }

  private func material(_ unneeded: String?) -> [Definition] {
    if let unneeded { return [Definition("Underlaget lämnades inte före beslutet", prose: unneeded)] }
    let shown = file.decision.materials
    return shown.isEmpty
      ? []
      : [
        Definition("Underlag som lämnats före beslutet") {
          for material in shown {
            p(
              "\(material.body.what). \(MaterialWords.sent(material, ConsentWords(scene, file, onPaper: true)))"
            )
            if let answer = material.answer { p("Svar: \(answer)", class: "keep-lines") }
          }
        }
      ]
  }

  private func criteria(_ codes: [String]) -> Markup {
    ul {
      for criterion in programme.criteria where codes.contains(criterion.code) {
        li(criterion.text)
      }
    }
  }

  /// R-CHI-03: the analysis that was there when the decision was signed.
  @HTMLBuilder private func attached(_ entry: Int?) -> Markup {
    if let entry, case .decision(.childImpact(let impact)) = file.entry(entry)?.body {
      h2("Barnkonsekvensanalys")
      ChildImpactWords(impact)
    }
  }
}

/// A change, below the decision that it changed and that stands as it was.
private struct ChangeDocument: Component {
  private let change: DecisionState.Recorded<GrantChanged>

  init(_ change: DecisionState.Recorded<GrantChanged>) {
    self.change = change
  }

  var markup: Markup {
    let by = change.by
    h2("Ändrat \(change.on)")
    DefinitionList(
      [
        Definition("Ändringen", prose: change.body.what),
        Definition("Skäl", prose: change.body.reasons),
        Definition("Beslutat av", "\(by.name), \(by.title), \(by.agencyName)"),
      ] + (change.body.delegation.map { [Definition("Enligt delegation", $0.words)] } ?? [])
        + (change.body.ground.map { ground in
          [
            Definition("Till nackdel, på grund av", ground.text),
            Definition("Så överklagar du") { AppealWords(change.body.appeal, change.body.howToAppeal) },
          ]
        } ?? []))
  }
}

/// The programme's words as they stood, and what was added to them.
private struct AppealWords: Component {
  private let appeal: AppealGiven?
  private let added: String

  init(_ appeal: AppealGiven?, _ added: String) {
    self.appeal = appeal
    self.added = added
  }

  var markup: Markup {
    if let appeal { appeal.markup }
    if !added.isBlank { p(added, class: "keep-lines") }
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
