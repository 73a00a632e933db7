import Access
import Domain
import HTML

/// What was given to whom, when, on which ground and by whose decision, and whether it can still be read.
struct DisclosureLedger {
  private let file: CaseFile
  private let scene: FileScene
  private let given: [Row]
  private let reads: ReadsNow
  /// Only what one party has been given; nil for all of it.
  private let party: AgencyID?

  /// The same things given to some by one decision.
  private struct Row {
    let all: [Disclosure]
    let first: Disclosure
    var items: [ItemRef] { all.filter { $0.to.agency == first.to.agency }.map(\.item) }
    var to: [Party] {
      all.map(\.to).reduce(into: []) { found, party in
        if !found.contains(party) { found.append(party) }
      }
    }
  }

  init(_ file: CaseFile, _ scene: FileScene, to party: AgencyID? = nil) {
    self.file = file
    self.scene = scene
    self.party = party
    reads = ReadsNow(file, at: scene.now)
    let chosen = file.sharing.disclosures.filter { party == nil || $0.to.agency == party }
    given = DisclosureLedger.together(chosen).reversed()
  }

  /// Under the feed: the last ones, and the way to all of them.
  @HTMLBuilder var latest: Markup {
    SectionHead("Det som har lämnats ut") {
      if !given.isEmpty { a("Alla \(given.count)", href: DisclosureLinks.ledger(scene.id)) }
      discloseButton
    }
    if given.isEmpty {
      p("Inget har lämnats ut till någon.", class: "meta")
    } else {
      table(Array(given.prefix(8)))
    }
  }

  /// A page of its own, for all parties or one.
  @HTMLBuilder func page(_ number: Int) -> Markup {
    let paged = Paged(given, page: number, size: 40)
    PageHead("Det som har lämnats ut", "Till vem, när, på vilken grund och vem som bestämde.") {
      discloseButton
    }
    parties
    p(class: "links") {
      a("Till flödet", href: Links.tab(scene.id, .feed))
      a("Skriv ut", href: DisclosureLinks.print(scene.id, party))
    }
    if given.isEmpty { p("Inget har lämnats ut till någon.", class: "meta") } else { table(paged.items) }
    Pager(paged.page, of: paged.count) {
      DisclosureLinks.ledger(scene.id, party).adding("sida", String($0))
    }
  }

  /// On paper: everything, with the ground's own words.
  @HTMLBuilder var paper: Markup {
    h1("Det som har lämnats ut")
    p(file.intake.owner.flatMap { scene.directory.agency($0)?.name } ?? "")
    if given.isEmpty { p("Inget har lämnats ut till någon.") } else { table(given) }
  }

  /// One address for each party that has been given something.
  private var parties: Markup {
    let known = file.sharing.disclosures.map(\.to).reduce(into: [Party]()) { found, party in
      if !found.contains(where: { $0.agency == party.agency }) { found.append(party) }
    }.sorted { $0.name < $1.name }
    return nav(class: "whole-or-part", .ariaLabel("Vilken part")) {
      a("Alla", href: DisclosureLinks.ledger(scene.id), .ariaCurrent(party == nil ? .page : nil))
      for each in known {
        a(
          each.name, href: DisclosureLinks.ledger(scene.id, each.agency),
          .ariaCurrent(party == each.agency ? .page : nil))
      }
    }
  }

  @HTMLBuilder private var discloseButton: Markup {
    if scene.view.allows(.disclose), !scene.view.header.isClosed {
      ButtonLink("Lämna ut uppgifter", Links.act(scene.id, .disclose), .outlined)
    }
  }

  private func table(_ rows: [Row]) -> DataTable {
    let words = ItemWords(file, today: scene.today)
    return DataTable(
      "Det som har lämnats ut",
      [
        Column("Vad", isHead: true), Column("Till"), Column("När"), Column("Grund"),
        Column("Beslutat av"), Column("Läses nu"),
      ],
      rows.map { row($0, words) })
  }

  private func row(_ row: Row, _ words: ItemWords) -> TableRow {
    let dates = Dates(today: scene.today)
    let ground = GroundWords(row.first, today: scene.today)
    return TableRow([
      Markup(words.words(row.items)), Markup(listed(row.to.map(\.name))),
      div {
        dates.moment(row.first.at)
        if let channel = ground.channel { span(channel, class: "meta how") }
      }, ground.markup, Markup(row.first.decidedBy), Markup(readNow(row)),
    ])
  }

  /// As "Ja", or who does not and why.
  private func readNow(_ row: Row) -> String {
    let told = row.to.map { party in
      (
        party,
        row.all.filter { $0.to.agency == party.agency }.map(reads.standing).filter { $0 != .reads }
          .first?.words(today: scene.today)
      )
    }
    let none = told.compactMap { party, why in why.map { (party.name, $0) } }
    if none.isEmpty { return "Ja" }
    if row.to.count == 1 { return "Nej, \(none[0].1)" }
    return none.map { "Inte \($0.0), \($0.1)." }.joined(separator: " ")
  }

  /// One decision is an entry for each party; what is the same for all of them stands in one row.
  private static func together(_ disclosures: [Disclosure]) -> [Row] {
    var rows: [Row] = []
    for entry in disclosures.inEntries {
      guard let first = entry.first else { continue }
      if let last = rows.last, last.items == entry.map(\.item), last.first.isDecided(with: first) {
        rows[rows.count - 1] = Row(all: last.all + entry, first: last.first)
      } else {
        rows.append(Row(all: entry, first: first))
      }
    }
    return rows
  }
}

extension [Disclosure] {
  /// Those of one entry together, in order.
  fileprivate var inEntries: [[Disclosure]] {
    var entries: [[Disclosure]] = []
    for disclosure in self {
      if entries.last?.first?.sequence == disclosure.sequence {
        entries[entries.count - 1].append(disclosure)
      } else {
        entries.append([disclosure])
      }
    }
    return entries
  }
}

extension Disclosure {
  fileprivate func isDecided(with other: Disclosure) -> Bool {
    at == other.at && ground == other.ground && decidedBy == other.decidedBy
      && channel == other.channel && reservation == other.reservation
  }
}
