import Access
import Domain
import HTML

extension RegisterPages {
  /// What is proposed beside what is in force, before somebody else lets it count.
  public static func approveProposal(_ scene: RegisterScene, _ state: FormState) -> Markup {
    guard let proposal = scene.proposal, proposal.isOpen else { return nothing(scene) }
    return form(
      scene, .approveProposal, proposal.heading(scene.dates),
      "Föreslaget av \(scene.signature(proposal.proposed)).", state, submit: "Godkänn"
    ) {
      input(.hidden, .name("proposal"), .value(proposal.id.text))
      p(proposal.reason, class: "quote keep-lines")
      switch proposal.matter {
      case .programme(let programme): changes(scene, programme)
      case .legalBasis(let basis): ProposedRow(scene, basis)
      }
      if proposal.legalBasis != nil {
        TextField(
          "against", "Vad har du läst den mot?", state, hint: "Till exempel lagboken eller riksdagens sida.")
      }
      Checkbox(
        "confirms",
        proposal.legalBasis == nil
          ? "Jag har läst vad som ändras och vad det betyder." : "Lagrum, text och datum stämmer.", state)
    }
  }

  @HTMLBuilder private static func changes(_ scene: RegisterScene, _ programme: Programme) -> Markup {
    Note(scene.meaning(programme.code, from: programme.validFrom))
    if let old = scene.directory.versions(of: programme.code).last.flatMap(scene.tree),
      let new = scene.tree(programme)
    {
      SheetChanges(old, new)
    } else if let new = scene.tree(programme) {
      SheetFacts(new)
    }
  }

  public static func withdrawProposal(_ scene: RegisterScene, _ state: FormState) -> Markup {
    guard let proposal = scene.proposal, proposal.isOpen else { return nothing(scene) }
    return form(
      scene, .withdrawProposal, "Ta tillbaka förslaget",
      "\(proposal.heading(scene.dates)). Det som gäller nu fortsätter att gälla.", state,
      submit: "Ta tillbaka"
    ) {
      input(.hidden, .name("proposal"), .value(proposal.id.text))
      LongTextField("why", "Varför ska det inte gälla?", state, rows: 3)
    }
  }

  private static func nothing(_ scene: RegisterScene) -> Markup {
    frame(scene, "Inget att ta ställning till") {
      EmptyState(.checklist, "Förslaget finns inte kvar", "Det är redan godkänt eller tillbakadraget.")
      p { a("Till programmen", href: Links.register(.programmes)) }
    }
  }
}

/// A proposed row of a legal basis beside the one that it follows.
private struct ProposedRow: Component {
  private let scene: RegisterScene
  private let basis: LegalBasis
  private let old: LegalBasis?

  init(_ scene: RegisterScene, _ basis: LegalBasis) {
    self.scene = scene
    self.basis = basis
    old = scene.directory.rows(of: basis.code).last
  }

  var markup: Markup {
    let before = basis.validFrom.adding(days: -1)
    Note(
      old.map {
        "\($0.reference) slutar gälla \(scene.dates.full(before)). Det som är beslutat behåller sitt lagrum."
      }
        ?? "Ett nytt lagrum i listorna.")
    DataTable(
      "Vad som ändras", [Column("", isHead: true), Column("Gäller nu"), Column("Föreslås")],
      [
        row("Lag", old?.statute, basis.statute), row("Lagrum", old?.section, basis.section),
        row("Text", old?.text, basis.text),
        row("Gäller från", (old?.validFrom).map(scene.dates.full), scene.dates.full(basis.validFrom)),
        row("Används", old?.use.name, basis.use.name),
      ])
  }

  private func row(_ label: String, _ was: String?, _ becomes: String) -> TableRow {
    TableRow(words: [label, was ?? "–", becomes], marked: was != becomes)
  }
}
