import Access
import Domain
import HTML

extension RegisterPages {
  /// Every legal basis with its validity, and who has confirmed it against the statute.
  public static func legalBases(_ scene: RegisterScene) -> Markup {
    page(scene, .legalBases) {
      if let link = scene.step(.proposeLegalBasis) { ButtonLink("Nytt lagrum", link, .outlined, icon: .plus) }
    } content: {
      let waiting = scene.waiting.filter { $0.legalBasis != nil }
      if !waiting.isEmpty { WaitingProposals(scene, waiting) }
      summary(scene)
      for use in LegalBasis.Use.allCases {
        let rows = scene.directory.legalBases.filter { $0.use == use }
          .sorted { ($0.code, $0.validFrom) < ($1.code, $1.validFrom) }
        if !rows.isEmpty {
          section {
            SectionHead(use.name)
            RowList(rows.filter { !isPast($0, scene) }.map { row(scene, $0) })
            let past = rows.filter { isPast($0, scene) }
            if !past.isEmpty {
              details(class: "more") {
                HTML.summary("Har gällt (\(past.count))")
                RowList(past.map { row(scene, $0) })
              }
            }
          }
        }
      }
      let past = scene.changes?.proposals.filter { $0.legalBasis != nil && !$0.isOpen } ?? []
      if !past.isEmpty { history(scene, past.reversed()) }
    }
  }

  private static func isPast(_ basis: LegalBasis, _ scene: RegisterScene) -> Bool {
    basis.validTo.map { $0 < scene.today } ?? false
  }

  /// How many rows that hold today nobody has read against the statute: they refuse until somebody has.
  @HTMLBuilder private static func summary(_ scene: RegisterScene) -> Markup {
    let left = scene.directory.legalBases.count {
      $0.holds(on: scene.today) && $0.verified == nil && $0.blocked == nil
    }
    if left > 0 {
      Note(
        "\(Numbers.count(left, "lagrum", "lagrum")) som gäller i dag är inte bekräftade. De går inte att använda i beslut eller utlämnanden förrän någon har läst dem mot lagtexten."
      )
    }
  }

  private static func row(_ scene: RegisterScene, _ basis: LegalBasis) -> Row {
    let validity =
      basis.validTo.map { "Gällde \(basis.validFrom) till \($0)" } ?? "Gäller från \(basis.validFrom)"
    return Row(
      basis.verified == nil ? .reminder : .done, "\(basis.section) \(basis.statute)",
      meta: "\(validity). \(state(scene, basis))"
    ) {
      p(basis.text, class: "keep-lines")
      if basis.verified == nil, let link = scene.step(.confirmLegalBasis) {
        p {
          ChangeLink(
            "Bekräfta", "\(basis.section) \(basis.statute)",
            link.adding("code", basis.code).adding("from", basis.validFrom.description))
        }
      }
      if basis.validTo == nil, let link = scene.step(.proposeLegalBasis) {
        p { ChangeLink("Ny lydelse", basis.reference, link.adding("code", basis.code)) }
      }
    }
  }

  private static func state(_ scene: RegisterScene, _ basis: LegalBasis) -> String {
    guard let verified = basis.verified else { return "Ingen har bekräftat lagrummet mot lagtexten." }
    let against = verified.against.map { ", mot \($0)" } ?? ""
    return "Bekräftat av \(verified.by), \(scene.dates.full(verified.on))\(against)."
  }

  public static func confirmLegalBasis(_ scene: RegisterScene, _ state: FormState) -> Markup {
    let basis = scene.directory.legalBases.first {
      $0.code == state.value("code") && $0.validFrom.description == state.value("from")
    }
    return form(
      scene, .confirmLegalBasis, "Bekräfta ett lagrum",
      "Läs raden mot lagtexten. Den går att använda i beslut och utlämnanden när den är bekräftad.", state,
      submit: "Bekräfta"
    ) {
      input(.hidden, .name("code"), .value(state.value("code")))
      input(.hidden, .name("from"), .value(state.value("from")))
      if let basis {
        DefinitionList([
          Definition("Lag", basis.statute), Definition("Lagrum", basis.section),
          Definition("Text", prose: basis.text),
          Definition("Gäller från", scene.dates.full(basis.validFrom)),
          Definition("Gäller till", basis.validTo.map { scene.dates.full($0) } ?? "Tills vidare"),
        ])
      }
      TextField(
        "against", "Vad har du läst den mot?", state,
        hint: "Till exempel lagboken 2027 eller riksdagens sida.")
      Checkbox("confirms", "Lagrum, text och datum stämmer.", state)
    }
  }
}

extension LegalBasis.Use {
  var name: String {
    switch self {
    case .decision: "För beslut"
    case .disclosure: "För utlämnanden"
    case .report: "För anmälningar"
    case .placement: "För en placering"
    case .masking: "För det som döljs i ett utdrag"
    case .procedure: "Om handläggning, underrättelse och överklagande"
    }
  }
}
