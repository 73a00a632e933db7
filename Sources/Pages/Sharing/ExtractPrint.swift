import Access
import Domain
import HTML

extension FilePages {
  /// The extract as the person gets it, on screen and paper; nil for those who have no such extract.
  /// - Parameter number: as the viewer's pages show it.
  public static func extractPrint(
    _ scene: FileScene, _ number: Int, _ looks: [VisibleLook]
  ) -> Markup? {
    guard let extract = scene.view.extract(numbered: number) else { return nil }
    let isOwn = scene.whole == nil
    return Layout.print(
      title: isOwn ? "Utdrag" : "Utdrag ur akten",
      back: isOwn ? Links.own(.home) : Links.tab(scene.id, .feed),
      footer: PrintFooter.words(scene),
      live: isOwn
        ? .own(Links.ownLive(drawn: scene.now), language: OwnLanguage.sv.tag)
        : .file(Links.live(scene.id, drawn: scene.now)), neutral: isOwn
    ) {
      div(class: "document") { ExtractDocument(extract, looks, scene) }
    }
  }
}

/// All that is held, what is masked and why, to whom things were given on which ground, and who has looked.
private struct ExtractDocument: Component {
  private let extract: VisibleExtract
  private let file: CaseFile
  private let looks: [VisibleLook]
  private let scene: FileScene
  private let masks: [Int: ExtractMask]
  private let drafts: Set<Int>

  init(_ extract: VisibleExtract, _ looks: [VisibleLook], _ scene: FileScene) {
    self.extract = extract
    self.looks = looks
    self.scene = scene
    file = extract.file
    drafts = extract.drafts
    masks = Dictionary(extract.masks.map { ($0.entry, $0) }) { first, _ in first }
  }

  var markup: Markup {
    h1("Utdrag ur akten")
    p(file.intake.ownerParty?.name ?? "", class: "meta")
    p {
      "Till \(scene.view.header.isProtected ? "den som akten gäller" : file.intake.name(of: extract.to)), "
      "\(scene.dates.full(extract.on)). Sekretessen är prövad av \(extract.by), \(extract.title)."
    }
    answer
    h2("Det som står i akten")
    ol(class: "journal") { for entry in file.entries { row(entry) } }
    if !extract.told.isEmpty {
      h2("Det som har bedömts få berättas")
      for text in extract.told { p(text, class: "keep-lines prose") }
    }
    h2("Det som har lämnats ut till andra")
    disclosures
    h2("Vilka som har tittat")
    lookers
  }

  /// What the answer amounts to, and how it can be appealed.
  @HTMLBuilder private var answer: Markup {
    if extract.masks.isEmpty {
      p(drafts.isEmpty ? "Allt som står i akten är med." : "Allt som är färdigt i akten är med.")
    } else {
      p(
        "\(Numbers.count(extract.masks.count, "post är maskad", "poster är maskade").asSentence). \(extract.reasons)",
        class: "keep-lines")
      p(
        "Det går att överklaga att något är maskat. Fråga den som prövade hur du gör, eller skriv till enheten."
      )
    }
  }

  private func row(_ entry: Entry) -> Markup {
    li(class: "entry") {
      p(class: "entry-when") {
        strong(scene.dates.full(entry.happened))
        span("post \(entry.sequence)", class: "meta")
      }
      div(class: "entry-body") {
        if let mask = masks[entry.sequence], entry.sequence > 1 {
          h3("Maskad uppgift")
          p("\(mask.basis.text). \(mask.basis.legalReference)", class: "meta")
        } else if drafts.contains(entry.sequence) {
          h3("Utkast till plan")
          p("Det väntar på att godkännas, och lämnas ut när det är gjort.", class: "meta")
        } else {
          let words = EntryWords(entry, in: file, scene.directory)
          h3(words.heading)
          if masks[entry.sequence] == nil { p(ExtractWords.origin(entry), class: "meta") }
          EntryContent(words)
          if let mask = masks[entry.sequence] {
            p("En del av posten är maskad. \(mask.basis.text). \(mask.basis.legalReference)", class: "meta")
          }
        }
      }
    }
  }

  @HTMLBuilder private var disclosures: Markup {
    if file.sharing.disclosures.isEmpty {
      p("Inget har lämnats ut.")
    } else {
      DisclosureLedger(file, scene).paper
    }
  }

  @HTMLBuilder private var lookers: Markup {
    if looks.isEmpty { p("Ingen har tittat.") } else { LookSummary(looks, scene.dates) }
  }
}

enum ExtractWords {
  /// By whom it was written, and whom it came from.
  static func origin(_ entry: Entry) -> String {
    let author = "\(entry.author.title), \(entry.author.agencyName)"
    return entry.source.map { "\(author). Källa: \($0)." } ?? author
  }
}

/// Unit and title, what was read, how many times and when last.
private struct LookSummary: Component {
  private let rows: [(key: Key, times: Int, last: Instant)]
  private let dates: Dates

  private struct Key: Hashable {
    let title: String
    let agency: String
    let what: String
    let ground: String
  }

  init(_ looks: [VisibleLook], _ dates: Dates) {
    self.dates = dates
    let groups = Dictionary(grouping: looks) {
      Key(title: $0.title, agency: $0.agency, what: $0.what, ground: $0.ground)
    }
    rows = groups.map { ($0.key, $0.value.count, $0.value.map(\.at).max() ?? $0.value[0].at) }
      .sorted { ($1.last, $0.key.agency) < ($0.last, $1.key.agency) }
  }

  var markup: Markup {
    DataTable(
      "Vilka som har tittat",
      [
        Column("Vem", isHead: true), Column("Vad"), Column("Grund"), Column("Gånger", .number),
        Column("Senast"),
      ],
      rows.map { row in
        TableRow([
          Markup("\(row.key.title), \(row.key.agency)"), Markup(LookWords.what(row.key.what)),
          Markup(LookWords.ground(row.key.ground)), Markup("\(row.times)"), Markup(dates.moment(row.last)),
        ])
      })
  }
}
