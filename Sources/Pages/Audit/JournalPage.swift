import Access
import Domain
import HTML

/// Which entries of the journal are shown; all of it stands in the address as codes.
public struct JournalChoice: Sendable {
  let part: JournalPart?
  let page: Int
  /// The entry that was asked for by number; its page is shown.
  let entry: Int?

  /// - Parameters:
  ///   - part: the code of a part, as `consent`; what is no part is as if nothing was chosen.
  ///   - page: 1 has the newest.
  public init(part: String?, page: Int?, entry: Int?) {
    self.part = part.flatMap { JournalPart(rawValue: $0) }
    self.page = page ?? 1
    self.entry = entry
  }
}

/// The parts of a journal, by the code that each entry is stored under.
enum JournalPart: String, CaseIterable {
  case intake, consent, investigation, safety, decision, group, plan, meetings, sharing
  case interventions, followUp, closing, audit

  var name: String {
    switch self {
    case .intake: "Aktualisering och anteckningar"
    case .consent: "Samtycke"
    case .investigation: "Utredning"
    case .safety: "Säkerhet"
    case .decision: "Beslut"
    case .group: "Uppdrag och deltagare"
    case .plan: "Plan"
    case .meetings: "Möten och åtaganden"
    case .sharing: "Delat"
    case .interventions: "Insatser"
    case .followUp: "Uppföljning"
    case .closing: "Avslut"
    case .audit: "Förklaringar"
    }
  }
}

extension FilePages {
  /// Every entry, the newest first, corrected ones with what corrected them.
  public static func journal(_ scene: FileScene, _ choice: JournalChoice) -> Markup {
    FileFrame.staffPage(scene, .journal) { file in
      JournalHead(file, scene, choice)
      JournalList(file, scene, choice)
    }
  }
}

/// The heading, the way to a new note, and the choice of part.
private struct JournalHead: Component {
  let file: CaseFile
  let scene: FileScene
  let choice: JournalChoice

  init(_ file: CaseFile, _ scene: FileScene, _ choice: JournalChoice) {
    self.file = file
    self.scene = scene
    self.choice = choice
  }

  var markup: Markup {
    let count = Numbers.count(file.version, "post", "poster")
    PageHead(
      "Journal", "\(count), de nyaste först. Inget tas bort: det som är fel rättas med en ny post."
    ) {
      if file.closing.closed != nil {
        if scene.view.allows(.noteAfterClosing) {
          ButtonLink(
            "Anteckna en kontakt", Links.act(scene.id, .noteAfterClosing), .outlined, icon: .pen)
        }
      } else {
        StepButton("Skriv en anteckning", scene.step(.writeNote), icon: .pen)
        ConcernLink(scene, .note)
      }
    }
    nav(class: "filter", .ariaLabel("Välj del av journalen")) {
      ul {
        li { link("Allt", nil, count: file.version) }
        for part in JournalPart.allCases {
          if let count = counts[part] { li { link(part.name, part, count: count) } }
        }
      }
    }
  }

  private var counts: [JournalPart: Int] {
    file.entries.reduce(into: [:]) { counts, entry in
      if let part = JournalPart(rawValue: entry.body.subjectCode) { counts[part, default: 0] += 1 }
    }
  }

  private func link(_ name: String, _ part: JournalPart?, count: Int) -> Markup {
    let all = Links.tab(scene.id, .journal)
    return a(
      "\(name) \(count)", href: part.map { all.adding("del", $0.rawValue) } ?? all,
      .ariaCurrent(choice.part == part ? .page : nil))
  }
}

/// One page of entries.
private struct JournalList: Component {
  private static let perPage = 40

  private let file: CaseFile
  private let scene: FileScene
  private let choice: JournalChoice
  private let entries: [Entry]
  private let page: Int
  private let pages: Int

  init(_ file: CaseFile, _ scene: FileScene, _ choice: JournalChoice) {
    self.file = file
    self.scene = scene
    self.choice = choice
    let chosen = Array(
      file.entries.filter { choice.part == nil || $0.body.subjectCode == choice.part?.rawValue }
        .reversed())
    pages = max(1, (chosen.count + Self.perPage - 1) / Self.perPage)
    let asked = choice.entry.flatMap { number in chosen.firstIndex { $0.sequence == number } }
    page = min(max(asked.map { $0 / Self.perPage + 1 } ?? choice.page, 1), pages)
    entries = Array(chosen.dropFirst((page - 1) * Self.perPage).prefix(Self.perPage))
  }

  var markup: Markup {
    let corrections = Dictionary(grouping: file.entries.filter { $0.corrects != nil }) {
      $0.corrects ?? 0
    }
    if entries.isEmpty {
      EmptyState(.question, "Inget här än", "Det som skrivs i ärendet hamnar i journalen, med dag och namn.")
    } else {
      ol(class: "journal") {
        for entry in entries {
          JournalEntry(
            entry, corrected: (corrections[entry.sequence] ?? []).map(\.sequence), file, scene)
        }
      }
      Pager(page, of: pages) { number in
        let link = Links.tab(scene.id, .journal).adding("sida", String(number))
        return choice.part.map { link.adding("del", $0.rawValue) } ?? link
      }
    }
  }
}
