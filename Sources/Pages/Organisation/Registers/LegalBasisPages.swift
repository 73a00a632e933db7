import Access
import Domain
import HTML

extension RegisterPages {
  /// Every legal basis with its validity, and who has confirmed it against the statute.
  public static func legalBases(_ scene: RegisterScene) -> Markup {
    page(scene, .legalBases) {
      for use in LegalBasis.Use.allCases {
        let rows = scene.directory.legalBases.filter { $0.use == use }
          .sorted { ($0.code, $0.validFrom) < ($1.code, $1.validFrom) }
        if !rows.isEmpty {
          section {
            SectionHead(use.name)
            RowList(rows.map { row(scene, $0) })
          }
        }
      }
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
    case .masking: "För det som döljs i ett utdrag"
    }
  }
}
