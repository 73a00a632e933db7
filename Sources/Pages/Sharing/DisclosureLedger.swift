import Domain
import HTML

/// What was given to whom, when, on which ground and by whose decision.
struct DisclosureLedger {
  private let file: CaseFile
  private let scene: FileScene
  private let given: [[Disclosure]]

  init(_ file: CaseFile, _ scene: FileScene) {
    self.file = file
    self.scene = scene
    given = DisclosureLedger.together(file.sharing.disclosures).reversed()
  }

  /// Under the feed: the last ones, and the way to all of them.
  @HTMLBuilder var latest: Markup {
    SectionHead("Det som har lämnats ut") {
      if given.count > 8 { a("Alla \(given.count)", href: all) }
      discloseButton
    }
    if given.isEmpty { p("Inget har lämnats ut till någon.", class: "meta") } else { table(Array(given.prefix(8))) }
  }

  /// A page of its own.
  @HTMLBuilder func page(_ number: Int) -> Markup {
    let paged = Paged(given, page: number, size: 40)
    PageHead("Det som har lämnats ut", "Till vem, när, på vilken grund och vem som bestämde.") { discloseButton }
    p { a("Till flödet", href: Links.tab(scene.id, .feed)) }
    if given.isEmpty { p("Inget har lämnats ut till någon.", class: "meta") } else { table(paged.items) }
    Pager(paged.page, of: paged.count) {
      Links.tab(scene.id, .feed).adding("visa", "utlamnat").adding("sida", String($0))
    }
  }

  private var all: Link { Links.tab(scene.id, .feed).adding("visa", "utlamnat") }

  @HTMLBuilder private var discloseButton: Markup {
    if scene.view.allows(.disclose), !scene.view.header.isClosed {
      ButtonLink("Lämna ut en uppgift", Links.act(scene.id, .disclose), .outlined)
    }
  }

  private func table(_ rows: [[Disclosure]]) -> DataTable {
    let words = ItemWords(file, today: scene.today)
    return DataTable(
      "Det som har lämnats ut",
      [Column("Vad", isHead: true), Column("Till"), Column("När"), Column("Grund"), Column("Beslutat av")],
      rows.compactMap { row($0, words) })
  }

  private func row(_ disclosures: [Disclosure], _ words: ItemWords) -> TableRow? {
    guard let first = disclosures.first else { return nil }
    return TableRow([
      Markup(words.words(disclosures.map(\.item))), Markup(first.to.name),
      Markup(Dates(today: scene.today).moment(first.at)), ground(first.ground), Markup(first.decidedBy),
    ])
  }

  private func ground(_ ground: Ground) -> Markup {
    switch ground {
    case .consent: Markup("Samtycke")
    case .law(let basis, let weighing):
      Markup {
        basis.text + " "
        span(basis.legalReference, class: "meta")
        span(weighing, class: "meta how")
      }
    }
  }

  /// What was given to one party by one decision stands in one row.
  private static func together(_ disclosures: [Disclosure]) -> [[Disclosure]] {
    var groups: [[Disclosure]] = []
    for disclosure in disclosures {
      if let last = groups.last?.first, last.sequence == disclosure.sequence, last.to == disclosure.to {
        groups[groups.count - 1].append(disclosure)
      } else {
        groups.append([disclosure])
      }
    }
    return groups
  }
}

extension LegalBasis {
  /// As the dated row has it, and whether anyone has compared the row with the statute.
  var legalReference: String {
    verified == nil ? "\(section) \(statute), inte kontrollerad mot lagtexten" : "\(section) \(statute)"
  }
}
