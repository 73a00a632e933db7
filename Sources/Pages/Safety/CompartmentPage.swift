import Access
import Domain
import HTML

extension FilePages {
  /// One opened compartment: what stands there, who reads it, and who has looked into it.
  /// - Parameter looks: of the compartment itself.
  public static func compartment(_ scene: FileScene, _ looks: [VisibleLook]) -> Markup {
    FileFrame.page(scene, .safety) {
      if let place = scene.compartment, let file = scene.whole {
        nav(class: "way-back") { a("Alla fack", href: Links.tab(scene.id, .safety)) }
        PageHead(place.name, place.purpose) {
          if place == .threat {
            StepButton("Bedöm hotbilden", scene.step(.assessThreat), .filled)
            StepButton("Anteckna hot eller våld", scene.step(.learnOfThreat))
          } else {
            StepButton("Skriv här", scene.step(in: place, .writeSealedNote), .filled)
          }
        }
        Columns(.overview) {
          if place == .threat { threats(scene, file) }
          if place == .childReports { ConcernList(scene, file) }
          SealedNotes(scene, file, place)
        } aside: {
          CompartmentReaders(scene, file, place)
          CompartmentLooks(scene, looks)
        }
      }
    }
  }

  @HTMLBuilder private static func threats(_ scene: FileScene, _ file: CaseFile) -> Markup {
    if let latest = file.safety.latest {
      if let since = file.newsOfThreat {
        ReminderBox(
          "Något nytt har kommit \(scene.dates.relative(since)). Bedöm hotbilden på nytt.",
          source: "Bör-regel. " + SafetyRules.reassess.source)
      }
      LatestThreat(scene, latest)
      ThreatChainPart(scene, file)
      ThreatEventsPart(scene, file)
      EarlierThreats(scene, file)
    } else {
      EmptyState(
        .lighthouse, "Ingen hotbild är bedömd",
        "När polisen eller någon annan har bedömt hotet skrivs det här, med dag för nästa bedömning.")
      ThreatEventsPart(scene, file)
    }
  }
}

/// What has been written, the newest first, each with what was decided about it.
private struct SealedNotes: Component {
  private let scene: FileScene
  private let place: Compartment
  private let notes: [CompartmentState.Note]

  init(_ scene: FileScene, _ file: CaseFile, _ place: Compartment) {
    self.scene = scene
    self.place = place
    notes = (file.compartments[place]?.sealed.notes ?? []).reversed()
  }

  var markup: Markup {
    SectionHead("Anteckningar") {
      if place == .threat { StepButton("Skriv här", scene.step(in: place, .writeSealedNote)) }
    }
    if notes.isEmpty { p("Här står inget än.", class: "meta") }
    ul(class: "rows sealed-notes") {
      for note in notes {
        FeedRow(scene.dates.short(note.on), note.by.name, meta: meta(note)) {
          p(note.body.text, class: "keep-lines")
          assessment(note)
        }
      }
    }
  }

  private func meta(_ note: CompartmentState.Note) -> String {
    let from = "\(note.by.title), \(note.by.agencyName)."
    return note.body.source.isBlank ? from : "\(from) Källa: \(note.body.source)."
  }

  @HTMLBuilder private func assessment(_ note: CompartmentState.Note) -> Markup {
    if let assessed = note.assessment {
      p {
        Mark(
          assessed.mayBeTold ? .done : .stopped,
          assessed.mayBeTold ? "Får berättas för personen" : "Får inte berättas för personen")
      }
      p(assessed.reason, class: "meta keep-lines")
    } else {
      p { Mark(.reminder, "Inte bedömd. Får inte berättas för personen.") }
    }
    let words = note.assessment == nil ? "Bedöm om personen får veta" : "Bedöm på nytt"
    if let step = scene.step(in: place, .assessSealedNote, ("note", String(note.sequence))) {
      p { a(words, href: step) }
    }
  }
}

/// Who can open the compartment: by their part in the case, and those who are named with their reason.
private struct CompartmentReaders: Component {
  private let scene: FileScene
  private let file: CaseFile
  private let place: Compartment

  init(_ scene: FileScene, _ file: CaseFile, _ place: Compartment) {
    self.scene = scene
    self.file = file
    self.place = place
  }

  private var named: [CompartmentState.Reader] { file.compartments[place]?.sealed.readers ?? [] }

  var markup: Markup {
    SectionHead("De här kan läsa") {
      StepButton("Utse en till", scene.step(in: place, .nameReader))
    }
    RowList {
      for reader in byRole { Row(nil, reader.name, meta: reader.role) }
      for reader in named where reader.until == nil {
        Row(nil, reader.name, meta: "Utsedd \(scene.dates.short(reader.from)). \(reader.reason)") {
          if let step = scene.step(in: place, .removeReader, ("principal", reader.principal.text)) {
            a(href: step) {
              "Ta bort"
              span(": \(reader.name)", class: "visually-hidden")
            }
          }
        }
      }
    }
    let earlier = named.compactMap { reader in
      reader.until.map { "\(reader.name), till \(scene.dates.short($0))" }
    }
    if !earlier.isEmpty { p("Har kunnat läsa tidigare: \(listed(earlier)).", class: "meta") }
    p("Alla andra ser inte ens att det finns något här.", class: "meta")
  }

  private var byRole: [(name: String, role: String)] {
    let roles = Access.rolesReading(place).compactMap { role in
      file.group.roleNames[role].map { (name: $0, role: role.name) }
    }
    guard let owner = file.intake.owner else { return roles }
    let leaders = scene.directory.staff(of: owner, role: .workLeader, on: scene.today)
    return roles + leaders.map { (name: $0.name, role: $0.title) }
  }
}

/// The compartment's own log: only its readers see it.
private struct CompartmentLooks: Component {
  private static let shown = 30

  private let scene: FileScene
  private let looks: [VisibleLook]

  init(_ scene: FileScene, _ looks: [VisibleLook]) {
    self.scene = scene
    self.looks = looks.sorted { $0.at > $1.at }
  }

  var markup: Markup {
    SectionHead("Vem har tittat här")
    RowList(looks.prefix(Self.shown).map(row))
    if looks.count > Self.shown {
      p("De \(Self.shown) senaste av \(looks.count). Logggranskaren ser alla.", class: "meta")
    }
  }

  private func row(_ look: VisibleLook) -> Row {
    let why =
      switch look.outcome {
      case .permitted: LookWords.ground(look.ground)
      case .denied: "Nekades. \(LookWords.denial(look.ground))"
      case .refused: "Gick inte. \(LookWords.refusal(look.ground))"
      }
    let what = look.outcome == .denied ? "Försökte komma åt facket" : LookWords.what(look.what)
    return Row(
      look.outcome == .denied ? .stopped : nil, look.name ?? look.title,
      meta: "\(what). \(why)".asHeading + ".",
      aside: scene.dates.moment(look.at))
  }
}
