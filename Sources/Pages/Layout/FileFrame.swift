import Access
import Domain
import HTML

/// The frame of every page about a file: who, where in the process, what consent says, the parts.
enum FileFrame {
  /// A part of the file. The overview has the full head, the others one row.
  static func page(
    _ scene: FileScene, _ tab: FileTab, @HTMLBuilder content: () -> Markup
  ) -> Markup {
    frame(scene, tab, title: tab.name, scripts: false, content: content)
  }

  /// A form about the file, under the part where its result is seen; on own pages in their own frame.
  static func form(
    _ scene: FileScene, _ act: ActKind, _ heading: String, _ lead: String? = nil,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let form = content()
    if let own = OwnScene(scene) {
      return PersonPages.form(own, act, heading, lead) { form }
    }
    return frame(scene, act.tab, title: heading, scripts: true) {
      PageHead(heading, lead)
      div(class: "form-page") { form }
    }
  }

  /// Where a form that is not sent leads back to.
  static func back(_ scene: FileScene, _ act: ActKind) -> Link { Links.tab(scene.id, act.tab) }

  /// The key that the draft of an act's form is kept under.
  static func draft(_ scene: FileScene, _ act: ActKind) -> String {
    "\(act.rawValue).\(scene.id.text)"
  }

  private static func frame(
    _ scene: FileScene, _ tab: FileTab, title: String, scripts: Bool,
    @HTMLBuilder content: () -> Markup
  ) -> Markup {
    let middle = content()
    return Layout.page(
      title: title, chrome: scene.chrome, scripts: scripts,
      live: .file(Links.live(scene.id, drawn: scene.now))
    ) {
      head(scene, tab, full: tab == .overview && !scripts)
    } content: {
      EmergencyBand(scene)
      middle
    }
  }

  private static func head(_ scene: FileScene, _ tab: FileTab, full: Bool) -> FileHead {
    let header = scene.view.header
    return FileHead(
      name: header.name, facts: ["\(header.age) år", scene.programme.name],
      lotsar: full ? header.lotsar : [], threat: threat(scene),
      stages: full ? stages(header) : [], consent: consentLine(scene),
      tabs: tabs(scene).map {
        TabItem($0.name, Links.tab(scene.id, $0), isCurrent: $0 == tab)
      })
  }

  /// Which parts there are depends on what the viewer may see at all.
  static func tabs(_ scene: FileScene) -> [FileTab] {
    switch scene.view.content {
    case .staff: FileTab.allCases
    case .arrived: [.overview]
    case .disclosed: [.overview, .plan, .meetings, .feed, .looks]
    case .own: []
    }
  }

  private static func stages(_ header: VisibleHeader) -> [StageStep] {
    let dates = { (day: Day) in Dates(today: day).short(day) }
    return Domain.Stage.allCases.map { stage in
      let began = header.stageHistory.first { $0.stage == stage }?.began
      let passed =
        began != nil
        || header.stageHistory.isEmpty && Domain.Stage.allCases.isPassed(stage, by: header.stage)
      let state: StepState = stage == header.stage ? .now : passed ? .done : .remaining
      let when = began.map { (state == .now ? "sedan " : "") + dates($0) } ?? ""
      return StageStep(stage.name, when, state)
    }
  }

  private static func threat(_ scene: FileScene) -> ThreatSign? {
    guard let sign = scene.view.header.threat, sign.level != .none else { return nil }
    return ThreatSign(
      "\(sign.level.name), bedömd \(Dates(today: scene.today).short(sign.on))",
      seenBy: "Syns för ärendets lotsar och arbetsledaren",
      link: Links.compartment(scene.id, .threat))
  }

  private static func consentLine(_ scene: FileScene) -> ConsentLine? {
    switch scene.view.content {
    case .staff(let whole):
      ConsentLine(
        whole.consentLines.map { ConsentParty($0, scene) },
        change: scene.view.header.isClosed || !scene.view.allows(.takeBackConsent)
          ? nil : ("Ändra eller dra tillbaka", Links.tab(scene.id, .consent)))
    case .disclosed(let disclosed):
      ConsentLine(disclosed.consentLine.map { [ConsentParty($0, scene)] } ?? [])
    case .arrived, .own: nil
    }
  }
}

extension ConsentParty {
  /// A line of the view as words: what, and until when.
  init(_ line: VisibleConsentLine, _ scene: FileScene) {
    self.init(line, today: scene.today, endsSoonDays: scene.programme.consentEndsSoonDays)
  }

  init(_ line: VisibleConsentLine, today: Day, endsSoonDays: Int) {
    let dates = Dates(today: today)
    let what = line.given.union(line.received).names
    switch line.standing {
    case .holds(let day):
      let soon = today.days(until: day) <= endsSoonDays
      let until =
        soon ? "slutar \(dates.relative(day)), \(dates.short(day))" : "till \(dates.full(day))"
      self.init(line.party.name, what: what, until: until, soon ? .endingSoon : .valid)
    case .begins(let day):
      self.init(
        line.party.name, what: "inget delas än", until: "Gäller från \(dates.short(day))", .waiting)
    case .takenBack(let day):
      self.init(line.party.name, what: "", until: "Återtaget \(dates.short(day))", .takenBack)
    case .ended(let day):
      self.init(line.party.name, what: "", until: "Slutade \(dates.short(day))", .takenBack)
    case .waiting:
      self.init(line.party.name, what: "inget delas än", until: "Väntar på svar", .waiting)
    case .refused:
      self.init(line.party.name, what: "inget delas", until: "Svaret är nej", .waiting)
    case .conflicting:
      self.init(line.party.name, what: "inget delas", until: "Svaren går isär", .waiting)
    case .lapsedAtMajority:
      self.init(
        line.party.name, what: "inget delas", until: "Frågas på nytt efter 18 år", .waiting)
    }
  }
}

extension [Domain.Stage] {
  /// Those who may not know the days still see that what comes before has been.
  fileprivate func isPassed(_ stage: Domain.Stage, by current: Domain.Stage) -> Bool {
    guard let place = firstIndex(of: stage), let now = firstIndex(of: current) else { return false }
    return place < now
  }
}
