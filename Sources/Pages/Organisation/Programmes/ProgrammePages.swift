import Access
import Domain
import HTML

extension RegisterPages {
  /// Every programme with its versions, and what waits for a second pair of eyes first.
  public static func programmes(_ scene: RegisterScene) -> Markup {
    page(scene, .programmes) {
      if let link = scene.step(.proposeProgramme) {
        p { a("Föreslå ett helt nytt program", href: link.adding("copy", "ja")) }
      }
      let waiting = scene.waiting.filter { $0.programme != nil }
      if !waiting.isEmpty { WaitingProposals(scene, waiting) }
      for code in codes(scene) { programme(scene, scene.directory.versions(of: code)) }
      let past = scene.changes?.proposals.filter { $0.programme != nil && !$0.isOpen } ?? []
      if !past.isEmpty { history(scene, past.reversed()) }
    }
  }

  private static func codes(_ scene: RegisterScene) -> [String] {
    Set(scene.directory.programmes.map(\.code)).sorted()
  }

  private static func programme(_ scene: RegisterScene, _ versions: [Programme]) -> Markup {
    section {
      SectionHead(versions.last?.name ?? "") {
        if let code = versions.last?.code, let link = scene.step(.proposeProgramme) {
          a("Föreslå en ny version", href: link.adding("code", code))
        }
      }
      for version in versions.reversed() { self.version(scene, version, of: versions) }
    }
  }

  private static func version(
    _ scene: RegisterScene, _ version: Programme, of versions: [Programme]
  ) -> Markup {
    let earlier = versions.last { $0.validFrom < version.validFrom }
    return details(class: "more") {
      summary("\(period(scene, version)) · \(origin(scene, version))")
      div(class: "more-fields") {
        if let earlier, let old = scene.tree(earlier), let new = scene.tree(version) {
          h3("Det här ändrades")
          SheetChanges(old, new)
        }
        if let tree = scene.tree(version) { SheetFacts(tree) }
      }
    }
  }

  private static func period(_ scene: RegisterScene, _ version: Programme) -> String {
    let from = scene.dates.full(version.validFrom)
    if scene.today < version.validFrom { return "Från \(from)" }
    return version.validTo.map { "Gällde \(from) till \(scene.dates.full($0))" } ?? "Gäller sedan \(from)"
  }

  /// Who proposed and approved a version; the first ones came with the system.
  private static func origin(_ scene: RegisterScene, _ version: Programme) -> String {
    let proposal = scene.changes?.proposals.last {
      $0.programme?.code == version.code && $0.validFrom == version.validFrom
    }
    guard let proposal, case .approved(let hand) = proposal.outcome else { return "inläst från början" }
    return "föreslagen av \(proposal.proposed.name), godkänd av \(hand.name)"
  }

  static func history(_ scene: RegisterScene, _ proposals: [Proposal]) -> Markup {
    section {
      SectionHead("Tidigare förslag")
      RowList(
        proposals.map { proposal in
          Row(nil, proposal.heading(scene.dates), meta: scene.fate(of: proposal)) {
            p(proposal.reason, class: "keep-lines")
          }
        })
    }
  }
}

/// What is proposed and by whom, with the way to read and approve it.
struct WaitingProposals: Component {
  private let scene: RegisterScene
  private let proposals: [Proposal]

  init(_ scene: RegisterScene, _ proposals: [Proposal]) {
    self.scene = scene
    self.proposals = proposals
  }

  var markup: Markup {
    NowPanel {
      h2("Väntar på någon som godkänner")
      RowList(
        proposals.map { proposal in
          Row(
            .now, proposal.heading(scene.dates), meta: "Föreslaget av \(scene.signature(proposal.proposed))."
          ) {
            p(proposal.reason, class: "keep-lines")
            steps(proposal)
          }
        })
    }
  }

  private func steps(_ proposal: Proposal) -> Markup {
    p {
      if scene.offers(.approveProposal), let link = scene.step(.approveProposal) {
        a(
          scene.mayApprove(proposal) ? "Läs och godkänn" : "Läs förslaget",
          href: link.adding("proposal", proposal.id.text))
        " "
      }
      if scene.mayWithdraw(proposal), let link = scene.step(.withdrawProposal) {
        a("Ta tillbaka", href: link.adding("proposal", proposal.id.text))
      }
    }
  }
}

/// All settings of a version, part by part.
struct SheetFacts: Component {
  private let tree: SettingTree

  init(_ tree: SettingTree) {
    self.tree = tree
  }

  var markup: Markup {
    for part in ProgrammeSheet(tree).parts {
      h3(part.name)
      DefinitionList(
        part.fields.map { field in
          Definition(field.label) {
            let words = field.words(tree)
            if field.isList { ul { for row in words { li(row) } } } else { words.joined(separator: " ") }
          }
        })
    }
  }
}

extension Proposal {
  /// As "SIG unga från den 1 januari 2027".
  func heading(_ dates: Dates) -> String {
    let name =
      switch matter {
      case .programme(let programme): programme.name
      case .legalBasis(let basis): basis.reference
      }
    return "\(name) från \(dates.full(validFrom))"
  }
}

extension RegisterScene {
  func fate(of proposal: Proposal) -> String {
    let by = "Föreslaget av \(signature(proposal.proposed))."
    switch proposal.outcome {
    case .approved(let hand): return "\(by) Godkänt av \(signature(hand))."
    case .withdrawn(let hand, let why): return "\(by) Tillbakadraget av \(signature(hand)): \(why)"
    case nil: return by
    }
  }
}
