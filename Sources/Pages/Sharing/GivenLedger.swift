import Access
import Domain
import HTML

/// Another agency's own ledger: what it has been given, when and on which ground, by its own numbers.
struct GivenLedger {
  private let scene: FileScene
  private let given: [VisibleGiven]
  private let agency: String

  init(_ scene: FileScene, _ disclosed: VisibleDisclosed) {
    self.scene = scene
    given = disclosed.given.reversed()
    agency = scene.view.viewer.agencyName
  }

  /// Under the feed.
  @HTMLBuilder var latest: Markup {
    if !given.isEmpty {
      SectionHead(
        "Det ni har fått", all: "Alla \(given.count)", DisclosureLinks.ledger(scene.id))
      table(Array(given.prefix(5)))
    }
  }

  @HTMLBuilder func page(_ number: Int) -> Markup {
    let paged = Paged(given, page: number, size: 40)
    PageHead("Det ni har fått", "Vad \(agency) har fått i ärendet, när och på vilken grund.")
    Note(
      "Det som ni behöver för ert eget arbete antecknar ni hos er. Det här ersätter inte er dokumentation.")
    p(class: "links") {
      a("Till flödet", href: Links.tab(scene.id, .feed))
      a("Skriv ut", href: DisclosureLinks.print(scene.id))
    }
    if given.isEmpty { p("Ni har inte fått något än.", class: "meta") } else { table(paged.items) }
    Pager(paged.page, of: paged.count) { DisclosureLinks.ledger(scene.id).adding("sida", String($0)) }
  }

  @HTMLBuilder var paper: Markup {
    h1("Det som \(agency) har fått")
    if given.isEmpty { p("Ni har inte fått något än.") } else { table(given) }
  }

  private func table(_ rows: [VisibleGiven]) -> DataTable {
    DataTable(
      "Det ni har fått",
      [
        Column("Nummer", .number), Column("Vad", isHead: true), Column("När"), Column("Grund"),
        Column("Lämnat av"),
      ], rows.map(row))
  }

  private func row(_ given: VisibleGiven) -> TableRow {
    let dates = Dates(today: scene.today)
    return TableRow([
      Markup(String(given.number)), what(given),
      div {
        dates.moment(given.at)
        if let channel = GroundWords.channel(given.channel, given.reservation) {
          span(channel, class: "meta how")
        }
      }, ground(given.ground, dates), Markup(given.decidedBy),
    ])
  }

  private func what(_ given: VisibleGiven) -> Markup {
    Markup {
      listed(given.open.map { $0.words(Dates(today: scene.today)) })
      if given.shut > 0 {
        span(
          given.open.isEmpty
            ? "Går inte att läsa längre." : "\(given.shut) till går inte att läsa längre.",
          class: "meta how")
      }
    }
  }

  private func ground(_ ground: VisibleGround, _ dates: Dates) -> Markup {
    switch ground {
    case .consent: Markup("Samtycke")
    case .law(let basis):
      div {
        basis.text + " "
        span(basis.datedReference(dates), class: "meta")
      }
    }
  }
}

extension VisibleItem {
  /// The kind and the day; the words are read where they stand.
  func words(_ dates: Dates) -> String {
    let day = dates.short(on)
    switch kind {
    case .lifeArea(let area): return "Utredning, \(area.name.asInline), \(day)"
    case .assessment(nil): return "Bedömning, helheten, \(day)"
    case .assessment(.some(let area)): return "Bedömning, \(area.name.asInline), \(day)"
    case .plan(let version): return "Plan, version \(version), \(day)"
    case .actionPlan(let version): return "Kort plan, version \(version)"
    case .step(let area, let version):
      return "Kort plan, version \(version), steg: \(area.name.asInline)"
    case .goal(let area, let version): return "Plan, version \(version), mål: \(area.name.asInline)"
    case .call(let kind, let day): return "Kallelse, \(kind.name.asInline) \(dates.short(day))"
    case .notes: return "Mötesanteckning, \(day)"
    case .commitment: return "Åtagande, \(day)"
    case .notice: return "Meddelande om \(category.name.asInline), \(day)"
    }
  }
}
