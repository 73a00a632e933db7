import Domain
import HTML

/// What was given to whom, when, on which ground and by whose decision.
struct DisclosureLedger {
  private let file: CaseFile
  private let scene: FileScene
  private let given: [Row]

  /// The same things given to some by one decision.
  private struct Row {
    let items: [ItemRef]
    let first: Disclosure
    var to: [Party]
  }

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
    if given.isEmpty {
      p("Inget har lämnats ut till någon.", class: "meta")
    } else {
      table(Array(given.prefix(8)))
    }
  }

  /// A page of its own.
  @HTMLBuilder func page(_ number: Int) -> Markup {
    let paged = Paged(given, page: number, size: 40)
    PageHead("Det som har lämnats ut", "Till vem, när, på vilken grund och vem som bestämde.") {
      discloseButton
    }
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

  private func table(_ rows: [Row]) -> DataTable {
    let words = ItemWords(file, today: scene.today)
    return DataTable(
      "Det som har lämnats ut",
      [Column("Vad", isHead: true), Column("Till"), Column("När"), Column("Grund"), Column("Beslutat av")],
      rows.map { row($0, words) })
  }

  private func row(_ row: Row, _ words: ItemWords) -> TableRow {
    TableRow([
      Markup(words.words(row.items)), Markup(listed(row.to.map(\.name))),
      Markup(Dates(today: scene.today).moment(row.first.at)), ground(row.first.ground),
      Markup(row.first.decidedBy),
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

  /// One decision is an entry for each party; what is the same for all of them stands in one row.
  private static func together(_ disclosures: [Disclosure]) -> [Row] {
    var rows: [Row] = []
    for (_, entry) in entries(disclosures) {
      guard let first = entry.first else { continue }
      let items = entry.map(\.item)
      if let last = rows.last, last.items == items, last.first.at == first.at,
        last.first.ground == first.ground, last.first.decidedBy == first.decidedBy
      {
        rows[rows.count - 1].to.append(first.to)
      } else {
        rows.append(Row(items: items, first: first, to: [first.to]))
      }
    }
    return rows
  }

  private static func entries(_ disclosures: [Disclosure]) -> [(Int, [Disclosure])] {
    var entries: [(sequence: Int, disclosures: [Disclosure])] = []
    for disclosure in disclosures {
      if entries.last?.sequence == disclosure.sequence {
        entries[entries.count - 1].disclosures.append(disclosure)
      } else {
        entries.append((disclosure.sequence, [disclosure]))
      }
    }
    return entries
  }
}

extension LegalBasis {
  /// As the dated row has it, and whether anyone has compared the row with the statute.
  var legalReference: String {
    verified == nil ? "\(section) \(statute), inte kontrollerad mot lagtexten" : "\(section) \(statute)"
  }
}
