import Access
import Domain
import HTML

extension RegisterPages {
  /// R-FUP-12: from where a shortcoming is felt, over analysis and decision, back to the one who told of it.
  public static func deviations(_ scene: RegisterScene) -> Markup {
    page(scene, .deviations) {
      if let link = scene.step(.reportDeviation) { ButtonLink("Rapportera en brist", link, icon: .plus) }
    } content: {
      let records = scene.records(.deviations).filter { $0.deviation != nil }
      if records.isEmpty {
        EmptyState(
          .circle, "Ingen brist är rapporterad",
          "Kom någon inte till mötet, eller kom information för sent? Rapportera det utan att skriva vem det gällde. Operativa ledningsgruppen tittar på varför, och svaret kommer hit."
        )
      }
      if scene.offers(.analyseDeviation) || scene.author.role == .management {
        let isMine: (RegisterRecord) -> Bool = { waits($0, scene) }
        list(
          scene, scene.author.role == .management ? "Lyfta till styrgruppen" : "Att ta ställning till",
          records.filter(isMine))
        list(scene, "De andra", records.filter { !isMine($0) })
        DeviationCounts(scene).markup
      } else {
        list(scene, "Mina rapporterade brister", records)
      }
    }
  }

  /// Whether it is the viewer's turn.
  private static func waits(_ record: RegisterRecord, _ scene: RegisterScene) -> Bool {
    let state = record.deviation?.state
    return scene.author.role == .management
      ? state == .lifted : state == .reported || state == .analysed || state == .decided
  }

  @HTMLBuilder private static func list(
    _ scene: RegisterScene, _ heading: String, _ records: [RegisterRecord]
  ) -> Markup {
    if !records.isEmpty {
      SectionHead(heading)
      RowList(records.map { row(scene, $0) })
    }
  }

  private static func row(_ scene: RegisterScene, _ record: RegisterRecord) -> Row {
    guard let deviation = record.deviation else { return Row(nil, "") }
    let first = scene.books[.deviations]?.history[record.id]?.last ?? record
    let own = first.by == scene.author.principal
    let late = waits(record, scene)
    return Row(
      deviation.state == .finished ? .done : late ? .reminder : .partway, deviation.kindName,
      meta: scene.whose(record) + (own ? "Du rapporterade " : "\(deviation.from), ")
        + scene.dates.full(SwedishTime.day(first.at)),
      aside: deviation.state.name, warns: late
    ) {
      StageLine(line(of: deviation, reported: SwedishTime.day(first.at), scene))
      DefinitionList(
        Definition.written(
          [
            ("Vad som inte fungerar", deviation.what), ("Vad det leder till", deviation.effect),
            ("Förslag", deviation.proposal),
          ] + deviation.steps.map { told($0, scene) }))
      steps(scene, record, deviation)
    }
  }

  /// Its leden: what has been, where it is, and what is left.
  private static func line(of deviation: Deviation, reported: Day, _ scene: RegisterScene) -> [StageStep] {
    let lifted = deviation.steps.last { $0.kind == .lifted }
    let dates: [(Deviation.State, Day?)] = [
      (.reported, reported), (.analysed, deviation.steps.first { $0.kind == .analysed }?.on),
      (.lifted, lifted?.on), (.decided, deviation.decision?.on),
      (.finished, deviation.steps.last { $0.kind == .finished }?.on),
    ]
    return dates.filter { $0.0 != .lifted || lifted != nil }.map { state, day in
      let isHere = state == deviation.state && state != .finished
      let isPassed = deviation.state.place >= state.place
      return StageStep(
        state.name, isPassed ? day.map { scene.dates.short($0) } ?? "" : "",
        isHere ? .now : isPassed ? .done : .remaining)
    }
  }

  private static func told(_ step: Deviation.Step, _ scene: RegisterScene) -> (String, String) {
    let who = step.responsible.map {
      " \($0) ser till det" + (step.due.map { " till \(scene.dates.full($0))" } ?? "") + "."
    }
    return ("\(step.kind.name) \(scene.dates.full(step.on))", step.text + (who ?? ""))
  }

  @HTMLBuilder private static func steps(
    _ scene: RegisterScene, _ record: RegisterRecord, _ deviation: Deviation
  ) -> Markup {
    let links: [(String, Link)] = next(scene, deviation).compactMap { words, act in
      scene.step(act, record: record.id).map { (words, $0) }
    }
    if !links.isEmpty {
      p { for (words, link) in links { ChangeLink(words, deviation.kindName, link) } }
    }
  }

  private static func next(_ scene: RegisterScene, _ deviation: Deviation) -> [(String, RegisterActKind)] {
    if scene.author.role == .management {
      return deviation.state == .lifted ? [("Besluta", .decideDeviation)] : []
    }
    return switch deviation.state {
    case .reported: [("Analysera", .analyseDeviation)]
    case .analysed: [("Besluta", .decideDeviation), ("Lyft till styrgruppen", .liftDeviation)]
    case .decided: [("Följ upp", .finishDeviation), ("Lyft till styrgruppen", .liftDeviation)]
    case .lifted, .finished: []
    }
  }
}

/// How many of each kind this year, and how long a decision took.
private struct DeviationCounts: Component {
  private let scene: RegisterScene
  private let counts: VisibleDeviationCounts?

  init(_ scene: RegisterScene) {
    self.scene = scene
    counts = scene.books[.deviations].flatMap {
      VisibleDeviationCounts($0, year: scene.today.components.year, for: scene.author)
    }
  }

  var markup: Markup {
    if let counts, !counts.counts.isEmpty {
      SectionHead("Rapporterade \(counts.year)")
      DataTable(
        "Brister efter vad de gäller \(counts.year)",
        [Column("Vad det gäller", isHead: true)] + units.map { Column($0.name, .number) },
        counts.names.keys.sorted { counts.names[$0] ?? "" < counts.names[$1] ?? "" }.map { kind in
          TableRow(
            words: [counts.names[kind] ?? kind] + units.map { String(counts.counts[$0.id]?[kind] ?? 0) })
        })
      DataTable(
        "Var de är",
        [Column("Var de är", isHead: true), Column("Antal", .number)],
        Deviation.State.allCases.map { TableRow(words: [$0.name, String(counts.states[$0] ?? 0)]) })
      p(taken(counts), class: "meta")
    }
  }

  private var units: [(id: AgencyID, name: String)] {
    (counts?.counts.keys.map { ($0, scene.directory.agency($0)?.name ?? "En enhet") } ?? [])
      .sorted { $0.1 < $1.1 }
  }

  private func taken(_ counts: VisibleDeviationCounts) -> String {
    guard let shortest = counts.days.first, let longest = counts.days.last else {
      return "Ingen av dem har ett beslut än."
    }
    let middle = counts.days[counts.days.count / 2]
    return """
      \(counts.days.count) av \(counts.states.values.reduce(0, +)) har ett beslut. Från rapport till beslut: \
      kortast \(shortest), mitten \(middle) och längst \(longest) dagar.
      """
  }
}

extension Deviation.State {
  var name: String {
    switch self {
    case .reported: "Rapporterad"
    case .analysed: "Analyserad"
    case .lifted: "Hos styrgruppen"
    case .decided: "Beslutad"
    case .finished: "Uppföljd"
    }
  }

  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Deviation.Step.Kind {
  var name: String {
    switch self {
    case .analysed: "Analys"
    case .lifted: "Lyft till styrgruppen"
    case .decidedOperative: "Beslut i operativa ledningsgruppen"
    case .decidedSteering: "Beslut i styrgruppen"
    case .finished: "Uppföljning"
    }
  }
}
