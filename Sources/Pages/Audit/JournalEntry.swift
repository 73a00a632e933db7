import Access
import Domain
import HTML

/// One entry as it was written, with what corrects it and what it corrects.
struct JournalEntry: Component {
  private let entry: Entry
  private let corrected: [Int]
  private let file: CaseFile
  private let scene: FileScene
  private let words: EntryWords

  /// - Parameter corrected: numbers of the entries that correct this one.
  init(_ entry: Entry, corrected: [Int], _ file: CaseFile, _ scene: FileScene) {
    self.entry = entry
    self.corrected = corrected
    self.file = file
    self.scene = scene
    words = EntryWords(entry, in: file, scene.directory)
  }

  static func id(of sequence: Int) -> String { "post-\(sequence)" }

  /// Leads to the entry on whatever page of the journal it is.
  static func link(to sequence: Int, _ scene: FileScene) -> Link {
    "/arenden/\(scene.id.text)/journal?post=\(sequence)#post-\(sequence)"
  }

  var markup: Markup {
    li(class: corrected.isEmpty ? "entry" : "entry corrected", .id(Self.id(of: entry.sequence))) {
      p(class: "entry-when") {
        strong(scene.dates.full(entry.happened))
        span("post \(entry.sequence)", class: "meta")
      }
      div(class: "entry-body") {
        h2(words.heading)
        p(origin, class: "meta")
        corrections
        EntryContent(words)
        receivers
        if offersCorrection {
          p {
            ChangeLink(
              "Rätta", "post \(entry.sequence), \(words.heading)",
              scene.step(.writeNote, ("corrects", String(entry.sequence))))
          }
        }
      }
    }
  }

  /// "Mira Holmqvist, SIG-lots, Ekhamn Väst. Bedömning. Källa: …. Skrivet 3 oktober."
  private var origin: String {
    let author = entry.author
    var parts = ["\(author.name), \(author.title), \(author.agencyName)", entry.nature.name]
    if let source = entry.source { parts.append("Källa: \(source)") }
    if SwedishTime.day(entry.recordedAt) != entry.happened {
      parts.append("Skrivet \(scene.dates.moment(entry.recordedAt))")
    }
    return parts.joined(separator: ". ") + "."
  }

  @HTMLBuilder private var receivers: Markup {
    if let words = ReceiverWords.given(file.sharing.receivers(of: entry.sequence), scene.dates) {
      p("Lämnat till \(words).", class: "meta")
    }
  }

  private var offersCorrection: Bool { corrected.isEmpty && scene.offers(.writeNote) }

  @HTMLBuilder private var corrections: Markup {
    if let corrects = entry.corrects {
      p(class: "correction") {
        Mark(.done)
        "Rättar "
        a("post \(corrects)", href: Self.link(to: corrects, scene))
      }
    }
    for number in corrected {
      p(class: "correction") {
        Mark(.reminder)
        "Rättad av "
        a("post \(number)", href: Self.link(to: number, scene))
        ", som gäller i stället. Det som stod här går att läsa."
      }
    }
  }
}

/// What an entry says, row by row; a note is only its text.
struct EntryContent: Component {
  private let words: EntryWords

  init(_ words: EntryWords) {
    self.words = words
  }

  var markup: Markup {
    for row in words.told where row.label.isEmpty { p(row.text, class: "keep-lines prose") }
    let named = words.told.filter { !$0.label.isEmpty }
    if !named.isEmpty {
      DefinitionList(named.map { Definition($0.label, prose: $0.text) })
    }
  }
}
